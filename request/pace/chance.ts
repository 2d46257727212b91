/** Such a share of the answers is much. */
export const MUCH = 0.1;
/** How much an answer weighs against all before it. */
const LATELY = 0.02;
/** Slowing down helps when so much is left of the refusals, or less. */
const HELPS = 0.7;
/** Half of what was found is forgotten after so long, in ms: what refuses may have ended. */
const FORGET = 10_000;

/**
 * The share of refusals that has nothing to do with the pace, as slowing down does not help against it: somebody else
 * sends to the same account, say. Without it each refusal would slow down more, to next to nothing.
 */
export class Chance {
	private share = 0;
	private foundAt = -Infinity;
	/** Share of refusals among the last answers, however long they took. */
	private lately = 0;
	/** What that was when the pace had been slowed down by a good part the last time. */
	private before = Infinity;

	answered(isRefused: boolean): void {
		this.lately += (Number(isRefused) - this.lately) * LATELY;
	}

	/** What is known of it at this moment. */
	at(now: number): number {
		return this.share * 0.5 ** ((now - this.foundAt) / FORGET);
	}

	/**
	 * The pace has been slowed down by a good part, and still there are refusals.
	 * @param share of them within the last second
	 * @returns whether slowing down further may help
	 */
	mayBeLess(now: number, share: number): boolean {
		if (this.lately >= MUCH && this.lately <= this.before * HELPS) {
			this.before = this.lately;
			return true;
		}
		this.share = Math.max(share, this.lately);
		this.foundAt = now;
		return false;
	}

	/** What Stripe lets through was measured anew. */
	measured(): void {
		this.share /= 2;
		this.before = Infinity;
	}
}
