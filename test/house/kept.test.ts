import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { CACHE, ROOT } from '../../tools/host/paths';
import { kept } from '../support/kept';

let folder: string;
beforeEach(() => {
	mkdirSync(CACHE, { recursive: true });
	folder = mkdtempSync(join(CACHE, 'sources-'));
	writeFileSync(join(folder, 'a'), 'one');
});
afterEach(() => {
	rmSync(folder, { recursive: true });
	for (const file of left()) rmSync(join(CACHE, 'tests', file));
});

const left = () => readdirSync(join(CACHE, 'tests')).filter((file) => file.startsWith(basename(folder)));
const keep = (text: string) =>
	kept(basename(folder), [relative(ROOT, folder).replaceAll('\\', '/')], () => text);

it('is made once', () => {
	expect([keep('first'), keep('second')]).toEqual(['first', 'first']);
});

it.each([
	['with another content', () => writeFileSync(join(folder, 'a'), 'two')],
	['beside a new one', () => writeFileSync(join(folder, 'b'), '')],
	['gone', () => rmSync(join(folder, 'a'))],
])('is made again when a source is %s, and the old one goes', (_what, change) => {
	keep('first');
	change();
	expect(keep('second')).toBe('second');
	expect(left()).toHaveLength(1);
});
