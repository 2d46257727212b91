import { pageOf } from '../../tools/compat/report';
import { chosen, VERSIONS } from '../../tools/compat/versions';

const [tooOld, oldest] = VERSIONS;
const newest = VERSIONS.at(-1)!;
const TODAY = '2026-11-27';
const rowsOf = (page: string) => page.split('\n').filter((line) => /^\| \d/.test(line));

it('chooses versions by number and by what they stand for, from the oldest on', () => {
	expect(chosen([])).toEqual(VERSIONS);
	expect(chosen(['newest', oldest.n8n])).toEqual([oldest, newest]);
	expect(() => chosen(['1.2.3'])).toThrow(`There is no "1.2.3" to try. There are: ${tooOld.n8n} (too old), `);
});

it('keeps the rows of versions that were not run, in the order of versions', () => {
	const row = ['7 of 7', '34 steps', 'paid once', 'each once', 'found'];
	const first = pageOf('', new Map([[newest, row]]), '2026-11-20');
	const second = pageOf(first, new Map([[tooOld, ['refuses']]]), TODAY);
	expect(rowsOf(second)).toHaveLength(2);
	expect(rowsOf(second)[0]).toMatch(
		new RegExp(`^\\| ${tooOld.n8n} +\\| ${parseInt(tooOld.node)} +\\| refuses +(\\| +){4}\\| ${TODAY} +\\|$`),
	);
	expect(
		rowsOf(second)[1]
			.split('|')
			.map((cell) => cell.trim()),
	).toEqual(['', newest.n8n, String(parseInt(newest.node)), ...row, '2026-11-20', '']);
	expect(pageOf(second, new Map(), TODAY)).toBe(second);
});

it('replaces the row of a version that was run again, and drops what is not tried any more', () => {
	const before = pageOf('', new Map([[newest, ['old']]]), '2026-11-20').replace(
		/(\| \d)/,
		'| 0.1.0 | 16 | gone |\n$1',
	);
	const rows = rowsOf(pageOf(before, new Map([[newest, ['new']]]), TODAY));
	expect(rows).toHaveLength(1);
	expect(rows[0]).toMatch(new RegExp(`\\| new .*\\| ${TODAY} +\\|$`));
});
