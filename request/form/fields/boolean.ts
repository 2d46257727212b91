import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

/**
 * @returns undefined for a blank
 * @throws FieldError for what is neither true nor false
 */
export function toBoolean(value: unknown, label: string): boolean | undefined {
	if (isBlank(value)) return undefined;
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	throw new FieldError(
		label,
		`must be true or false, not "${shown(value)}"`,
		'Let the expression return true or false.',
	);
}

export const booleanReader: ReaderOf = () => toBoolean;
