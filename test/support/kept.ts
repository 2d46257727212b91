import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT } from '../../tools/host/paths';

const FOLDER = join(CACHE, 'tests');

/** All files at a path, in an order that is always the same. */
function filesAt(path: string): string[] {
	if (!statSync(join(ROOT, path)).isDirectory()) return [path];
	return readdirSync(join(ROOT, path))
		.sort()
		.flatMap((name) => filesAt(`${path}/${name}`));
}

/** What all that is in some files comes to. */
function fingerprint(sources: string[]): string {
	const hash = createHash('sha256');
	for (const file of sources.flatMap(filesAt))
		hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
	return hash.digest('hex').slice(0, 32);
}

/**
 * What takes long to make, and is the same for all test files: made once, and again when one of its sources is
 * another. It is kept in `.cache/tests`.
 * @param sources files and folders, from the project's root, on whose content it hangs
 * @param make what is kept, as text
 */
export function kept(name: string, sources: string[], make: () => string): string {
	const own = `${name}-${fingerprint(sources)}`;
	const path = join(FOLDER, own);
	if (existsSync(path)) return readFileSync(path, 'utf8');
	const text = make();
	mkdirSync(FOLDER, { recursive: true });
	// Two test files may be at it at once: nobody reads half a file.
	writeFileSync(`${path}.${process.pid}`, text);
	renameSync(`${path}.${process.pid}`, path);
	for (const old of readdirSync(FOLDER)) {
		if (old.startsWith(`${name}-`) && !old.startsWith(own)) rmSync(join(FOLDER, old), { force: true });
	}
	return text;
}
