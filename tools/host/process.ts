import { spawn, type ChildProcess } from 'node:child_process';
import { OWN, type Runtime } from './paths';

/** How much of n8n's output an error carries. */
const TAIL_LINES = 30;
/** How long n8n may take to end before it is ended. */
const PATIENCE_MS = 10_000;

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/** The end of some output, as errors show it. */
export function tail(text: string): string {
	return text.trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
}

function wait(ms: number): Promise<undefined> {
	return new Promise((resolve) => setTimeout(resolve, ms, undefined).unref());
}

/** One n8n process, sure to be gone when this process is. */
export class N8nProcess {
	/** What it printed so far, errors included. */
	log = '';
	/** What it printed so far to standard output, where results are. */
	output = '';
	/** Its exit status, once it ends. */
	readonly ended: Promise<number>;
	private readonly child: ChildProcess;

	constructor(
		args: string[],
		options: { cwd: string; env: NodeJS.ProcessEnv },
		{ node, n8n }: Runtime = OWN,
	) {
		this.child = spawn(node, [n8n, ...args], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
		running.add(this.child);
		this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
			this.output += text;
			this.log += text;
		});
		this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.log += text));
		this.ended = new Promise((resolve) => {
			this.child.once('error', (error) => {
				this.log += `${error.message}\n`;
				resolve(127);
			});
			this.child.once('close', (code) => resolve(code ?? 1));
		});
		void this.ended.then(() => running.delete(this.child));
	}

	get pid(): number {
		return this.child.pid!;
	}

	/** Waits until it has printed this text. */
	async prints(text: string, timeoutMs: number): Promise<void> {
		const deadline = Date.now() + timeoutMs;
		while (!this.log.includes(text)) {
			const code = await Promise.race([this.ended, wait(100)]);
			if (code !== undefined) throw new Error(`n8n ended with exit status ${code}:\n${tail(this.log)}`);
			if (Date.now() > deadline) throw new Error(`n8n did not get ready in time:\n${tail(this.log)}`);
		}
	}

	/** Waits for its end, for so long and no longer. */
	async ends(timeoutMs: number): Promise<number> {
		const code = await Promise.race([this.ended, wait(timeoutMs)]);
		if (code !== undefined) return code;
		await this.stop();
		throw new Error(`n8n did not end in time:\n${tail(this.log)}`);
	}

	/** Asks it to end, and ends it when it does not. */
	async stop(): Promise<void> {
		this.child.kill('SIGTERM');
		if ((await Promise.race([this.ended, wait(PATIENCE_MS)])) === undefined) this.child.kill('SIGKILL');
		await this.ended;
	}

	/** Ends it at once, as a power cut would. */
	async kill(): Promise<void> {
		this.child.kill('SIGKILL');
		await this.ended;
	}
}
