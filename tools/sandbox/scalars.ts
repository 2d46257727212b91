import type { Value } from '../../api/facts';
import { CURRENCIES } from './currencies';
import { invalid } from './errors';

/** How a value came: as form text or as JSON, and where. */
export interface Place {
	/** Bracketed: `phases[0][items]`. */
	path: string;
	wire: 'form' | 'json';
	v2: boolean;
}

/** A value as a message may quote it: short, and without long runs of digits, which may be a card's. */
export function quote(value: unknown): string {
	const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	const masked = text.replace(/\d{8,}/g, (digits) => `…${digits.slice(-4)}`);
	return `"${masked.length > 60 ? `${masked.slice(0, 60)}…` : masked}"`;
}

const wrong = (place: Place, expected: string, value: unknown, code?: string) =>
	invalid(`Invalid value for ${place.path}: expected ${expected}, got ${quote(value)}.`, code, place.path);

function text(fact: Value, value: unknown, place: Place): string {
	if (typeof value !== 'string') throw wrong(place, 'a text', value);
	if (fact.maxLength !== undefined && [...value].length > fact.maxLength) {
		throw invalid(
			`The text for ${place.path} is too long: ${[...value].length} characters, and at most ${fact.maxLength} are allowed.`,
			// Stripe gives this complaint no code.
			undefined,
			place.path,
		);
	}
	return value;
}

function numeric(value: unknown, place: Place, whole: boolean): number {
	const expected = whole ? 'a whole number' : 'a number';
	const code = whole ? 'parameter_invalid_integer' : undefined;
	const fits = whole ? Number.isSafeInteger : Number.isFinite;
	if (place.wire === 'json') {
		if (typeof value !== 'number' || !fits(value)) throw wrong(place, expected, value, code);
		return value;
	}
	const pattern = whole ? /^[+-]?\d+$/ : /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
	if (typeof value !== 'string' || !pattern.test(value) || !fits(Number(value))) {
		throw wrong(place, expected, value, code);
	}
	return Number(value);
}

const ISO = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

function timestamp(value: unknown, place: Place): number | string {
	if (!place.v2) {
		if (typeof value !== 'string' || !/^-?\d{1,12}$/.test(value)) {
			throw wrong(place, 'unix seconds', value, 'parameter_invalid_integer');
		}
		return Number(value);
	}
	if (typeof value !== 'string' || !ISO.test(value) || Number.isNaN(Date.parse(value))) {
		throw wrong(place, 'a time like 2030-01-31T12:00:00Z', value);
	}
	return value;
}

function bool(value: unknown, place: Place): boolean {
	if (value === true || (value === 'true' && place.wire === 'form')) return true;
	if (value === false || (value === 'false' && place.wire === 'form')) return false;
	throw wrong(place, 'true or false', value);
}

/** Checks a value that holds no other, and gives it its type. */
export function checkScalar(fact: Value, value: unknown, place: Place): unknown {
	// The words beside numbers and timestamps (`now`, `inf`).
	if (fact.kind !== 'enum' && typeof value === 'string' && fact.values?.includes(value)) return value;
	switch (fact.kind) {
		case 'integer':
		case 'amount':
			return numeric(value, place, true);
		case 'number':
			return numeric(value, place, false);
		case 'timestamp':
			return timestamp(value, place);
		case 'boolean':
			return bool(value, place);
		case 'decimal':
			if (typeof value !== 'string' || !/^[+-]?\d+(\.\d+)?$/.test(value)) {
				throw wrong(place, 'a decimal number as text', value);
			}
			return value;
		case 'int64':
			if (typeof value !== 'string' || !/^-?\d{1,19}$/.test(value)) {
				throw wrong(place, 'a whole number as text', value, 'parameter_invalid_integer');
			}
			return value;
		case 'currency':
			if (typeof value !== 'string' || !CURRENCIES.has(value.toLowerCase())) {
				throw invalid(
					`Invalid currency for ${place.path}: ${quote(value)} is none that Stripe supports. Use a three-letter code in lower case, like usd or eur.`,
					undefined,
					place.path,
				);
			}
			return value.toLowerCase();
		case 'enum':
			if (fact.values?.length && !(typeof value === 'string' && fact.values.includes(value))) {
				throw invalid(
					`Invalid ${place.path}: ${quote(value)} is not one of ${fact.values.join(', ')}.`,
					undefined,
					place.path,
				);
			}
			return text(fact, value, place);
		default:
			return text(fact, value, place);
	}
}
