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

const FIRST_WINDOW = 5;
/** How much the window grows with each request that went through. */
const GROWTH = 1;
/** The pace to return to after 429, as a share of what Stripe let through. */
const RETURN_TO = 0.985;
/** How long halving lasts, in ms: enough for the requests under way to come back. */
const CLIMB = 400;
/** How long to stay below the ceiling before trying more, in ms. Doubles while the ceiling holds. */
const STAY = 3_000;
const LONGEST_STAY = 48_000;
/** By how much the pace grows in the first seconds of trying more, and how fast after that. */
const PROBE = 0.05;
const PROBE_GENTLY = 2;
const PROBE_BOLDLY = 1.6;
const MEASURE = 1_000;
/** Which share of refusals is more than chance. */
const MUCH = 0.1;
/** By how much a single refusal slows down, and how often at most, in ms. */
const EASE = 0.97;
const EASE_EVERY = 3_000;
/** How much faster to start than to be answered, so that every place is used. */
const SPREAD = 1.25;
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
	/** Starts in a second at which Stripe last said stop; Infinity until it does. */
	private ceiling = Infinity;
	private cutAt = -Infinity;
	private stay = STAY;
	/** When requests went through, within the last second. */
	private passed: number[] = [];
	/** When requests were refused for coming too fast, within the last second. */
	private refused: number[] = [];
	private easedAt = -Infinity;
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
		if (outcome === 'throttled') this.cut(now, startedAt);
		else if (outcome === 'passed') {
			this.window += GROWTH;
			this.latency += (now - startedAt - this.latency) / (this.latency ? 10 : 1);
			this.passed.push(now);
		}
		void this.pump();
	}

	/**
	 * Slows down, once for all requests that were under way together: to half where much is refused,
	 * by a little where it is one refusal among many, which may have nothing to do with the pace.
	 */
	private cut(now: number, startedAt: number): void {
		this.refused = [...this.refused.filter((at) => at > now - MEASURE), now];
		if (startedAt < this.cutAt) return;
		this.forget(now);
		const span = Math.min(MEASURE, Math.max(now - (this.passed[0] ?? now), 200));
		const measured = Math.max(1, (this.passed.length * 1000) / span);
		if (this.refused.length < this.passed.length * MUCH) {
			if (now - this.easedAt < EASE_EVERY) return;
			this.easedAt = now;
			if (this.ceiling === Infinity) return;
			this.ceiling = this.pace(now) * EASE;
			this.cutAt = now - CLIMB;
			return;
		}
		// Just after a cut little has passed, which says nothing of what could have.
		const recent = now - this.cutAt < MEASURE + CLIMB && this.ceiling < Infinity;
		const rate = recent ? Math.max(measured, this.ceiling * 0.9) : measured;
		const held = Math.abs(rate - this.ceiling) < this.ceiling * 0.1;
		this.stay = held ? Math.min(this.stay * 2, LONGEST_STAY) : STAY;
		this.ceiling = rate;
		this.cutAt = now;
		this.window = Math.max(2, Math.floor(Math.min(this.window, this.inFlight + 1) / 2));
	}

	/** Starts in a second that are right at this moment. */
	private pace(now: number): number {
		if (this.ceiling === Infinity) return Infinity;
		const since = now - this.cutAt;
		const base = this.ceiling * RETURN_TO;
		if (since < CLIMB) return this.ceiling / 2;
		const probing = Math.max(0, since - CLIMB - this.stay) / 1000;
		// Where a little more is no trouble for long, the ceiling was measured far too low.
		const bold = PROBE_BOLDLY ** Math.max(0, probing - PROBE_GENTLY);
		return base * (1 + PROBE * Math.min(probing, PROBE_GENTLY)) * bold;
	}

	/**
	 * Starts in a second that spread those under way evenly. What starts at once comes back at once,
	 * and then each waits until all the others have been dealt with.
	 */
	private spread(places: number): number {
		return this.latency ? (SPREAD * 1000 * places) / this.latency : Infinity;
	}

	private startOver(): void {
		this.ceiling = Infinity;
		this.window = FIRST_WINDOW;
		this.stay = STAY;
	}

	private forget(now: number): void {
		const from = this.passed.findIndex((at) => at > now - MEASURE);
		this.passed = from < 0 ? [] : this.passed.slice(from);
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
				if (this.passed.length > 5_000) this.forget(now);
				const pace = Math.min(this.pace(now), maxPerSecond, this.spread(Math.min(this.window, maxInFlight)));
				if (pace < Infinity && this.nextStart >= now + 1) {
					await this.clock.pause(this.nextStart - now);
					continue;
				}
				// What was missed while nobody waited is not made up for.
				this.nextStart = Math.max(this.nextStart, now - 1000 / pace) + 1000 / pace;
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
