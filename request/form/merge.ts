import type { Params } from '../types';

export const isObject = (value: unknown): value is Params =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects merge key by key; anything else is replaced. */
export function merge(base: Params, extra: Params): Params {
	const result = { ...base };
	for (const [key, value] of Object.entries(extra)) {
		const own = result[key];
		result[key] = isObject(own) && isObject(value) ? merge(own, value) : value;
	}
	return result;
}
