import { seen } from '../expressed';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

const YES = ['true', 'yes', 'on', '1'];
const NO = ['false', 'no', 'off', '0'];

/**
 * A switch, also as spreadsheets and forms write it: TRUE, yes, 1.
 * @returns undefined for a blank
 * @throws FieldError for anything that does not surely mean on or off
 */
export function toBoolean(value: unknown, label: string): boolean | undefined {
	if (isBlank(value)) return undefined;
	const text = typeof value === 'object' ? '' : seen(String(value)).toLowerCase();
	if (YES.includes(text)) return true;
	if (NO.includes(text)) return false;
	throw new FieldError(
		label,
		`must be true or false, not "${shown(value)}"`,
		'Let the expression return true or false.',
	);
}

export const booleanReader: ReaderOf = () => toBoolean;
