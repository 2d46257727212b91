import type { INodePropertyTypeOptions } from 'n8n-workflow';
import { isTooDeep } from '../../depth';
import { FieldError, shown, tooDeep } from '../field-error';
import { amountReader } from './amount';
import { isBlank, type ReaderOf } from './types';

/** Parsed JSON text, or what an expression gives as it is. */
export function parseJson(value: unknown, label: string): unknown {
	if (isBlank(value) || (typeof value === 'string' && value.trim() === '')) return undefined;
	if (typeof value !== 'string') return value;
	const parsed = tryParse(value);
	if (isTooDeep(parsed)) throw tooDeep(label);
	if (!(parsed instanceof SyntaxError)) return parsed;
	throw new FieldError(
		label,
		`is not valid JSON: ${shown(parsed.message)}`,
		'Check quotes, commas and brackets: names and texts stand in double quotes.',
	);
}

function tryParse(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch (error) {
		return error;
	}
}

/** JSON, with the amounts in it that the description names (`typeOptions.amounts`) read as amounts. */
export const jsonReader: ReaderOf = (property, readerOf, important) => {
	const described = (property.typeOptions?.amounts ?? {}) as Record<string, INodePropertyTypeOptions>;
	const amounts = Object.entries(described).map(([path, typeOptions]) => ({
		path: path.split('.'),
		read: amountReader({ ...property, typeOptions }, readerOf, important),
	}));
	return (value, label, env) =>
		amounts.reduce(
			(json, { path, read }) => readAt(path, json, label, (found, at) => read(found, at, env) ?? found),
			parseJson(value, label),
		);
};

/**
 * A copy of JSON with what stands at a path in it read anew. What is not as the path says is left as it is.
 * @param path names, and `*` for whatever an object or a list holds
 */
function readAt(
	path: string[],
	json: unknown,
	label: string,
	read: (found: unknown, label: string) => unknown,
): unknown {
	if (path.length === 0) return read(json, label);
	if (typeof json !== 'object' || json === null) return json;
	const [name, ...rest] = path;
	if (Array.isArray(json)) {
		return name === '*' ? json.map((element, i) => readAt(rest, element, `${label} ${i + 1}`, read)) : json;
	}
	return Object.fromEntries(
		Object.entries(json).map(([key, inner]) => [
			key,
			name === '*' || name === key ? readAt(rest, inner, `${label}: ${key}`, read) : (inner as unknown),
		]),
	);
}

/** JSON that must be an object. */
export function parseJsonObject(value: unknown, label: string): Record<string, unknown> | undefined {
	const parsed = parseJson(value, label);
	if (parsed === undefined) return undefined;
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		throw new FieldError(label, 'must be a JSON object', 'Write it as { "name": "value" }.');
	}
	return parsed as Record<string, unknown>;
}
