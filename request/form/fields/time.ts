import { FieldError, shown } from '../field-error';
import { isDateObject, millisecondsOf } from './date-object';
import { point, readText, REMEDY } from './time-text';
import { isBlank, type Env, type ReaderOf } from './types';
import { checkYear, NUMERIC, readNumber } from './unix';
import type { Span } from './zone';

/** Which end of a range a field is, by Stripe's names, or its only value: there a day is a range of its own. */
export type Bound = 'gt' | 'gte' | 'lt' | 'lte' | 'value';

/**
 * What a value of the form means as a time: text, unix seconds, a Date or a Luxon DateTime. Only text can
 * be a whole day: the others are points in time, midnight included.
 * @throws FieldError for what cannot be meant
 */
function spanOf(value: unknown, label: string, zone: string): Span {
	if (isDateObject(value)) return point(millisecondsOf(value, label));
	if (typeof value === 'number') return point(readNumber(value, label));
	if (typeof value !== 'string') throw new FieldError(label, `is not a date: "${shown(value)}"`, REMEDY);
	const text = value.trim();
	if (NUMERIC.test(text)) return point(readNumber(Number(text), label));
	const span = readText(text, label, zone);
	checkYear(span.start, text, label);
	return span;
}

/** What Stripe takes for a time: unix seconds in v1, ISO 8601 text in v2, fractions cut. */
export const forStripe = (milliseconds: number, { version }: Pick<Env, 'version'>): number | string =>
	version === 'v2' ? new Date(milliseconds).toISOString() : Math.floor(milliseconds / 1000);

/**
 * Times. Words that the description lists (`now`) are taken as well. As a bound of a range a day counts
 * whole: after it and up to it reach to its end, before it and from it to its start.
 */
export const timeReader: ReaderOf = ({ typeOptions }) => {
	const words = (typeOptions?.words ?? []) as string[];
	const bound = typeOptions?.bound as Bound | undefined;
	return (value, label, env) => {
		if (isBlank(value)) return undefined;
		const word = typeof value === 'string' ? value.trim().toLowerCase() : undefined;
		if (word !== undefined && words.includes(word)) return word;
		const { start, end } = spanOf(value, label, env.timezone);
		if (bound === 'value' && start < end) return { gte: forStripe(start, env), lte: forStripe(end, env) };
		return forStripe(bound === 'gt' || bound === 'lte' ? end : start, env);
	};
};
