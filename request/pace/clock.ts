import { pause } from './pause';

/** Times in milliseconds. */
export interface Clock {
	/** Only ever goes forward, whatever happens to the time of day. */
	now: () => number;
	pause: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const CLOCK: Clock = { now: () => performance.now(), pause };
