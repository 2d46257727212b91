import { Alarm, CLOCK, type Clock } from '../request';
import { createdAt, type Source, type StripeEvent } from './event';

/** An event on its way into an execution. */
export interface Arrival {
	event: StripeEvent;
	source: Source;
	/** Of an event whose execution a crash cut off: that execution's ID, '' where it had done nothing yet. */
	cutOff?: string;
}

/** By what an arrival is known: an event that was cut off may come once more. */
export const nameOfArrival = (id: string, cutOff?: string): string =>
	cutOff === undefined ? id : `${id}:again`;

/**
 * Hands an event to n8n.
 * @returns once an execution of it has ended, true; false where n8n knew one from before. Rejects when n8n
 * could not make one.
 */
export type Emit = (arrival: Arrival) => Promise<boolean>;

/** Where an event stands. */
export interface Entry {
	readonly created: number;
	/** Whether it has an execution. */
	isStored: boolean;
	/** Resolves once it has one; rejects when n8n could not make one. */
	readonly stored: Promise<void>;
}

/** So many emits are under way at most: each takes a connection to n8n's database. */
const AT_ONCE = 8;
/** So many events that have an execution are remembered; n8n's key knows the others. */
const REMEMBERED = 20_000;
/** How long an emit of which nothing is heard takes a place, in ms: where starts are heard of, and where not. */
const HEARING = 10_000;
const DEAF = 1_000;

/**
 * Waits for something, but not for ever.
 * @param ms how long at most
 * @returns whether it came about; undefined when the time was up
 */
export async function within(ms: number, awaited: Promise<void>, clock: Clock): Promise<boolean | undefined> {
	const controller = new AbortController();
	const came = awaited.then(
		() => true,
		() => false,
	);
	// What is broken off ends with an error that is none.
	const timeUp = clock.pause(ms, controller.signal).then(
		() => undefined,
		() => undefined,
	);
	const result = await Promise.race([came, timeUp]);
	controller.abort();
	return result;
}

/** An event as it waits for its emit. */
interface Waiting extends Arrival {
	name: string;
	entry: Entry;
	/** From when on it may go, in ms of the clock. */
	due: number;
	resolve: () => void;
	reject: (error: unknown) => void;
}

/**
 * Lets each event through once. n8n's deduplication key alone does not: it replaces an execution that is not
 * running yet, so that many emits of one key at once run many times. So no id is emitted while it is under way
 * here, nor once it has an execution; the key holds where this process does not remember.
 */
export class Gate {
	private readonly entries = new Map<string, Entry>();
	private readonly queue: Waiting[] = [];
	private readonly sent = new Map<string, Waiting>();
	private inFlight = 0;
	/** Whether executions start in this process, so that their starts are heard of. */
	private hears = true;

	private readonly alarm: Alarm;

	/**
	 * @param onStored called for each that has an execution
	 * @param hold how long each is held, in ms, so that those before it can come first; they then go one by one
	 */
	constructor(
		private readonly emit: Emit,
		private readonly onStored: (arrival: Arrival) => void = () => undefined,
		private readonly clock: Clock = CLOCK,
		private readonly hold = 0,
	) {
		this.alarm = new Alarm(clock, () => this.pump());
	}

	/** Lets an event in, unless it is known. */
	offer(arrival: Arrival): Entry {
		const name = nameOfArrival(arrival.event.id, arrival.cutOff);
		const known = this.entries.get(name);
		if (known) return known;
		let resolve!: () => void;
		let reject!: (error: unknown) => void;
		const stored = new Promise<void>((yes, no) => ([resolve, reject] = [yes, no]));
		// Whoever waits hears of it; nobody need wait.
		stored.catch(() => undefined);
		const entry: Entry = { created: createdAt(arrival.event), isStored: false, stored };
		this.entries.set(name, entry);
		this.queue.push({ ...arrival, name, entry, due: this.clock.now() + this.hold, resolve, reject });
		this.pump();
		return entry;
	}

	/** An event that had an execution before this process. */
	remember(id: string, created: number): void {
		this.entries.set(id, { created, isStored: true, stored: Promise.resolve() });
	}

	/** An execution of an arrival has started. */
	started(name: string): void {
		const waiting = this.sent.get(name);
		if (!waiting) return;
		this.hears = true;
		this.store(waiting);
	}

	private pump(): void {
		const places = this.hold ? 1 : AT_ONCE;
		while (this.inFlight < places && this.queue.length) {
			const due = this.queue[0].due;
			if (due > this.clock.now()) return this.alarm.by(due);
			void this.send(this.next());
		}
	}

	/** The first that came; where they are held, the one that happened first. */
	private next(): Waiting {
		if (!this.hold) return this.queue.shift()!;
		const created = Math.min(...this.queue.map(({ entry }) => entry.created));
		const index = this.queue.findIndex(({ entry }) => entry.created === created);
		return this.queue.splice(index, 1)[0];
	}

	private async send(waiting: Waiting): Promise<void> {
		this.sent.set(waiting.name, waiting);
		this.inFlight++;
		const done = this.finish(waiting);
		// Both ways its place is free; it counts as stored by what is heard of it only.
		await within(this.patience, waiting.entry.stored, this.clock);
		this.inFlight--;
		this.pump();
		await done;
	}

	private get patience(): number {
		return this.hears ? HEARING : DEAF;
	}

	private async finish(waiting: Waiting): Promise<void> {
		try {
			const ran = await this.emit(waiting);
			// Ended, and its start was not heard of: it ran elsewhere.
			if (ran && !waiting.entry.isStored) this.hears = false;
			this.store(waiting);
		} catch (error) {
			// An execution that failed or was stopped has been there all the same.
			if (waiting.entry.isStored) return;
			this.sent.delete(waiting.name);
			this.entries.delete(waiting.name);
			waiting.reject(error);
		}
	}

	private store(waiting: Waiting): void {
		const { name, entry } = waiting;
		this.sent.delete(name);
		if (entry.isStored) return;
		entry.isStored = true;
		this.onStored(waiting);
		waiting.resolve();
		this.forget();
	}

	/** The oldest of those that have an execution, once there are too many. */
	private forget(): void {
		if (this.entries.size <= REMEMBERED) return;
		for (const [id, { isStored }] of this.entries) {
			if (isStored) this.entries.delete(id);
			if (this.entries.size <= REMEMBERED) return;
		}
	}
}
