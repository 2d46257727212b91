import type { Clock } from '../../request/pace/clock';

/** Time that passes only when everything waits for it, in milliseconds. */
export class Simulation implements Clock {
	private at = 0;
	private readonly due: Array<[number, () => void]> = [];
	readonly now = () => this.at;
	readonly pause = async (ms: number) =>
		await new Promise<void>((resolve) => this.due.push([this.at + ms, resolve]));

	/** Lets time pass, until then or until nobody waits any more. */
	async run(until: number): Promise<void> {
		for (;;) {
			// Lets every promise that is settled be heard before time goes on.
			await new Promise((resolve) => setImmediate(resolve));
			this.due.sort(([a], [b]) => a - b);
			if (!this.due.length || this.due[0][0] > until) return;
			const [at, resolve] = this.due.shift()!;
			this.at = Math.max(this.at, at);
			resolve();
		}
	}
}

/** Whether a server lets a request pass that comes at this time. */
export type Gate = (now: number) => boolean;

export const open: Gate = () => true;

/** Refuses so many after so many, whenever they come. */
export function refusing(count: number, after = 0): Gate {
	let seen = 0;
	return () => ++seen <= after || seen > after + count;
}

/** A token bucket: so many in a second, and so many at once. */
export function tokenBucket(perSecond: number, burst: number): Gate {
	let tokens = burst;
	let filledAt = 0;
	return (now) => {
		tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * perSecond);
		filledAt = now;
		if (tokens < 1) return false;
		tokens--;
		return true;
	};
}
