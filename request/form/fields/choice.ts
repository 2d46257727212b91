import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

/** One choice. Stripe adds values to its enums, so an expression may give one the form lacks. */
export const choiceReader: ReaderOf = () => (value, label) => {
	if (isBlank(value)) return undefined;
	if (typeof value === 'object') {
		throw new FieldError(
			label,
			`must be one value, not ${shown(value)}`,
			"Let the expression return one of the choices' values.",
		);
	}
	return String(value);
};

/** Several choices; an expression may give a list or text with commas. */
export function readChoices(value: unknown, label: string): string[] | undefined {
	if (isBlank(value)) return undefined;
	const list = Array.isArray(value) ? value : String(value).split(',');
	const values = list.map((entry: unknown) => String(entry).trim()).filter((entry) => entry !== '');
	if (list.some((entry: unknown) => typeof entry === 'object')) {
		throw new FieldError(
			label,
			`must be a list of values, not ${shown(value)}`,
			'Let the expression return a list of texts.',
		);
	}
	return values.length ? values : undefined;
}

export const choicesReader: ReaderOf = () => readChoices;
