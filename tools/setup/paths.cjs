const { readdirSync } = require('node:fs');
const { delimiter, join, resolve } = require('node:path');

const ROOT = resolve(__dirname, '..', '..');
const HOST = join(ROOT, 'tools', 'host');
const SITE = join(ROOT, 'tools', 'site');
const CACHE = join(ROOT, '.cache');
const BIN = join(ROOT, 'node_modules', '.bin');

/** The Node.js that the root package brings along, whatever runs this. */
const NODE_PACKAGE = join(ROOT, 'node_modules', 'node');
const NODE = join(NODE_PACKAGE, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The folder with the C headers of that Node.js, for native builds: its name tells the platform. */
function nodeHeaders(nodePackage = NODE_PACKAGE) {
	const folder = join(nodePackage, 'node_modules');
	try {
		for (const name of readdirSync(folder)) {
			const candidate = join(folder, name);
			if (name.startsWith('node-') && readdirSync(candidate).includes('include')) return candidate;
		}
	} catch {
		// Nothing there yet.
	}
	return undefined;
}

/** PATH without this project's own programs, for `npm ci`, which deletes the very Node.js it would otherwise run on. */
function withoutBin(path = process.env.PATH ?? '') {
	return path
		.split(delimiter)
		.filter((entry) => resolve(entry) !== BIN)
		.join(delimiter);
}

module.exports = { BIN, CACHE, HOST, NODE, NODE_PACKAGE, ROOT, SITE, nodeHeaders, withoutBin };
