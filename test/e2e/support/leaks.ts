import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inflateSync } from 'node:zlib';

/** So many characters of a key in a row are a leak; Stripe itself shows the last four. */
const PART = 13;
/** As many bytes, as base64 has them. */
const PART_OF_BASE64 = 18;

/** A name for where something stands, and what stands there. */
export type Place = [name: string, content: string | Buffer];

/** What gives a key away: each part of it, and of the header that it is sent in. */
function partsOf(key: string): Buffer[] {
	const parts = (text: string, length: number) =>
		Array.from({ length: text.length - length + 1 }, (_, at) => Buffer.from(text.slice(at, at + length)));
	const header = Buffer.from(`${key}:`).toString('base64');
	return [...parts(key, PART), ...parts(header, PART_OF_BASE64)];
}

/**
 * Where one of these keys stands, whole or a part of it.
 * @returns the names of the places, never what stands there
 */
export function leaksIn(places: Iterable<Place>, keys: string[]): string[] {
	const parts = keys.flatMap(partsOf);
	return [...places].flatMap(([name, content]) => {
		const bytes = typeof content === 'string' ? Buffer.from(content) : content;
		return parts.some((part) => bytes.includes(part)) ? [name] : [];
	});
}

/** Every file in a folder. Links are not followed. */
export function* filesIn(folder: string, fits = /./): Generator<Place> {
	if (!existsSync(folder)) return;
	for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile() && fits.test(entry.name)) yield [path, readFileSync(path)];
	}
}

const textOf = (value: unknown) =>
	value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : String(value);

/** Every table of n8n's database, row by row: the file itself cuts long texts in pieces. */
export function* rowsOf(folder: string): Generator<Place> {
	const database = new DatabaseSync(join(folder, '.n8n/database.sqlite'), {
		readOnly: true,
		timeout: 60_000,
	});
	try {
		const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
		for (const { name } of tables) {
			const rows = database.prepare(`SELECT * FROM "${String(name)}"`).all();
			yield* rows.map((row, at): Place => [
				`${String(name)} ${at}`,
				Object.values(row).map(textOf).join('\n'),
			]);
		}
	} finally {
		database.close();
	}
}

/** Texts that a PNG carries beside its pixels, unpacked. */
export function textsOf(png: Buffer): string[] {
	const texts: string[] = [];
	for (let at = 8; at + 8 <= png.length;) {
		const length = png.readUInt32BE(at);
		const kind = png.toString('latin1', at + 4, at + 8);
		const content = png.subarray(at + 8, at + 8 + length);
		if (kind === 'tEXt') texts.push(content.toString('latin1'));
		if (kind === 'zTXt') texts.push(inflateSync(content.subarray(content.indexOf(0) + 2)).toString('latin1'));
		if (kind === 'iTXt') texts.push(content.toString('utf8'));
		at += length + 12;
	}
	return texts;
}

/** All pages of the sandbox that its first one leads to, one step after the other. */
export async function* pagesOf(start: string): AsyncGenerator<Place> {
	const { origin, pathname } = new URL(start);
	const known = new Set([pathname]);
	for (const path of known) {
		const answer = await fetch(origin + path);
		const text = await answer.text();
		yield [path, text];
		for (const [, link] of text.matchAll(/href="(\/[^"]*)"/g)) {
			if (link.startsWith(pathname)) known.add(link.replaceAll('&amp;', '&'));
		}
	}
}
