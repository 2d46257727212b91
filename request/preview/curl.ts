import type { IHttpRequestOptions } from 'n8n-workflow';
import type { Params, StripeRequest } from '../types';
import { encodeForm } from '../wire/encode';

/** As one word of a shell. */
const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`;

/** A name within a form field of curl's. */
const named = (text: string) => `"${text.replace(/[\\"]/g, '\\$&').replace(/[\r\n]/g, ' ')}"`;

/**
 * The request as a line for a shell, with the key, or what is sent in its place, from the environment.
 * @param http as it would be sent
 * @param params with secrets masked, where the request has a file: the line then takes that from the folder
 */
export function curlOf(
	request: StripeRequest,
	{ url, headers = {}, body }: IHttpRequestOptions,
	params: Params,
) {
	const { method, token, upload } = request;
	const shown = Object.entries(headers).filter(
		([name]) => name !== 'Authorization' && !(upload && name === 'Content-Type'),
	);
	return [
		`curl -g -X ${method} ${quoted(url)}`,
		token === undefined ? '-u "$STRIPE_SECRET_KEY:"' : '-H "Authorization: Bearer $STRIPE_SESSION_TOKEN"',
		...shown.map(([name, value]) => `-H ${quoted(`${name}: ${String(value)}`)}`),
		...(upload && method === 'POST' ? formOf(params, upload) : []),
		...(!upload && method === 'POST' ? [`--data-raw ${quoted(String(body ?? ''))}`] : []),
	].join(' ');
}

function formOf(params: Params, { parameter, name, type }: NonNullable<StripeRequest['upload']>): string[] {
	const texts = [...new URLSearchParams(encodeForm(params))].map(
		([key, value]) => `--form-string ${quoted(`${key}=${value}`)}`,
	);
	// A name with folders in it is only what Stripe is told.
	const local = name.replace(/^.*[\\/]/, '');
	const file = `${parameter}=@${named(local)};type=${type};filename=${named(name)}`;
	return [...texts, `-F ${quoted(file)}`];
}
