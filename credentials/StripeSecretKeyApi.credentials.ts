import type {
	IAuthenticate,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';

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
				'A restricted key (rk_…) with just the permissions that your workflows need is safer than a secret key (sk_…). Find both in Stripe under Developers, API keys. Keys with _test_ move no real money.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.stripe.com',
			description:
				"Where Stripe's API is. Change it for a sandbox or a proxy only: https anywhere, or http on this machine (127.0.0.1).",
		},
	];

	authenticate: IAuthenticate = {
		type: 'generic',
		properties: { auth: { username: '={{$credentials.secretKey}}', password: '' } },
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl || "https://api.stripe.com"}}',
			url: '/v1/account',
			ignoreHttpStatusErrors: true,
		},
		rules: [],
	};
}
