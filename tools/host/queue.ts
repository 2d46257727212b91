import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { environment } from './environment';
import { Host, type RunningHost } from './n8n';
import { N8N, NODE, ROOT } from './paths';
import { freePort } from './ports';
import { N8nProcess, tail } from './process';

const START_TIMEOUT_MS = 300_000;
/** How long a worker may be silent until its job counts as stalled. */
const LOCK_MS = 3_000;

/** What of the queue's library is used here; n8n brings it. */
interface JobQueue {
	client: { del: (key: string) => Promise<number> };
	isReady: () => Promise<unknown>;
	moveUnlockedJobsToWait: () => Promise<unknown>;
	close: () => Promise<void>;
}
type JobQueueClass = new (
	name: string,
	options: { redis: { host: string; port: number }; settings: Record<string, number> },
) => JobQueue;

const runs = (command: string, args: string[]): boolean => {
	try {
		execFileSync(command, args, { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
};

/**
 * Sees to it that there is a Redis, from Debian's packages where that can be done.
 * @returns why there is none; undefined when there is one
 */
export function missingRedis(): string | undefined {
	if (runs('redis-server', ['--version'])) return undefined;
	if (process.getuid?.() !== 0) return 'redis-server is not installed, and only root may install it';
	if (!runs('apt-get', ['--version'])) return 'redis-server is not installed, and this is no Debian';
	runs('apt-get', ['update']);
	const installed = runs('apt-get', ['install', '-y', '--no-install-recommends', 'redis-server']);
	return installed ? undefined : 'redis-server could not be installed';
}

/** A process of a group of its own, so that what it started ends with it. */
class Member {
	log = '';
	private readonly child: ChildProcess;
	private readonly ended: Promise<void>;

	constructor(command: string, args: string[], options: { cwd: string; env?: NodeJS.ProcessEnv }) {
		this.child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
		for (const stream of [this.child.stdout, this.child.stderr]) {
			stream?.setEncoding('utf8').on('data', (text: string) => (this.log += text));
		}
		this.ended = new Promise((resolve) => {
			this.child.once('error', () => resolve());
			this.child.once('exit', () => resolve());
		});
		process.once('exit', this.signal);
	}

	private readonly signal = (): void => {
		const { pid } = this.child;
		if (pid === undefined) return;
		try {
			process.kill(-pid, 'SIGKILL');
		} catch {
			// It is gone already.
		}
	};

	async prints(text: string): Promise<void> {
		for (const deadline = Date.now() + START_TIMEOUT_MS; !this.log.includes(text);) {
			if (this.child.exitCode !== null || Date.now() > deadline) {
				throw new Error(`It did not print "${text}":\n${tail(this.log)}`);
			}
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}

	/** Ends it at once, as a power cut would. */
	async kill(): Promise<void> {
		this.signal();
		await this.ended;
		process.off('exit', this.signal);
	}
}

export type Worker = Pick<Member, 'log' | 'kill'>;

/** A real n8n in queue mode: a main process, a Redis, and as many workers as wanted. */
export class QueueHost {
	readonly host: Host;
	readonly workers: Member[] = [];
	private readonly processors: Member[] = [];
	main?: RunningHost;
	private jobQueue?: JobQueue;

	private constructor(
		private readonly folder: string,
		private readonly redis: Member,
		private readonly redisPort: number,
		private readonly env: Record<string, string>,
	) {
		this.host = new Host(folder, env);
	}

	/**
	 * @param folder everything that n8n keeps; made if it is missing
	 * @param more settings of all its processes
	 */
	static async create(folder: string, more: Record<string, string> = {}): Promise<QueueHost> {
		const port = await freePort();
		const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
		const redis = new Member('redis-server', args, { cwd: ROOT });
		await redis.prints('Ready to accept connections');
		return new QueueHost(folder, redis, port, {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(port),
			QUEUE_WORKER_LOCK_DURATION: String(LOCK_MS),
			QUEUE_WORKER_LOCK_RENEW_TIME: String(LOCK_MS / 3),
			// Never: n8n 2 would give a stalled job up, see `takeUpStalled`.
			QUEUE_WORKER_STALLED_INTERVAL: '3600000',
			...more,
		});
	}

	/** Publishes workflows, then starts the main process. */
	async start(workflowIds: string[]): Promise<RunningHost> {
		for (const id of workflowIds) {
			const child = new N8nProcess(['publish:workflow', `--id=${id}`], await this.options());
			const code = await child.ends(START_TIMEOUT_MS);
			if (code !== 0) throw new Error(`The workflow was not published:\n${tail(child.log)}`);
		}
		this.main = await this.host.start();
		return this.main;
	}

	/** Starts one more worker, and waits until it takes jobs. */
	async addWorker(): Promise<Worker> {
		const worker = new Member(NODE, [N8N, 'worker', '--concurrency=1'], await this.options());
		this.workers.push(worker);
		await worker.prints('n8n worker is now ready');
		return worker;
	}

	/** Starts a process that takes calls besides the main one; returns its address. */
	async addWebhookProcessor(): Promise<string> {
		const options = await this.options();
		const processor = new Member(NODE, [N8N, 'webhook'], options);
		this.processors.push(processor);
		await processor.prints('Webhook listener waiting for requests');
		return `http://127.0.0.1:${options.env.N8N_PORT}`;
	}

	/**
	 * Puts jobs whose worker is gone back into the queue, as n8n 1 did by itself (the queue's
	 * maxStalledCount of 1). n8n 2 fixes it at 0: there such a job fails and is never run again.
	 */
	async takeUpStalled(): Promise<void> {
		if (!this.jobQueue) {
			const load = createRequire(join(ROOT, 'tools/host/package.json'));
			const Bull = load('bull') as JobQueueClass;
			this.jobQueue = new Bull('jobs', {
				redis: { host: '127.0.0.1', port: this.redisPort },
				settings: { stalledInterval: 100, maxStalledCount: 1 },
			});
			await this.jobQueue.isReady();
		}
		// Whoever looked last keeps others from looking for a while.
		await this.jobQueue.client.del('bull:jobs:stalled-check');
		await this.jobQueue.moveUnlockedJobsToWait();
	}

	async stop(): Promise<void> {
		await this.jobQueue?.close();
		await Promise.all([...this.workers, ...this.processors].map((member) => member.kill()));
		await this.host.stop();
		await this.redis.kill();
	}

	private async options(): Promise<{ cwd: string; env: NodeJS.ProcessEnv }> {
		const ports = { N8N_RUNNERS_BROKER_PORT: String(await freePort()), N8N_PORT: String(await freePort()) };
		return { cwd: this.folder, env: environment(this.folder, { ...this.env, ...ports }) };
	}
}
