import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';

export const ROOT = resolve(__dirname, '..', '..');

/** For what a command makes and may make again: packed packages, n8n's folders, logs. */
export const CACHE = join(ROOT, '.cache');

/** The Node.js that n8n needs, newer than many machines have: the package `node` brings it. */
export const NODE = join(ROOT, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

export const N8N = join(__dirname, 'node_modules/n8n/bin/n8n');

/** Loads what the n8n of tools/host brings. */
export const loadFromHost = createRequire(join(__dirname, 'package.json'));

/** Which n8n runs, and on which Node.js: two programs. */
export interface Runtime {
	node: string;
	n8n: string;
}

/** The n8n of tools/host. */
export const OWN: Runtime = { node: NODE, n8n: N8N };

/** PATH with the project's own programs first, so that children of children run on the same Node.js. */
export function pathWithBin(node = NODE): string {
	const own = join(ROOT, 'node_modules/.bin');
	return [...(node === NODE ? [] : [dirname(node)]), own, process.env.PATH ?? ''].join(delimiter);
}
