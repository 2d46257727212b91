import type { StripeObject } from '../types';

const isObject = (value: unknown): value is StripeObject =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values that are no objects with fields are the same in JSON. */
const isSame = (a: unknown, b: unknown): boolean =>
	a === b || (Array.isArray(a) && Array.isArray(b) && JSON.stringify(a) === JSON.stringify(b));

/**
 * `data.previous_attributes`: what differs, as it was; lists whole, and what is new as null. Nothing if all is the
 * same.
 */
export function previousAttributes(before: StripeObject, after: StripeObject): StripeObject | undefined {
	const previous: StripeObject = {};
	for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
		const [was, is] = [before[name], after[name]];
		if (isObject(was) && isObject(is)) {
			const inner = previousAttributes(was, is);
			if (inner) previous[name] = inner;
		} else if (!isSame(was, is)) previous[name] = was ?? null;
	}
	return Object.keys(previous).length > 0 ? previous : undefined;
}
