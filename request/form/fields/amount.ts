import { currencies, currenciesOf, stepOf } from '../../currencies';
import { FieldError, shown } from '../field-error';
import { spelled, typed, type Spelled } from './spelling';
import { isBlank, type ReaderOf } from './types';

/** What an amount may be where it stands. */
interface Rules {
	/** Fractions of minor units may be sent, as text. */
	exact: boolean;
	/** It is paid out: some currencies only in whole units. */
	payout: boolean;
	/** It may be below zero. */
	signed: boolean;
}

/** Longer than any amount is written; what is longer is not looked into. */
const LONGEST = 100;
/** More decimals Stripe does not take of any amount. */
const MOST_DECIMALS = 12;

/** An amount that waits for the currency that stands beside or around it. */
export abstract class Amount {
	constructor(
		protected readonly label: string,
		/** As it was written, for errors. */
		protected readonly text: string,
		protected readonly rules: Rules,
	) {}

	/** Its own currency, if it has one. */
	abstract readonly currency: string | undefined;

	/**
	 * What Stripe gets: a whole number of minor units, or a text with fractions of them.
	 * @param currency of the form, in lower case; undefined where it has none
	 * @throws FieldError
	 */
	abstract resolve(currency: string | undefined): number | string;

	protected problem(problem: string, remedy: string): FieldError {
		return new FieldError(this.label, `${problem}: "${shown(this.text)}"`, remedy);
	}

	/** @param minor an exact decimal */
	protected send(minor: string): number | string {
		if (!this.rules.signed && minor.startsWith('-') && /[1-9]/.test(minor)) {
			throw this.problem('cannot be negative', 'Write it without the minus sign.');
		}
		if (this.rules.exact) {
			if ((minor.split('.')[1]?.length ?? 0) <= MOST_DECIMALS) return minor;
			throw this.problem(
				`has more than ${MOST_DECIMALS} decimals of the smallest unit`,
				`Round it to ${MOST_DECIMALS} decimals.`,
			);
		}
		const number = Number(minor);
		// Without -0.
		if (Number.isSafeInteger(number)) return number + 0;
		throw this.problem('is too large', 'Write a smaller amount.');
	}
}

/** Minor units, as Stripe's own output has them: they go on unchanged. */
class MinorAmount extends Amount {
	readonly currency = undefined;

	resolve(currency: string | undefined): number | string {
		if (this.rules.payout && currency && currency in currencies) {
			const code = currency.toUpperCase();
			if (currencies[currency].whole && Number(this.text) % 100 !== 0) {
				throw this.problem(
					`is not a whole amount, and Stripe pays out ${code} in whole amounts only`,
					`Write a multiple of 100, such as 1000 for 10 ${code}.`,
				);
			}
		}
		return this.send(this.text);
	}
}

/** Major units with their currency. */
class MajorAmount extends Amount {
	constructor(
		label: string,
		text: string,
		rules: Rules,
		private readonly money: Spelled & { currency: string },
	) {
		super(label, text, rules);
	}

	get currency(): string | undefined {
		const { currency } = this.money;
		if (currency in currencies) return currency;
		const several = currenciesOf(currency);
		return several.length === 1 ? several[0] : undefined;
	}

	resolve(around: string | undefined): number | string {
		const currency = this.currencyIn(around);
		const code = currency.toUpperCase();
		const { decimals } = currencies[currency];
		const { negative, whole, fraction, unclear } = this.money;
		const { exact, payout } = this.rules;
		const room = exact ? decimals + MOST_DECIMALS : decimals;
		const allowed = exact ? room : decimals - Math.log10(stepOf(currency, payout));
		const used = fraction.replace(/0+$/, '');
		// A point is for decimals where there can be three of them.
		if (unclear === ',' || (unclear && room < 3)) {
			const point =
				used.length > allowed ? '' : `, or ${whole}.${used || '00'} ${code} with a point for decimals`;
			throw this.problem(
				'can be read in two ways',
				`Write ${whole}${fraction} ${code} without a mark for thousands${point}.`,
			);
		}
		if (used.length > allowed) {
			throw this.problem(
				`has more decimals than Stripe takes of ${code} here`,
				allowed === 0 ? 'Round it to a whole amount.' : `Round it to ${allowed} decimals.`,
			);
		}
		const digits = used.padEnd(decimals, '0');
		const units = (whole + digits.slice(0, decimals)).replace(/^0+(?=\d)/, '');
		const rest = digits.slice(decimals);
		return this.send(`${negative ? '-' : ''}${units || '0'}${rest ? `.${rest}` : ''}`);
	}

