import type {
	ICredentialDataDecryptedObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	INodeType,
} from 'n8n-workflow';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

/*
 * Nodes of n8n's own that use the credential: HTTP Request asks by `requestWithAuthentication` with a `uri`, newer
 * ones by `httpRequestWithAuthentication`.
 */
let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

const HOW = ['requestWithAuthentication', 'httpRequestWithAuthentication'] as const;

const other = (how: (typeof HOW)[number], url: string): INodeType => ({
	description: {
		displayName: 'Other',
		name: 'other',
		group: ['transform'],
		version: 1,
		description: '',
		defaults: { name: 'Other' },
		inputs: ['main'],
		outputs: ['main'],
		credentials: [{ name: 'stripeSecretKeyApi', required: true }],
		properties: [],
	},
	async execute(this: IExecuteFunctions) {
		const request = { method: 'POST' as const, body: { amount: 1 }, json: true };
		const answer: unknown =
			how === 'requestWithAuthentication'
				? await this.helpers[how].call(this, 'stripeSecretKeyApi', { ...request, uri: url })
				: await this.helpers[how].call(this, 'stripeSecretKeyApi', {
						...request,
						url,
					} as IHttpRequestOptions);
		return [[{ json: answer as never }]];
	},
});

const run = async (
	how: (typeof HOW)[number],
	guards: ICredentialDataDecryptedObject,
	url = `${stripe.url}/v1/payouts`,
) => await runNode({ baseUrl: stripe.url, parameters: {}, guards, node: other(how, url) });

const GUARDS: ICredentialDataDecryptedObject[] = [
	{ liveWrites: 'refuse' },
	{ operations: 'reading' },
	{ operations: 'chosen', chosenOperations: 'payout/create' },
	{ largestAmount: '10 USD' },
	{ largestTotal: '10 USD' },
	{ largestAmount: 'what cannot be read' },
];

describe.each(HOW)('another node, by %s', (how) => {
	it.each(GUARDS)('is refused by a credential with %j, and nothing is sent', async (guards) => {
		const { error } = await run(how, guards);
		expect(`${error?.message} ${error?.description}`).toMatch(/has guards.*no other node may use it/s);
		expect(stripe.requests).toEqual([]);
	});

	it('may use a credential without guards, as before', async () => {
		const none: ICredentialDataDecryptedObject[] = [
			{},
			{ agentOperations: 'reading', unknownAmounts: 'refuse' },
		];
		for (const guards of none) {
			const { error } = await run(how, guards);
			expect(error).toBeUndefined();
		}
		expect(stripe.requests.map(({ headers }) => headers.authorization)).toEqual(
			Array(2).fill(`Basic ${Buffer.from('sk_test_sandbox123:').toString('base64')}`),
		);
	});

	it('gets the key to no other host', async () => {
		const { error } = await run(how, {}, 'http://127.0.0.1:9/v1/payouts');
		expect(`${error?.message} ${error?.description}`).toContain('sends its key to');
	});
});

it.each(GUARDS.slice(0, 5))('nodes of this package go on with %j', async (guards) => {
	stripe.answer = () => ({ body: { id: 'po_1' } });
	const parameters = {
		resource: 'payout',
		operation: 'get',
		payout: { __rl: true, mode: 'id', value: 'po_1' },
	};
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters,
		guards: guards.operations === 'chosen' ? { ...guards, chosenOperations: 'payout/*' } : guards,
	});
	expect(error).toBeUndefined();
	expect(stripe.requests).toHaveLength(1);
});
