import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
	name: string;
	version: string;
	dependencies?: Record<string, string>;
	devDependencies?: unknown;
	peerDependencies?: unknown;
	optionalDependencies?: unknown;
}

function readJson<T>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** The manifest inside a packed package. */
function manifestOf(tarball: string): Manifest {
	const text = execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], { encoding: 'utf8' });
	return JSON.parse(text) as Manifest;
}

/**
 * Puts a packed package where n8n's own installer of community nodes puts it, and the way it does:
 * unpacked, without what only the package's developers need.
 */
export function installPackage(n8nFolder: string, tarball: string): void {
	const { name, version, dependencies = {} } = manifestOf(tarball);
	if (Object.keys(dependencies).length > 0) {
		throw new Error(`${name} has dependencies: community nodes must bring everything in their own code`);
	}
	const nodes = join(n8nFolder, 'nodes');
	const target = join(nodes, 'node_modules', name);
	rmSync(target, { recursive: true, force: true });
	mkdirSync(target, { recursive: true });
	execFileSync('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);

	const file = join(target, 'package.json');
	const {
		devDependencies: _dev,
		peerDependencies: _peer,
		optionalDependencies: _optional,
		...manifest
	} = readJson<Manifest>(file);
	writeFileSync(file, JSON.stringify(manifest, null, 2));

	const listFile = join(nodes, 'package.json');
	const others = existsSync(listFile) ? readJson<Manifest>(listFile).dependencies : {};
	const list = { name: 'installed-nodes', private: true, dependencies: { ...others, [name]: version } };
	writeFileSync(listFile, JSON.stringify(list, null, 2));
}
