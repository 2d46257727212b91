import { problemOfRelease } from '../../tools/pack/problem-of-release';

const CHANGELOG = '# Changelog\n\n## 1.2.3 (2027-01-31)\n\n- This.\n\n## 1.2.2 (2027-01-01)\n';

it('lets a tag through that is the version, with its entry', () => {
	expect(problemOfRelease('v1.2.3', '1.2.3', CHANGELOG)).toBeUndefined();
});

it.each([
	['another tag', 'v1.2.4', '1.2.3', CHANGELOG, 'The tag is v1.2.4'],
	['a tag without v', '1.2.3', '1.2.3', CHANGELOG, 'The tag is 1.2.3'],
	['no tag', '', '1.2.3', CHANGELOG, 'The tag is missing'],
	['an entry that is older', 'v1.2.2', '1.2.2', CHANGELOG, 'begins with 1.2.3 (2027-01-31)'],
	[
		'an entry without its date',
		'v1.2.3',
		'1.2.3',
		'## 1.2.3 (unreleased)\n',
		'begins with 1.2.3 (unreleased)',
	],
	['no entry', 'v1.2.3', '1.2.3', '# Changelog\n', 'begins with nothing'],
])('stops at %s', (_what, tag, version, changelog, says) => {
	expect(problemOfRelease(tag, version, changelog)).toContain(says);
});
