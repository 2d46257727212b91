import { createHash, randomUUID } from 'node:crypto';
import {
	NodeOperationError,
	type ICredentialsDecrypted,
	type IExecuteFunctions,
	type IHookFunctions,
	type ILoadOptionsFunctions,
	type ITriggerFunctions,
	type IWebhookFunctions,
} from 'n8n-workflow';
import { API, safeBaseUrl } from './base-url';
import { problemOfKey } from './secret-key';

export const CREDENTIAL = 'stripeSecretKeyApi';

/** What n8n hands to whatever part of a node sends requests. */
export type Functions =
	IExecuteFunctions | ILoadOptionsFunctions | IHookFunctions | ITriggerFunctions | IWebhookFunctions;

/** Where requests go and as whom, for one run of a node. n8n itself adds the key. */
export interface Connection {
	functions: Functions;
	/** As n8n takes it back: otherwise it reads and decrypts it again for every request. */
	credential: ICredentialsDecrypted;
	baseUrl: string;
	/** Tells one key from another without being one. */
	owner: string;
	/** Whose requests take turns with those of others. */
	execution: string;
	/** Fires when the execution is cancelled. */
	signal?: AbortSignal;
}

/** What people call the credential of a node. */
export const credentialName = (functions: Functions): string =>
	functions.getNode().credentials?.[CREDENTIAL]?.name ?? 'Stripe';

/**
 * Reads the credential.
 * @throws NodeOperationError when the key must not be sent to the address in it, or is none to send
 */
export async function connect(functions: Functions): Promise<Connection> {
	const data = await functions.getCredentials<{ baseUrl?: string; secretKey: string }>(CREDENTIAL);
	const { baseUrl, secretKey } = data;
	const safe = safeBaseUrl(baseUrl || API);
	if (!safe) {
		throw new NodeOperationError(
			functions.getNode(),
			'The base URL in the Stripe credential is not one that a secret key may be sent to',
			{
				description:
					'Use https://api.stripe.com, another https address, or http on this machine (127.0.0.1) for a sandbox.',
			},
		);
	}
	const problem = problemOfKey(String(secretKey ?? '').trim());
	if (problem) {
		throw new NodeOperationError(functions.getNode(), 'The key in the Stripe credential cannot be used', {
			description: problem,
		});
	}
	const runs = 'getExecutionCancelSignal' in functions;
	return {
		functions,
		credential: { id: '', name: '', type: CREDENTIAL, data },
		baseUrl: safe,
		owner: createHash('sha256').update(`${safe} ${secretKey}`).digest('hex').slice(0, 16),
		// Without an id nothing can be repeated, so nothing must look like a repetition.
		execution: (runs && functions.getExecutionId()) || randomUUID(),
		signal: runs ? functions.getExecutionCancelSignal() : undefined,
	};
}
