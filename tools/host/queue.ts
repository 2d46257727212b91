import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from './environment';
import { installPackage } from './install';
import { Member } from './member';
import { Host, type RunningHost } from './n8n';
import { loadFromHost, N8N, NODE } from './paths';
import { freePort } from './ports';
import type { Postgres } from './postgres';
import { N8nProcess, tail } from './process';
import { Redis } from './redis';

const START_TIMEOUT_MS = 300_000;
/** How long a worker may be silent until its job counts as stalled. */
const LOCK_MS = 3_000;

/** What of the queue's library is used here; n8n brings it. */
interface JobQueue {
	client: { del: (key: string) => Promise<number> };
	isReady: () => Promise<unknown>;
	moveUnlockedJobsToWait: () => Promise<unknown>;
	getJobCounts: () => Promise<{ active: number; waiting: number }>;
	getJobs: (states: string[]) => Promise<Array<{ data: { executionId: string } } | null>>;
	on: (event: 'error', heard: () => void) => void;
	close: () => Promise<void>;
}
type JobQueueClass = new (
	name: string,
	options: { redis: { host: string; port: number }; settings: Record<string, number> },
) => JobQueue;

export type Worker = Pick<Member, 'log' | 'kill' | 'isRunning' | 'ended'>;

/** A process that takes calls besides the main one. */
export interface Processor extends Worker {
	url: string;
}

/** What all of it is made of. */
interface Parts {
	folder: string;
	redis: Redis;
	postgres?: Postgres;
	env: Record<string, string>;
}

/**
 * A real n8n in queue mode: a main process, a Redis, and as many workers and webhook processors as wanted. With
 * PostgreSQL each process has a folder of its own, as on machines of their own; with SQLite all share the database's.
 */
export class QueueHost {
	readonly host: Host;
	readonly redis: Redis;
	readonly workers: Worker[] = [];
	private readonly processors: Processor[] = [];
	main?: RunningHost;
	private jobQueue?: JobQueue;
	private package?: string;
	private members = 0;

	private constructor(private readonly parts: Parts) {
		this.host = new Host(parts.folder, parts.env);
		this.redis = parts.redis;
	}

	/**
	 * @param folder everything that n8n keeps; made if it is missing
	 * @param more settings of all its processes
	 * @param postgres its database, which remains the caller's to stop
	 */
	static async create(
		folder: string,
		more: Record<string, string> = {},
		postgres?: Postgres,
	): Promise<QueueHost> {
		mkdirSync(folder, { recursive: true });
		const redis = await Redis.start(folder);
		const env = {
			EXECUTIONS_MODE: 'queue',
			QUEUE_BULL_REDIS_HOST: '127.0.0.1',
			QUEUE_BULL_REDIS_PORT: String(redis.port),
			QUEUE_WORKER_LOCK_DURATION: String(LOCK_MS),
			QUEUE_WORKER_LOCK_RENEW_TIME: String(LOCK_MS / 3),
			// Never: n8n 2 would give a stalled job up, see `takeUpStalled`.
			QUEUE_WORKER_STALLED_INTERVAL: '3600000',
			...postgres?.settings,
			...more,
		};
		return new QueueHost({ folder, redis, postgres, env });
	}

	/** Puts a packed package into each process, of those that are started later as well. */
	installPackage(tarball: string): void {
		this.package = tarball;
		this.host.installPackage(tarball);
	}

	/** Publishes workflows, then starts the main process. */
	async start(workflowIds: string[]): Promise<RunningHost> {
		for (const id of workflowIds) {
			const options = { cwd: this.parts.folder, env: await this.environment(this.parts.folder) };
			const child = new N8nProcess(['publish:workflow', `--id=${id}`], options);
			const code = await child.ends(START_TIMEOUT_MS);
			if (code !== 0) throw new Error(`The workflow was not published:\n${tail(child.log)}`);
		}
		this.main = await this.host.start();
		return this.main;
	}

	/**
	 * Starts one more worker, and waits until it takes jobs.
	 * @param concurrency how many at a time
	 */
	async addWorker(concurrency = 1): Promise<Worker> {
		const { worker } = await this.startMember(['worker', `--concurrency=${concurrency}`]);
		this.workers.push(worker);
		await worker.prints('n8n worker is now ready');
		return worker;
	}

	/** Starts one more process that takes calls besides the main one. */
	async addWebhookProcessor(): Promise<Processor> {
		const { worker, port } = await this.startMember(['webhook']);
		const processor = Object.assign(worker, { url: `http://127.0.0.1:${port}` });
		this.processors.push(processor);
		await worker.prints('Webhook listener waiting for requests');
		return processor;
	}

	/**
	 * Puts jobs whose worker is gone back into the queue, as n8n 1 did by itself (the queue's
	 * maxStalledCount of 1). n8n 2 fixes it at 0: there such a job fails and is never run again.
	 */
	async takeUpStalled(): Promise<void> {
		const jobs = await this.jobs();
		// Whoever looked last keeps others from looking for a while.
		await jobs.client.del('bull:jobs:stalled-check');
		await jobs.moveUnlockedJobsToWait();
	}

	/** The executions that workers have taken, for all that Redis knows. */
	async taken(): Promise<string[]> {
		const jobs = await (await this.jobs()).getJobs(['active']);
		return jobs.flatMap((job) => (job ? [job.data.executionId] : []));
	}

	/** How many jobs wait or are at a worker, for all that Redis knows. */
	async jobsLeft(): Promise<number> {
		const { active, waiting } = await (await this.jobs()).getJobCounts();
		return active + waiting;
	}

	/** Ends the main process, if it has not ended by itself, and starts it again. */
	async restartMain(): Promise<RunningHost> {
		await this.main?.stop();
		this.main = await this.host.start();
		return this.main;
	}

	async stop(): Promise<void> {
		await this.jobQueue?.close();
		await Promise.all([...this.workers, ...this.processors].map((member) => member.kill()));
		await this.host.stop();
		await this.redis.stop();
	}

	private async jobs(): Promise<JobQueue> {
		if (!this.jobQueue) {
			const Bull = loadFromHost('bull') as JobQueueClass;
			this.jobQueue = new Bull('jobs', {
				redis: { host: '127.0.0.1', port: this.redis.port },
				settings: { stalledInterval: 100, maxStalledCount: 1 },
			});
			// While Redis is restarted: it connects again.
			this.jobQueue.on('error', () => undefined);
			await this.jobQueue.isReady();
		}
		return this.jobQueue;
	}

	private async startMember(command: string[]): Promise<{ worker: Member; port: string }> {
		const folder = this.folderOfMember();
		const env = await this.environment(folder);
		return { worker: new Member(NODE, [N8N, ...command], { cwd: folder, env }), port: env.N8N_PORT! };
	}

	private folderOfMember(): string {
		const { folder, postgres } = this.parts;
		if (!postgres) return folder;
		const own = join(folder, `member-${++this.members}`);
		mkdirSync(own);
		if (this.package) installPackage(join(own, '.n8n'), this.package);
		return own;
	}

	private async environment(folder: string): Promise<NodeJS.ProcessEnv> {
		const ports = { N8N_RUNNERS_BROKER_PORT: String(await freePort()), N8N_PORT: String(await freePort()) };
		return environment(folder, { ...this.parts.env, ...ports });
	}
}
