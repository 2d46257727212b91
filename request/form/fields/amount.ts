import { currencies } from '../../currencies';
import { FieldError, shown } from '../field-error';
import { toInteger, toNumber } from './number';
import { isBlank, type ReaderOf } from './types';

/** An amount in major units that waits for the currency that stands beside it. */
export class MajorAmount {
	constructor(
		readonly text: string,
		readonly label: string,
	) {}
}

const REMEDY =
	'Write whole minor units, such as 1050 for 10.50 USD, or set the option Amounts In to Major Units.';

/** Minor units as they are; major units once the currency is known (`resolveAmounts`). */
export const amountReader: ReaderOf =
	() =>
	(value, label, { amountsIn }) => {
		if (isBlank(value)) return undefined;
		if (amountsIn === 'major') return new MajorAmount(plain(toNumber(value, label)), label);
		return toInteger(value, label, REMEDY);
	};

/** Without exponent: 1e21 and the like are no amounts, 0.000001 is 0.000001. */
const plain = (number: number) =>
	number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 });

/**
 * Major units to minor ones by moving the decimal point, without floats.
 * @throws FieldError when the currency does not have that many decimals
 */
export function toMinorUnits({ text, label }: MajorAmount, currency: string): number {
	const { decimals, whole } = currencies[currency];
	const [units, fraction = ''] = text.split('.');
	const used = fraction.replace(/0+$/, '');
	const allowed = whole ? 0 : decimals;
	if (used.length > allowed) {
		throw new FieldError(
			label,
			`has more decimals than ${currency.toUpperCase()} has: "${shown(text)}"`,
			allowed === 0 ? 'Write it without decimals.' : `Write at most ${allowed} decimals.`,
		);
	}
	const minor = Number(units + used.padEnd(decimals, '0'));
	if (!Number.isSafeInteger(minor))
		throw new FieldError(label, `is too large: "${shown(text)}"`, 'Write a smaller amount.');
	return minor;
}

/**
 * Puts minor units in place of every major amount, by the nearest currency: beside it, else
 * around it. In `currency_options` the key is the currency.
 */
export function resolveAmounts(value: unknown, currency?: string): unknown {
	if (value instanceof MajorAmount) {
		if (currency && currency in currencies) return toMinorUnits(value, currency);
		throw new FieldError(
			value.label,
			'cannot be converted from major units, as no currency stands beside it',
			'Fill in the currency, or set the option Amounts In to Minor Units for this step.',
		);
	}
	if (Array.isArray(value)) return value.map((element) => resolveAmounts(element, currency));
	if (typeof value !== 'object' || value === null) return value;
	const fields = value as Record<string, unknown>;
	const own = typeof fields.currency === 'string' ? fields.currency : currency;
	return Object.fromEntries(
		Object.entries(fields).map(([key, field]) => [key, resolveAmounts(field, key in currencies ? key : own)]),
	);
}
