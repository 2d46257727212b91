import fc from 'fast-check';
import { withoutSecrets } from '../../request/redact';
import { seed } from '../support/random';

/** The check digit that makes a card number of digits, worked out by trying all ten. */
function checkDigit(digits: string): string {
	const sum = (text: string) =>
		[...text].reverse().reduce((total, digit, place) => {
			const value = place % 2 ? Number(digit) * 2 : Number(digit);
			return total + Math.floor(value / 10) + (value % 10);
		}, 0);
	return [...'0123456789'].find((digit) => sum(digits + digit) % 10 === 0)!;
}

const digits = (length: number) =>
	fc
		.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
		.map((all) => all.join(''));

/** Numbers of all networks, with a right check digit. */
const cards = fc
	.tuple(
		fc.constantFrom('2', '34', '37', '30', '35', '4', '5', '6', '81', '9792'),
		fc.integer({ min: 13, max: 19 }),
	)
	.chain(([start, length]) => digits(length - 1 - start.length).map((rest) => start + rest))
	.map((body) => body + checkDigit(body));

/** As people write them. */
const written = fc
	.tuple(cards, fc.constantFrom('', ' ', '-', '  '), fc.constantFrom(/.{1,4}/g, /^.{4}|.{1,6}/g))
	.map(([card, gap, groups]) => ({ card, text: card.match(groups)!.join(gap) }));

const around = fc.constantFrom(
	'',
	'x',
	'"',
	' is ',
	',',
	': ',
	'\n',
	'n°',
	'(',
	'=',
	'.',
	' 12 ',
	' 12/29 ',
	'\t',
);
const runs = { seed, numRuns: 3_000 };

it('lets no whole card number pass, however it is written and whatever stands around it', () => {
	fc.assert(
		fc.property(written, around, around, ({ card, text }, before, after) => {
			const safe = withoutSecrets(`${before}${text}${after}`);
			expect(safe.replace(/[\s-]/g, '')).not.toContain(card);
			expect(safe).toContain('…');
		}),
		runs,
	);
});

it.each([
	['4242 4242 4242 4242 12/29', '…4242 12/29'],
	['order 12 4242424242424242', 'order 12 …4242'],
	['4242424242424242,5555-5555-5555-4444', '…4242,…4444'],
	['as a spreadsheet has it: 4242424242424242.0', 'as a spreadsheet has it: …4242.0'],
])('finds a card number beside other numbers: %s', (text, safe) => {
	expect(withoutSecrets(text)).toBe(safe);
});

it('leaves other numbers alone', () => {
	const wrongDigit = cards.map((card) => card.slice(0, -1) + ((Number(card.at(-1)) + 1) % 10));
	const times = fc.integer({ min: 1_000_000_000_000, max: 1_999_999_999_999 }).map(String);
	const decimals = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), digits(16)).map(([a, b]) => `${a}.${b}`);
	const phones = digits(11).map((rest) => `+1${rest}`);
	const long = fc.integer({ min: 20, max: 30 }).chain(digits);
	const short = fc.integer({ min: 1, max: 12 }).chain(digits);
	const number = fc.oneof(wrongDigit, times, decimals, phones, long, short);
	fc.assert(
		fc.property(number, fc.constantFrom('', 'Item ', 'at '), (text, before) => {
			expect(withoutSecrets(`${before}${text}`)).toBe(`${before}${text}`);
		}),
		runs,
	);
});

it.each([
	['no key sk_live_51Habc*** here', 'no key sk_live_… here'],
	["'rk_test_51Habc'", "'rk_test_…'"],
	['sk_org_live_51Habc', 'sk_…'],
	['whsec_abc123', 'whsec_…'],
	['ek_test_abc123', 'ek_test_…'],
	['pi_3ABC_secret_9XYZ', 'pi_3ABC_secret_…'],
	['authorization: Basic c2tfdGVzdF81MUhhYmM6', 'authorization: Basic c2tf…'],
	['Bearer eyJhbGciOi.abc-def_g', 'Bearer …'],
	['as base64: cmtfbGl2ZV81MUhhYmM6', 'as base64: cmtf…'],
])('hides what proves who one is: %s', (text, safe) => {
	expect(withoutSecrets(text)).toBe(safe);
});

it.each([
	'rak_payout_write',
	'po_1ABC',
	'Basic information',
	'the bearer of this',
	'task_sk_1',
	'cus_secret',
	'req_9ABC',
])('shows %s', (text) => {
	expect(withoutSecrets(text)).toBe(text);
});
