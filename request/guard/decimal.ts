import { textOf as oneText } from '../form/expressed';

/** As many decimals of the smallest unit as Stripe takes. */
const DECIMALS = 12;

/** An amount in the smallest unit of its currency, counted in units of 10^-12 so that nothing is rounded. */
export type Exact = bigint;

/** What is written longer than this is no amount of anybody's, and counts as more than any limit. */
const LONGEST = 100;

const NUMBER = /^([-+]?)(\d*)(?:\.(\d*))?(?:e([-+]?\d{1,3}))?$/i;

/**
 * What a number or its text stands for, whatever its sign: money counts in either direction.
 * @returns undefined for what is no number
 */
export function exact(value: unknown): Exact | undefined {
	const [match, , whole = '', fraction = '', power = '0'] = NUMBER.exec(oneText(value).trim()) ?? [];
	if (match === undefined || whole + fraction === '') return undefined;
	if (match.length > LONGEST) return 10n ** BigInt(LONGEST);
	const shift = DECIMALS - fraction.length + Number(power);
	const digits = BigInt(whole + fraction);
	// What is smaller than Stripe takes counts as the least there is.
	return shift >= 0
		? digits * 10n ** BigInt(shift)
		: (digits + 10n ** BigInt(-shift) - 1n) / 10n ** BigInt(-shift);
}

/** The same as text: `1050`, `1050.5`. */
export function textOf(amount: Exact): string {
	const digits = String(amount).padStart(DECIMALS + 1, '0');
	const fraction = digits.slice(-DECIMALS).replace(/0+$/, '');
	return digits.slice(0, -DECIMALS) + (fraction && `.${fraction}`);
}
