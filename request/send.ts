import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
} from 'n8n-workflow';
import { encodeForm } from './encode';
import type { Params } from './params';
import { StripeError } from './stripe-error';

/** One request to Stripe, complete but for the key. */
export interface StripeRequest {
	method: 'GET' | 'POST' | 'DELETE';
	/** Path with its ids encoded: `/v1/payouts/po_123`. */
	path: string;
	params: Params;
	apiVersion: string;
	/** The connected account to act for. */
	account?: string;
}

/** Where requests go, and as whom: n8n adds the key itself. */
export interface Connection {
	functions: IExecuteFunctions | ILoadOptionsFunctions;
	baseUrl: string;
}

export const CREDENTIAL = 'stripeSecretKeyApi';

/** As long as the official SDK waits, in milliseconds. */
const TIMEOUT = 80_000;

/**
 * Sends a request and returns the parsed answer. Every request of the package goes through here.
 * @throws StripeError when Stripe refuses or cannot be reached
 */
export async function send(connection: Connection, request: StripeRequest): Promise<IDataObject> {
	let answer: { statusCode: number; headers: Record<string, string>; body: unknown };
	try {
		answer = (await connection.functions.helpers.httpRequestWithAuthentication.call(
			connection.functions,
			CREDENTIAL,
			toHttp(connection.baseUrl, request),
		)) as typeof answer;
	} catch (error) {
		throw StripeError.unreachable(error);
	}
	if (answer.statusCode >= 200 && answer.statusCode < 300) return answer.body as IDataObject;
	throw StripeError.fromAnswer(answer);
}

function toHttp(
	baseUrl: string,
	{ method, path, params, apiVersion, account }: StripeRequest,
): IHttpRequestOptions {
	const json = path.startsWith('/v2/') && method === 'POST';
	const encoded = json ? JSON.stringify(params) : encodeForm(params);
	const inQuery = method !== 'POST' && encoded !== '';
	return {
		method,
		url: `${baseUrl}${path}${inQuery ? `?${encoded}` : ''}`,
		headers: {
			'Stripe-Version': apiVersion,
			...(method === 'POST'
				? { 'Content-Type': json ? 'application/json' : 'application/x-www-form-urlencoded' }
				: {}),
			...(account ? { 'Stripe-Account': account } : {}),
		},
		...(method === 'POST' && encoded ? { body: encoded } : {}),
		json: true,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		// The key must not follow a redirect to another host.
		disableFollowRedirect: true,
		timeout: TIMEOUT,
	};
}
