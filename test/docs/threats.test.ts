import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * docs/threats.md names a test for each promise: that test is there.
 */
const ROOT = join(__dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/threats.md'), 'utf8');

/** `test/guard/guards.test.ts`: "its name", "another one" */
const named = [...page.matchAll(/`(test\/[\w/.-]+\.test\.ts)`((?:,? "[^"]+")+)/g)].flatMap(
	([, file, names]) => [...names.matchAll(/"([^"]+)"/g)].map(([, name]) => [file, name] as const),
);

/** Rows of a table, but for its head. */
const rows = page.split('\n').filter((line) => /^\| (?!-|Who|What)/.test(line));

it('names a test for every promise', () => {
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) expect([row, /\.test\.ts` "|`npm run/.test(row)]).toEqual([row, true]);
});

it.each(named)('%s has "%s"', (file, name) => {
	expect(existsSync(join(ROOT, file))).toBe(true);
	const source = readFileSync(join(ROOT, file), 'utf8').replace(/\s+/g, ' ');
	const quoted = [`'${name.replace(/'/g, "\\'")}'`, `"${name}"`, `\`${name}\``];
	expect(quoted.some((one) => source.includes(one))).toBe(true);
});
