import type { Clock } from './clock';

/**
 * Rings at a time. A sleep cannot be broken off, so an earlier time is one sleep more, and a later one
 * none: who is rung for looks again, and sets it anew.
 */
export class Alarm {
	/** The times it will ring at, the soonest last. */
	private readonly set: number[] = [];

	constructor(
		private readonly clock: Clock,
		private readonly ring: () => void,
	) {}

	/** Sees to it that it rings at this time or before. */
	by(at: number): void {
		const soonest = this.set.at(-1) ?? Infinity;
		if (at >= soonest) return;
		this.set.push(at);
		void this.clock.pause(at - this.clock.now()).then(() => {
			this.set.pop();
			this.ring();
		});
	}
}
