import type { Processor, QueueHost, Worker } from '../../../tools/host/queue';
import type { Balancer } from './balancer';
import type { Probe } from './probe';
import { isGoing, type Watch } from './watch';

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
	/** What was taken away, and which executions this concerned. */
	readonly blows: Array<{ what: string; executions: string[] }> = [];

	/** @param balancer hands all calls to the processor */
	constructor(
		private readonly queue: QueueHost,
		private readonly balancer: Balancer,
		private readonly watch: Watch,
		private readonly probe: Probe,
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

	/**
	 * Ends a worker as a power cut would.
	 * @param others executions that this may concern besides those at it
	 */
	async kill(worker: Worker, what = 'A worker was killed', others: string[] = []): Promise<void> {
		await worker.kill();
		this.workers = this.workers.filter((one) => one !== worker);
		await this.note(what, [worker], others);
		await this.keepUp();
	}

	/** Ends a worker, and with it the processor: what this had made may not have come to the queue. */
	async cutPower(worker: Worker): Promise<void> {
		await this.processor.kill();
		const going = await this.watch.going();
		await this.kill(worker, 'A worker was killed, and the webhook processor', going);
	}

	/** Restarts something that all of them need, and waits until they are at work again. */
	async without(what: string, restart: () => Promise<void>): Promise<void> {
		const before = await this.watch.statuses();
		await restart();
		await this.keepUp();
		await this.probe.answered();
		const executions = [...(await this.watch.statuses()).keys()];
		// Those that had not ended, and those that were made since.
		this.blows.push({ what, executions: executions.filter((id) => isGoing(before.get(id) ?? 'new')) });
	}

	private async note(what: string, gone: Worker[], more: string[] = []): Promise<void> {
		// What one had taken, and not said so yet, is only in Redis.
		const others = new Set(this.workers.filter((worker) => !gone.includes(worker)).flatMap(atWork));
		const taken = (await this.queue.taken()).filter((id) => !others.has(id));
		this.blows.push({ what, executions: [...new Set([...gone.flatMap(atWork), ...taken, ...more])] });
	}
}
