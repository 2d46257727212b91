import type { Params } from '../types';
import { isRecord } from './expressed';

/** Objects merge key by key; anything else is replaced. */
export function merge(base: Params, extra: Params): Params {
	const result = { ...base };
	for (const [key, value] of Object.entries(extra)) {
		const own = Object.hasOwn(result, key) ? result[key] : undefined;
		set(result, key, isRecord(own) && isRecord(value) ? merge(own, value) : value);
	}
	return result;
}

/** What stands at a path in nested objects; undefined where there is nothing. */
export function get(object: Params, path: string[]): unknown {
	return path.reduce<unknown>(
		(inner, name) => (isRecord(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
		object,
	);
}

/** Puts a value at a path, with the objects on the way there. */
export function put(object: Params, path: string[], value: unknown): void {
	let inner = object;
	for (const name of path.slice(0, -1)) {
		if (!Object.hasOwn(inner, name)) set(inner, name, {});
		inner = inner[name] as Params;
	}
	set(inner, path[path.length - 1], value);
}

/**
 * Puts in a field as the object's own, whatever it is called: names come from expressions, and `__proto__` or
 * `constructor` must not lead to what all objects share.
 */
export function set(object: Params, name: string, value: unknown): void {
	Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
