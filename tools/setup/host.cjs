const { HOST, NODE, withBin } = require('./paths.cjs');
const { ensureHeaders, nodeVersion } = require('./root.cjs');
const { step } = require('./run.cjs');
const { fingerprint, hasStamp, writeStamp } = require('./stamp.cjs');

const NATIVE = ['sqlite3', 'isolated-vm'];

/** The real n8n of tools/host, with the two native modules it cannot do without. */
async function setupHost() {
	// Native modules are built for one major version of Node.js.
	const print = fingerprint(HOST, `node ${nodeVersion().split('.')[0]}`);
	if (hasStamp(HOST, print)) return;
	const headers = await ensureHeaders();
	const env = { PATH: withBin(), ...(headers ? { npm_config_nodedir: headers } : {}) };
	await step({
		name: 'n8n',
		title: 'Installing n8n to run the package in',
		about: '3 minutes, 2.2 GB',
		commands: [
			// Without scripts: an unneeded native module (Kafka) fails to build on many machines.
			['npm', ['ci', '--ignore-scripts', '--legacy-peer-deps'], { cwd: HOST, env }],
		],
	});
	await step({
		name: 'n8n-native',
		title: "Building n8n's native modules",
		about: '1 minute',
		remedy:
			'Building them takes Python 3 and a C++ compiler. On Debian: apt-get install -y python3 build-essential',
		commands: [
			['npm', ['rebuild', ...NATIVE], { cwd: HOST, env }],
			[NODE, ['-e', JSON.stringify(NATIVE) + '.forEach((name) => require(name))'], { cwd: HOST, env }],
		],
	});
	writeStamp(HOST, print);
}

module.exports = { setupHost };
