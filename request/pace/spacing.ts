/** Keeps starts apart from each other. Times in milliseconds. */
export class Spacing {
	private last = -Infinity;

	/** @returns from when on the next may start; the pace counts as it is now, not as it was */
	due(perSecond: number): number {
		return this.last + 1000 / perSecond;
	}

	started(now: number, perSecond: number): void {
		// Timers come late, which is made up for; more is not: what starts together comes back together.
		this.last = Math.max(this.due(perSecond), now - 1000 / perSecond);
	}
}
