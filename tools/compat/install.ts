import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, OWN, ROOT, type Runtime } from '../host/paths';
import type { Lock } from '../setup/lock.cjs';
import { DRIVER, installN8n } from '../setup/n8n.cjs';
import { NODE_PACKAGE, nodeHeaders, withoutBin } from '../setup/paths.cjs';
import { step } from '../setup/run.cjs';
import { hasStamp, writeStamp } from '../setup/stamp.cjs';
import { VERSIONS, type Version } from './versions';

/** Kept between runs. */
const FOLDER = join(CACHE, 'compat');

/** What npm found for each version once, so that the same is installed ever after. Delete one to let it look anew. */
const LOCKS = join(__dirname, 'locks');

/** With what peers ask for as it is: n8n's own do not fit each other. */
const INSTALL = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];

const versionOf = (folder: string): string =>
	(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;

/** Where an n8n is installed, and on which Node.js. */
const INSTALLED = [
	{ host: join(ROOT, 'tools/host'), node: versionOf(NODE_PACKAGE) },
	...VERSIONS.map(({ n8n, node }) => ({ host: join(FOLDER, n8n), node })),
];

/**
 * The database driver of another n8n, as to build one takes a minute. It runs on the Node.js that it was built for and
 * on newer ones; older ones crash.
 * @param version of sqlite3
 * @param node the version that it is to run on
 * @param folder of the n8n that it is for
 */
function findDriver(version: string, node: string, folder: string): string | undefined {
	const lender = INSTALLED.find(
		(one) =>
			one.host !== folder &&
			existsSync(join(one.host, DRIVER)) &&
			parseInt(one.node) <= parseInt(node) &&
			versionOf(join(one.host, 'node_modules/sqlite3')) === version,
	);
	return lender && join(lender.host, DRIVER);
}

/** Writes a file, unless it is that already: npm goes by the time of the last change. */
function put(file: string, text: string): void {
	if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Begins a folder that npm installs into. */
function begin(folder: string, manifest: object): void {
	mkdirSync(folder, { recursive: true });
	put(join(folder, 'package.json'), JSON.stringify({ private: true, ...manifest }, null, 2));
}

/** A Node.js with its C headers, from the npm package that brings it; returns that package's folder. */
async function installNode(version: string): Promise<string> {
	if (versionOf(NODE_PACKAGE) === version) return NODE_PACKAGE;
	const folder = join(FOLDER, `node-${version}`);
	const own = join(folder, 'node_modules/node');
	if (hasStamp(folder, version)) return own;
	begin(folder, { dependencies: { node: version } });
	const env = { PATH: withoutBin() };
	await step({
		name: `compat-node-${version}`,
		title: `Fetching Node.js ${version}`,
		about: '10 seconds',
		commands: [
			['npm', INSTALL, { cwd: folder, env }],
			['node', ['installArchSpecificPackage'], { cwd: own, env }],
		],
	});
	writeStamp(folder, version);
	return own;
}

/** The lock file of a version; npm makes it when there is none. */
async function lockOf({ n8n }: Version, folder: string): Promise<string> {
	const file = join(LOCKS, `${n8n}.json`);
	if (!existsSync(file)) {
		const made = ['--package-lock-only', '--omit-lockfile-registry-resolved'];
		await step({
			name: `compat-${n8n}-lock`,
			title: `Finding what n8n ${n8n} asks for`,
			about: '3 minutes',
			commands: [['npm', [...INSTALL, ...made], { cwd: folder, env: { PATH: withoutBin() } }]],
		});
		mkdirSync(LOCKS, { recursive: true });
		writeFileSync(file, readFileSync(join(folder, 'package-lock.json')));
	}
	return readFileSync(file, 'utf8');
}

/** Installs a version with the Node.js that it wants, once. */
export async function install(version: Version): Promise<Runtime> {
	const { n8n, node, as, overrides, extra } = version;
	if (as === 'own') return OWN;
	const folder = join(FOLDER, n8n);
	begin(folder, { name: 'n8n-host', dependencies: { n8n, ...extra }, overrides });
	const lock = await lockOf(version, folder);
	put(join(folder, 'package-lock.json'), lock);
	const { packages } = JSON.parse(lock) as Lock;
	const getNode = async () => {
		const nodePackage = await installNode(node);
		const program = join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
		return { program, headers: nodeHeaders(nodePackage) };
	};
	await installN8n({
		name: `compat-${n8n}`,
		title: `Installing n8n ${n8n}`,
		folder,
		nodeVersion: node,
		getNode,
		driver: findDriver(packages['node_modules/sqlite3'].version!, node, folder),
	});
	return { node: (await getNode()).program, n8n: join(folder, 'node_modules/n8n/bin/n8n') };
}
