import { Expressed, handOn, isNothing, lacksPiece } from '../expressed';
import { FieldError } from '../field-error';
import { parseJson } from './json';
import { nothingFound } from '../nothing';
import type { Read } from './types';

/** How a field takes what an expression gives. */
export interface Opening {
	/** Whether leaving it out would widen or move what happens. */
	matters: boolean;
	/** Whether it holds others: then each of them came from the expression. */
	holds?: boolean;
	/** Whether half a value is none: an id of which a part is missing. */
	whole?: boolean;
	/** Whether it may hold any text, `{{ }}` included. */
	free?: boolean;
	/** Whether it wants the pieces of a text with expressions rather than the text. */
	inPieces?: boolean;
}

/** A reader as it is for fields that may hold expressions: `read` gets what the expression found. */
export function opened(read: Read, { matters, holds, whole, free = false, inPieces }: Opening): Read {
	return (value, label, env, extra) => {
		if (!(value instanceof Expressed)) {
			refuseTemplate(value, label, free);
			return read(value, label, env, extra);
		}
		if (isNothing(value.value) || (whole && lacksPiece(value)))
			return nothingFound(label, matters, env.emptyExpressions);
		if (inPieces) return read(value, label, env, extra);
		return read(holds ? handOn(parsed(value.value, label)) : value.value, label, env, extra);
	};
}

/** What holds others may come as JSON text: models write it so. */
const parsed = (value: unknown, label: string): unknown =>
	typeof value === 'string' && /^\s*[[{]/.test(value) ? parseJson(value, label) : value;

/**
 * For text that looks like an expression and is none. In free text only what n8n's editor writes is surely
 * meant as one.
 * @throws FieldError
 */
export function refuseTemplate(value: unknown, label: string, free: boolean): void {
	if (typeof value !== 'string' || !(free ? /\{\{\s*\$(json\b|\()/ : /\{\{/).test(value)) return;
	throw new FieldError(
		label,
		'looks like an expression, but is fixed text',
		'Switch the field from Fixed to Expression, above it at the right.',
	);
}
