import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { Encoded, HttpAnswer, StripeRequest } from '../types';
import { API } from './base-url';
import { encode } from './body';
import { CREDENTIAL, type Connection } from './connect';
import { Deadline } from './deadline';
import { OURS } from './ours';
import { receive, type RawAnswer } from './receive';
import { StripeError } from './stripe-error';

/** How long to wait, in milliseconds, and under which key. */
interface Attempt {
	idempotencyKey?: string;
	/** For a sign of life, also in the middle of a file. */
	timeout: number;
	/** For the whole answer. */
	within: number;
}

/**
 * Sends a request once through n8n's HTTP helper, with the credential's key, or without any credential:
 * with a token, or with nothing. A file is read only now, so that those waiting for their turn are not all in memory.
 * @throws whatever the helper throws when no whole answer came in time; what `receive` says of one that came
 */
export async function overHttp(
	connection: Connection,
	request: StripeRequest,
	attempt: Attempt,
): Promise<HttpAnswer> {
	const { functions, credential, signal } = connection;
	const { httpRequest, httpRequestWithAuthentication } = functions.helpers;
	const encoded = await encode(request);
	const deadline = new Deadline(attempt, signal);
	const http = {
		...toHttp(connection, request, encoded, attempt),
		abortSignal: deadline.signal,
		[OURS]: true,
	};
	try {
		const answer =
			request.token === undefined && !request.keyless
				? await httpRequestWithAuthentication.call(withSignal(functions, deadline.signal), CREDENTIAL, http, {
						credentialsDecrypted: credential,
					})
				: await httpRequest(http);
		return await receive(answer as RawAnswer, request.sink, deadline);
	} catch (error) {
		// What broke off says for itself how much had come.
		throw error instanceof StripeError ? error : (deadline.tooLate() ?? error);
	} finally {
		deadline.end();
	}
}

/** n8n's helper puts the execution's own signal in place of the request's: it is given this one for it. */
const withSignal = (functions: Connection['functions'], signal: AbortSignal) =>
	Object.create(functions, { getExecutionCancelSignal: { value: () => signal } }) as IExecuteFunctions;

/** A base URL of one's own, a sandbox's or a proxy's, stands for all hosts of Stripe's (as in the SDK). */
const baseOf = ({ baseUrl }: Connection, { host, keyless }: StripeRequest) =>
	host && (keyless || baseUrl === API) ? host : baseUrl;

/** What tells Stripe's API who asks for what. */
function headersOf(request: StripeRequest, contentType: string, idempotencyKey?: string) {
	const { method, apiVersion, account, context, token, keyless } = request;
	if (keyless) return {};
	return {
		'Stripe-Version': apiVersion,
		...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
		...(method === 'POST' ? { 'Content-Type': contentType } : {}),
		...(account ? { 'Stripe-Account': account } : {}),
		...(context ? { 'Stripe-Context': context } : {}),
		...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
	};
}

/** A request as n8n's HTTP helper takes it, but for the key. */
export function toHttp(
	connection: Connection,
	request: StripeRequest,
	{ text, body, contentType }: Encoded,
	{ idempotencyKey, timeout }: Pick<Attempt, 'idempotencyKey' | 'timeout'>,
): IHttpRequestOptions {
	const { method, path, keyless } = request;
	const post = method === 'POST';
	return {
		method,
		url: `${baseOf(connection, request)}${path}${!post && text ? `?${text}` : ''}`,
		headers: headersOf(request, contentType, idempotencyKey),
		...(post && text ? { body } : {}),
		// Asks for JSON, which an address of a file may not have.
		json: !keyless,
		// Read here, as the helper takes answers of any size into memory.
		encoding: 'stream',
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		// The key must not follow a redirect to another host, and who looks for a file looks where it leads.
		disableFollowRedirect: true,
		timeout: Math.max(1, Math.round(timeout)),
	};
}
