import type { Param } from '../../api/facts';
import type { ListRules } from './list-rules';
import type { Params, StripeObject } from './types';

/** Parameters of lists that say where to begin and what to show, not which objects. */
const PAGING = new Set(['limit', 'starting_after', 'ending_before', 'expand', 'page', 'include', 'order_by']);

const isObject = (value: unknown): value is Params =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids compare whether the field holds the id or the object. */
const plain = (value: unknown): unknown =>
	isObject(value) && typeof value.id === 'string' ? value.id : value;

/** Times of v2 are texts, others numbers. */
const measure = (value: unknown): number => (typeof value === 'string' ? Date.parse(value) : Number(value));

function inRange(actual: unknown, range: Params): boolean {
	if (actual === null || actual === undefined) return false;
	const value = measure(actual);
	return Object.entries(range).every(([bound, limit]) => {
		const edge = measure(limit);
		if (bound === 'gt') return value > edge;
		if (bound === 'gte') return value >= edge;
		if (bound === 'lt') return value < edge;
		return value <= edge;
	});
}

function matches(actual: unknown, wanted: unknown): boolean {
	if (isObject(wanted)) {
		return isObject(actual) && Object.entries(wanted).every(([name, value]) => matches(actual[name], value));
	}
	if (Array.isArray(wanted)) return wanted.some((value) => matches(actual, value));
	if (Array.isArray(actual)) return actual.some((value) => matches(value, wanted));
	// A switch that is not there is off.
	if (wanted === false) return !actual;
	return plain(actual) === wanted;
}

/** A filter's field: its own name, or in the singular (`ids`, `lookup_keys`). */
function fieldOf(name: string, fields: ReadonlySet<string>): string | undefined {
	if (fields.has(name)) return name;
	const singular = name.replace(/e?s$/, '');
	return [singular, name.replace(/s$/, '')].find((candidate) => fields.has(candidate));
}

/**
 * Compiles a list's parameters to a test. What names no field of the objects does not filter, unless
 * `special` has a rule for it.
 */
export function compileFilter(
	params: Params,
	facts: Param[],
	fields: ReadonlySet<string>,
	special: ListRules = {},
): (object: StripeObject) => boolean {
	const tests: Array<(object: StripeObject) => boolean> = special.always ? [special.always] : [];
	for (const [name, wanted] of Object.entries(params)) {
		const rule = special.params?.[name];
		if (rule) {
			tests.push((object) => rule(object, wanted));
			continue;
		}
		const field = fieldOf(name, fields);
		if (PAGING.has(name) || !field) continue;
		const range = facts.find((param) => param.name === name)?.kind === 'range' && isObject(wanted);
		tests.push(
			range
				? (object) => inRange(object[field], wanted as Params)
				: (object) => matches(object[field], wanted),
		);
	}
	return (object) => tests.every((test) => test(object));
}
