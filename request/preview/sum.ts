import type { Prepared } from '../form/prepare';
import { amountsIn, inWords, totalsOf, type Totals } from '../guard/amounts';
import { unknownIn } from '../guard/unknown';

/** What all items of a step move together. */
export interface Sum {
	items: number;
	/** One for each currency: `30.00 USD`. */
	amounts: string[];
	/** Of items that move money and do not say how much. */
	without_amount: number;
}

/** Adds the items up; undefined where nothing moves money. */
export function sumOf(items: Prepared[]): Sum | undefined {
	const sums: Totals = new Map();
	let unknown = 0;
	for (const { request } of items) {
		const found = amountsIn(request);
		if (unknownIn(request, found)) unknown++;
		for (const [currency, total] of totalsOf(found)) sums.set(currency, (sums.get(currency) ?? 0n) + total);
	}
	if (sums.size === 0 && unknown === 0) return undefined;
	const amounts = [...sums].map(([currency, sum]) => inWords(sum, currency));
	return { items: items.length, amounts, without_amount: unknown };
}
