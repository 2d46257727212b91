import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { API } from './base-url';
import { encode } from './body';
import { CREDENTIAL, type Connection } from './connect';
import { takesKey } from '../write/key';
import { limiterFor, type Outcome } from '../pace/limiter';
import { Cancelled, pause } from '../pace/pause';
import { isRetryable, waitBefore } from './retry';
import type { Settings } from '../form/settings';
import { StripeError } from './stripe-error';
import type { Answer, Encoded, HttpAnswer, StripeRequest } from '../types';

/** How to send, for one item. */
export interface Sending {
	settings: Settings;
	/** The idempotency key of a write, from how its parameters are encoded. */
	keyFor: (request: StripeRequest, encoded: string) => string;
}

/**
 * Sends a request until it is answered: every request of the package goes through here. Tries again
 * where that can help, within the time that the settings give, at the pace that Stripe allows.
 * @throws StripeError when Stripe refuses or cannot be reached
 * @throws Cancelled when the execution is cancelled
 */
export async function send(
	connection: Connection,
	request: StripeRequest,
	sending: Sending,
): Promise<Answer> {
	const { settings } = sending;
	const { signal } = connection;
	const encoded = await encode(request);
	const idempotencyKey = takesKey(request) ? sending.keyFor(request, encoded.text) : undefined;
	const deadline = Date.now() + settings.budget;
	let mayHaveActed = false;
	for (let attempts = 1; ; attempts++) {
		const timeout = Math.max(1, Math.min(settings.timeout, deadline - Date.now()));
		const http = toHttp(baseOf(connection, request), request, encoded, { idempotencyKey, timeout, signal });
		const result = await attempt(connection, request, http, settings);
		if (signal?.aborted) throw new Cancelled();
		if (!(result instanceof StripeError)) {
			const { body, headers } = result;
			return {
				...(request.bytes ? { body: {}, file: body as Buffer } : { body: body as IDataObject }),
				attempts,
				requestId: headers['request-id'],
				idempotencyKey,
			};
		}
		if (mayHaveActed && isGone(request, result)) {
			return {
				body: { id: lastId(request.path), deleted: true },
				attempts,
				requestId: result.headers['request-id'],
			};
		}
		mayHaveActed ||= result.isAmbiguous;
		const wait = waitBefore(attempts, result.headers, Math.random());
		if (!isRetryable(result) || attempts > settings.retries || Date.now() + wait >= deadline) {
			throw Object.assign(result, { attempts, idempotencyKey });
		}
		await pause(wait, signal);
	}
}

/** A deletion without a key that finds nothing after an answer was lost: it was the first one that deleted. */
const isGone = ({ method }: StripeRequest, { status }: StripeError) => method === 'DELETE' && status === 404;
const lastId = (path: string) => decodeURIComponent(path.slice(path.lastIndexOf('/') + 1));

/** One try, in its turn. */
async function attempt(
	connection: Connection,
	request: StripeRequest,
	http: IHttpRequestOptions,
	bounds: Settings,
): Promise<HttpAnswer | StripeError> {
	const { owner, execution, signal } = connection;
	const account = `${owner} ${request.host ?? ''} ${request.account ?? ''} ${request.context ?? ''}`;
	const limiter = limiterFor(account, request.method === 'GET' ? 'read' : 'write');
	const release = await limiter.acquire(execution, bounds, signal);
	let outcome: Outcome = 'failed';
	try {
		const answer = withObject(await overHttp(connection, request, http));
		if (isTooFast(answer)) outcome = 'throttled';
		else if (answer.statusCode < 500) outcome = 'passed';
		if (!isWell(answer)) return StripeError.fromAnswer(answer);
		return isWhole(answer, request) ? answer : StripeError.unreadable(answer);
	} catch (error) {
		return StripeError.unreachable(error);
	} finally {
		release(outcome);
	}
}

/** With the credential's key, or with a token and without any credential. */
async function overHttp(
	{ functions, credential }: Connection,
	{ token }: StripeRequest,
	http: IHttpRequestOptions,
): Promise<HttpAnswer> {
	const { httpRequest, httpRequestWithAuthentication } = functions.helpers;
	if (token === undefined) {
		const authentication = { credentialsDecrypted: credential };
		return (await httpRequestWithAuthentication.call(
			functions,
			CREDENTIAL,
			http,
			authentication,
		)) as HttpAnswer;
	}
	const headers = { ...http.headers, Authorization: `Bearer ${token}` };
	return (await httpRequest({ ...http, headers })) as HttpAnswer;
}

const isWell = ({ statusCode }: HttpAnswer) => statusCode >= 200 && statusCode < 300;

/** What Stripe refuses it says as an object, also where a file was asked for. */
function withObject(answer: HttpAnswer): HttpAnswer {
	if (isWell(answer) || !Buffer.isBuffer(answer.body)) return answer;
	try {
		return { ...answer, body: JSON.parse(answer.body.toString()) as unknown };
	} catch {
		return { ...answer, body: undefined };
	}
}

const isWhole = ({ body }: HttpAnswer, { bytes }: StripeRequest) =>
	bytes ? Buffer.isBuffer(body) && body.length > 0 : typeof body === 'object' && body !== null;

/** 429 also says that somebody else is changing the object, which has nothing to do with the pace. */
const isTooFast = ({ statusCode, body }: HttpAnswer) =>
	statusCode === 429 && (body as { error?: { code?: string } } | undefined)?.error?.code !== 'lock_timeout';

/** A base URL of one's own, a sandbox's or a proxy's, stands for all hosts of Stripe's (as in the SDK). */
const baseOf = ({ baseUrl }: Connection, { host }: StripeRequest) =>
	host && baseUrl === API ? host : baseUrl;

function toHttp(
	baseUrl: string,
	request: StripeRequest,
	{ text, body, contentType }: Encoded,
	{ idempotencyKey, timeout, signal }: { idempotencyKey?: string; timeout: number; signal?: AbortSignal },
): IHttpRequestOptions {
	const { method, path, apiVersion, account, context, bytes } = request;
	const post = method === 'POST';
	return {
		method,
		url: `${baseUrl}${path}${!post && text ? `?${text}` : ''}`,
		headers: {
			'Stripe-Version': apiVersion,
			...(post ? { 'Content-Type': contentType } : {}),
			...(account ? { 'Stripe-Account': account } : {}),
			...(context ? { 'Stripe-Context': context } : {}),
			...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
		},
		...(post && text ? { body } : {}),
		json: true,
		...(bytes ? { encoding: 'arraybuffer' as const } : {}),
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		// The key must not follow a redirect to another host.
		disableFollowRedirect: true,
		timeout,
		...(signal ? { abortSignal: signal } : {}),
	};
}
