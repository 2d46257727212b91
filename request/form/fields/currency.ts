import { currencies } from '../../currencies';
import { textOf } from '../expressed';
import { FieldError, shown } from '../field-error';
import { typed } from './spelling';
import { isBlank, type ReaderOf } from './types';

/** ISO codes in lower case; upper case is taken too. */
export const currencyReader: ReaderOf = () => (value, label) => {
	if (isBlank(value)) return undefined;
	const code = typed(textOf(value)).toLowerCase();
	if (code in currencies) return code;
	throw new FieldError(
		label,
		`is not a currency that Stripe knows: "${shown(value)}"`,
		'Write its three-letter ISO code, such as usd, eur or jpy.',
	);
};
