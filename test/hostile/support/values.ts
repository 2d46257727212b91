import type { Random } from '../../support/random';

/** A card number that passes the check digit, and a key and a secret that nobody may see. */
export const CARD = '4242424242424242';
export const KEY = 'sk_test_hostile51NobodyMaySeeThis';
export const WEBHOOK_SECRET = 'whsec_hostileNobodyMaySeeThis';

const NAMES = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'toJSON',
	'then',
	'length',
	'id',
	'object',
	'value',
	'values',
	'item',
	'entry',
	'json',
	'key',
	'mode',
	'__rl',
	'data',
	'currency',
	'amount',
	'metadata',
	'fieldsToClear',
	'additionalFields',
	'polluted',
	'',
	'a[b]',
	'\ud800',
];

const TEXTS = [
	'',
	' ',
	'constructor',
	'__proto__',
	'constructor__prototype__polluted',
	'__proto____polluted',
	'__proto__.polluted',
	'../../v1/payouts',
	'..%2f..',
	'//evil.example/',
	'https://evil.example/x',
	'@evil.example',
	'{{ $json.x }}',
	'={{ 1 }}',
	'\ud800',
	'cut \udc00 in half',
	'\u0000',
	'line\r\nbreak: yes',
	'\u202egnp.exe',
	'"; DROP',
	'[[[[',
	'{"__proto__":{"polluted":1}}',
	'{"constructor":{"prototype":{"polluted":1}}}',
	'[object Object]',
	'NaN',
	'-0',
	'1e308',
	'9'.repeat(400),
	'10.50 USD',
	'1,050.00 EUR',
	'2027-01-31',
	'2027-02-30T25:61',
	'true',
	'null',
	'undefined',
];

const NUMBERS = [
	0,
	-0,
	1,
	-1,
	0.1,
	1e21,
	-1e21,
	1e308,
	Number.MAX_SAFE_INTEGER,
	Number.MIN_VALUE,
	2 ** 31,
	2 ** 53,
	1_800_000_000,
	NaN,
	Infinity,
];

/** What takes long to read for whoever reads it again and again. */
const LONG = ['a', '1', ' ', '1 ', '[', '{"a":', '\ud800', 'A ', '4242 4242 4242 4242 ', '1,', '.', 'é☂'];

/** Lists or objects in each other. */
export function deep(levels: number, random: Random): unknown {
	let value: unknown = 'end';
	const name = random.pick(['a', 'constructor', 'data', 'value']);
	const isList = random.next() < 0.5;
	for (let level = 0; level < levels; level++) value = isList ? [value] : { [name]: value };
	return value;
}

/** A text as nobody means it. Mostly short; of the long ones, up to a megabyte. */
export function text(random: Random): string {
	const kind = random.next();
	if (kind < 0.7) return random.pick(TEXTS);
	if (kind < 0.72) return random.pick(LONG).repeat(random.integer(1_000, 100_000)).slice(0, 1_000_000) + 'x';
	return Array.from({ length: random.integer(1, 12) }, () =>
		String.fromCharCode(random.integer(0, 0xffff)),
	).join('');
}

/** An object with fields of its own, whatever they are called: as JSON makes it. */
export const objectOf = (entries: Array<[string, unknown]>): Record<string, unknown> =>
	Object.fromEntries(entries);

/** Any JSON, of the kinds that break what reads it. */
export function json(random: Random, levels = 3): unknown {
	const kind = random.next();
	if (kind < 0.35) return text(random);
	if (kind < 0.5) return random.pick(NUMBERS);
	if (kind < 0.6) return random.pick([true, false, null]);
	if (kind < 0.63) return deep(random.integer(10, 1_200), random);
	if (levels === 0) return random.pick([{}, [], null]);
	const inside = () => json(random, levels - 1);
	const length = random.integer(0, 4);
	if (kind < 0.78) return Array.from({ length }, inside);
	return objectOf(
		Array.from({ length }, () => [random.next() < 0.8 ? random.pick(NAMES) : text(random), inside()]),
	);
}

export function bytes(random: Random, most = 200): Buffer {
	return Buffer.from(Array.from({ length: random.integer(0, most) }, () => random.integer(0, 255)));
}
