import { Pace } from './pace';
import { Cancelled, pause } from './pause';

export interface Clock {
	/** Milliseconds. */
	now: () => number;
	pause: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** What the node that sends asks for. */
export interface Bounds {
	maxInFlight: number;
	/** Starts in a second; undefined for no bound. */
	maxPerSecond?: number;
}

interface Waiting extends Bounds {
	start: () => void;
}

const FIRST_WINDOW = 8;
/** How much the window grows with each request that went through: it doubles in the time of an answer. */
const GROWTH = 1;
/** How much faster to start than to be answered, so that every place is used. */
const SPREAD = 1.1;
/** After so long without a request, in ms, what was found no longer counts. */
const IDLE = 20_000;

/**
 * Finds out how fast Stripe lets one account go, without being told. Two bounds hold at once: how
 * many requests are under way (the window), and how many start in a second (the pace). Both start
 * from what one account can surely do; 429 halves them; the pace then climbs back to just below
 * where Stripe said stop, stays there, and tries a little more from time to time.
 */
export class Limiter {
	private readonly queues = new Map<string, Waiting[]>();
	private inFlight = 0;
	/** How long a request takes of late, in ms. */
	private latency = 0;
	private window = FIRST_WINDOW;
	private pace = new Pace();
	private usedAt = -Infinity;
	private nextStart = 0;
	private pumping = false;

	constructor(private readonly clock: Clock = { now: Date.now, pause }) {}

	/**
	 * Waits for a place, and gives the function that hands it back.
	 * @param execution whose request it is: executions take turns
	 * @throws Cancelled when the execution is cancelled meanwhile
	 */
	async acquire(execution: string, bounds: Bounds, signal?: AbortSignal): Promise<Release> {
		if (this.inFlight === 0 && this.clock.now() - this.usedAt > IDLE) this.startOver();
		await new Promise<void>((resolve, reject) => {
			const cancel = () => {
				const at = queue.indexOf(waiting);
				if (at >= 0) queue.splice(at, 1);
				reject(new Cancelled());
			};
			const start = () => {
				// One execution has many requests, and all of them listen to the same signal.
				signal?.removeEventListener('abort', cancel);
				resolve();
			};
			const { maxInFlight, maxPerSecond } = bounds;
			const waiting: Waiting = { maxInFlight, maxPerSecond, start };
			const queue = this.queues.get(execution) ?? [];
			queue.push(waiting);
			this.queues.set(execution, queue);
			signal?.addEventListener('abort', cancel, { once: true });
			void this.pump();
		});
		const startedAt = (this.usedAt = this.clock.now());
		return (outcome) => this.release(outcome, startedAt);
	}

	private release(outcome: Outcome, startedAt: number): void {
		this.inFlight--;
		const now = this.clock.now();
		if (outcome === 'throttled') {
			const fewer = Math.floor(Math.min(this.window, this.inFlight + 1) / 2);
			if (this.pace.refused(now, startedAt)) this.window = Math.max(2, fewer);
		} else if (outcome === 'passed') {
			this.window += GROWTH;
			this.latency += (now - startedAt - this.latency) / (this.latency ? 10 : 1);
			this.pace.passed(now);
		}
		void this.pump();
	}

	/**
	 * Starts in a second that spread those under way evenly. What starts at once comes back at once,
	 * and then each waits until all the others have been dealt with.
	 */
	private spread(places: number): number {
		return this.latency ? (SPREAD * 1000 * places) / this.latency : Infinity;
	}

	private startOver(): void {
		this.window = FIRST_WINDOW;
		this.pace = new Pace();
	}

	/** Starts what may start, executions in turn. */
	private async pump(): Promise<void> {
		if (this.pumping) return;
		this.pumping = true;
		try {
			for (let next = this.head(); next; next = this.head()) {
				const [execution, queue] = next;
				const { maxInFlight, maxPerSecond = Infinity, start } = queue[0];
				if (this.inFlight >= Math.min(this.window, maxInFlight)) return;
				const now = this.clock.now();
				const pace = Math.min(
					this.pace.at(now),
					maxPerSecond,
					this.spread(Math.min(this.window, maxInFlight)),
				);
				if (pace < Infinity && this.nextStart >= now + 1) {
					await this.clock.pause(this.nextStart - now);
					continue;
				}
				// What was missed is not made up for: together they would come back together.
				const gap = 1000 / pace;
				this.nextStart = Math.max(this.nextStart, now - gap) + gap;
				queue.shift();
				// To the end of the line: the next turn is another execution's.
				this.queues.delete(execution);
				if (queue.length) this.queues.set(execution, queue);
				this.inFlight++;
				start();
			}
		} finally {
			this.pumping = false;
		}
	}

	private head(): [string, Waiting[]] | undefined {
		for (const [execution, queue] of this.queues) {
			if (queue.length) return [execution, queue];
			this.queues.delete(execution);
		}
		return undefined;
	}
}

/** What became of a request, as far as speed goes. */
export type Outcome = 'passed' | 'throttled' | 'failed';
export type Release = (outcome: Outcome) => void;

const limiters = new Map<string, Limiter>();

/**
 * The limiter that all nodes of this process share for an account, its mode, and reads or writes.
 * @param account what tells accounts and modes apart; never a key itself
 */
export function limiterFor(account: string, kind: 'read' | 'write'): Limiter {
	const name = `${account} ${kind}`;
	let limiter = limiters.get(name);
	if (!limiter) limiters.set(name, (limiter = new Limiter()));
	return limiter;
}
