import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * docs/troubleshooting.md quotes errors. Each quotation stands in one file of the source, so that the page cannot quote
 * what nobody gets to read any more.
 */
const ROOT = join(__dirname, '../..');
const page = readFileSync(join(ROOT, 'docs/troubleshooting.md'), 'utf8');
const quoted = [...page.matchAll(/^### (.+)$/gm)].map(([, text]) => text);

/** The texts of a file as they are read: with what joins them, and what escapes, taken away. */
const read = (file: string) =>
	readFileSync(file, 'utf8')
		.replace(/(['`"]) \+\s*\1/g, '')
		.replaceAll("\\'", "'");

const sources = ['request', 'trigger'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => read(join(ROOT, folder, file))),
);

/** Whether one file has all parts of a text; `…` stands for what differs, and for a value after its colon. */
function isGiven(text: string): boolean {
	const parts = text
		.replace(/: "…"$/, '')
		// In a name of a key it is a part of the text.
		.replace(/(pk|whsec)_…/g, '$1_\0')
		.split('…')
		.map((part) => part.replaceAll('\0', '…').trim())
		.filter((part) => part.length > 1);
	return sources.some((source) => parts.every((part) => source.includes(part)));
}

it('quotes only what the package says', () => {
	expect(quoted.length).toBeGreaterThan(50);
	expect(quoted.filter((text) => !isGiven(text))).toEqual([]);
	expect(isGiven('is empty: its expression found nothing')).toBe(false);
});

it('says each error once, and what to do about it', () => {
	expect(new Set(quoted).size).toBe(quoted.length);
	for (const entry of page.split(/^### .+$/m).slice(1)) expect(entry.trim().length).toBeGreaterThan(30);
});
