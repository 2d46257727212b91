import {
	UserError,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type Icon,
	type IHttpRequestOptions,
	type INodeProperties,
} from 'n8n-workflow';
import { API, FILES, problemOfKey, safeBaseUrl } from '../request';

export class StripeSecretKeyApi implements ICredentialType {
	name = 'stripeSecretKeyApi';

	displayName = 'Stripe Secret Key API';

	icon: Icon = { light: 'file:stripeSecretKeyApi.svg', dark: 'file:stripeSecretKeyApi.dark.svg' };

	documentationUrl = 'https://docs.stripe.com/keys';

	properties: INodeProperties[] = [
		{
			displayName: 'Secret or Restricted Key',
			name: 'secretKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			placeholder: 'e.g. rk_live_…',
			description:
				'Use a restricted key (rk_…) with just the permissions that your workflows need; a secret key (sk_…) may do everything. Both are in Stripe under Developers, API keys. Keys with _test_ in them move no real money.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: API,
			description:
				'Change it for a sandbox or a proxy only: https anywhere, or http on this machine (127.0.0.1)',
		},
		{
			displayName: 'Webhook Signing Secrets',
			name: 'webhookSecrets',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. whsec_…',
			description:
				'For the Stripe Trigger, and only once you rolled the secret of its endpoint in Stripe: the new secret, or several with commas between. The trigger knows the secret that its endpoint began with.',
		},
	];

	/**
	 * HTTP basic auth: the key is the user name, there is no password. A function rather than
	 * expressions, as it costs less for each request and keeps the key from other hosts.
	 */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		request: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const key = String(credentials.secretKey ?? '').trim();
		const base = safeBaseUrl(String(credentials.baseUrl || API));
		if (!base) throw new UserError('The base URL must be https, or http on this machine (127.0.0.1)');
		const problem = problemOfKey(key);
		if (problem) throw new UserError(problem);
		const target = new URL(request.url, request.baseURL ? `${request.baseURL}/` : undefined).origin;
		// Stripe's host for meter events takes tokens, never the key.
		const own = new URL(base);
		if (target !== own.origin && !(own.origin === API && target === FILES)) {
			throw new UserError(`This credential sends its key to ${own.host} only, not to ${target}`);
		}
		return { ...request, auth: { username: key, password: '' } };
	}
}
