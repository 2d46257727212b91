import { encodeForm } from './encode';
import { encodeMultipart } from './multipart';
import type { StripeRequest } from './send';

/** The parameters of a request as they go over the wire. */
export interface Encoded {
	/** Says all that is sent: the query or the body, or what stands for a body that is too large for that. */
	text: string;
	/** Of a POST. */
	body: string | Buffer;
	contentType: string;
}

/** Encodes the parameters: JSON in v2, multipart where a file goes along, else as a form. */
export async function encode({ method, path, params, upload }: StripeRequest): Promise<Encoded> {
	if (upload && method === 'POST') return await encodeMultipart(params, upload);
	const json = path.startsWith('/v2/') && method === 'POST';
	const text = json ? JSON.stringify(params) : encodeForm(params);
	const contentType = json ? 'application/json' : 'application/x-www-form-urlencoded';
	return { text, body: text, contentType };
}
