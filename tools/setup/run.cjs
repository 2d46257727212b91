const { spawn } = require('node:child_process');
const { createWriteStream, mkdirSync, readFileSync } = require('node:fs');
const { join, relative } = require('node:path');
const { CACHE, ROOT } = require('./paths.cjs');
const { progress } = require('./progress.cjs');

const TAIL_LINES = 30;
const SIGNALS = ['SIGINT', 'SIGTERM'];
/** What a shell expects from a command that Ctrl-C ended. */
const INTERRUPTED = 130;

const running = new Set();
/** Why commands are ended and no more begun; nothing while all is well. */
let ending;

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

/** Ends whatever runs. */
function end(why, signal) {
	ending ??= why;
	for (const child of running) child.kill(signal);
}

/** Else a signal to this process alone would leave npm writing behind the back of the next run. */
const passOn = (signal) => end('interrupted', signal);

function begun(child) {
	if (running.size === 0) for (const signal of SIGNALS) process.on(signal, passOn);
	running.add(child);
}

function ended(child) {
	running.delete(child);
	if (running.size === 0) for (const signal of SIGNALS) process.off(signal, passOn);
}

/** Runs one command to its end with all output into the log, and gives its exit status. */
function execute(command, args, { cwd, env, log }) {
	if (ending) return Promise.resolve(INTERRUPTED);
	return new Promise((resolve, reject) => {
		log.write(`$ ${[command, ...args].join(' ')}\n`);
		const child = spawn(command, args, {
			cwd,
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'pipe'],
			// On Windows npm is a batch file, which only a shell runs.
			shell: process.platform === 'win32' && command === 'npm',
		});
		begun(child);
		child.stdout.pipe(log, { end: false });
		child.stderr.pipe(log, { end: false });
		child.on('error', reject);
		child.on('close', (code) => {
			ended(child);
			resolve(ending ? INTERRUPTED : (code ?? 1));
		});
	});
}

/**
 * One announced step of one or more commands: each `[command, args, { cwd, env }]`, or a function that does something
 * itself, may run commands of the same form by what it is given, and returns an exit status if it is not 0. Their
 * full output goes to `.cache/setup-<name>.log`; when one fails, the end of it and `remedy` are what the error says.
 */
async function step({ name, title, about, remedy, commands }) {
	mkdirSync(CACHE, { recursive: true });
	const file = join(CACHE, `setup-${name}.log`);
	const log = createWriteStream(file);
	const shown = progress(title, { about });
	const run = async (command, args, options) => await execute(command, args, { ...options, log });
	let exitCode = 0;
	for (const command of commands) {
		try {
			exitCode = (await (typeof command === 'function' ? command(run) : run(...command))) ?? 0;
		} catch (error) {
			log.write(`${error.message}\n`);
			exitCode = 127;
		}
		if (exitCode !== 0) break;
	}
	await new Promise((resolve) => log.end(resolve));
	if (exitCode === 0) return shown.done();
	shown.failed(ending ?? `exit status ${exitCode}`);
	if (ending) throw new SetupError('The same command starts it again.', exitCode);
	const parts = [tail(readFileSync(file, 'utf8')), `The whole output is in ${relative(ROOT, file)}.`, remedy];
	throw new SetupError(parts.filter(Boolean).join('\n\n'), exitCode);
}

/**
 * Waits for several things that go on at the same time, to the end of the last. When one fails, the commands of the
 * others are ended too, as they would be for nothing.
 * @throws what failed first
 */
async function together(works) {
	const failed = [];
	const note = (error) => {
		failed.push(error);
		end('ended, as something else failed');
	};
	await Promise.all(works.map((work) => work.catch(note)));
	if (failed.length > 0) throw failed[0];
}

module.exports = { SetupError, step, tail, together };
