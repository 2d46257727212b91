import type { Processor, QueueHost, Worker } from '../../../tools/host/queue';
import type { Balancer } from './balancer';

/** So many executions at a time in each worker. */
const CONCURRENCY = 2;

const STARTED = /Worker started execution (\d+)/g;
const ENDED = /Worker (?:finished|errored while running) execution (\d+)/g;

const idsIn = (log: string, pattern: RegExp) => [...log.matchAll(pattern)].map(([, id]) => id);

/** The executions that a worker is at, by what it printed. */
export function atWork({ log }: Worker): string[] {
	const ended = new Set(idsIn(log, ENDED));
	return idsIn(log, STARTED).filter((id) => !ended.has(id));
}

/** Two workers and a webhook processor, which are kept up as a service manager does. */
export class Fleet {
	/** Those that run. */
	workers: Worker[] = [];
	processor!: Processor;
	/** What was taken away, and which executions were at a worker that this concerned, or about to be. */
	readonly blows: Array<{ what: string; executions: string[] }> = [];

	/** @param balancer hands all calls to the processor */
	constructor(
		private readonly queue: QueueHost,
		private readonly balancer: Balancer,
	) {}

	/** Starts what does not run, and says so of what had ended by itself. */
	async keepUp(): Promise<void> {
		const lost = this.workers.filter(({ isRunning }) => !isRunning);
		if (lost.length) await this.note('A worker ended by itself', lost);
		this.workers = this.workers.filter(({ isRunning }) => isRunning);
		while (this.workers.length < 2) this.workers.push(await this.queue.addWorker(CONCURRENCY));
		if (!this.processor?.isRunning) this.processor = await this.queue.addWebhookProcessor();
		this.balancer.to = this.processor.url;
	}

	/** Ends a worker as a power cut would. */
	async kill(worker: Worker, what = 'A worker was killed'): Promise<void> {
		await worker.kill();
		this.workers = this.workers.filter((one) => one !== worker);
		await this.note(what, [worker]);
		await this.keepUp();
	}

	/** Ends a worker, and with it the processor that waits for the ends of executions. */
	async cutPower(worker: Worker): Promise<void> {
		await this.processor.kill();
		await this.kill(worker, 'A worker was killed, and the webhook processor');
	}

	/** Restarts something that all workers need. */
	async without(what: string, restart: () => Promise<void>): Promise<void> {
		const workers = [...this.workers];
		const before = new Map(workers.map((worker) => [worker, worker.log.length]));
		// One that is taken up while it is away ends before it begins, and no worker says so.
		const waiting = await this.queue.waiting();
		const running = [...workers.flatMap(atWork), ...(await this.queue.taken())];
		await restart();
		await this.keepUp();
		// Also what began, or came to its end, while it was away.
		const since = workers.flatMap((worker) => {
			const log = worker.log.slice(before.get(worker));
			return [...idsIn(log, STARTED), ...idsIn(log, ENDED)];
		});
		this.blows.push({ what, executions: [...new Set([...waiting, ...running, ...since])] });
	}

	private async note(what: string, gone: Worker[]): Promise<void> {
		// What one had taken, and not said so yet, is only in Redis.
		const others = new Set(this.workers.filter((worker) => !gone.includes(worker)).flatMap(atWork));
		const taken = (await this.queue.taken()).filter((id) => !others.has(id));
		this.blows.push({ what, executions: [...new Set([...gone.flatMap(atWork), ...taken])] });
	}
}
