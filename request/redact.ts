/** Stripe's keys and signing secrets, whole or as Stripe itself masks them. */
const KEY = /\b((?:sk|rk|ek|whsec)_(?:test_|live_)?)[\w*]+/g;
/** What proves who somebody is: `pi_1ABC_secret_9XYZ` lets a browser pay. */
const CLIENT_SECRET = /(\w_secret_)\w+/g;
/** A token as a header carries it, and the start of a key as base64 has it: `sk_` or `rk_`. */
const BEARER = /\b(Bearer\s+)[\w+/=.~-]{16,}/gi;
const BASIC = /\b(c2tf|cmtf)[\w+/=]{8,}/g;

/** Groups of digits with a space or a hyphen between; the decimals of a number are none. */
const GROUPS = /(?<!\d|\d\.)\d+(?:[\s-]{1,2}\d+)*/g;
/** What card numbers start with: Mastercard, American Express, Visa, Maestro, Discover; UnionPay; Troy. */
const FIRST_DIGITS = /^(?:[2-6]|81|9792)/;

/**
 * Text that can be shown: no secret key, no whole card number. Of a card number the last four digits
 * stay; numbers that are none, such as times in milliseconds, stay whole.
 */
export const withoutSecrets = (text: string): string =>
	text
		.replace(BEARER, '$1…')
		.replace(BASIC, '$1…')
		.replace(KEY, '$1…')
		.replace(CLIENT_SECRET, '$1…')
		.replace(GROUPS, withoutCards);

/** @param chain groups of digits, of which some may be a card number and others what stands beside it */
function withoutCards(chain: string): string {
	const groups = chain.match(/\d+/g)!;
	const gaps = chain.match(/\D+/g) ?? [];
	let result = '';
	for (let start = 0; start < groups.length;) {
		const length = cardAt(groups, start);
		const last = start + Math.max(length, 1) - 1;
		result += length
			? `…${groups
					.slice(start, last + 1)
					.join('')
					.slice(-4)}`
			: groups[start];
		result += gaps[last] ?? '';
		start = last + 1;
	}
	return result;
}

/** How many groups, from one on, make the longest card number; 0 for none. */
function cardAt(groups: string[], start: number): number {
	let digits = '';
	let length = 0;
	for (let end = start; end < groups.length && digits.length < 19; end++) {
		digits += groups[end];
		if (isCard(digits)) length = end - start + 1;
	}
	return length;
}

const isCard = (digits: string): boolean =>
	digits.length >= 13 && digits.length <= 19 && FIRST_DIGITS.test(digits) && passesLuhn(digits);

/** The check digit of ISO/IEC 7812: from the right, every second digit counts double. */
function passesLuhn(digits: string): boolean {
	let sum = 0;
	for (let place = 0; place < digits.length; place++) {
		const digit = Number(digits[digits.length - 1 - place]) * (place % 2 ? 2 : 1);
		sum += digit > 9 ? digit - 9 : digit;
	}
	return sum % 10 === 0;
}
