import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(__dirname, '../..');

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	name: string;
	version: string;
};

/** The package's name, as n8n puts it before its node types. */
export const PACKAGE = name;

/** Builds the package and packs it as `npm publish` would. Returns the path of the tarball. */
export function packPackage(): string {
	const folder = join(ROOT, '.cache');
	const tarball = join(folder, `${name}-${version}.tgz`);
	mkdirSync(folder, { recursive: true });
	rmSync(tarball, { force: true });
	const run = (command: string, args: string[]) => execFileSync(command, args, { cwd: ROOT, stdio: 'pipe' });
	run('gulp', ['build']);
	run('npm', ['pack', '--pack-destination', folder]);
	return tarball;
}
