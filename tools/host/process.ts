import { spawn, type ChildProcess } from 'node:child_process';

/** How much of n8n's output an error carries. */
const TAIL_LINES = 30;
/** How long a process may take to end before it is ended. */
const PATIENCE_MS = 10_000;

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** The end of some output, as errors show it. */
export function tail(text: string): string {
	return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}

/** A child process with its output, sure to be gone when this process is. */
export class Process {
	output = '';
	readonly ended: Promise<number>;
	private readonly child: ChildProcess;

	constructor(command: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }) {
		this.child = spawn(command, args, {
			...options,
			stdio: ['ignore', 'pipe', 'pipe'],
			// On Windows npm and gulp are batch files, which only a shell runs.
			shell: process.platform === 'win32' && !command.endsWith('.exe'),
		});
		running.add(this.child);
		for (const stream of [this.child.stdout, this.child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => (this.output += text));
		}
		this.ended = new Promise((resolve) => {
			this.child.once('error', (error) => {
				this.output += `${error.message}\n`;
				resolve(127);
			});
			this.child.once('close', (code) => resolve(code ?? 1));
		});
		void this.ended.then(() => running.delete(this.child));
	}

	/** Resolves when the output has this text; rejects when the process ends or the time is over without it. */
	async saw(text: string, timeoutMs: number): Promise<void> {
		const deadline = Date.now() + timeoutMs;
		while (!this.output.includes(text)) {
			const left = deadline - Date.now();
			const over = await Promise.race([this.ended, wait(Math.min(100, Math.max(left, 0)))]);
			if (over !== undefined) throw new Error(`ended with exit status ${over}:\n${tail(this.output)}`);
			if (left <= 0) throw new Error(`"${text}" did not come in time:\n${tail(this.output)}`);
		}
	}

	/** Asks it to end, and ends it when it does not. */
	async stop(): Promise<void> {
		this.child.kill('SIGTERM');
		const over = await Promise.race([this.ended, wait(PATIENCE_MS)]);
		if (over === undefined) this.child.kill('SIGKILL');
		await this.ended;
	}
}

function wait(ms: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
}

/** Runs a command to its end; an error names it and carries the end of its output. */
export async function runToEnd(
	command: string,
	args: string[],
	options: { cwd?: string; env?: NodeJS.ProcessEnv; timeoutMs?: number; acceptFailure?: boolean } = {},
): Promise<string> {
	const { timeoutMs = 180_000, acceptFailure = false, ...rest } = options;
	const child = new Process(command, args, rest);
	const timer = setTimeout(() => void child.stop(), timeoutMs);
	const code = await child.ended;
	clearTimeout(timer);
	if (code !== 0 && !acceptFailure) {
		throw new Error(`${args.join(' ')} ended with exit status ${code}:\n${tail(child.output)}`);
	}
	return child.output;
}
