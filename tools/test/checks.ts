/** What `npm test` looks at before it runs the tests, the longest first. */
export const CHECKS: Array<{ name: string; command: string }> = [
	{ name: 'lint', command: 'npm run --silent lint' },
	{ name: 'scan', command: 'npm run --silent scan' },
	{ name: 'types', command: 'npm run --silent types' },
	{ name: 'facts', command: 'npm run --silent generate -- --check' },
	{ name: 'workflows', command: 'npm run --silent workflows' },
	{ name: 'docs', command: 'npm run --silent docs -- --check' },
];
