import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

/** Parsed JSON text, or what an expression gives as it is. */
export function parseJson(value: unknown, label: string): unknown {
	if (isBlank(value) || (typeof value === 'string' && value.trim() === '')) return undefined;
	if (typeof value !== 'string') return value;
	const parsed = tryParse(value);
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

export const jsonReader: ReaderOf = () => parseJson;

/** JSON that must be an object. */
export function parseJsonObject(value: unknown, label: string): Record<string, unknown> | undefined {
	const parsed = parseJson(value, label);
	if (parsed === undefined) return undefined;
	if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
		throw new FieldError(label, 'must be a JSON object', 'Write it as { "name": "value" }.');
	}
	return parsed as Record<string, unknown>;
}
