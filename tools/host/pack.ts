import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, ROOT, pathWithBin } from './paths';

export { ROOT };

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	name: string;
	version: string;
};

/** The package's name, as n8n puts it before its node types. */
export const PACKAGE = name;

function run(command: string, args: string[]): void {
	// On Windows gulp and npm are batch files, which only a shell runs.
	const shell = process.platform === 'win32';
	try {
		execFileSync(command, args, {
			cwd: ROOT,
			env: { ...process.env, PATH: pathWithBin() },
			stdio: 'pipe',
			shell,
		});
	} catch (error) {
		const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
		throw new Error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
	}
}

/** Builds the package and packs it as `npm publish` would. Returns the path of the tarball. */
export function packPackage(): string {
	const tarball = join(CACHE, `${name}-${version}.tgz`);
	mkdirSync(CACHE, { recursive: true });
	rmSync(tarball, { force: true });
	run('gulp', ['build']);
	run('npm', ['pack', '--pack-destination', CACHE]);
	return tarball;
}
