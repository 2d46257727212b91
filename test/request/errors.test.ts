import type { IDataObject } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

const refuse = (status: number, error: IDataObject, headers: Record<string, string> = {}) => {
	stripe.answer = () => ({ status, body: { error }, headers });
};
const parameters = {
	resource: 'payout',
	operation: 'create',
	amount: 1000,
	currency: 'usd',
	options: { retries: 0 },
};
const goOn = { onError: 'continueRegularOutput' as const };

it('carries all of what Stripe says on the error item', async () => {
	const said = {
		type: 'card_error',
		code: 'card_declined',
		decline_code: 'insufficient_funds',
		advice_code: 'try_again_later',
		network_decline_code: '51',
		param: 'statement_descriptor',
		doc_url: 'https://stripe.com/docs/error-codes/card-declined',
		request_log_url: 'https://dashboard.stripe.com/logs/req_test',
	};
	refuse(402, { ...said, message: 'Your card was declined.' });
	const { json } = await runNode({ baseUrl: stripe.url, parameters, settings: goOn });
	expect(json).toEqual([
		{
			error: {
				...said,
				message: 'Your card was declined.',
				description: 'Ask the customer for another card, or to call their bank.',
				field: 'Statement Descriptor',
				request_id: 'req_test',
				status: 402,
				attempts: 1,
				retryable: false,
				idempotency_key: expect.stringMatching(/^n8n-[0-9a-f]{64}$/),
			},
		},
	]);
});

it('names the field deep in a list as the form does', async () => {
	refuse(400, { type: 'invalid_request_error', message: 'No.', param: 'phases[1][items][0][price]' });
	const { error, json } = await runNode({
		baseUrl: stripe.url,
		parameters: { resource: 'subscriptionSchedule', operation: 'create' },
		settings: goOn,
	});
	expect(error).toBeUndefined();
	expect(json[0].error).toMatchObject({
		field: 'Phases 2: Items 1: Price',
		description: 'Correct the field "Phases 2: Items 1: Price", under Additional Fields.',
	});
});

it('says where to add a field that Stripe misses', async () => {
	const missing = {
		type: 'invalid_request_error',
		code: 'parameter_missing',
		message: 'Missing required param: customer.',
	};
	refuse(400, { ...missing, param: 'customer' });
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters: { resource: 'subscription', operation: 'create' },
	});
	expect(error?.description).toContain('Fill in the field "Customer", under Additional Fields.');
	refuse(400, { ...missing, param: 'amount' });
	const { error: onTop } = await runNode({ baseUrl: stripe.url, parameters });
	expect(onTop?.description).toContain('Fill in the field "Amount". (');
});

it('names the permission that a restricted key lacks', async () => {
	refuse(403, {
		type: 'invalid_request_error',
		message: "Having the 'rak_payout_write' permission would allow this.",
	});
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toMatch(/^Item 0: "Create a payout" failed: /);
	expect(error?.description).toContain('Give the restricted key the permission rak_payout_write');
});

it.each([
	[401, 'Check the secret key in the credential'],
	[404, 'key and object are both in test mode or both live'],
	[429, 'Lower Requests per Second'],
	[500, "The problem is on Stripe's side"],
])('says what to do about %i', async (status, remedy) => {
	refuse(status, { type: 'api_error', message: 'No.' });
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.description).toContain(remedy);
});

it('says so when nobody answers', async () => {
	const { error } = await runNode({ baseUrl: 'http://127.0.0.1:9', parameters });
	expect(error?.message).toContain('No answer from Stripe');
	expect(error?.description).toContain('Check the connection and the base URL');
});

it('takes a page of a proxy for no answer of Stripe', async () => {
	stripe.answer = () => ({
		status: 200,
		body: '<html>hello</html>',
		headers: { 'content-type': 'text/html' },
	});
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toContain('cut off or is none of Stripe');
});

it('follows no redirect, so that the key stays where it belongs', async () => {
	stripe.answer = () => ({ status: 302, headers: { location: `${stripe.url}/elsewhere` } });
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toContain('failed');
	expect(stripe.requests.map(({ path }) => path)).toEqual(['/v1/payouts']);
});

it('sends the key to no unsafe address', async () => {
	const { error } = await runNode({ baseUrl: 'http://stripe.example.com', parameters });
	expect(error?.message).toContain('not one that a secret key may be sent to');
});

it('adds to the output what is asked for', async () => {
	stripe.answer = () => ({ body: { id: 'po_1' } });
	const output = ['account', 'attempts', 'idempotency_key', 'request_id'];
	const { json } = await runNode({
		baseUrl: stripe.url,
		parameters: { ...parameters, options: { output, stripeAccount: 'acct_9' } },
	});
	expect(json).toEqual([
		{
			id: 'po_1',
			stripe_request: {
				account: 'acct_9',
				attempts: 1,
				idempotency_key: stripe.requests[0].headers['idempotency-key'],
				request_id: 'req_test',
			},
		},
	]);
});
