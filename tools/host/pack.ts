import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, pathWithBin } from './paths';

export { ROOT };

const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
	name: string;
	version: string;
};

/** The package's name, as n8n puts it before its node types. */
export const PACKAGE = name;

function run(cwd: string, command: string, args: string[]): void {
	// On Windows gulp and npm are batch files, which only a shell runs.
	const shell = process.platform === 'win32';
	try {
		execFileSync(command, args, {
			cwd,
			env: { ...process.env, PATH: pathWithBin() },
			stdio: 'pipe',
			shell,
		});
	} catch (error) {
		const { stdout, stderr } = error as { stdout?: Buffer; stderr?: Buffer };
		throw new Error(`${command} ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
	}
}

/**
 * Builds the package and packs it as `npm publish` would. Returns the path of the tarball.
 * @param root a folder with all that the project consists of, node_modules as well
 */
export function packPackage(root = ROOT): string {
	const cache = join(root, '.cache');
	const tarball = join(cache, `${name}-${version}.tgz`);
	mkdirSync(cache, { recursive: true });
	rmSync(tarball, { force: true });
	run(root, 'gulp', ['build']);
	run(root, 'npm', ['pack', '--pack-destination', cache]);
	return tarball;
}
