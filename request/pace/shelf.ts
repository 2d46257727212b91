import type { Clock } from './clock';

/** How often to look for what is idle, in milliseconds. */
const EVERY = 20_000;

/** Keeps things by name: made when first asked for, let go once idle, when another is asked for. */
export class Shelf<Thing extends { isIdle: (now: number) => boolean }> {
	private readonly things = new Map<string, Thing>();
	private lookedAt = -Infinity;

	constructor(
		private readonly clock: Clock,
		private readonly make: () => Thing,
	) {}

	get size(): number {
		return this.things.size;
	}

	get(name: string): Thing {
		const now = this.clock.now();
		if (now - this.lookedAt > EVERY) this.clear(now);
		let thing = this.things.get(name);
		if (!thing) this.things.set(name, (thing = this.make()));
		return thing;
	}

	private clear(now: number): void {
		this.lookedAt = now;
		for (const [name, thing] of this.things) if (thing.isIdle(now)) this.things.delete(name);
	}
}
