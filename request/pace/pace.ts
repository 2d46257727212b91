import { Chance, MUCH } from './chance';
import { RECENT, Recent } from './recent';
import { FEWEST, Trickle } from './trickle';

/** The pace to return to after refusals, as a share of what Stripe let through. */
const RETURN_TO = 0.985;
/** How long halving lasts, in ms: enough for the requests under way to come back. */
const CLIMB = 400;
/** How long to stay below the ceiling before trying more, in ms. Doubles while the ceiling holds. */
const STAY = 4_000;
const LONGEST_STAY = 32_000;
/** By how much the pace grows in a second of trying more, at first and after so many of them. */
const PROBE = 0.025;
const PROBE_GENTLY = 2;
const PROBE_BOLDLY = 1.6;
/** So many that went through within a second make a measure to rely on. */
const MEASURE = 10;
/** Refusals within a second that are more than chance: so many, or such a share of the answers. */
const MANY = 3;
const SOME = 0.025;
/** By how much fewer refusals slow down, how often at most, in ms, and how far down. */
const EASE = 0.97;
const EASE_EVERY = 600;
const EASE_TO = 0.75;

/**
 * How many requests in a second Stripe allows, found out from its answers. Many refusals mean that
 * it was too fast: the pace halves until they have all come in, then goes to just below what Stripe
 * let through, stays there, and tries a little more from time to time. Where next to nothing went
 * through there is nothing to go by, see Trickle. Refusals may have nothing to do with the pace, see Chance:
 * they slow it down by a part, and not for ever. Times in milliseconds.
 */
export class Pace {
	/** Starts in a second at which Stripe said stop; Infinity until it does. */
	private ceiling = Infinity;
	/** Whether the ceiling was measured by so little that it may be none. */
	private doubtful = false;
	/** Few refusals do not slow down below this. */
	private floor = 0;
	private cutAt = -Infinity;
	private easedAt = -Infinity;
	private stay = STAY;
	private readonly chance = new Chance();
	private readonly trickle = new Trickle();
	private readonly passes = new Recent();
	private readonly refusals = new Recent();

	/** Starts in a second that are right at this moment. */
	at(now: number): number {
		return Math.max(FEWEST, Math.min(this.trickle.pace, this.below(now)));
	}

	/** A request went through. */
	passed(now: number): void {
		this.passes.add(now);
		this.chance.answered(false);
		this.trickle.passed(now);
	}

	/**
	 * A request was refused for coming too fast.
	 * @returns whether it was much too fast
	 */
	refused(now: number, startedAt: number): boolean {
		this.refusals.add(now);
		this.chance.answered(true);
		this.trickle.refused();
		// The others that were under way together say nothing new.
		if (startedAt <= this.cutAt) return false;
		const refused = this.refusals.count(now);
		const passed = this.passes.count(now);
		const measured = Math.max(1, (passed * 1000) / Math.min(RECENT, Math.max(this.passes.span(now), 200)));
		const share = refused / (passed || 1);
		const chance = this.chance.at(now);
		const many = refused >= MANY;
		if (many && share >= MUCH + chance) {
			if (passed > refused || passed > Math.min(MEASURE, this.ceiling) / 2) {
				// So little is enough where it says about the same as before.
				const doubtful = passed < MEASURE && (this.doubtful || measured < this.ceiling / 2);
				this.cut(now, measured);
				this.doubtful = doubtful;
				return true;
			}
			if (this.doubtful) this.ceiling = Infinity;
			const trickling = this.trickle.slow(now, startedAt, this.ceiling / 2);
			if (trickling) this.cut(now, trickling);
			return trickling !== undefined;
		}
		if (share >= SOME + chance && (many || this.ceiling < Infinity)) this.ease(now, measured, share);
		return false;
	}

	/** Just below the ceiling, and now and then a little above. */
	private below(now: number): number {
		if (this.ceiling === Infinity) return Infinity;
		const since = now - this.cutAt;
		if (since < CLIMB) return this.ceiling / 2;
		const probing = Math.max(0, since - CLIMB - this.stay) / 1000;
		// Where a little more is no trouble for long, the ceiling was measured far too low.
		const bold = PROBE_BOLDLY ** Math.max(0, probing - PROBE_GENTLY);
		return this.ceiling * RETURN_TO * (1 + PROBE * Math.min(probing, PROBE_GENTLY)) * bold;
	}

	private cut(now: number, measured: number): void {
		// Just after a cut little has passed, which says nothing of what could have.
		const early = now - this.cutAt < RECENT + CLIMB && this.ceiling < Infinity;
		const rate = early ? Math.max(measured, this.ceiling * 0.9) : measured;
		const held = Math.abs(rate - this.ceiling) < this.ceiling * 0.1;
		if (!held) this.stay = STAY;
		// What was found a moment ago, from the same refusals, is not found again.
		else if (now - this.easedAt > RECENT) this.stayLonger();
		this.floor = rate * EASE_TO;
		this.chance.measured();
		this.ceiling = rate;
		this.doubtful = false;
		this.cutAt = now;
		this.trickle.end();
	}

	private ease(now: number, measured: number, share: number): void {
		if (now - this.easedAt < EASE_EVERY) return;
		this.easedAt = now;
		if (this.ceiling === Infinity) this.floor = measured * EASE_TO;
		const eased = Math.min(this.at(now), measured) * EASE;
		// What keeps the pace down is likely to go on, such as another process that sends to the same account.
		if (this.ceiling < Infinity) this.stayLonger();
		if (eased < this.floor) {
			if (!this.chance.mayBeLess(now, share)) return;
			this.floor = eased * EASE_TO;
		}
		this.ceiling = eased;
		this.cutAt = now - CLIMB;
	}

	private stayLonger(): void {
		this.stay = Math.min(this.stay * 2, LONGEST_STAY);
	}
}
