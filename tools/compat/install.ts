import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, OWN, pathWithBin, ROOT, type Runtime } from '../host/paths';
import { nodeHeaders, withoutBin } from '../setup/paths.cjs';
import { step, type Command } from '../setup/run.cjs';
import { hasStamp, writeStamp } from '../setup/stamp.cjs';
import { VERSIONS, type Version } from './versions';

/** Kept between runs. */
const FOLDER = join(CACHE, 'compat');

/** What n8n cannot do without, where it has it. */
const NATIVE = ['sqlite3', 'isolated-vm'];

/**
 * Without scripts: an unneeded native module fails to build on many machines. With what peers ask for as it is:
 * n8n's own do not fit each other.
 */
const INSTALL = ['install', '--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund'];

/** Where an n8n is installed, and on which Node.js. */
const INSTALLED = [
	{ host: join(ROOT, 'tools/host'), node: versionOf(join(ROOT, 'node_modules/node')) },
	...VERSIONS.map(({ n8n, node }) => ({ host: join(FOLDER, n8n), node })),
];

function versionOf(folder: string): string {
	return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

const hasSqlite = (host: string): boolean =>
	existsSync(join(host, 'node_modules/sqlite3/build/Release/node_sqlite3.node'));

/**
 * Takes the sqlite3 that another n8n has, as to build it takes minutes. It runs on the Node.js that it was built on
 * and on newer ones; older ones crash.
 */
function borrowSqlite(folder: string, node: string): void {
	if (hasSqlite(folder)) return;
	const at = (host: string) => join(host, 'node_modules/sqlite3');
	const lender = INSTALLED.find(
		(one) =>
			hasSqlite(one.host) &&
			parseInt(one.node) <= parseInt(node) &&
			versionOf(at(one.host)) === versionOf(at(folder)),
	);
	if (lender) cpSync(join(at(lender.host), 'build'), join(at(folder), 'build'), { recursive: true });
}

/** Begins a folder that npm installs into. */
function begin(folder: string, manifest: object): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, ...manifest }, null, 2));
}

/** A Node.js with its C headers, from the npm package that brings it; returns that package's folder. */
async function installNode(version: string): Promise<string> {
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

/** Installs a version with the Node.js that it wants, once. */
export async function install({ n8n, node, as, overrides, extra }: Version): Promise<Runtime> {
	if (as === 'own') return OWN;
	const nodePackage = await installNode(node);
	const program = join(nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	const folder = join(FOLDER, n8n);
	const runtime = { node: program, n8n: join(folder, 'node_modules/n8n/bin/n8n') };
	const manifest = { name: 'n8n-host', dependencies: { n8n, ...extra }, overrides };
	const print = JSON.stringify({ ...manifest, node });
	if (hasStamp(folder, print)) return runtime;

	begin(folder, manifest);
	// Native modules are built for the Node.js that runs npm.
	const env = {
		PATH: pathWithBin(program),
		npm_config_nodedir: nodeHeaders(nodePackage),
	};
	const at = { cwd: folder, env };
	await step({
		name: `compat-${n8n}`,
		title: `Installing n8n ${n8n}`,
		about: '3 minutes, 2 GB',
		commands: [['npm', INSTALL, at]],
	});
	borrowSqlite(folder, node);
	const native = NATIVE.filter((name) => existsSync(join(folder, 'node_modules', name)));
	const unbuilt = native.filter((name) => name !== 'sqlite3' || !hasSqlite(folder));
	await step({
		name: `compat-${n8n}-native`,
		title: `Building its native modules (${native.join(', ')})`,
		about: '1 minute',
		remedy:
			'Building them takes Python 3 and a C++ compiler. On Debian: apt-get install -y python3 build-essential',
		commands: [
			...(unbuilt.length > 0 ? [['npm', ['rebuild', ...unbuilt], at] as Command] : []),
			[program, ['-e', `${JSON.stringify(native)}.forEach((name) => require(name))`], at],
		],
	});
	writeStamp(folder, print);
	return runtime;
}
