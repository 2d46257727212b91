import type { JsonSchema } from '../../form/output/schema';

const typeOf = (value: unknown) => {
	if (Array.isArray(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
};

/** Where a value is not as a schema says, or holds what the schema does not name. `null` fits all. */
export function misfits(schema: JsonSchema, value: unknown, path: string): string[] {
	if (value === null) return [];
	const type = typeOf(value);
	if (type !== schema.type && !(type === 'integer' && schema.type === 'number'))
		return [`${path}: ${type} instead of ${schema.type}`];
	if (Array.isArray(value))
		return value.flatMap((item, i) => (schema.items ? misfits(schema.items, item, `${path}[${i}]`) : []));
	const { properties } = schema;
	if (!properties) return [];
	return Object.entries(value as object).flatMap(([name, own]) =>
		properties[name] ? misfits(properties[name], own, `${path}.${name}`) : [`${path}.${name}: unknown`],
	);
}
