import { areas, everywhere, type Names, type NotPicked } from './names';
import { objects, type Reference } from './objects';

export type { Reference } from './objects';

/**
 * What is known of a text parameter that may hold the id of an object.
 * @param name Stripe's parameter name
 * @param path of the operation that takes it
 * @param parent the parameter that it stands in
 */
export function lookUp(name: string, path: string, parent = ''): Reference | NotPicked | undefined {
	const here = areas.filter(([area]) => area.test(path)).map(([, names]) => names);
	const found = [...here, everywhere]
		.map((names: Names) => names[`${parent}.${name}`] ?? names[name])
		.find((entry) => entry !== undefined);
	return typeof found === 'string' ? objects[found] : found;
}

/** Which object a text parameter refers to. */
export function referenceFor(name: string, path: string, parent?: string): Reference | undefined {
	const found = lookUp(name, path, parent);
	return found && !('because' in found) ? found : undefined;
}

const collectionOf = (list: string | undefined) => list?.split('?')[0];

/**
 * Which object an id in a path is of.
 * @param collection the path before it: `/v1/payouts`
 * @param listed whether that collection can be listed by itself or by the ids in its path
 */
export function referenceAt(name: string, collection: string, listed: boolean): Reference | undefined {
	const own = Object.values<Reference>(objects).find(({ list }) => collectionOf(list) === collection);
	const reference = own ?? referenceFor(name, collection);
	return listed ? { ...reference, list: collection } : reference;
}
