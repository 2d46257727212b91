import { textOf } from '../expressed';
import { FieldError, shown } from '../field-error';
import { isBlank, type ReaderOf } from './types';

const DECIMAL = /^[+-]?(\d+(\.\d+)?|\.\d+)$/;
const INT64 = /^[+-]?\d{1,19}$/;

/** Exact numbers as text: never through a float, which would round them. */
export const decimalReader: ReaderOf = ({ typeOptions }) => {
	const whole = typeOptions?.kind === 'int64';
	return (value, label) => {
		if (isBlank(value)) return undefined;
		const text = textOf(value).trim();
		if ((whole ? INT64 : DECIMAL).test(text)) return text;
		throw new FieldError(
			label,
			`is not ${whole ? 'a whole' : 'a decimal'} number: "${shown(value)}"`,
			`Write digits only${whole ? '' : ', with a point for decimals'}, such as ${whole ? '1050' : '0.125'}.`,
		);
	};
};