	/** The currency to convert by: its own, which must be the form's. */
	private currencyIn(around: string | undefined): string {
		const { currency: written } = this.money;
		const meant = written in currencies ? [written] : currenciesOf(written);
		if (around && meant.includes(around)) return around;
		const own = this.currency;
		if (!own) {
			throw this.problem(
				meant.length ? 'does not say which currency it is in' : 'is in a currency that Stripe does not know',
				'Write the three-letter ISO code of the currency, such as 10.50 USD.',
			);
		}
		if (!around || around === own) return own;
		throw this.problem(
			`is in ${own.toUpperCase()}, but the currency here is ${around.toUpperCase()}`,
			`Write it in ${around.toUpperCase()}, or change the currency.`,
		);
	}
}

/** Amounts: plain digits are minor units; anything else says its currency. */
export const amountReader: ReaderOf = ({ typeOptions }) => {
	const rules: Rules = {
		exact: typeOptions?.kind === 'decimal_amount',
		payout: typeOptions?.payout === true,
		signed: typeOptions?.minValue !== 0,
	};
	const plain = rules.exact ? /^[-+]?(\d+(\.\d+)?|\.\d+)$/ : /^[-+]?\d+$/;
	const small = rules.exact
		? 'digits with a point for decimals, such as 1050.5 for 10.505 USD'
		: 'plain digits, such as 1050 for 10.50 USD';
	return (value, label) => {
		if (isBlank(value)) return undefined;
		const wrong = (problem: string, example = rules.exact ? '10.505' : '10.50') =>
			new FieldError(
				label,
				`${problem}: "${shown(value)}"`,
				`Write it with its currency, such as ${example} USD, or in the smallest unit as ${small}.`,
			);
		if (typeof value !== 'number' && typeof value !== 'string') throw wrong('is not a number');
		if (typeof value === 'number' && !Number.isFinite(value)) throw wrong('is not a number');
		if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) throw wrong('is too large');
		if (String(value).length > LONGEST) throw wrong('is too long to be an amount');
		const text = typed(String(value));
		if (plain.test(text)) return new MinorAmount(label, text, rules);
		if (text.toLowerCase() in currencies) throw wrong('has a currency but no number');
		const money = spelled(text);
		if (!money) throw wrong('is not a number');
		const { currency } = money;
		if (!currency) throw wrong('does not say its currency', shown(text));
		return new MajorAmount(label, text, rules, { ...money, currency });
	};
};

/** Whether it makes JSON of itself: a field that is called so does not. */
const isOfItsOwn = (value: object) => typeof (value as { toJSON?: unknown }).toJSON === 'function';

/** Puts what Stripe gets in place of every amount, by the nearest currency: beside it, else around it. */
export function resolveAmounts(value: unknown, currency?: string): unknown {
	if (value instanceof Amount) return value.resolve(currency);
	if (Array.isArray(value)) return value.map((element) => resolveAmounts(element, currency));
	// What makes JSON of itself, such as a Date among the extra parameters, has no amounts in it.
	if (typeof value !== 'object' || value === null || isOfItsOwn(value)) return value;
	const fields = value as Record<string, unknown>;
	return Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			resolveAmounts(field, currencyFor(name, fields) ?? currency),
		]),
	);
}

/**
 * How Stripe calls the currency of an amount: `minimum_amount_currency`, `merchant_currency` for
 * `merchant_amount`, else `currency`.
 */
const currencyNames = (name: string): string[] => [
	`${name}_currency`,
	...(name.endsWith('_amount') ? [name.replace(/amount$/, 'currency')] : []),
	'currency',
];

/** The currency of what is called so; in `currency_options` and its like the name is the currency. */
export function currencyFor(name: string, beside: Record<string, unknown>): string | undefined {
	if (name.toLowerCase() in currencies) return name.toLowerCase();
	const given = currencyNames(name)
		.map((own) => beside[own])
		.find((own) => typeof own === 'string' && own !== '');
	return (given as string | undefined)?.trim().toLowerCase();
}
