import { isRecord } from '../expressed';
import { isDateObject, isoOf, millisecondsOf } from './date-object';
import { forStripe } from './time';
import type { Env } from './types';

/** Maps of texts: in them a date stands as text. */
const TEXTS = /(^|_)metadata$/;

/**
 * Puts what Stripe takes in place of every Date and Luxon DateTime, as an expression may leave them in
 * JSON: its times, or ISO 8601 text in metadata.
 * @param label of the field that holds the value
 * @throws FieldError for an invalid date
 */
export function plainDates(value: unknown, label: string, env: Env, asText = false): unknown {
	if (isDateObject(value)) return asText ? isoOf(value, label) : forStripe(millisecondsOf(value, label), env);
	const inside = (part: unknown, name: string) =>
		plainDates(part, label ? `${label}: ${name}` : name, env, asText || TEXTS.test(name));
	if (Array.isArray(value)) return value.map((part, i) => inside(part, String(i + 1)));
	if (!isRecord(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inside(part, name)]));
}
