import { Alarm } from './alarm';
import { CLOCK, type Clock } from './clock';
import { Execution, type Bounds } from './execution';
import { Line } from './line';
import { Pace } from './pace';
import { Cancelled } from './pause';
import { Shelf } from './shelf';
import { Spacing } from './spacing';

const FIRST_WINDOW = 8;
const LEAST_WINDOW = 2;
/** How much the window grows with each request that went through: it doubles in the time of an answer. */
const GROWTH = 1;
/** After so long without a request, in ms, what was found no longer counts. */
const IDLE = 20_000;
/** Timers are no more exact than this, in ms. */
const EXACT = 1;

/** What was found out about an account. */
class Found {
	window = FIRST_WINDOW;
	readonly pace = new Pace();
	readonly spacing = new Spacing();
}

/**
 * Finds out how fast Stripe lets one account go, without being told. Two bounds hold at once: how
 * many requests are under way (the window), and how many start in a second (the pace). Both start
 * from what one account can surely do; 429 halves them; the pace then climbs back to just below
 * where Stripe said stop, stays there, and tries a little more from time to time.
 *
 * Executions take turns. One that its own bounds hold back keeps its turn, and holds back nobody.
 */
export class Limiter {
	/** By execution; whose turn is next stands first. */
	private readonly lines = new Map<string, Line>();
	private inFlight = 0;
	private found = new Found();
	private usedAt = -Infinity;
	private readonly alarm: Alarm;

	/** @param executions shared between limiters: an execution may send to several accounts */
	constructor(
		private readonly clock: Clock = CLOCK,
		private readonly executions = new Shelf(clock, () => new Execution()),
	) {
		this.alarm = new Alarm(clock, this.pump);
	}

	/**
	 * Waits for a place, and gives the function that hands it back, to be called once.
	 * @param execution whose request it is
	 * @throws Cancelled when the execution is cancelled, before or meanwhile
	 */
	async acquire(execution: string, bounds: Bounds, signal?: AbortSignal): Promise<Release> {
		if (signal?.aborted) throw new Cancelled();
		if (this.isIdle(this.clock.now())) this.found = new Found();
		const line = this.lineOf(execution);
		return await new Promise<Release>((resolve, reject) => {
			const cancel = () => {
				line.waiting.splice(line.waiting.indexOf(waiting), 1);
				this.close(execution, line);
				reject(new Cancelled());
				// The next one's bounds may be wider.
				this.pump();
			};
			const start = (now: number) => {
				// One execution has many requests, and all of them listen to the same signal.
				signal?.removeEventListener('abort', cancel);
				resolve((outcome) => this.release(execution, line, outcome, now));
			};
			const waiting = { bounds, start };
			line.waiting.push(waiting);
			signal?.addEventListener('abort', cancel, { once: true });
			this.pump();
		});
	}

	/** Whether it could as well be a new one. */
	isIdle(now: number): boolean {
		return this.lines.size === 0 && now - this.usedAt > IDLE;
	}

	private lineOf(execution: string): Line {
		let line = this.lines.get(execution);
		if (!line) {
			line = new Line(this.executions.get(execution));
			line.execution.lines++;
			this.lines.set(execution, line);
		}
		return line;
	}

	/** Closes a line in which nothing is left. */
	private close(execution: string, line: Line): void {
		if (line.waiting.length || line.inFlight) return;
		line.execution.lines--;
		this.lines.delete(execution);
	}

	private release(execution: string, line: Line, outcome: Outcome, startedAt: number): void {
		const { found } = this;
		const now = (this.usedAt = this.clock.now());
		this.inFlight--;
		line.inFlight--;
		if (outcome === 'throttled') {
			const fewer = Math.floor(Math.min(found.window, this.inFlight + 1) / 2);
			if (found.pace.refused(now, startedAt)) found.window = Math.max(LEAST_WINDOW, fewer);
		} else if (outcome === 'passed') {
			found.window += GROWTH;
			found.pace.passed(now);
			line.latency.add(now - startedAt);
		}
		this.close(execution, line);
		line.execution.answered();
		this.pump();
	}

	/** Starts what may start, executions in turn, and sees to it that the next to start is not forgotten. */
	private readonly pump = (): void => {
		const now = this.clock.now();
		for (;;) {
			const next = this.next(now);
			if (typeof next === 'number') return this.alarm.by(next);
			const [execution, line] = next;
			const { bounds, start } = line.waiting.shift()!;
			// To the end: the next turn is another execution's.
			this.lines.delete(execution);
			this.lines.set(execution, line);
			this.inFlight++;
			this.found.spacing.started(now, this.found.pace.at(now));
			line.started(now, this.placesFor(bounds));
			line.execution.started(now, bounds);
			start(now);
		}
	};

	/** Whose turn it is, or when to look again; Infinity: when a request was answered. */
	private next(now: number): [string, Line] | number {
		const { window, pace, spacing } = this.found;
		if (this.inFlight >= window) return Infinity;
		const due = spacing.due(pace.at(now));
		if (due >= now + EXACT) return due;
		let soonest = Infinity;
		for (const entry of this.lines) {
			const line = entry[1];
			if (!line.waiting.length) continue;
			const { bounds } = line.waiting[0];
			const due = Math.max(line.due(this.placesFor(bounds)), line.execution.due(bounds, this.pump));
			if (due < now + EXACT) return entry;
			soonest = Math.min(soonest, due);
		}
		return soonest;
	}

	private placesFor({ maxInFlight }: Bounds): number {
		return Math.min(this.found.window, maxInFlight);
	}
}

/** What became of a request, as far as speed goes. */
export type Outcome = 'passed' | 'throttled' | 'failed';
export type Release = (outcome: Outcome) => void;

const executions = new Shelf(CLOCK, () => new Execution());
const limiters = new Shelf(CLOCK, () => new Limiter(CLOCK, executions));

/**
 * The limiter that all nodes of this process share for an account, its mode, and reads or writes.
 * @param account what tells accounts and modes apart; never a key itself
 */
export function limiterFor(account: string, kind: 'read' | 'write'): Limiter {
	return limiters.get(`${account} ${kind}`);
}
