import { stringify } from 'qs';
import type { Params } from '../types';

/** A character of which an expression cut off one half: as browsers send it. `qs` would swallow what is after it. */
const HALF = /\p{Cs}/gu;

/**
 * Form encoding as Stripe and its SDK have it: nested objects and indexed lists in brackets, null
 * as an empty text.
 */
export const encodeForm = (params: Params): string =>
	stringify(params, {
		arrayFormat: 'indices',
		encoder: (text: unknown, encode, charset) =>
			encode(String(text).replace(HALF, '\ufffd'), encode, charset),
	});
