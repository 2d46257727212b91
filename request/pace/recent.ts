/** How long something is recent, in milliseconds. */
export const RECENT = 1_000;
const PARTS = 40;
const PART = RECENT / PARTS;

/** Counts what happened within the last second, to a fortieth of it, in the same room however much it is. */
export class Recent {
	private readonly counts = new Array<number>(PARTS).fill(0);
	/** The part of time that is counted now. */
	private part = 0;

	add(now: number): void {
		this.forget(now);
		this.counts[this.part % PARTS]++;
	}

	count(now: number): number {
		this.forget(now);
		return this.counts.reduce((sum, one) => sum + one, 0);
	}

	/** Milliseconds since the first of them; 0 for none. */
	span(now: number): number {
		this.forget(now);
		for (let part = Math.max(0, this.part - PARTS + 1); part <= this.part; part++) {
			if (this.counts[part % PARTS]) return now - part * PART;
		}
		return 0;
	}

	private forget(now: number): void {
		const part = Math.floor(now / PART);
		for (let old = Math.max(this.part + 1, part - PARTS + 1); old <= part; old++)
			this.counts[old % PARTS] = 0;
		this.part = Math.max(this.part, part);
	}
}
