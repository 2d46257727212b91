import type { IDataObject } from 'n8n-workflow';
import type { StripeEvent } from './event';

/** An event that n8n was given, and whose execution has not ended. */
export interface Flight {
	/** Its execution's ID; undefined while the execution has done nothing yet. */
	execution?: string;
	/** The connected account that it is about. */
	account?: string;
}

/** So many events may begin before it is known which a crash has cut off. */
const MOST_EARLY = 1_000;

/**
 * Which executions a crash would cut off, and which it has. n8n keeps this in the workflow's static data, so
 * that it is there after the crash.
 */
export class Flights {
	private readonly open = new Map<string, Flight>();
	/** Events that were cut off and have begun in this process: whichever way, once. */
	private readonly begun = new Set<string>();

	private constructor(
		/** By event, as an earlier process left them. */
		private readonly cut: Map<string, Flight>,
	) {}

	/** @param kept what an earlier process left; undefined where nothing was cut off */
	static from(kept: IDataObject | undefined): Flights {
		return new Flights(new Map(Object.entries((kept ?? {}) as Record<string, Flight>)));
	}

	toKeep(): IDataObject {
		return Object.fromEntries([...this.open, ...this.cut].map(([id, flight]) => [id, { ...flight }]));
	}

	/** Events whose executions were cut off, and that have not begun again. */
	get cutOff(): Array<[id: string, flight: Flight]> {
		return [...this.cut];
	}

	/** It is handed to n8n. */
	left({ id, account, context }: StripeEvent): void {
		this.open.set(id, { account: account ?? context });
	}

	/** Its execution is about to hand it on. If n8n itself has taken it up after a crash, it need not begin again. */
	began(id: string, execution: string): void {
		const flight = this.open.get(id);
		if (flight) flight.execution = execution;
		else this.settle(id);
	}

	ended(id: string): void {
		this.open.delete(id);
	}

	/** It need not begin again, or has. */
	settle(id: string): void {
		this.cut.delete(id);
	}

	/**
	 * n8n itself starts executions that were stored and not yet running when it was killed.
	 * @returns whether an event may begin: one that was cut off may do so once in this process
	 */
	mayBegin(id: string): boolean {
		if (this.begun.has(id)) return false;
		if (this.cut.has(id)) this.begun.add(id);
		return true;
	}
}

/** Where a process keeps them: longer than a trigger runs. */
export interface Tower {
	flights?: Flights;
	/** Events that began before. */
	early: Set<string>;
}

/** An event has begun, and what was cut off is not known yet. */
export function beganEarly({ early }: Tower, id: string): void {
	if (early.size < MOST_EARLY) early.add(id);
}

/**
 * Those of this process; at its first use what an earlier process left.
 * @param kept what n8n keeps; undefined where nothing is to begin again
 */
export function flightsAt(tower: Tower, kept: IDataObject | undefined): Flights {
	if (!tower.flights) {
		tower.flights = Flights.from(kept);
		for (const id of tower.early) tower.flights.settle(id);
		tower.early.clear();
	}
	return tower.flights;
}
