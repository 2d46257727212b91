import { parse } from 'qs';
import type { Params, StripeRequest } from '../types';
import { encodeForm } from './encode';

/** Deeper and longer than anything of Stripe's: nothing must be left out. */
const ALL = {
	depth: 100,
	arrayLimit: 100_000,
	parameterLimit: Infinity,
	allowPrototypes: true,
};

/**
 * The parameters as Stripe reads them off the wire: texts, under whatever way their names were written, such as
 * `transfer_data[amount]` in one piece. What goes as JSON is read as it stands.
 */
export const decoded = ({ method, path, params }: StripeRequest): Params =>
	path.startsWith('/v2/') && method === 'POST' ? params : (parse(encodeForm(params), ALL) as Params);
