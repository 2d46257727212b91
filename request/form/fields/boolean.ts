import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

export const booleanReader: ReaderOf = () => (value, label) => {
	if (isBlank(value)) return undefined;
	if (value === true || value === 'true') return true;
	if (value === false || value === 'false') return false;
	throw new FieldError(
		label,
		`must be true or false, not "${shown(value)}"`,
		'Let the expression return true or false.',
	);
};
