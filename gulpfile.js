const { execFile } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { promisify } = require('node:util');
const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');

const NODE = 'nodes/StripeComplete/StripeComplete.node';
const CREDENTIAL = 'credentials/StripeSecretKeyApi.credentials';
const run = promisify(execFile);

/** What all bundles have in common: n8n brings n8n-workflow, everything else goes in. */
const common = {
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	external: ['n8n-workflow', 'node:crypto'],
	legalComments: 'none',
	logLevel: 'warning',
};

/** `qs` uses `side-channel`, which reads globals that n8n does not allow: a WeakMap does its work. */
const allowedByScanner = {
	...common,
	platform: 'neutral',
	mainFields: ['main'],
	alias: { 'side-channel': './tools/build/side-channel.js' },
};

/** The compiled form is data, not code: n8n loads it without the compiler and its facts. */
const propertiesAsData = {
	name: 'properties-as-data',
	setup(build) {
		build.onResolve({ filter: /^\.\/properties$/ }, () => ({ path: './properties.json', external: true }));
	},
};

async function clean() {
	rmSync('dist', { recursive: true, force: true });
}

/** Runs the form compiler once and keeps what it says. */
async function data() {
	await run('tsx', ['tools/build/data.ts', 'dist/nodes/StripeComplete']);
}

/** Which fields each operation puts out, for n8n to show before anything ran. */
async function schemas() {
	const { stdout } = await run('tsx', ['tools/build/schemas.ts', 'dist/nodes/StripeComplete']);
	process.stdout.write(stdout);
}

async function bundle() {
	await esbuild.build({
		...allowedByScanner,
		entryPoints: [`${NODE}.ts`, `${CREDENTIAL}.ts`],
		outbase: '.',
		outdir: 'dist',
		plugins: [propertiesAsData],
	});
}

/** `index.js`: every node and credential by name, from the files that n8n loads. */
async function index() {
	mkdirSync('dist', { recursive: true });
	const line = (file) => `Object.assign(exports, require('./${file}.js'));\n`;
	writeFileSync('dist/index.js', line(NODE) + line(CREDENTIAL));
}

function assets() {
	return src(['nodes/**/*.svg', 'credentials/**/*.svg'], { base: '.', encoding: false }).pipe(dest('dist'));
}

exports.clean = clean;
exports.build = series(clean, parallel(data, schemas, bundle, assets), index);
exports.default = exports.build;
