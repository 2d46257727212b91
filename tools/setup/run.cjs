const { spawn } = require('node:child_process');
const { createWriteStream, mkdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { CACHE, ROOT } = require('./paths.cjs');
const { progress } = require('./progress.cjs');

const TAIL_LINES = 30;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** What a shell expects from a command that Ctrl-C ended. */
const INTERRUPTED = 130;

let interrupted = false;

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
		// Else a signal to this process alone would leave npm writing behind the back of the next run.
		const passOn = (signal) => {
			interrupted = true;
			child.kill(signal);
		};
		for (const signal of SIGNALS) process.on(signal, passOn);
		child.stdout.pipe(log, { end: false });
		child.stderr.pipe(log, { end: false });
		child.on('error', reject);
		child.on('close', (code) => {
			for (const signal of SIGNALS) process.off(signal, passOn);
			resolve(interrupted ? INTERRUPTED : (code ?? 1));
		});
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
	shown.failed(interrupted ? 'interrupted' : `exit status ${exitCode}`);
	if (interrupted) throw new SetupError('The same command starts it again.', exitCode);
	const end = tail(readFileSync(file, 'utf8'));
	const parts = [end, `The whole output is in ${relative(ROOT, file)}.`, remedy];
	throw new SetupError(parts.filter(Boolean).join('\n\n'), exitCode);
}

module.exports = { SetupError, step, tail };
