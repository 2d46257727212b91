import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import tseslint from 'typescript-eslint';

/** What runs inside n8n: held to the rules of n8n's own scanner. */
const SHIPPED = [
	'index.ts',
	'nodes/**/*.ts',
	'credentials/**/*.ts',
	'request/**/*.ts',
	'trigger/**/*.ts',
	'package.json',
];

const rulesFrom = (name) => nodesBase.configs[name].rules;

export default tseslint.config(
	{
		ignores: ['dist/', '.cache/', 'coverage/', '**/node_modules/', 'api/generated/', 'tools/sandbox/*.json'],
	},
	...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
	{
		files: ['**/*.ts'],
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'no-console': 'error',
			eqeqeq: 'error',
		},
	},
	{ files: ['tools/**/*.ts', 'test/**/*.ts'], rules: { 'no-console': 'off' } },
	{ ...n8nCommunityNodesPlugin.configs.recommended, files: SHIPPED },
	{
		// The build reads the facts from disk; the shipped package has them compiled.
		files: ['nodes/forms.ts'],
		rules: { '@n8n/community-nodes/no-restricted-imports': 'off' },
	},
	{
		files: ['credentials/**/*.ts'],
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: {
			...rulesFrom('credentials'),
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
		},
	},
	{
		files: ['nodes/**/*.node.ts'],
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: {
			...rulesFrom('nodes'),
			// The scanner wants NodeConnectionTypes.Main where these want 'main'.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
		},
	},
	{
		files: ['package.json'],
		languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
		plugins: { 'n8n-nodes-base': nodesBase },
		rules: { ...rulesFrom('community'), 'n8n-nodes-base/community-package-json-license-not-default': 'off' },
	},
);
