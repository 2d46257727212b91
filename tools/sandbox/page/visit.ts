import type { Exchange, LedgerEntry } from '../types';
import type { World } from '../world';

/** What the page shows. */
export interface Sources {
	world: World;
	exchanges: readonly Exchange[];
	ledger: readonly LedgerEntry[];
}

/** A look at one part of the page. */
export interface Visit extends Sources {
	/** What the address says after the part's name, decoded. */
	rest: string[];
	query: URLSearchParams;
}

/** What is not there, or cannot be done: the status and the words to say so. */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

/** From the newest to the oldest. */
export function* newestFirst<T>(all: readonly T[]): Generator<T> {
	for (let index = all.length - 1; index >= 0; index -= 1) yield all[index];
}

/** Only what a test takes. */
export function* only<T>(all: Iterable<T>, test: (one: T) => boolean): Generator<T> {
	for (const one of all) if (test(one)) yield one;
}
