import { HIDDEN } from '../../api/expandable';
import type { ObjectFacts, Operation, Shape } from '../../api/facts';

/**
 * JSON schema as n8n's editor reads it: types, fields and what lists hold. It knows no `null` beside a
 * type, so each type is that of the value where there is one.
 */
export interface JsonSchema {
	type: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';
	/** Of an object; without them it is not said what it holds. */
	properties?: Record<string, JsonSchema>;
	/** Of an array. */
	items?: JsonSchema;
}

export type Objects = Map<string, ObjectFacts>;

/** How many objects in objects a schema lists at most. */
const LEVELS = 3;
/** A schema lists fewer levels rather than more fields: nobody reads so many. */
const MOST_FIELDS = 260;

/** In which object a value is, and by which names within it. */
interface Place {
	owner: string;
	own: string[];
}

/** Of one item as Stripe gives it: lists are taken apart. */
export function wholeSchema({ returns }: Pick<Operation, 'returns'>, objects: Objects): JsonSchema {
	for (let levels = LEVELS; ; levels--) {
		const schema = objectSchema(returns, objects, levels);
		if (levels === 1 || pathsIn(schema).length <= MOST_FIELDS) return schema;
	}
}

/** Dotted paths of all that a schema lists, what holds others included. */
export const pathsIn = ({ properties = {}, items }: JsonSchema): string[] => [
	...(items ? pathsIn(items) : []),
	...Object.entries(properties).flatMap(([name, own]) => [
		name,
		...pathsIn(own).map((path) => `${name}.${path}`),
	]),
];

/**
 * The schema of an object, or of several that may come in each other's place: the fields of all.
 * What is left out of answers until it is expanded is left out, and ids stand for what they can
 * expand to.
 * @param names of the objects
 * @param levels how many objects in objects have their fields listed, the outermost included
 */
const objectSchema = (names: string[], objects: Objects, levels: number): JsonSchema =>
	names
		.map((owner) => fieldsSchema(objects.get(owner)?.fields ?? {}, { owner, own: [] }, objects, levels))
		.reduce(merged);

function fieldsSchema(
	fields: Record<string, Shape>,
	{ owner, own }: Place,
	objects: Objects,
	levels: number,
): JsonSchema {
	// Without fields in the types it may hold anything.
	if (levels === 0 || Object.keys(fields).length === 0) return { type: 'object' };
	const properties = Object.entries(fields).flatMap(([name, shape]): Array<[string, JsonSchema]> => {
		const place = { owner, own: [...own, name] };
		if (HIDDEN[owner]?.includes(place.own.join('.'))) return [];
		const schema = shapeSchema(shape, place, objects, levels - 1);
		return schema ? [[name, schema]] : [];
	});
	return { type: 'object', properties: Object.fromEntries(properties) };
}

/** None for what Stripe's types do not describe. */
export function shapeSchema(
	shape: Shape,
	place: Place,
	objects: Objects,
	levels: number,
): JsonSchema | undefined {
	switch (shape.kind) {
		case 'string':
		case 'enum':
		case 'decimal':
		case 'expandable':
			return { type: 'string' };
		case 'const':
			return { type: shape.values![0] === 'true' ? 'boolean' : 'string' };
		case 'number':
		case 'boolean':
		case 'integer':
			return { type: shape.kind };
		case 'timestamp':
			return { type: 'integer' };
		case 'map':
			return { type: 'object' };
		case 'object':
			return fieldsSchema(shape.fields!, place, objects, levels);
		case 'ref':
			return objectSchema(shape.ref!, objects, levels);
		case 'list':
			return { type: 'array', items: shapeSchema(shape.of!, place, objects, levels) };
		case 'page':
			return {
				type: 'object',
				properties: {
					object: { type: 'string' },
					data: { type: 'array', items: objectSchema(shape.ref!, objects, levels) },
					has_more: { type: 'boolean' },
					url: { type: 'string' },
				},
			};
		case 'union':
			// The plainest comes first, and is what comes until it is expanded.
			return shapeSchema(shape.variants![0], place, objects, levels);
		case 'any':
			return undefined;
	}
}

export function merged(one: JsonSchema, other: JsonSchema): JsonSchema {
	if (!one.properties || !other.properties) return one;
	const properties = { ...one.properties };
	for (const [name, schema] of Object.entries(other.properties))
		properties[name] = properties[name] ? merged(properties[name], schema) : schema;
	return { ...one, properties };
}
