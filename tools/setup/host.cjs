const { mkdir, rename } = require('node:fs/promises');
const { dirname, join } = require('node:path');
const { install, installBeside, readLock } = require('./install.cjs');
const { lockOf } = require('./lock.cjs');
const { CACHE, HOST, NODE, withBin } = require('./paths.cjs');
const { ensureHeaders, nodeVersion } = require('./root.cjs');
const { step, together } = require('./run.cjs');
const { fingerprint, hasStamp, installedByHand, writeStamp } = require('./stamp.cjs');

/** What n8n cannot do without, and what is made for a platform. */
const NATIVE = ['sqlite3', 'isolated-vm'];
const LOAD_NATIVE = `${JSON.stringify(NATIVE)}.forEach((name) => require(name))`;

/** What is made of sqlite3: where it belongs, and where it is until it is put there. */
const DRIVER = 'node_modules/sqlite3/build/Release/node_sqlite3.node';
const BUILT = join(CACHE, 'node_sqlite3.node');

const REMEDY =
	'Building it takes Python 3 and a C++ compiler. On Debian: apt-get install -y python3 build-essential';

/**
 * What builds run with: the headers of this project's Node.js, all cores, and a compiler that does not take minutes to
 * make a database as fast as can be.
 */
async function buildEnv() {
	const headers = await ensureHeaders();
	const env = { PATH: withBin(), JOBS: 'max', CFLAGS: '-O1', CXXFLAGS: '-O1' };
	return { ...env, ...(headers ? { npm_config_nodedir: headers } : {}) };
}

/** Fetches n8n, unless only what comes after was interrupted. */
async function fetchN8n() {
	if (installedByHand(HOST)) return;
	await install({
		name: 'n8n',
		folder: HOST,
		title: 'Installing n8n to run the package in',
		about: '3 minutes, 2.2 GB',
		// n8n's packages do not agree on what they ask of each other.
		args: ['--legacy-peer-deps'],
	});
}

/**
 * Fetches or builds n8n's database driver beside n8n, so that it need not wait for the rest of it.
 * @param ready resolves when this project's packages are there
 */
async function makeDriver(ready) {
	await ready;
	const env = await buildEnv();
	const lock = lockOf(await readLock(HOST), 'sqlite3');
	const build = async (beside, run) => {
		const exitCode = await run('npm', ['rebuild', 'sqlite3', '--foreground-scripts'], { cwd: beside, env });
		if (exitCode === 0) await rename(join(beside, DRIVER), BUILT);
		return exitCode;
	};
	// npm's own node-gyp builds with newer Pythons than the one that sqlite3 would bring.
	const what = { name: 'sqlite3', manifest: lock.packages[''], lock, args: ['--omit=optional'] };
	await step({
		name: 'sqlite3',
		title: "Building n8n's database driver",
		about: '1 minute',
		remedy: REMEDY,
		commands: [installBeside(what, build)],
	});
}

/** Puts the driver into n8n, and sees to it that the native modules load. */
async function putTogether() {
	const env = await buildEnv();
	await step({
		name: 'n8n-native',
		title: "Trying n8n's native modules",
		remedy: REMEDY,
		commands: [
			async (run) => {
				const driver = join(HOST, DRIVER);
				await mkdir(dirname(driver), { recursive: true });
				await rename(BUILT, driver);
				const load = () => run(NODE, ['-e', LOAD_NATIVE], { cwd: HOST, env });
				if ((await load()) === 0) return 0;
				// It brings builds for the usual platforms; this is another one.
				await run('npm', ['rebuild', 'isolated-vm'], { cwd: HOST, env });
				return await load();
			},
		],
	});
}

/**
 * The real n8n of tools/host, with the two native modules it cannot do without.
 * @param ready resolves when this project's packages are there; not all of the work waits for it
 */
async function setupHost(ready) {
	// Native modules are built for one major version of Node.js.
	const print = fingerprint(HOST, `node ${nodeVersion().split('.')[0]}`);
	if (hasStamp(HOST, print)) return;
	await together([fetchN8n(), makeDriver(ready)]);
	await putTogether();
	writeStamp(HOST, print);
}

module.exports = { setupHost };
