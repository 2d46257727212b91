import { currencies } from '../currencies';
import { FieldError } from '../form/field-error';
import { amountReader, type Amount } from '../form/fields/amount';
import { isBlank } from '../form/fields/types';
import type { Totals } from './amounts';
import { exact, type Exact } from './decimal';

/** Largest amounts by currency, in lower case. */
export type Limits = Map<string, Exact>;

const read = amountReader(
	{ displayName: '', name: '', type: 'string', default: '', typeOptions: { minValue: 0 } },
	() => () => undefined,
	true,
);

/**
 * Reads `5000 USD, 700000 JPY`: a row or a comma for each currency, as every amount field reads it.
 * @returns undefined where nothing is filled in
 * @throws FieldError
 */
export function limitsOf(text: unknown, label: string): Limits | undefined {
	if (isBlank(text) || String(text).trim() === '') return undefined;
	const limits: Limits = new Map();
	for (const row of String(text).split(/[\n;]|(?<=\p{L}\s*),/u)) {
		if (row.trim() === '') continue;
		const amount = read(row, label, { timezone: 'UTC', version: 'v1' }) as Amount;
		const units = amount.resolve(undefined);
		const { currency } = amount;
		if (!currency || !(currency in currencies)) {
			throw new FieldError(
				label,
				`does not say the currency of "${row.trim()}"`,
				'Write each amount with the code of its currency, such as 5000 USD.',
			);
		}
		if (limits.has(currency)) {
			throw new FieldError(
				label,
				`has ${currency.toUpperCase()} twice`,
				'Keep one amount for each currency.',
			);
		}
		limits.set(currency, exact(units)!);
	}
	return limits;
}

/** What a total goes beyond. */
export interface Excess {
	total: Exact;
	currency: string | undefined;
	/** The largest amount; undefined for a currency that has none. */
	limit?: Exact;
}

/**
 * The first of some totals that is too large. One whose currency the request does not name must be within each
 * of the largest amounts, counted in smallest units.
 */
export function beyond(totals: Totals, limits: Limits): Excess | undefined {
	for (const [currency, total] of totals) {
		const limit = currency === undefined ? least(limits) : limits.get(currency);
		if (total > 0n && (limit === undefined || total > limit)) return { total, currency, limit };
	}
	return undefined;
}

const least = (limits: Limits): Exact | undefined =>
	[...limits.values()].reduce<Exact | undefined>(
		(low, limit) => (low === undefined || limit < low ? limit : low),
		undefined,
	);
