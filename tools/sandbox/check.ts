import type { Operation, Param, Shape, Value } from '../../api/facts';
import type { Decoded } from './decode';
import { guessLists } from './decode';
import { invalid, StripeError } from './errors';
import { checkScalar, quote, type Place } from './scalars';
import { UploadedFile, type Params } from './types';

const RANGE_BOUNDS = ['gt', 'gte', 'lt', 'lte'];

/** Parameters that every operation takes though the facts need not name them. */
const EXPAND: Param = { name: 'expand', kind: 'list', of: { kind: 'string' } };
const V2_PAGING: Param[] = [
	{ name: 'limit', kind: 'integer' },
	{ name: 'page', kind: 'string' },
];

const isObject = (value: unknown): value is Params =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof UploadedFile);

const inside = (place: Place, name: string | number): Place => ({
	...place,
	path: place.path ? `${place.path}[${name}]` : String(name),
});

/** Texts that people write. Stripe unsets them when they are sent empty, though its types do not say so. */
const WRITTEN =
	/(^|[_[])(name|email|phone|phone_number|description|footer|memo|nickname)\]?$|address\]?\[(line1|line2|city|state|postal_code)\]$/;

/**
 * Checks parameters against the facts and gives each its type.
 * @param held the fields of the object that is updated, if one is
 */
export function checkParams(operation: Operation, decoded: Decoded, held?: Record<string, Shape>): Params {
	const v2 = operation.path.startsWith('/v2/');
	const extra = v2 ? (operation.result === 'list' ? V2_PAGING : []) : [EXPAND];
	const known = new Set(operation.params.map((param) => param.name));
	const fields = [...operation.params, ...extra.filter((param) => !known.has(param.name))];
	return checkFields(fields, decoded.params, { path: '', wire: decoded.wire, v2 }, held);
}

function checkFields(fields: Param[], given: Params, place: Place, held?: Record<string, Shape>): Params {
	const byName = new Map(fields.map((field) => [field.name, field]));
	const result: Params = {};
	for (const [name, value] of Object.entries(given)) {
		const at = inside(place, name);
		const fact = byName.get(name);
		if (!fact) {
			throw invalid(
				`Unknown parameter: ${at.path}. Check its spelling, and that this endpoint takes it.`,
				'parameter_unknown',
				at.path,
			);
		}
		result[name] = checkValue(fact, value, at, held?.[name]);
	}
	for (const { name, required } of fields) {
		if (required && result[name] === undefined) {
			const { path } = inside(place, name);
			throw invalid(`Missing required parameter: ${path}.`, 'parameter_missing', path);
		}
	}
	return result;
}

/** Whether an update may empty this text: one that people write, and that the object may lack. */
const isClearable = (held: Shape | undefined, place: Place) =>
	held?.kind === 'string' && held.nullable === true && WRITTEN.test(place.path);

function checkValue(fact: Value, value: unknown, place: Place, held?: Shape): unknown {
	if (value === null && place.wire === 'json') {
		if (fact.nullable || fact.emptiable) return null;
		throw invalid(`${place.path} cannot be null.`, 'parameter_invalid_empty', place.path);
	}
	if (value === '' && fact.kind !== 'any') {
		if (fact.nullable || fact.emptiable || isClearable(held, place)) return '';
		if (place.wire === 'form') {
			throw invalid(
				`${place.path} was sent empty, which would unset it, and it cannot be unset. Leave it out instead.`,
				'parameter_invalid_empty',
				place.path,
			);
		}
	}
	switch (fact.kind) {
		case 'object':
			if (!isObject(value)) throw notA('an object', value, place);
			return checkFields(fact.fields ?? [], value, place, held?.fields);
		case 'list':
			return listOf(value, place).map((item, index) => checkValue(fact.of!, item, inside(place, index)));
		case 'map':
			return checkMap(fact, value, place);
		case 'range':
			return checkRange(fact, value, place);
		case 'union':
			return checkUnion(fact, value, place);
		case 'file':
			if (!(value instanceof UploadedFile)) throw notA('a file in a multipart body', value, place);
			return value;
		case 'any':
			return guessLists(value);
		default:
			return checkScalar(fact, value, place);
	}
}

const notA = (expected: string, value: unknown, place: Place) =>
	invalid(`Invalid ${place.path}: expected ${expected}, got ${quote(value)}.`, undefined, place.path);

/** The elements of a list: in forms `a[0]`, `a[1]` or `a[]`, which decode.ts left as an object. */
function listOf(value: unknown, place: Place): unknown[] {
	if (Array.isArray(value)) return value;
	if (!isObject(value) || place.wire === 'json') throw notA('a list', value, place);
	const indexes = Object.keys(value);
	if (!indexes.every((index) => /^\d+$/.test(index))) throw notA('a list', value, place);
	return indexes
		.map(Number)
		.sort((a, b) => a - b)
		.flatMap((index) => value[index] as unknown);
}

function checkMap(fact: Value, value: unknown, place: Place): Params {
	if (!isObject(value)) throw notA('an object with keys of your own', value, place);
	const entries = Object.entries(value);
	if (place.path === 'metadata' || place.path.endsWith('[metadata]')) checkMetadata(entries, place);
	return Object.fromEntries(
		// An empty value inside a map removes its key.
		entries.map(([key, item]) => [
			key,
			item === '' || item === null ? item : checkValue(fact.of!, item, inside(place, key)),
		]),
	);
}

function checkMetadata(entries: Array<[string, unknown]>, place: Place): void {
	if (entries.length > 50) {
		throw invalid(
			`${place.path} holds ${entries.length} keys, and at most 50 are allowed.`,
			undefined,
			place.path,
		);
	}
	for (const [key, value] of entries) {
		const { path } = inside(place, key);
		if (key.length > 40)
			throw invalid(`The metadata key "${key}" is longer than 40 characters.`, undefined, path);
		if (typeof value === 'string' && value.length > 500) {
			throw invalid(`The metadata value for "${key}" is longer than 500 characters.`, undefined, path);
		}
	}
}

function checkRange(fact: Value, value: unknown, place: Place): unknown {
	if (!isObject(value)) return checkValue(fact.of!, value, place);
	return checkFields(
		RANGE_BOUNDS.map((name) => ({ ...fact.of!, name })),
		value,
		place,
	);
}

/** The first variant that fits; else the complaint of the variant that the value was meant for. */
function checkUnion(fact: Value, value: unknown, place: Place): unknown {
	let complaint: StripeError | undefined;
	for (const variant of fact.variants ?? []) {
		try {
			return checkValue(variant, value, place);
		} catch (error) {
			if (!(error instanceof StripeError)) throw error;
			if (!complaint || meantFor(variant, value)) complaint = error;
		}
	}
	throw complaint ?? notA('another value', value, place);
}

/** A variant is meant if it is an object like the value and its fixed fields (`object`) agree. */
function meantFor(variant: Value, value: unknown): boolean {
	if (!isObject(value) || variant.kind !== 'object') return false;
	return (variant.fields ?? []).every(
		(field) =>
			!(field.required && field.kind === 'enum') ||
			(field.values ?? []).some((known) => known === value[field.name]),
	);
}
