import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	ICredentialTestFunctions,
	INodeCredentialTestResult,
} from 'n8n-workflow';
import { problemOfGuards } from './guard/settings';
import { API, safeBaseUrl } from './wire/base-url';
import { problemOfKey } from './wire/secret-key';

const TIMEOUT_MS = 30_000;

const NOT_STRIPE = `Nothing at the base URL answers like Stripe's API. Use ${API}.`;

/** What Stripe's own refusals say of the credential. */
const REFUSALS: Record<number, string> = {
	400: 'Stripe does not understand the request: check that the base URL is right.',
	401: 'Stripe does not know this key. Copy it again from Stripe, under Developers, API keys; it may have been rolled or deleted.',
	429: 'Stripe has too many requests from this account at the moment. Try again in a minute.',
};

interface Answer {
	statusCode: number;
	body: unknown;
}

/**
 * What n8n's credential dialog tries a key with: a function, as the description of a request, which n8n
 * takes too, told every key "Connection successful!" before n8n 2.9.
 */
export const credentialTest = {
	async stripeKey(
		this: ICredentialTestFunctions,
		{ data = {} }: ICredentialsDecrypted,
	): Promise<INodeCredentialTestResult> {
		return await testKey(this, data);
	},
};

/**
 * Asks Stripe whose key it is. Sends nothing where the key must not go or is none.
 * @returns an error with the remedy, never the key and never what somebody else answered
 */
async function testKey(
	{ helpers }: ICredentialTestFunctions,
	data: ICredentialDataDecryptedObject,
): Promise<INodeCredentialTestResult> {
	const { secretKey, baseUrl } = data;
	const key = String(secretKey ?? '').trim();
	const base = safeBaseUrl(String(baseUrl || API));
	if (!base) return refused('The base URL must be https, or http on this machine (127.0.0.1).');
	const problem = problemOfKey(key) ?? problemOfGuards(data);
	if (problem) return refused(problem);
	try {
		const answer = (await helpers.request({
			method: 'GET',
			uri: `${base}/v1/account`,
			auth: { user: key, pass: '' },
			json: true,
			simple: false,
			resolveWithFullResponse: true,
			// The key must not follow a redirect to another host.
			followRedirect: false,
			timeout: TIMEOUT_MS,
		})) as Answer;
		return verdict(answer);
	} catch (error) {
		return refused(`The base URL cannot be reached${codeOf(error)}. Check it, and n8n's network and proxy.`);
	}
}

const refused = (message: string): INodeCredentialTestResult => ({ status: 'Error', message });

function verdict({ statusCode, body }: Answer): INodeCredentialTestResult {
	const { object, error } = (body ?? {}) as { object?: unknown; error?: unknown };
	if (statusCode === 200 && object === 'account') return { status: 'OK', message: 'Connection successful!' };
	if (statusCode >= 300 && statusCode < 400)
		return refused(`The base URL forwards to another address. Use ${API}.`);
	if (statusCode >= 500)
		return refused('Stripe is not available through the base URL at the moment. Try again later.');
	if (!error || typeof error !== 'object') return refused(NOT_STRIPE);
	// A restricted key may lack the permission for this and work all the same.
	if (statusCode === 403)
		return {
			status: 'OK',
			message: 'Stripe knows this key. It may not read your account, and does not need to.',
		};
	return refused(REFUSALS[statusCode] ?? NOT_STRIPE);
}

/** ` (ECONNREFUSED)`: only what is a code, as messages of errors may hold what was sent. */
function codeOf(error: unknown): string {
	const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
	const own = String(code ?? cause?.code ?? '');
	return /^[A-Z][A-Z\d_]+$/.test(own) ? ` (${own})` : '';
}
