/** A currency as Stripe counts it (https://docs.stripe.com/currencies). */
interface Currency {
	/** How many decimals its amounts have on the wire. */
	decimals: 0 | 2 | 3;
	/** Where these decimals must be 00: everywhere, or where the money is paid out. */
	whole?: 'always' | 'payouts';
}

const TWO =
	'aed afn all amd aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf cny cop crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel ghs gip gmd gtq gyd hkd hnl hrk htg idr ils inr jmd kes kgs khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mro mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sll sos srd ssp std svc szl thb tjs top try ttd tzs uah usd usdc usdb usdg uyu uzs wst xcd xcg yer zar zmw';
const ZERO = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf';
const THREE = 'bhd jod kwd omr tnd';
/** Without decimals in life, with two at Stripe for the sake of old integrations. */
const WHOLE = 'isk ugx';
/** Charged with two decimals and paid out without. */
const WHOLE_PAYOUTS = 'huf twd';

const table = (codes: string, currency: Currency) =>
	codes.split(' ').map((code) => [code, currency] as const);

/** By ISO code in lower case; nothing else is in it, so that `in` may be asked with what people write. */
export const currencies: Record<string, Currency> = Object.assign(
	Object.create(null) as Record<string, Currency>,
	Object.fromEntries([
		...table(TWO, { decimals: 2 }),
		...table(ZERO, { decimals: 0 }),
		...table(THREE, { decimals: 3 }),
		...table(WHOLE, { decimals: 2, whole: 'always' }),
		...table(WHOLE_PAYOUTS, { decimals: 2, whole: 'payouts' }),
	]),
);

/**
 * The steps in which Stripe takes amounts of a currency, in minor units: the last digit of three decimals
 * must be 0.
 */
export function stepOf(currency: string, payout: boolean): 1 | 10 | 100 {
	const { decimals, whole } = currencies[currency];
	if (whole === 'always' || (whole === 'payouts' && payout)) return 100;
	return decimals === 3 ? 10 : 1;
}

/**
 * An amount as people write it, `10.50 USD`, and as every amount field reads it.
 * @param minor in the smallest unit: a whole number, or text with a point for fractions of it
 * @returns undefined for a currency that is not known
 */
export function inMajorUnits(minor: number | string, currency: string): string | undefined {
	if (!(currency in currencies)) return undefined;
	const { decimals } = currencies[currency];
	const [, sign, whole, rest] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(minor)) ?? [];
	if (whole === undefined) return undefined;
	const digits = whole.padStart(decimals + 1, '0');
	const fraction = digits.slice(digits.length - decimals) + (rest ?? '');
	return `${sign}${digits.slice(0, digits.length - decimals)}${fraction && `.${fraction}`} ${currency.toUpperCase()}`;
}

/**
 * Whose amounts are written with a symbol, `$`: several currencies have the same one.
 * @returns ISO codes in lower case
 */
export function currenciesOf(symbol: string): string[] {
	const found = bySymbol.get(symbol) ?? Object.keys(currencies).filter((code) => symbolOf(code) === symbol);
	bySymbol.set(symbol, found);
	return found;
}

/** What was asked for before: to find out takes milliseconds. */
const bySymbol = new Map<string, string[]>();

function symbolOf(code: string): string | undefined {
	// Stablecoins have four letters, and no symbol.
	if (code.length !== 3) return undefined;
	const format = new Intl.NumberFormat('en', {
		style: 'currency',
		currency: code,
		currencyDisplay: 'narrowSymbol',
	});
	return format.formatToParts(0).find(({ type }) => type === 'currency')?.value;
}
