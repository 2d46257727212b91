/**
 * Stripe's currencies and how many decimals their amounts have at Stripe
 * (https://docs.stripe.com/currencies). `whole`: two decimals on the wire that must be 00.
 */
interface Currency {
	decimals: 0 | 2 | 3;
	whole?: true;
}

const TWO =
	'aed afn all amd aoa ars aud awg azn bam bbd bdt bgn bmd bnd bob brl bsd btn bwp byn bzd cad cdf chf cny cop crc cve czk dkk dop dzd egp etb eur fjd fkp gbp gel ghs gip gmd gtq gyd hkd hnl hrk htg huf idr ils inr jmd kes kgs khr kyd kzt lak lbp lkr lrd lsl mad mdl mkd mmk mnt mop mro mru mur mvr mwk mxn myr mzn nad ngn nio nok npr nzd pab pen pgk php pkr pln qar ron rsd rub sar sbd scr sek sgd shp sle sll sos srd ssp std svc szl thb tjs top try ttd twd tzs uah usd usdc usdb usdg uyu uzs wst xcd xcg yer zar zmw';
const ZERO = 'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf';
const THREE = 'bhd jod kwd omr tnd';
/** Without decimals in life, with two at Stripe for the sake of old integrations. */
const WHOLE = 'isk ugx';

const table = (codes: string, currency: Currency) =>
	codes.split(' ').map((code) => [code, currency] as const);

export const currencies: Record<string, Currency> = Object.fromEntries([
	...table(TWO, { decimals: 2 }),
	...table(ZERO, { decimals: 0 }),
	...table(THREE, { decimals: 3 }),
	...table(WHOLE, { decimals: 2, whole: true }),
]);
