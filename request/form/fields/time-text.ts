import { FieldError, shown } from '../field-error';
import { DAY, dayOf, instantsOf, type Span } from './zone';

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december',
];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const WEEKDAY = String.raw`(?:(?<weekday>[a-z]{3,9})\.?,?\s+)?`;
const NAME = String.raw`(?<name>[a-z]{3,9})\.?`;
const DAY_OF_MONTH = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;
const TIME = String.raw`(?<hour>\d{1,2})(?::(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<fraction>\d+))?)?)?`;
const HALF = String.raw`(?:\s*(?<half>[ap])\.?m\.?)?`;
/** After a Date's text stands the zone's name: `GMT+0100 (Central European Standard Time)`. */
const OFFSET = String.raw`(?:\s*(?<offset>Z|(?:UTC|GMT)?[+-]\d\d(?::?\d\d)?|UTC|GMT)(?:\s*\([^()]*\))?)?`;
const REST = String.raw`(?:(?:t|,?\s+(?:at\s+)?)${TIME}${HALF}${OFFSET})?`;

/** The spellings that can be read in one way only. */
const SPELLINGS = [
	// 2026-01-15, 2026/1/15
	String.raw`${YEAR}(?<separator>[-/.])(?<month>\d{1,2})\k<separator>${DAY_OF_MONTH}`,
	// Thu, 15 Jan 2026; 15-Jan-2026; 15th of January, 2026
	String.raw`${WEEKDAY}${DAY_OF_MONTH}(?:\s+of)?[\s-]\s*${NAME},?[\s-]\s*${YEAR}`,
	// Thu Jan 15 2026; January 15, 2026
	String.raw`${WEEKDAY}${NAME}\s+${DAY_OF_MONTH},?\s+${YEAR}`,
].map((date) => new RegExp(`^${date}${REST}$`, 'i'));

/** Day and month in numbers, in whichever order. */
const EITHER_ORDER = /^\d{1,2}([-/. ])\s?\d{1,2}\1\s?(?:\d{4}|\d\d)(?!\d)/;

/** Longer than any date is written; what is longer is not looked into. */
const LONGEST = 200;

type Parts = Partial<Record<string, string>>;

export const REMEDY =
	'Write a date such as 2027-01-31 or 2027-01-31T09:00:00Z, or unix seconds such as 1801386000.';

/**
 * What a text means as a time. Without an offset it is meant in the given zone; without a time of day, or
 * at midnight as n8n's date picker has it, it is the whole day.
 * @throws FieldError for what can be read in two ways, for days and times that do not exist and for what is
 * no date
 */
export function readText(text: string, label: string, zone: string): Span {
	if (text.length > LONGEST) throw new FieldError(label, `is not a date: "${shown(text)}"`, REMEDY);
	const parts = SPELLINGS.map((spelling) => spelling.exec(text)?.groups).find(Boolean) as Parts | undefined;
	if (parts) return spanOf(parts, text, label, zone);
	if (EITHER_ORDER.test(text)) {
		throw new FieldError(
			label,
			`does not say which number is the day and which the month: "${shown(text)}"`,
			"Write the year first: 2027-01-31. In an expression: {{ DateTime.fromFormat($json.date, 'dd/MM/yyyy').toISODate() }}, with the letters in the order of the text.",
		);
	}
	throw new FieldError(label, `is not a date: "${shown(text)}"`, REMEDY);
}

function spanOf(parts: Parts, text: string, label: string, zone: string): Span {
	const refuse = (problem: string, remedy: string) =>
		new FieldError(label, `${problem}: "${shown(text)}"`, remedy);
	const midnight = midnightOf(parts);
	if (midnight === undefined) throw refuse('is not a day of the calendar', 'Check day, month and weekday.');
	const time = timeOf(parts);
	if (time === undefined) {
		throw refuse(
			'is not a time of day',
			'Write hours from 00 to 23 and minutes, such as 09:00 or 17:30, or 9:00 AM.',
		);
	}
	if (parts.offset) {
		const offset = offsetOf(parts.offset);
		if (offset === undefined) throw refuse('has no such offset', 'Write one such as Z, +01:00 or -05:00.');
		return point(midnight + time - offset);
	}
	if (time === 0) {
		const day = dayOf(midnight, zone);
		if (day) return day;
		throw refuse(`is a day that ${zone} skipped`, 'Write the day before or after it.');
	}
	const [instant, again] = instantsOf(midnight + time, zone);
	const remedy = 'Add the right offset, such as 2027-03-28T02:30:00+01:00.';
	if (instant === undefined) throw refuse(`is a time that ${zone} skips, because clocks go forward`, remedy);
	if (again !== undefined) throw refuse(`is a time that ${zone} has twice, because clocks go back`, remedy);
	return point(instant);
}

/** @param instant in milliseconds since 1970 */
export const point = (instant: number): Span => ({ start: instant, end: instant });

/** The place of a name, of which the first three letters are enough. */
const placeIn = (names: string[], name: string) =>
	names.findIndex((whole) => whole.startsWith(name.toLowerCase()));

/** The start of a day as if it were in UTC; undefined for one that is not in the calendar. */
function midnightOf({ year, month, name = '', day, weekday }: Parts): number | undefined {
	const index = month === undefined ? placeIn(MONTHS, name) : Number(month) - 1;
	const date = new Date(Date.UTC(Number(year), index, Number(day)));
	// Date.UTC takes years before 100 for ones after 1900.
	const exists =
		date.getUTCFullYear() === Number(year) &&
		date.getUTCMonth() === index &&
		date.getUTCDate() === Number(day);
	const matches = weekday === undefined || placeIn(WEEKDAYS, weekday) === date.getUTCDay();
	return exists && matches ? date.getTime() : undefined;
}

/** Milliseconds into the day; undefined for what no clock shows. */
function timeOf({ hour, minute, second = '0', fraction = '', half }: Parts): number | undefined {
	if (hour === undefined) return 0;
	// A number alone is no time of day.
	if (minute === undefined && half === undefined) return undefined;
	const hours = half ? hours24(Number(hour), half.toLowerCase()) : Number(hour);
	if (hours === undefined || hours > 23 || Number(minute ?? 0) > 59 || Number(second) > 59) return undefined;
	const seconds = (hours * 60 + Number(minute ?? 0)) * 60 + Number(second);
	return seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

const hours24 = (hour: number, half: string): number | undefined =>
	hour >= 1 && hour <= 12 ? (hour % 12) + (half === 'p' ? 12 : 0) : undefined;

/** Milliseconds ahead of UTC; undefined for what no zone has. */
function offsetOf(text: string): number | undefined {
	const [, sign, hours, minutes = 0] = /([+-])(\d\d):?(\d\d)?$/.exec(text) ?? ['', '+', 0];
	const ahead = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
	return Number(minutes) < 60 && Math.abs(ahead) <= 14 * 60 ? (ahead * DAY) / 1440 : undefined;
}
