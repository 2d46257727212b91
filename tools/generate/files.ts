import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Relative file name -> content. */
export type Files = Map<string, string>;

function listed(folder: string, at = folder): string[] {
	if (!existsSync(at)) return [];
	return readdirSync(at).flatMap((name) => {
		const path = join(at, name);
		return statSync(path).isDirectory() ? listed(folder, path) : [relative(folder, path)];
	});
}

/** Makes the folder hold exactly these files. */
export function writeFiles(folder: string, files: Files): void {
	rmSync(folder, { recursive: true, force: true });
	for (const [name, content] of files) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
	}
}

/** Names of files that are missing, too many or different. */
export function checkFiles(folder: string, files: Files): string[] {
	const present = listed(folder);
	const extra = present.filter((name) => !files.has(name));
	const wrong = [...files].filter(
		([name, content]) => !present.includes(name) || readFileSync(join(folder, name), 'utf8') !== content,
	);
	return [...extra, ...wrong.map(([name]) => name)].sort();
}
