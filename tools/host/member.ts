import { spawn, type ChildProcess } from 'node:child_process';
import { tail } from './process';

const START_TIMEOUT_MS = 300_000;

export interface MemberOptions {
	cwd: string;
	env?: NodeJS.ProcessEnv;
	/** As whom it runs; as whoever runs this, unless told. */
	uid?: number;
	gid?: number;
}

/** A process of a group of its own, so that what it started ends with it. */
export class Member {
	/** What it printed so far. */
	log = '';
	/** When it has ended, for whatever reason, and all that it printed is in the log. */
	readonly ended: Promise<void>;
	private readonly child: ChildProcess;

	constructor(command: string, args: string[], options: MemberOptions) {
		this.child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [this.child.stdout, this.child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => (this.log += text));
		}
		this.ended = new Promise((resolve) => {
			this.child.once('error', (error) => {
				this.log += `${error.message}\n`;
				resolve();
			});
			this.child.once('close', (code, signal) => {
				this.log += `It ended: ${signal ?? code}\n`;
				resolve();
			});
		});
		process.once('exit', this.end);
		void this.ended.then(() => process.off('exit', this.end));
	}

	get isRunning(): boolean {
		return this.child.pid !== undefined && this.child.exitCode === null && this.child.signalCode === null;
	}

	/** Waits until it has printed this text. */
	async prints(text: string): Promise<void> {
		for (const deadline = Date.now() + START_TIMEOUT_MS; !this.log.includes(text);) {
			if (!this.isRunning || Date.now() > deadline) {
				if (!this.isRunning) await this.ended;
				throw new Error(`It did not print "${text}":\n${tail(this.log)}`);
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}

	/** Ends it at once, as a power cut would. */
	async kill(): Promise<void> {
		this.end();
		await this.ended;
	}

	/** Asks it to end, as a service manager does. */
	async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
		if (this.isRunning) this.child.kill(signal);
		await this.ended;
	}

	private readonly end = (): void => {
		const { pid } = this.child;
		if (pid === undefined) return;
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
	};
}
