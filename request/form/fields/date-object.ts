import { FieldError } from '../field-error';
import { checkYear } from './unix';

/** Luxon's DateTime, by what is used of it. */
interface LuxonLike {
	toMillis(): number;
	toISO(): string;
}

/** Dates of expressions may come from another realm, so that `instanceof` does not know them. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const isLuxon = (value: object): value is LuxonLike =>
	'toMillis' in value && typeof value.toMillis === 'function' && 'toISO' in value;

/** A Date, or what `$now` and `DateTime` give. */
export const isDateObject = (value: unknown): value is Date | LuxonLike =>
	isDate(value) || (typeof value === 'object' && value !== null && isLuxon(value));

/**
 * Milliseconds since 1970.
 * @throws FieldError for an invalid date, or one that no one means
 */
export function millisecondsOf(value: Date | LuxonLike, label: string): number {
	const milliseconds = isDate(value) ? value.getTime() : value.toMillis();
	if (Number.isNaN(milliseconds)) {
		throw new FieldError(
			label,
			'is an invalid date',
			'Check what the expression makes the date from: it could not be read as one.',
		);
	}
	checkYear(milliseconds, value, label);
	return milliseconds;
}

/**
 * ISO 8601 text of a date where text stands: of a Luxon DateTime in its own zone, as n8n writes it.
 * @throws FieldError for an invalid date
 */
export function isoOf(value: Date | LuxonLike, label: string): string {
	const milliseconds = millisecondsOf(value, label);
	return isDate(value) ? new Date(milliseconds).toISOString() : value.toISO();
}
