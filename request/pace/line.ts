import type { Bounds, Execution } from './execution';
import { Latency } from './latency';
import { Spacing } from './spacing';

/** How much faster to start than to be answered, so that every place is used. */
const SPREAD = 1.1;

/** The requests of one execution to one account. */
export class Line {
	readonly waiting: Array<{ bounds: Bounds; start: (now: number) => void }> = [];
	inFlight = 0;
	readonly latency = new Latency();
	private readonly spacing = new Spacing();

	constructor(readonly execution: Execution) {}

	/** From when on the next may start, if there are so many places. */
	due(places: number): number {
		return this.spacing.due(this.spread(places));
	}

	started(now: number, places: number): void {
		this.inFlight++;
		this.spacing.started(now, this.spread(places));
	}

	/**
	 * Starts in a second that spread those under way evenly. What starts at once comes back at once,
	 * and then each waits until all the others have been dealt with.
	 */
	private spread(places: number): number {
		return this.latency.typical ? (SPREAD * 1000 * places) / this.latency.typical : Infinity;
	}
}
