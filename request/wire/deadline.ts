import { sleep } from 'n8n-workflow';

/** How often to look, in ms: nobody waits for the exact moment. */
const LOOK = 250;

/** Those of all requests under way: a timer for each would cost more than all else of a request. */
const deadlines = new Set<Deadline>();
/** Whether somebody looks: the set may run empty and fill again between two looks. */
let isWatched = false;

async function watch(): Promise<void> {
	isWatched = true;
	while (deadlines.size > 0) {
		await sleep(LOOK);
		for (const deadline of deadlines) deadline.look();
	}
	isWatched = false;
}

/** How long something may take, in milliseconds. */
interface Bounds {
	/** All of it. */
	within: number;
	/** A silence in it. */
	timeout: number;
}

/** Fires its signal when the time is up, or the execution is cancelled. To be ended once it no longer matters. */
export class Deadline {
	private readonly controller = new AbortController();
	private readonly at: number;
	/** When a silence has lasted too long; nobody listens at first. */
	private quietAt = Infinity;
	private late?: string;
	private readonly stop = () => this.controller.abort();

	constructor(
		private readonly bounds: Bounds,
		private readonly cancelled?: AbortSignal,
	) {
		this.at = performance.now() + bounds.within;
		cancelled?.addEventListener('abort', this.stop, { once: true });
		if (cancelled?.aborted) this.stop();
		deadlines.add(this);
		if (!isWatched) void watch();
	}

	get signal(): AbortSignal {
		return this.controller.signal;
	}

	/** From now on a silence counts, until there is something to hear. */
	listen(): void {
		this.quietAt = performance.now() + this.bounds.timeout;
	}

	/** Silence no longer counts. */
	rest(): void {
		this.quietAt = Infinity;
	}

	/** What it was that took too long, if it fired for that. */
	tooLate(): Error | undefined {
		return this.late === undefined ? undefined : Object.assign(new Error(this.late), { code: 'ETIMEDOUT' });
	}

	look(): void {
		const now = performance.now();
		const { within, timeout } = this.bounds;
		if (this.at <= now) this.late = `no whole answer within ${seconds(within)}`;
		else if (this.quietAt <= now) this.late = `nothing more came for ${seconds(timeout)}`;
		else return;
		this.stop();
	}

	end(): void {
		deadlines.delete(this);
		this.cancelled?.removeEventListener('abort', this.stop);
	}
}

const seconds = (ms: number) => `${Math.round(ms / 1000)} s`;
