import { FieldError, shown } from '../field-error';
import { typed } from './spelling';
import { isBlank, type ReaderOf } from './types';

/** ISO 3166-1 alpha-2 codes in upper case; lower case is taken too. */
export const countryReader: ReaderOf = () => (value, label) => {
	if (isBlank(value)) return undefined;
	const code = typed(String(value)).toUpperCase();
	if (/^[A-Z]{2}$/.test(code)) return code;
	throw new FieldError(
		label,
		`is not the code of a country: "${shown(value)}"`,
		'Choose it from the list, or let the expression return its two-letter code, such as US or DE.',
	);
};
