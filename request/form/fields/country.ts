import type { INodePropertyOptions } from 'n8n-workflow';
import { textOf } from '../expressed';
import { FieldError, shown } from '../field-error';
import { typed } from './spelling';
import { isBlank, type ReaderOf } from './types';

/** ISO 3166-1 alpha-2 codes in upper case; lower case and the names of the list are taken too. */
export const countryReader: ReaderOf =
	({ options }) =>
	(value, label) => {
		if (isBlank(value)) return undefined;
		const text = typed(textOf(value)).toUpperCase();
		const named = (options as INodePropertyOptions[] | undefined)?.find(
			({ name }) => name.toUpperCase() === text,
		);
		const code = named?.value ? String(named.value) : text;
		if (/^[A-Z]{2}$/.test(code)) return code;
		throw new FieldError(
			label,
			`is not the code of a country: "${shown(value)}"`,
			'Choose it from the list, or write its two-letter code, such as US or DE.',
		);
	};
