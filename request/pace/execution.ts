import { Spacing } from './spacing';

/** What the node that sends asks for. */
export interface Bounds {
	maxInFlight: number;
	/** Starts in a second; undefined for no bound. */
	maxPerSecond?: number;
}

/** No bound is below one in a second, so after a second the last start holds nothing back. */
const LEAST_PER_SECOND = 1;

/**
 * What one execution has under way, with all accounts together. Its bounds are its own: they hold it
 * back wherever it sends to, and nobody else.
 */
export class Execution {
	/** Accounts where it waits or has something under way. */
	lines = 0;
	private inFlight = 0;
	private readonly spacing = new Spacing();
	/** Whom to tell when a request is answered. */
	private readonly held = new Set<() => void>();

	/**
	 * @param tell called once when a request is answered, if none may start before
	 * @returns from when on a request may start; Infinity when another must be answered before
	 */
	due({ maxInFlight, maxPerSecond }: Bounds, tell: () => void): number {
		if (this.inFlight < maxInFlight) return maxPerSecond ? this.spacing.due(maxPerSecond) : -Infinity;
		this.held.add(tell);
		return Infinity;
	}

	started(now: number, { maxPerSecond }: Bounds): void {
		this.inFlight++;
		if (maxPerSecond) this.spacing.started(now, maxPerSecond);
	}

	answered(): void {
		this.inFlight--;
		const held = [...this.held];
		this.held.clear();
		for (const tell of held) tell();
	}

	isIdle(now: number): boolean {
		return this.lines === 0 && this.spacing.due(LEAST_PER_SECOND) <= now;
	}
}
