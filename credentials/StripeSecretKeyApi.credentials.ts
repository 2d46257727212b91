import {
	UserError,
	type ICredentialDataDecryptedObject,
	type ICredentialType,
	type Icon,
	type IHttpRequestOptions,
	type INodeProperties,
} from 'n8n-workflow';
import { API, FILES, GUARDS, hasGuards, OURS, problemOfKey, safeBaseUrl } from '../request';

/** Which operations may run. */
const ALLOWED = {
	everything: { name: 'Everything', value: 'everything' },
	reading: { name: 'Reading Only', value: 'reading' },
	chosen: { name: 'Chosen Operations', value: 'chosen' },
};

const CHOSEN = {
	type: 'string' as const,
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'e.g. payout/create, Refund: Create, coupon/*, reading',
	description:
		'Resource and operation, named as in the editor and separated by commas. An asterisk stands for any name, and "reading" for every operation that only reads.',
};

const AMOUNTS = {
	type: 'string' as const,
	typeOptions: { rows: 2 },
	default: '',
	placeholder: 'e.g. 5000 USD, 700000 JPY',
};

const ALLOW = [
	{ name: 'Allow', value: 'allow' },
	{ name: 'Refuse', value: 'refuse' },
];

/** What the credential is not to be used for, checked before anything is sent (docs/guards.md). */
const guards: INodeProperties[] = [
	{
		displayName:
			'Guards limit what this credential may be used for. They are checked before anything is sent.',
		name: 'aboutGuards',
		type: 'notice',
		default: '',
	},
	{
		displayName: GUARDS.liveWrites,
		name: 'liveWrites',
		type: 'options',
		options: ALLOW,
		default: 'allow',
		description:
			'Whether nodes may change anything with a live key. With a test key they always may, as no real money moves.',
	},
	{
		displayName: GUARDS.operations,
		name: 'operations',
		type: 'options',
		options: [ALLOWED.everything, ALLOWED.reading, ALLOWED.chosen],
		default: 'everything',
		description: 'Operations that nodes may use with this credential',
	},
	{
		...CHOSEN,
		displayName: GUARDS.chosenOperations,
		name: 'chosenOperations',
		displayOptions: { show: { operations: ['chosen'] } },
	},
	{
		...AMOUNTS,
		displayName: GUARDS.largestAmount,
		name: 'largestAmount',
		description:
			'The most that one request may move, for each currency that may be used. Leave empty for no limit.',
	},
	{
		...AMOUNTS,
		displayName: GUARDS.largestTotal,
		name: 'largestTotal',
		description:
			'The most that all requests of one execution may move together, for each currency that may be used. Leave empty for no limit.',
	},
	{
		displayName: GUARDS.unknownAmounts,
		name: 'unknownAmounts',
		type: 'options',
		options: ALLOW,
		default: 'refuse',
		description:
			'Whether a request may move money without naming the amount, such as a subscription to a price. Only if a largest amount is set.',
	},
	{
		displayName: GUARDS.agentOperations,
		name: 'agentOperations',
		type: 'options',
		options: [ALLOWED.reading, ALLOWED.chosen, ALLOWED.everything],
		default: 'reading',
		description:
			'Operations that AI agents may use when a node is their tool. The limits of all nodes apply too.',
	},
	{
		...CHOSEN,
		displayName: GUARDS.agentChosenOperations,
		name: 'agentChosenOperations',
		displayOptions: { show: { agentOperations: ['chosen'] } },
	},
	{
		...AMOUNTS,
		displayName: GUARDS.agentLargestAmount,
		name: 'agentLargestAmount',
		displayOptions: { show: { agentOperations: ['chosen', 'everything'] } },
		description:
			'The most that one request of an agent may move, for each currency that may be used. The limits of all nodes apply too. Leave empty for no other limit.',
	},
];

/** The origin that a request goes to; nodes of n8n's older kind, such as HTTP Request, give its address as `uri`. */
function targetOf(request: IHttpRequestOptions & { uri?: string }): string {
	const url = request.url ?? request.uri;
	const base = request.baseURL ? `${request.baseURL}/` : undefined;
	if (!URL.canParse(url, base))
		throw new UserError('The address of the request cannot be read: write a complete one.');
	return new URL(url, base).origin;
}

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
				'Use a restricted key (rk_…) with only the permissions that your workflows need; a secret key (sk_…) may do everything. Find both in Stripe under Developers, API keys. Keys with _test_ in them move no real money.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: API,
			description:
				'Change it only for a sandbox or a proxy: https anywhere, or http on this machine (127.0.0.1)',
		},
		{
			displayName: 'Webhook Signing Secrets',
			name: 'webhookSecrets',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			placeholder: 'e.g. whsec_…',
			description:
				'Only for the Stripe Trigger, and only after you roll the secret of its endpoint in Stripe. Enter the new secret, or several separated by commas. The trigger knows the first secret of its endpoint.',
		},
		...guards,
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
		const target = targetOf(request);
		// Stripe's host for meter events takes tokens, never the key.
		const own = new URL(base);
		if (target !== own.origin && !(own.origin === API && target === FILES)) {
			throw new UserError(`This credential sends its key to ${own.host} only, not to ${target}`);
		}
		if (!(OURS in request) && hasGuards(credentials)) {
			throw new UserError(
				'This credential has guards, which hold only the Stripe nodes of this package to what it allows: no other node may use it. Nothing was sent. Use a Stripe node, or a credential without guards.',
			);
		}
		return {
			...request,
			auth: { username: key, password: '' },
			// To another host nothing goes along, where a node follows redirects.
			sendCredentialsOnCrossOriginRedirect: false,
		};
	}
}
