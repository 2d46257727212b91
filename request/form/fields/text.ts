import { FieldError, shown } from '../field-error';
import { isDateObject, isoOf } from './date-object';
import { isBlank, type ReaderOf } from './types';

/** Text, as it stands. Numbers and booleans from expressions are taken as text. */
export const textReader: ReaderOf = ({ typeOptions }) => {
	const maxLength = typeOptions?.maxLength as number | undefined;
	const secret = typeOptions?.password === true;
	return (value, label) => {
		if (isBlank(value)) return undefined;
		if (isDateObject(value)) return isoOf(value, label);
		if (typeof value === 'object') {
			throw new FieldError(
				label,
				`must be text, not ${secret ? 'an object' : shown(value)}`,
				'Pick one value of the object in the expression.',
			);
		}
		const text = String(value);
		if (maxLength && [...text].length > maxLength) {
			throw new FieldError(
				label,
				`has ${[...text].length} characters; Stripe takes at most ${maxLength}`,
				`Shorten it to ${maxLength} characters.`,
			);
		}
		return text;
	};
};
