import { FieldError, shown } from '../field-error';
import { DAY } from './zone';

const SECOND = 1000;

/** Before and after these, in milliseconds, a time for Stripe is a mistake. */
export const EARLIEST = Date.UTC(1980, 0);
export const LATEST = Date.UTC(2200, 0) - 1;

/** A number, whole or with a fraction, as text. */
export const NUMERIC = /^-?\d+(\.\d+)?$/;

const isTime = (milliseconds: number) => milliseconds >= EARLIEST && milliseconds <= LATEST;

/** Day 0 of spreadsheets is December 30, 1899. */
const excelDate = (days: number) =>
	new Date(Math.round(days * 1440) * (DAY / 1440) - 25569 * DAY).toISOString().slice(0, 16);

/**
 * What a number that is not unix seconds looks like, and what to do about it.
 * @returns undefined for nothing in particular
 */
function lookOf(number: number): { like: string; remedy: string } | undefined {
	const divide = (by: string) => `Divide it by ${by}: Stripe counts in seconds.`;
	if (isTime(number)) return { like: 'milliseconds', remedy: divide('1000') };
	if (isTime(number / 1e3)) return { like: 'microseconds', remedy: divide('1000000') };
	if (isTime(number / 1e6)) return { like: 'nanoseconds', remedy: divide('1000000000') };
	const [, year, month, day] =
		/^((?:19|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:\d{4}|\d{6})?$/.exec(String(number)) ?? [];
	if (day) return { like: 'a date without separators', remedy: `Write it as ${year}-${month}-${day}.` };
	if (Number.isInteger(number) && number >= 1900 && number < 2200)
		return { like: 'a year', remedy: 'Write a whole date, such as 2027-01-31.' };
	if (number >= 20_000 && number < 120_000) {
		return {
			like: 'a date of Excel or Google Sheets, which count days',
			remedy: `Write the date that it stands for, ${excelDate(number)}, or let the sheet give dates as text.`,
		};
	}
	return undefined;
}

/**
 * Milliseconds since 1970 of unix seconds, fractions and all.
 * @throws FieldError for numbers that cannot be meant as seconds, with what they look like
 */
export function readNumber(number: number, label: string): number {
	if (isTime(number * SECOND)) return Math.floor(number * SECOND);
	const { like, remedy } = lookOf(number) ?? {};
	if (like) throw new FieldError(label, `looks like ${like}: "${shown(String(number))}"`, remedy!);
	throw new FieldError(
		label,
		`is not a time in unix seconds: "${shown(String(number))}"`,
		'Unix seconds of the years 1980 to 2199 have 9 or 10 digits, such as 1801386000. Leave the field empty for no time.',
	);
}

/**
 * A time that a person may mean.
 * @param milliseconds since 1970
 * @throws FieldError for one before 1980 or after 2199: commonly seconds that were taken for milliseconds
 */
export function checkYear(milliseconds: number, value: unknown, label: string): void {
	if (isTime(milliseconds)) return;
	throw new FieldError(
		label,
		`is in the year ${new Date(milliseconds).getUTCFullYear()}: "${shown(value)}"`,
		'Write a time from 1980 to 2199. In an expression, new Date() and DateTime.fromMillis() take milliseconds: multiply unix seconds by 1000.',
	);
}
