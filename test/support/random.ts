/** The seed of tests that choose by chance, the same in every run: `SEED` gives another. */
export const seed = Number(process.env.SEED ?? 20261121);

/** A small seeded generator (mulberry32): the same seed, the same values. */
export class Random {
	constructor(private state: number) {}

	/** In [0, 1). */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}

	/** Whole, from `low` to `high`, both possible. */
	integer(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	pick<T>(list: readonly T[]): T {
		return list[this.integer(0, list.length - 1)];
	}
}
