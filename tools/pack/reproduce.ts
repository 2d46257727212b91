/**
 * `npm run reproduce` packs the package here and in a copy elsewhere whose node_modules is a link, and says whether both
 * are the same to the byte: then anyone can build what npm has from the commit that its provenance names.
 */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { packPackage } from '../host/pack';
import { copyProject } from './copy';

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The digest of every file in a tarball, by its path. */
function filesOf(tarball: string): Map<string, string> {
	const folder = mkdtempSync(join(tmpdir(), 'packed-'));
	try {
		execFileSync('tar', ['-xzf', tarball, '-C', folder]);
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
		return new Map(
			files
				.filter((file) => statSync(join(folder, file)).isFile())
				.map((file) => [file, sha256(join(folder, file))]),
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function main(): void {
	const copy = copyProject();
	try {
		const [here, there] = [packPackage(), packPackage(copy)];
		if (sha256(here) === sha256(there)) {
			console.log(`Packed twice, equal byte for byte: ${basename(here)}, sha256 ${sha256(here)}.`);
			return;
		}
		process.exitCode = 1;
		const [one, other] = [filesOf(here), filesOf(there)];
		const differ = [...new Set([...one.keys(), ...other.keys()])].filter(
			(file) => one.get(file) !== other.get(file),
		);
		console.error(`Packed twice, and not equal. These differ: ${differ.join(', ') || 'only the tarballs'}.`);
	} finally {
		rmSync(copy, { recursive: true });
	}
}

main();
