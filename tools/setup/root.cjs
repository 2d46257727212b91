const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { install } = require('./install.cjs');
const { BIN, NODE, NODE_PACKAGE, ROOT, nodeHeaders, withoutBin } = require('./paths.cjs');
const { step } = require('./run.cjs');
const { fingerprint, hasStamp, installedByHand, writeStamp } = require('./stamp.cjs');

/** The version that the package `node` brings, which package.json tells before it is there. */
const nodeVersion = () => require(join(ROOT, 'package.json')).devDependencies.node;

/**
 * Fetches the Node.js binary and its headers. The package does it in an install script, but npm may be told
 * not to run those, and any later `npm install` removes the headers again.
 */
async function fetchNode() {
	const env = { PATH: withoutBin() };
	await step({
		name: 'node',
		title: `Fetching Node.js ${nodeVersion()} for this project`,
		about: '10 seconds',
		commands: [
			['node', ['installArchSpecificPackage'], { cwd: NODE_PACKAGE, env }],
			// Links it into node_modules/.bin.
			['npm', ['rebuild', 'node', '--ignore-scripts'], { cwd: ROOT, env }],
		],
	});
}

/** The root packages, and the Node.js that everything here runs on. */
async function setupRoot() {
	const print = fingerprint(ROOT);
	if (!hasStamp(ROOT, print) && !installedByHand(ROOT)) {
		// Nothing here needs an install script but Node.js, which is fetched below.
		await install({
			name: 'root',
			folder: ROOT,
			title: "Installing this project's packages",
			about: '1 minute, 700 MB',
		});
	}
	if (!existsSync(NODE) || !existsSync(join(BIN, 'node'))) await fetchNode();
	if (!hasStamp(ROOT, print)) writeStamp(ROOT, print);
}

/** The headers, which only native builds need. */
async function ensureHeaders() {
	if (!nodeHeaders()) await fetchNode();
	return nodeHeaders();
}

module.exports = { ensureHeaders, nodeVersion, setupRoot };
