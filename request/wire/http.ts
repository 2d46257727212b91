import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { Encoded, HttpAnswer, StripeRequest } from '../types';
import { API } from './base-url';
import { encode } from './body';
import { CREDENTIAL, type Connection } from './connect';
import { OURS } from './ours';
import { deadlineIn } from './deadline';

/** How long to wait, in milliseconds, and under which key. */
interface Attempt {
	idempotencyKey?: string;
	/** For a sign of life. */
	timeout: number;
	/** For the whole answer. */
	within: number;
}

export const isWell = ({ statusCode }: HttpAnswer) => statusCode >= 200 && statusCode < 300;

/**
 * Sends a request once through n8n's HTTP helper, with the credential's key, or without any credential:
 * with a token, or with nothing. A file is read only now, so that those waiting for their turn are not all in memory.
 * @throws whatever the helper throws when no whole answer came in time
 */
export async function overHttp(
	connection: Connection,
	request: StripeRequest,
	attempt: Attempt,
): Promise<HttpAnswer> {
	const { functions, credential, signal } = connection;
	const { httpRequest, httpRequestWithAuthentication } = functions.helpers;
	const encoded = await encode(request);
	const limit = deadlineIn(attempt.within, signal);
	const http = { ...toHttp(connection, request, encoded, attempt), abortSignal: limit.signal, [OURS]: true };
	try {
		const answer =
			request.token === undefined && !request.keyless
				? await httpRequestWithAuthentication.call(withSignal(functions, limit.signal), CREDENTIAL, http, {
						credentialsDecrypted: credential,
					})
				: await httpRequest(http);
		return withObject(answer as HttpAnswer);
	} catch (error) {
		throw limit.isOver() ? tooLate(attempt) : error;
	} finally {
		limit.end();
	}
}

/** n8n's helper puts the execution's own signal in place of the request's: it is given this one for it. */
const withSignal = (functions: Connection['functions'], signal: AbortSignal) =>
	Object.create(functions, { getExecutionCancelSignal: { value: () => signal } }) as IExecuteFunctions;

const tooLate = ({ within }: Attempt) =>
	Object.assign(new Error(`no whole answer within ${Math.round(within / 1000)} s`), { code: 'ETIMEDOUT' });

/** What Stripe refuses it says as an object, also where a file was asked for. */
function withObject(answer: HttpAnswer): HttpAnswer {
	if (isWell(answer) || !Buffer.isBuffer(answer.body)) return answer;
	try {
		return { ...answer, body: JSON.parse(answer.body.toString()) as unknown };
	} catch {
		return { ...answer, body: undefined };
	}
}

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
	const { method, path, bytes, keyless } = request;
	const post = method === 'POST';
	return {
		method,
		url: `${baseOf(connection, request)}${path}${!post && text ? `?${text}` : ''}`,
		headers: headersOf(request, contentType, idempotencyKey),
		...(post && text ? { body } : {}),
		// Asks for JSON, which an address of a file may not have.
		json: !keyless,
		...(bytes ? { encoding: 'arraybuffer' as const } : {}),
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		// The key must not follow a redirect to another host, and who looks for a file looks where it leads.
		disableFollowRedirect: true,
		timeout: Math.max(1, Math.round(timeout)),
	};
}
