import qs from 'qs';
import type { Operation, Param, Value } from '../../api/facts';

/** A right value for a parameter, of its required fields only. `ids` knows objects that exist. */
export function example(
	name: string,
	fact: Value,
	v2: boolean,
	ids: (name: string) => string | undefined,
): unknown {
	switch (fact.kind) {
		case 'enum':
			return fact.values?.[0] ?? '1';
		case 'integer':
		case 'amount':
			return 100;
		case 'number':
			return 1.5;
		case 'decimal':
			return '1.5';
		case 'int64':
			return '100';
		case 'timestamp':
			return v2 ? '2030-01-31T12:00:00Z' : 1_900_000_000;
		case 'currency':
			return 'usd';
		case 'boolean':
			return true;
		case 'object':
			return objectExample(fact.fields ?? [], v2, ids);
		case 'list':
			return [example(name.replace(/s$/, ''), fact.of!, v2, ids)];
		case 'map':
			return { key: example(name, fact.of!, v2, ids) };
		case 'range':
			return example(name, fact.of!, v2, ids);
		case 'union':
			return example(name, fact.variants![0], v2, ids);
		default:
			return ids(name) ?? (name === 'url' ? 'https://sandbox.invalid/' : 'example');
	}
}

/** Forms cannot say "an empty object", so one without required fields gets its first optional one. */
function objectExample(fields: Param[], v2: boolean, ids: (name: string) => string | undefined) {
	const result = required(fields, v2, ids);
	if (v2 || Object.keys(result).length > 0 || fields.length === 0) return result;
	return { [fields[0].name]: example(fields[0].name, fields[0], v2, ids) };
}

/** Right values for all required parameters. */
export function required(fields: Param[], v2: boolean, ids: (name: string) => string | undefined) {
	return Object.fromEntries(
		fields
			.filter((field) => field.required && field.kind !== 'file')
			.map((field) => [field.name, example(field.name, field, v2, ids)]),
	);
}

/** Right values for all parameters, with all that is in them. */
export function everything(
	fields: Param[],
	v2: boolean,
	ids: (name: string) => string | undefined,
): Record<string, unknown> {
	const whole = (name: string, fact: Value): unknown => {
		if (fact.kind === 'object') return everything(fact.fields ?? [], v2, ids);
		if (fact.kind === 'list') return [whole(name.replace(/s$/, ''), fact.of!)];
		if (fact.kind === 'union') return whole(name, fact.variants![0]);
		return example(name, fact, v2, ids);
	};
	return Object.fromEntries(
		fields.filter(({ kind }) => kind !== 'file').map((field) => [field.name, whole(field.name, field)]),
	);
}

/** The request for an operation: its path with ids, and its parameters as query or body. */
export function requestFor(
	operation: Operation,
	ids: Record<string, string>,
	params: Record<string, unknown>,
): { path: string; body?: string | FormData } {
	const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(ids[name]));
	const form = qs.stringify(params, { arrayFormat: 'indices' });
	if (operation.multipart) {
		const body = new FormData();
		// Nonsense may be an object without a way to be text.
		for (const [name, value] of Object.entries(params))
			body.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
		body.append('file', new Blob(['hello'], { type: 'text/plain' }), 'hello.txt');
		return { path, body };
	}
	if (operation.method === 'GET') return { path: form ? `${path}?${form}` : path };
	return { path, body: operation.path.startsWith('/v2/') ? JSON.stringify(params) : form };
}
