/** Starts in a second that every account has in test mode. */
const MOST = 25;
/** Starts in a second to try, however often it is refused. */
export const FEWEST = 1;
/** How often to halve at most, in ms. */
const HALVE_EVERY = 1_000;
/** So many in a row that went through, and all is well again. */
const WELL = 10;
/** To measure what goes through takes so many, in so long, in ms. */
const SOME = 3;
const LONG = 2_000;

/**
 * The pace while next to nothing goes through, which is more than too fast a pace: Stripe has a bad moment,
 * or somebody else uses up what the account is allowed. Few tries go on, ever fewer, and each that goes
 * through doubles them, so that all goes on as before soon after. Times in milliseconds.
 */
export class Trickle {
	/** Starts in a second after a refusal; Infinity while it does not apply. */
	private base = Infinity;
	private halvedAt = -Infinity;
	/** How many went through since the last refusal, and since it applies. */
	private inARow = 0;
	private passes = 0;
	private firstAt = 0;

	/** Starts in a second. */
	get pace(): number {
		return this.base * 2 ** this.inARow;
	}

	passed(now: number): void {
		if (this.passes++ === 0) this.firstAt = now;
		if (++this.inARow === WELL) this.end();
	}

	refused(): void {
		this.inARow = 0;
	}

	/**
	 * Slows down, once more if it has applied for long.
	 * @param startedAt of the request that was refused
	 * @param most starts in a second
	 * @returns how many go through in a second, where that can be told
	 */
	slow(now: number, startedAt: number, most: number): number | undefined {
		if (this.base === Infinity) {
			this.base = Math.min(MOST, most);
			this.passes = 0;
		} else {
			if (startedAt <= this.halvedAt || now - this.halvedAt < HALVE_EVERY) return undefined;
			if (this.passes >= SOME && now - this.firstAt >= LONG) {
				return Math.max(FEWEST, (this.passes * 1000) / (now - this.firstAt));
			}
			this.base = Math.max(FEWEST, this.base / 2);
		}
		this.halvedAt = now;
		return undefined;
	}

	end(): void {
		this.base = Infinity;
	}
}
