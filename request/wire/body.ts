import { encodeForm } from './encode';
import { encodeMultipart } from './multipart';
import type { Encoded, StripeRequest } from '../types';

/** Encodes the parameters: JSON in v2, multipart where a file goes along, else as a form. */
export async function encode({ method, path, params, upload }: StripeRequest): Promise<Encoded> {
	if (upload && method === 'POST') return await encodeMultipart(params, upload);
	const json = path.startsWith('/v2/') && method === 'POST';
	const text = json ? JSON.stringify(params) : encodeForm(params);
	const contentType = json ? 'application/json' : 'application/x-www-form-urlencoded';
	return { text, body: text, contentType };
}
