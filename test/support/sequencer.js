const { relative } = require('node:path');
const { default: Sequencer } = require('@jest/test-sequencer');

/** Test files that take long, the longest first. */
const LONGEST = [
	'test/contract/sdk.test.ts',
	'test/faults/matrix.test.ts',
	'test/update/versions.test.ts',
	'test/faults/writes.test.ts',
	'test/sandbox/types.test.ts',
	'test/trigger/crash.test.ts',
	'test/request/amounts.test.ts',
	'test/faults/rules.test.ts',
	'test/hostile/answers.test.ts',
	'test/hostile/forms.test.ts',
	'test/request/mapping.test.ts',
	'test/contract/dry-run.test.ts',
	'test/trigger/once.test.ts',
	'test/contract/reach.test.ts',
	'test/publish/package.test.ts',
	'test/write/sequences.test.ts',
	'test/request/dates.test.ts',
	'test/migrate/equal.test.ts',
	'test/words/words.test.ts',
	'test/e2e/queue-storm.test.ts',
	'test/e2e/queue.test.ts',
	'test/e2e/triggers-queue.test.ts',
	'test/e2e/triggers.test.ts',
	'test/e2e/repeats.test.ts',
	'test/e2e/editor.test.ts',
	'test/e2e/agents.test.ts',
];

/**
 * Jest begins with what took long the last time, and on a machine where nothing has run yet with large files. These
 * are small and take long: they come first there as well, so that all cores end together.
 */
module.exports = class LongestFirst extends Sequencer {
	sort(tests) {
		const rank = ({ path, context }) => {
			const at = LONGEST.indexOf(relative(context.config.rootDir, path).replaceAll('\\', '/'));
			return at < 0 ? LONGEST.length : at;
		};
		return super.sort(tests).sort((a, b) => rank(a) - rank(b));
	}
};
