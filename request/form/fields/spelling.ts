/** An amount of money as somebody wrote it: a number, and the currency beside it. */
export interface Spelled {
	negative: boolean;
	/** The digits before the decimals, without marks for thousands. */
	whole: string;
	/** The digits of the decimals. */
	fraction: string;
	/**
	 * The mark of which nobody can say whether it parts thousands or decimals: one mark with three digits
	 * after it, `1,050` and `1.050`.
	 */
	unclear?: ',' | '.';
	/** A code in lower case or a symbol, whichever was written; undefined for none. */
	currency?: string;
}

const CODE = String.raw`[A-Za-z]{3,4}`;
const SYMBOL = String.raw`\p{Sc}`;
const UNIT = `(?:${CODE}|${SYMBOL})`;
const NUMBER = String.raw`\d[\d.,' ]*|[.,]\d+`;
const AMOUNT = new RegExp(
	String.raw`^(?<sign>[-+]?)(?<before>${UNIT}?) *(?<inner>[-+]?)(?<open>\(?)(?<number>${NUMBER})(?<close>\)?) *(?<after>${UNIT}?)$`,
	'u',
);

/** Marks for thousands, and what parts the decimals beside them. */
const GROUPED = [
	/^[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/,
	/^[1-9]\d{0,2}(?:\.\d{3})+(?:,(\d+))?$/,
	/^[1-9]\d{0,2}(?: \d{3})+(?:[.,](\d+))?$/,
	/^[1-9]\d{0,2}(?:'\d{3})+(?:[.,](\d+))?$/,
	// As in India: 12,34,567.89
	/^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.(\d+))?$/,
];

/** Text as if typed on a plain keyboard: full-width characters, all kinds of spaces, apostrophes and minus. */
export const typed = (text: string): string =>
	text
		.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
		.replace(/[\u00A0\u2007\u2009\u202F\u3000]/g, ' ')
		.replace(/[\u2018\u2019\u02BC]/g, "'")
		.replace(/\u2212/g, '-')
		.trim();

/**
 * Reads an amount in any spelling that has one meaning: `10.50 USD`, `EUR 1.050,00`, `1 050,00 €`,
 * `-10.50 USD`, `(10.50) USD`.
 * @param text as `typed` gives it
 * @returns undefined for what is none
 */
export function spelled(text: string): Spelled | undefined {
	const inParentheses = /^\((.+)\)$/.exec(text)?.[1];
	const match = AMOUNT.exec((inParentheses ?? text).trim());
	if (!match) return undefined;
	const { sign, before, inner, open, number, close, after } = match.groups!;
	const signs = [sign, inner, open, inParentheses].filter(Boolean);
	if (signs.length > 1 || open.length !== close.length || (before && after)) return undefined;
	const figures = figuresIn(number.trim());
	if (!figures) return undefined;
	const currency = (before || after).toLowerCase();
	return { negative: signs.length === 1 && signs[0] !== '+', ...figures, ...(currency ? { currency } : {}) };
}

function figuresIn(number: string): Pick<Spelled, 'whole' | 'fraction' | 'unclear'> | undefined {
	if (/^\d+$/.test(number)) return { whole: number, fraction: '' };
	const [, whole, mark, fraction] = /^(\d*)([.,])(\d+)$/.exec(number) ?? [];
	if (mark) {
		// No one writes thousands after 0 or after more than three digits.
		const unclear = fraction.length === 3 && /^\d{1,3}$/.test(whole) && whole !== '0';
		return { whole, fraction, ...(unclear ? { unclear: mark as ',' | '.' } : {}) };
	}
	for (const pattern of GROUPED) {
		const match = pattern.exec(number);
		if (!match) continue;
		const [, decimals = ''] = match;
		const grouped = decimals ? number.slice(0, -decimals.length - 1) : number;
		return { whole: grouped.replace(/\D/g, ''), fraction: decimals };
	}
	return undefined;
}
