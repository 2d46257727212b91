import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * docs/compare.md says of everything where it can be checked.
 */
const page = readFileSync(join(__dirname, '../../docs/compare.md'), 'utf8');
const [head, , ...rows] = [...page.matchAll(/^\| ?(.*) \|$/gm)].map(([, row]) => row.split(' | '));
const named = new Set([...page.matchAll(/^\[([\w-]+)\]: https:\/\/\S+$/gm)].map(([, name]) => name));
const used = [...page.matchAll(/\]\[([\w-]+)\]/g)].map(([, name]) => name);

it('compares 25 features of five, each cell with where it can be checked', () => {
	expect(head).toHaveLength(6);
	expect(rows).toHaveLength(25);
	for (const [feature, ...cells] of rows) {
		expect([feature, cells.length]).toEqual([feature, 5]);
		for (const cell of cells)
			expect([feature, cell.trim()]).toEqual([
				feature,
				expect.stringMatching(/\]\([\w/-]+\.md\)|\]\[[\w-]+\]|^not checked$/),
			]);
	}
});

it('has every address that it refers to, and no other', () => {
	expect([...new Set(used)].sort()).toEqual([...named].sort());
	for (const address of page.match(/https:\/\/github\.com\/\S+/g)!)
		expect(address).toMatch(/\/(blob|tree)\/([0-9a-f]{40}|n8n%40[\d.]+|master)\//);
});

it('is dated', () => {
	expect(page).toMatch(/Looked up on \d{4}-\d\d-\d\d;/);
});
