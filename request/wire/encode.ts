import { stringify } from 'qs';
import type { Params } from '../types';

/**
 * Form encoding as Stripe and its SDK have it: nested objects and indexed lists in brackets, null
 * as an empty text.
 */
export const encodeForm = (params: Params): string => stringify(params, { arrayFormat: 'indices' });
