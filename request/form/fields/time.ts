import { tryToParseDateTime } from 'n8n-workflow';
import { FieldError, shown } from '../field-error';
import { isBlank, type Env, type ReaderOf } from './types';

const UNIX = /^-?\d{1,11}$/;
const MILLISECONDS = /^\d{12,}$/;
const REMEDY = 'Use a date such as 2027-01-31T09:00:00Z, or unix seconds such as 1801386000.';

/** Luxon's DateTime, by what is used of it. */
interface LuxonLike {
	toSeconds(): number;
}

const isLuxon = (value: unknown): value is LuxonLike =>
	typeof value === 'object' && value !== null && typeof (value as LuxonLike).toSeconds === 'function';

/**
 * Unix seconds of ISO 8601 text (without an offset: in the workflow's time zone), a Date, a Luxon
 * DateTime, or unix seconds.
 */
function toSeconds(value: unknown, label: string, timezone: string): number {
	if (value instanceof Date && !Number.isNaN(value.getTime())) return Math.floor(value.getTime() / 1000);
	if (isLuxon(value)) return Math.floor(value.toSeconds());
	if (typeof value === 'number' || typeof value === 'string') {
		const text = String(value).trim();
		if (UNIX.test(text)) return Number(text);
		if (MILLISECONDS.test(text)) {
			throw new FieldError(
				label,
				`looks like milliseconds: "${shown(value)}"`,
				'Divide it by 1000: Stripe counts in seconds.',
			);
		}
		// The parser also takes bare words and numbers that no one means as a date.
		if (/^\d{4}-\d{2}|^\w{3},/.test(text)) {
			try {
				return Math.floor(tryToParseDateTime(text, timezone).toSeconds());
			} catch {
				// Said below, with the field's name.
			}
		}
	}
	throw new FieldError(label, `is not a date: "${shown(value)}"`, REMEDY);
}

/** Points in time; where the description lists words (`now`), those as well. */
export const timeReader: ReaderOf = ({ typeOptions }) => {
	const words = (typeOptions?.words ?? []) as string[];
	return (value, label, env: Env) => {
		if (isBlank(value)) return undefined;
		if (typeof value === 'string' && words.includes(value.trim())) return value.trim();
		const seconds = toSeconds(value, label, env.timezone);
		return env.version === 'v2' ? new Date(seconds * 1000).toISOString() : seconds;
	};
};
