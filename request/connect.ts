import { NodeOperationError, type IExecuteFunctions, type ILoadOptionsFunctions } from 'n8n-workflow';
import { API, safeBaseUrl } from './base-url';
import { CREDENTIAL, type Connection } from './send';

/**
 * Where the credential says that Stripe is.
 * @throws NodeOperationError when the key must not be sent there
 */
export async function connect(functions: IExecuteFunctions | ILoadOptionsFunctions): Promise<Connection> {
	const { baseUrl } = await functions.getCredentials<{ baseUrl?: string }>(CREDENTIAL);
	const safe = safeBaseUrl(baseUrl || API);
	if (safe) return { functions, baseUrl: safe };
	throw new NodeOperationError(
		functions.getNode(),
		'The base URL in the Stripe credential is not one that a secret key may be sent to',
		{
			description:
				'Use https://api.stripe.com, another https address, or http on this machine (127.0.0.1) for a sandbox.',
		},
	);
}
