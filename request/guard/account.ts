import { CLOCK } from '../pace/clock';
import { Shelf } from '../pace/shelf';
import type { Totals } from './amounts';
import type { Exact } from './decimal';
import { beyond, type Excess, type Limits } from './limits';

/** How long the sum of an execution is kept after its last write, in ms: longer than most executions wait. */
const IDLE = 6 * 3_600_000;

/**
 * What one execution moved with one credential: what was done, what is unknown and what is on its way. Each
 * write counts once, however often it is tried.
 */
export class Account {
	private readonly sums: Totals = new Map();
	private readonly counted = new WeakMap<object, Totals>();
	private usedAt = CLOCK.now();

	/**
	 * Counts a write, unless it is counted already.
	 * @param write what stands for it in the memory of writes
	 * @param limits to be kept; undefined for what was done already
	 * @returns what would be too much; nothing is counted then
	 */
	add(write: object, totals: Totals, limits?: Limits): Excess | undefined {
		this.usedAt = CLOCK.now();
		if (this.counted.has(write)) return undefined;
		const excess = limits && beyond(this.with(totals, limits), limits);
		if (excess) return excess;
		this.counted.set(write, totals);
		this.change(totals, 1n);
		return undefined;
	}

	/** Gives back what was not done. */
	release(write: object): void {
		this.usedAt = CLOCK.now();
		const totals = this.counted.get(write);
		if (!totals) return;
		this.counted.delete(write);
		this.change(totals, -1n);
	}

	/** One that begins where this one is, for trying out. */
	copy(): Account {
		const copy = new Account();
		copy.change(this.sums, 1n);
		return copy;
	}

	isIdle(now: number): boolean {
		return now - this.usedAt > IDLE;
	}

	/** The sums of all that is asked for by these totals. What names no currency may be in any. */
	private with(totals: Totals, limits: Limits): Totals {
		const asked = totals.has(undefined) ? new Set([...limits.keys(), ...totals.keys()]) : totals.keys();
		const unnamed = (this.sums.get(undefined) ?? 0n) + (totals.get(undefined) ?? 0n);
		const sums: Totals = new Map();
		for (const currency of asked) {
			if (currency === undefined) continue;
			sums.set(currency, (this.sums.get(currency) ?? 0n) + (totals.get(currency) ?? 0n) + unnamed);
		}
		return sums;
	}

	private change(totals: Totals, sign: Exact): void {
		for (const [currency, total] of totals)
			this.sums.set(currency, (this.sums.get(currency) ?? 0n) + sign * total);
	}
}

const accounts = new Shelf(CLOCK, () => new Account());

/** The account of an execution, for all its steps in this process that use one credential. */
export const accountOf = (execution: string, owner: string): Account => accounts.get(`${execution} ${owner}`);
