import { createHash } from 'node:crypto';
import { encodeForm } from './encode';
import type { Encoded, Params, Upload } from '../types';

/** As browsers and Stripe's SDK write them. */
const quoted = (text: string) => `"${text.replace(/"/g, '%22').replace(/\r\n|\r|\n/g, ' ')}"`;

/**
 * Parameters and a file as multipart/form-data. The boundary is made from what stands between, so
 * that a retry sends the same bytes. (FormData would turn line breaks in values into others, and what
 * n8n itself uses needs modules that community nodes must do without.)
 */
export async function encodeMultipart(params: Params, upload: Upload): Promise<Encoded> {
	const { parameter, name, type, load } = upload;
	const fields = encodeForm(params);
	const file = await load();
	const digest = createHash('sha256')
		.update(JSON.stringify([fields, parameter, name, type]))
		.update(file)
		.digest('hex');
	const boundary = `n8n-${digest}`;
	const part = (named: string, rest: string) =>
		`--${boundary}\r\nContent-Disposition: form-data; name=${quoted(named)}${rest}`;
	const texts = [...new URLSearchParams(fields)].map(([key, value]) => part(key, `\r\n\r\n${value}\r\n`));
	const head = part(
		parameter,
		`; filename=${quoted(name)}\r\nContent-Type: ${type.replace(/[\r\n]/g, ' ')}\r\n\r\n`,
	);
	return {
		text: digest,
		body: Buffer.concat([Buffer.from(texts.join('') + head), file, Buffer.from(`\r\n--${boundary}--\r\n`)]),
		contentType: `multipart/form-data; boundary=${boundary}`,
	};
}
