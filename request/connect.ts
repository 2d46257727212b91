import { NodeOperationError, type IExecuteFunctions, type ILoadOptionsFunctions } from 'n8n-workflow';
import { CREDENTIAL, type Connection } from './send';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The API's address from the credential, without a slash at its end.
 * @returns undefined when the key must not be sent there: anything but https, or http on loopback
 */
export function safeBaseUrl(text: string): string | undefined {
	let url: URL;
	try {
		url = new URL(text.trim());
	} catch {
		return undefined;
	}
	const safe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
	return safe && !url.username && !url.search && !url.hash ? url.href.replace(/\/+$/, '') : undefined;
}

/** Where the credential says that Stripe is. */
export async function connect(functions: IExecuteFunctions | ILoadOptionsFunctions): Promise<Connection> {
	const { baseUrl } = await functions.getCredentials<{ baseUrl?: string }>(CREDENTIAL);
	const safe = safeBaseUrl(baseUrl || 'https://api.stripe.com');
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
	return { functions, baseUrl: safe };
}
