/** Tests run on TypeScript as it stands; types are checked once, by `npm run types`. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tools/host/node_modules', '<rootDir>/.cache'],
	// Compiled once for all test files.
	moduleNameMapper: { '^(\\.\\./\\.\\./nodes|\\.\\.)/forms$': '<rootDir>/test/support/forms.ts' },
	transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
	// By default Jest leaves a core to the person: half of a machine with two.
	maxWorkers: '100%',
	testTimeout: 60_000,
};
