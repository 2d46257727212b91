/** Tests that drive a real n8n and a real browser, which take their time to start. */
module.exports = {
	...require('./jest.config'),
	testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
	testPathIgnorePatterns: ['/node_modules/'],
	globalSetup: '<rootDir>/test/e2e/support/packed.ts',
	// Each has an n8n, many a browser: more of them would take more memory than machines for two have.
	maxWorkers: 2,
};
