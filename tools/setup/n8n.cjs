const { copyFile, mkdir, rename } = require('node:fs/promises');
const { delimiter, dirname, join } = require('node:path');
const { install, installBeside, readLock } = require('./install.cjs');
const { lockOf } = require('./lock.cjs');
const { CACHE } = require('./paths.cjs');
const { step, together } = require('./run.cjs');
const { fingerprint, hasStamp, installedByHand, writeStamp } = require('./stamp.cjs');

/** What n8n cannot do without, where it has it, and what is made for a platform. */
const NATIVE = ['sqlite3', 'isolated-vm'];

/** What is made of sqlite3. */
const DRIVER = 'node_modules/sqlite3/build/Release/node_sqlite3.node';

const REMEDY =
	'Building it takes Python 3 and a C++ compiler. On Debian: apt-get install -y python3 build-essential';

/**
 * What builds run with: the Node.js that they are for and its headers, all cores, and a compiler that does not take
 * minutes to make a database as fast as can be.
 */
function buildEnv({ program, headers }) {
	const path = [dirname(program), process.env.PATH ?? ''].join(delimiter);
	const env = { PATH: path, JOBS: 'max', CFLAGS: '-O1', CXXFLAGS: '-O1' };
	return { ...env, ...(headers ? { npm_config_nodedir: headers } : {}) };
}

/** Fetches n8n, unless only what comes after was interrupted. */
async function fetchN8n({ name, title, folder }) {
	if (installedByHand(folder)) return;
	await install({
		name,
		folder,
		title,
		about: '3 minutes, 2.2 GB',
		// n8n's packages do not agree on what they ask of each other.
		args: ['--legacy-peer-deps'],
	});
}

/** Builds n8n's database driver beside n8n, so that it need not wait for the rest of it. */
async function buildDriver({ name, folder, getNode }, driver) {
	const env = buildEnv(await getNode());
	const lock = lockOf(await readLock(folder), 'sqlite3');
	const build = async (beside, run) => {
		const exitCode = await run('npm', ['rebuild', 'sqlite3', '--foreground-scripts'], { cwd: beside, env });
		if (exitCode === 0) await rename(join(beside, DRIVER), driver);
		return exitCode;
	};
	// npm's own node-gyp builds with newer Pythons than the one that sqlite3 would bring.
	const args = ['--omit=optional'];
	await step({
		name: `sqlite3-${name}`,
		title: "Building n8n's database driver",
		about: '1 minute',
		remedy: REMEDY,
		commands: [installBeside({ name: `sqlite3-${name}`, manifest: lock.packages[''], lock, args }, build)],
	});
}

/** Puts the driver into n8n, and sees to it that the native modules load. */
async function putTogether({ name, folder, getNode }, putDriver) {
	const { packages } = await readLock(folder);
	const native = NATIVE.filter((one) => packages[`node_modules/${one}`]);
	const script = `${JSON.stringify(native)}.forEach((name) => require(name))`;
	const node = await getNode();
	const env = buildEnv(node);
	await step({
		name: `${name}-native`,
		title: "Trying n8n's native modules",
		remedy: REMEDY,
		commands: [
			async (run) => {
				const at = join(folder, DRIVER);
				await mkdir(dirname(at), { recursive: true });
				await putDriver(at);
				const load = () => run(node.program, ['-e', script], { cwd: folder, env });
				if ((await load()) === 0) return 0;
				// It brings builds for the usual platforms; this is another one.
				await run('npm', ['rebuild', 'isolated-vm'], { cwd: folder, env });
				return await load();
			},
		],
	});
}

/**
 * Installs the n8n that the package.json and the lock file of a folder say, with the native modules that it cannot do
 * without, once.
 * @param what.name of the folders and logs that this makes in `.cache`
 * @param what.title what a person reads meanwhile
 * @param what.folder gets the node_modules
 * @param what.nodeVersion of the Node.js that it is for
 * @param what.getNode waits until that is there: the path of its `program`, and of the folder of its `headers`
 * @param what.driver path of a database driver of another n8n that fits, where there is one
 */
async function installN8n(what) {
	const { name, folder, nodeVersion, driver } = what;
	// Native modules are built for one major version of Node.js.
	const print = fingerprint(folder, `node ${nodeVersion.split('.')[0]}`);
	if (hasStamp(folder, print)) return;
	const built = join(CACHE, `${name}-node_sqlite3.node`);
	await together([fetchN8n(what), ...(driver ? [] : [buildDriver(what, built)])]);
	await putTogether(what, (at) => (driver ? copyFile(driver, at) : rename(built, at)));
	writeStamp(folder, print);
}

module.exports = { DRIVER, installN8n };
