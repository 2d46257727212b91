const { execFile } = require('node:child_process');
const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { promisify } = require('node:util');
const esbuild = require('esbuild');
const { dest, parallel, series, src } = require('gulp');

const { n8n } = require('./package.json');

/** Where the built package goes: tests build another one beside it. */
const DIST = process.env.DIST ?? 'dist';
/** What n8n loads, without the ending: `nodes/StripePayments/StripePayments.node`. */
const LOADED = [...n8n.credentials, ...n8n.nodes].map((file) => file.replace(/^dist\/(.*)\.js$/, '$1'));
/** Made once for all of them: the engine, and the data that the forms are compiled to. */
const SHARED = ['../request', '../../request', '../../trigger', '../forms'];
const run = promisify(execFile);

/** What all bundles have in common: n8n brings n8n-workflow, everything else goes in. */
const common = {
	bundle: true,
	platform: 'node',
	format: 'cjs',
	target: 'node20',
	external: ['n8n-workflow', 'node:crypto'],
	legalComments: 'none',
	// What it notes of where modules came from is the same where node_modules is a link.
	preserveSymlinks: true,
	logLevel: 'warning',
};

/** `qs` uses `side-channel`, which reads globals that n8n does not allow: a WeakMap does its work. */
const allowedByScanner = {
	...common,
	platform: 'neutral',
	mainFields: ['main'],
	alias: { 'side-channel': './tools/build/side-channel.js' },
};

async function clean() {
	rmSync(DIST, { recursive: true, force: true });
}

/** Runs the form compiler once and keeps what it says: n8n loads the nodes without the compiler and its facts. */
async function data() {
	await run('tsx', ['tools/build/data.ts', `${DIST}/nodes`]);
}

/** Which fields each operation puts out, for n8n to show before anything ran. */
async function schemas() {
	const { stdout } = await run('tsx', ['tools/build/schemas.ts', `${DIST}/nodes`]);
	process.stdout.write(stdout);
}

/** The engine goes into one file, so that all nodes have it in memory once, its limiter and its memory with it. */
async function engine() {
	await esbuild.build({
		...allowedByScanner,
		entryPoints: ['request/index.ts'],
		outfile: `${DIST}/request/index.js`,
	});
}

/** As the engine: both triggers have one memory of what runs, and the engine's limiter. */
async function triggers() {
	await esbuild.build({
		...allowedByScanner,
		entryPoints: ['trigger/index.ts'],
		external: [...allowedByScanner.external, ...SHARED],
		outfile: `${DIST}/trigger/index.js`,
	});
}

async function bundle() {
	await esbuild.build({
		...allowedByScanner,
		entryPoints: LOADED.map((file) => `${file}.ts`),
		external: [...allowedByScanner.external, ...SHARED],
		outbase: '.',
		outdir: DIST,
	});
}

/** The command line, which n8n never loads: its scanner reads `.js` files, and a command needs files and a process. */
async function command() {
	await esbuild.build({
		...common,
		format: 'esm',
		banner: { js: '#!/usr/bin/env node' },
		entryPoints: ['migrate/index.ts'],
		outfile: `${DIST}/migrate/index.mjs`,
	});
}

/** `index.js`: every node and credential by name, from the files that n8n loads. */
async function index() {
	mkdirSync(DIST, { recursive: true });
	const lines = LOADED.map((file) => `Object.assign(exports, require('./${file}.js'));\n`);
	writeFileSync(`${DIST}/index.js`, lines.join(''));
}

function assets() {
	return src(['nodes/**/*.{svg,node.json}', 'credentials/**/*.svg'], { base: '.', encoding: false }).pipe(
		dest(DIST),
	);
}

exports.clean = clean;
exports.build = series(clean, parallel(data, schemas, engine, triggers, bundle, command, assets), index);
exports.default = exports.build;
