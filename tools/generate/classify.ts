import type { Kind } from '../../api/facts';

/**
 * The SDK types money, time and counts alike as `number`; Stripe's parameter names and its
 * documentation tell them apart. Sentences are only looked at, never kept.
 */
const TIME_NAME =
	/(_at|_date|timestamp|^created|_time|^trial_end|_(period|interval)_(start|end)|^(start|end)|^created_(gt|gte|lt|lte|before|after))$/;
const TIME_DOC = /timestamp|seconds since|unix epoch|unix time|RFC ?3339/i;
const DURATION_DOC = /number of (days|hours|minutes|seconds)/i;
const MONEY_NAME = /(^|_)(amount|amounts|balance|cost|price|fee|total|subtotal|threshold)($|_)|^tax$/;
const MONEY_DOC =
	/\bcents?\b|minor units?|smallest (common )?(currency )?unit|local equivalent|unit amount|¢/i;
const COUNT_NAME = /(^|_)count|quantity|percent|rate|_type|days|months|years|usage/;
const FRACTION_NAME = /percent|latitude|longitude|_ratio$|^(height|length|weight|width)$/;
const FRACTION_DOC = /\b(percentage|decimals?|decimal places|fractional)\b/i;

/** What a number parameter counts. */
export function classifyNumber(name: string, doc: string): Kind {
	const moment = TIME_NAME.test(name) || (TIME_DOC.test(doc) && !MONEY_NAME.test(name));
	if (moment && !DURATION_DOC.test(doc)) return 'timestamp';
	if ((MONEY_NAME.test(name) || MONEY_DOC.test(doc)) && !COUNT_NAME.test(name)) return 'amount';
	return FRACTION_NAME.test(name) || FRACTION_DOC.test(doc) ? 'number' : 'integer';
}

/** What a text parameter holds. v2 sends times as ISO 8601 text. */
export function classifyString(name: string, doc: string, version: 'v1' | 'v2'): Kind {
	if (/(^|_)currency$/.test(name)) return 'currency';
	const timeOfDay = /HH:MM/.test(doc);
	if (
		version === 'v2' &&
		!timeOfDay &&
		(TIME_DOC.test(doc) || (TIME_NAME.test(name) && /\btime\b/i.test(doc)))
	)
		return 'timestamp';
	return /_decimal$/.test(name) ? 'decimal' : 'string';
}

/**
 * Whether an exact decimal is an amount in minor units, and not a quantity or a percentage. Where the
 * documentation does not say in which unit an amount is (Issuing's fuel totals), it is not taken for one.
 */
export const isMoney = (doc: string): boolean => /\bcents?\b|minor units?|^same as `\w*amount`/i.test(doc);

/**
 * Whether an amount cannot be negative. Not where it may be 0 for a free price: elsewhere Stripe says of
 * the same parameter that below zero it is a credit.
 */
export const isNeverNegative = (doc: string): boolean =>
	/\b(positive|non-negative) integer\b|must be positive/i.test(doc) &&
	!/negative (integer|amount)|\(or 0 for a free/i.test(doc.replace(/non-negative/gi, ''));

/** The longest text Stripe takes, where its documentation states one for the whole value. */
export function maxLengthOf(doc: string): number | undefined {
	const match =
		/(?:up to|maximum of|max(?:imum)? length(?: of| is)?|no more than|at most|limited to|longer than)\s+(\d[\d,]*)\s+characters/i.exec(
			doc,
		) ??
		/(\d[\d,]*)\s+characters?\s+(?:max|or fewer|or less)/i.exec(doc) ??
		/(\d[\d,]*)[- ]character (?:max|limit)/i.exec(doc);
	return match ? Number(match[1].replace(/,/g, '')) : undefined;
}

/** Whether `null` unsets the value: for v2 the SDK's types leave that to the documentation. */
export const saysNullClears = (doc: string): boolean => /\bnull`? to (clear|unset|remove)\b/i.test(doc);
