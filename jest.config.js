const { availableParallelism } = require('node:os');

/** Tests run on TypeScript as it stands; types are checked once, by `npm run types`. */
module.exports = {
	testEnvironment: 'node',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
	modulePathIgnorePatterns: ['dist', 'tools/host/node_modules', 'tools/site/node_modules', '.cache'].map(
		(folder) => `<rootDir>/${folder}`,
	),
	// Compiled once for all test files.
	moduleNameMapper: { '^(\\.\\./\\.\\./nodes|\\.\\.)/forms$': '<rootDir>/test/support/forms.ts' },
	transform: { '^.+\\.ts$': ['ts-jest', { diagnostics: false }] },
	// By default Jest leaves a core to the person, half of a machine with two. Some tests wait: others work meanwhile.
	maxWorkers: Math.ceil(1.5 * availableParallelism()),
	testSequencer: '<rootDir>/test/support/sequencer.js',
	reporters: ['default', '<rootDir>/test/support/progress.js'],
	// Machines stand still for a minute at times: no limit says that something is slow, only that it hangs.
	testTimeout: 300_000,
};
