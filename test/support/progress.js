/** Says after each test file how far the run is, where Jest has no terminal to show it in. */
module.exports = class Progress {
	onRunStart() {
		this.from = Date.now();
	}

	onTestResult(_test, _result, { numTotalTestSuites: all, numPassedTestSuites, numFailedTestSuites }) {
		if (process.stderr.isTTY) return;
		const ended = numPassedTestSuites + numFailedTestSuites;
		const seconds = Math.round((Date.now() - this.from) / 1000);
		process.stderr.write(`${ended} of ${all} test files after ${seconds} s\n`);
	}
};
