const { spawn } = require('node:child_process');
const { createWriteStream, mkdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { CACHE, ROOT } = require('./paths.cjs');
const { progress } = require('./progress.cjs');

const TAIL_LINES = 30;

/** A step that failed: what to print, and the exit status to pass on. */
class SetupError extends Error {
	constructor(message, exitCode = 1) {
		super(message);
		this.exitCode = exitCode;
	}
}

/** The last lines of a log. */
function tail(text, lines = TAIL_LINES) {
	return text.trimEnd().split('\n').slice(-lines).join('\n');
}

/** Runs one command to its end with all output into the log, and gives its exit status. */
function execute(command, args, { cwd, env, log }) {
	return new Promise((resolve, reject) => {
		log.write(`$ ${[command, ...args].join(' ')}\n`);
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// On Windows npm is a batch file, which only a shell runs.
			shell: process.platform === 'win32' && command === 'npm',
		});
		child.stdout.pipe(log, { end: false });
		child.stderr.pipe(log, { end: false });
		child.on('error', reject);
		child.on('close', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
	});
}

/**
 * One announced step of one or more commands `[command, args, { cwd, env }]`. Their full output goes to
 * `.cache/setup-<name>.log`; when one fails, the end of it and `remedy` are what the error says.
 */
async function step({ name, title, about, remedy, commands }) {
	mkdirSync(CACHE, { recursive: true });
	const file = join(CACHE, `setup-${name}.log`);
	const log = createWriteStream(file);
	const shown = progress(title, { about });
	let exitCode = 0;
	for (const [command, args, options] of commands) {
		exitCode = await execute(command, args, { ...options, log }).catch((error) => {
			log.write(`${error.message}\n`);
			return 127;
		});
		if (exitCode !== 0) break;
	}
	await new Promise((resolve) => log.end(resolve));
	if (exitCode === 0) return shown.done();
	shown.failed(`exit status ${exitCode}`);
	const end = tail(readFileSync(file, 'utf8'));
	const parts = [end, `The whole output is in ${relative(ROOT, file)}.`, remedy];
	throw new SetupError(parts.filter(Boolean).join('\n\n'), exitCode);
}

module.exports = { SetupError, step, tail };
