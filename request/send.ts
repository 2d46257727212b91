import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import { CREDENTIAL, type Connection } from './connect';
import { encodeForm } from './encode';
import { takesKey } from './key';
import { limiterFor, type Outcome } from './limiter';
import type { Params } from './params';
import { Cancelled, pause } from './pause';
import { isRetryable, waitBefore } from './retry';
import type { Settings } from './settings';
import { StripeError, type HttpAnswer } from './stripe-error';

/** One request to Stripe, complete but for the key. */
export interface StripeRequest {
	method: 'GET' | 'POST' | 'DELETE';
	/** Path with its ids encoded: `/v1/payouts/po_123`. */
	path: string;
	params: Params;
	apiVersion: string;
	/** The connected account to act for. */
	account?: string;
	context?: string;
}

/** What came back, and how. */
export interface Answer {
	body: IDataObject;
	attempts: number;
	requestId?: string;
	idempotencyKey?: string;
}

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
	const encoded = encode(request);
	const idempotencyKey = takesKey(request) ? sending.keyFor(request, encoded) : undefined;
	const deadline = Date.now() + settings.budget;
	let mayHaveActed = false;
	for (let attempts = 1; ; attempts++) {
		const timeout = Math.max(1, Math.min(settings.timeout, deadline - Date.now()));
		const http = toHttp(connection.baseUrl, request, encoded, { idempotencyKey, timeout, signal });
		const result = await attempt(connection, request, http, settings);
		if (signal?.aborted) throw new Cancelled();
		if (!(result instanceof StripeError)) {
			const { body, headers } = result;
			return { body: body as IDataObject, attempts, requestId: headers['request-id'], idempotencyKey };
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
	{ functions, credential, owner, execution, signal }: Connection,
	request: StripeRequest,
	http: IHttpRequestOptions,
	bounds: Settings,
): Promise<HttpAnswer | StripeError> {
	const account = `${owner} ${request.account ?? ''} ${request.context ?? ''}`;
	const limiter = limiterFor(account, request.method === 'GET' ? 'read' : 'write');
	const release = await limiter.acquire(execution, bounds, signal);
	let outcome: Outcome = 'failed';
	try {
		const answer = (await functions.helpers.httpRequestWithAuthentication.call(
			functions,
			CREDENTIAL,
			http,
			{ credentialsDecrypted: credential },
		)) as HttpAnswer;
		if (isTooFast(answer)) outcome = 'throttled';
		else if (answer.statusCode < 500) outcome = 'passed';
		if (answer.statusCode < 200 || answer.statusCode >= 300) return StripeError.fromAnswer(answer);
		return typeof answer.body === 'object' && answer.body !== null ? answer : StripeError.unreadable(answer);
	} catch (error) {
		return StripeError.unreachable(error);
	} finally {
		release(outcome);
	}
}

/** 429 also says that somebody else is changing the object, which has nothing to do with the pace. */
const isTooFast = ({ statusCode, body }: HttpAnswer) =>
	statusCode === 429 && (body as { error?: { code?: string } } | undefined)?.error?.code !== 'lock_timeout';

const hasJsonBody = ({ method, path }: StripeRequest) => path.startsWith('/v2/') && method === 'POST';

const encode = (request: StripeRequest): string =>
	hasJsonBody(request) ? JSON.stringify(request.params) : encodeForm(request.params);

function toHttp(
	baseUrl: string,
	request: StripeRequest,
	encoded: string,
	{ idempotencyKey, timeout, signal }: { idempotencyKey?: string; timeout: number; signal?: AbortSignal },
): IHttpRequestOptions {
	const { method, path, apiVersion, account, context } = request;
	const post = method === 'POST';
	const type = hasJsonBody(request) ? 'application/json' : 'application/x-www-form-urlencoded';
	return {
		method,
		url: `${baseUrl}${path}${!post && encoded ? `?${encoded}` : ''}`,
		headers: {
			'Stripe-Version': apiVersion,
			...(post ? { 'Content-Type': type } : {}),
			...(account ? { 'Stripe-Account': account } : {}),
			...(context ? { 'Stripe-Context': context } : {}),
			...(idempotencyKey ? { 'Idempotency-Key': idempotencyKey } : {}),
		},
		...(post && encoded ? { body: encoded } : {}),
		json: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		// The key must not follow a redirect to another host.
		disableFollowRedirect: true,
		timeout,
		...(signal ? { abortSignal: signal } : {}),
	};
}
