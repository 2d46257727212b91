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

const get = { resource: 'payout', operation: 'get', payout: 'po_1', options: { retries: 0 } };

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
				description: expect.any(String),
				outcome: expect.any(String),
				field: 'Statement Descriptor',
				request_id: 'req_test',
				status: 402,
				attempts: 1,
				retryable: expect.any(Boolean),
				idempotency_key: expect.stringMatching(/^n8n-[0-9a-f]{64}$/),
			},
		},
	]);
});

it('names the field deep in a list as the form does', async () => {
	refuse(400, { type: 'invalid_request_error', message: 'No.', param: 'phases[1][items][0][price]' });
	const { error, json } = await runNode({
		baseUrl: stripe.url,
		parameters: {
			resource: 'subscriptionSchedule',
			operation: 'create',
			from_subscription: { __rl: true, mode: 'id', value: 'sub_1' },
		},
		settings: goOn,
	});
	expect(error).toBeUndefined();
	expect(json[0].error).toMatchObject({ field: 'Phase 2: Item 1: Price' });
});

it('names the option that holds what cannot be expanded', async () => {
	refuse(400, { type: 'invalid_request_error', message: 'No.', param: 'expand[0]' });
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters: { ...get, options: { retries: 0, expandPaths: 'nonsense' } },
	});
	expect(error?.description).toContain('Correct the option "Expand Other", under Options. (');
});

it.each([
	[401, 'Check the secret key in the credential'],
	[404, 'key and object are both in test mode or both live'],
	[429, 'lower Requests per Second. It can be run again later.'],
	[500, "The problem is on Stripe's side"],
])('says what to do about %i', async (status, remedy) => {
	refuse(status, { type: 'api_error', message: 'No.' });
	const { error } = await runNode({ baseUrl: stripe.url, parameters: get });
	expect(error?.message).toBe('Item 0: "Get a payout" failed: No.');
	expect(error?.description).toContain(remedy);
});

it('says in its own words that nobody answers, not in those of n8n', async () => {
	const read = await runNode({ baseUrl: 'http://127.0.0.1:9', parameters: get });
	expect(read.error?.message).toBe(
		'Item 0: "Get a payout" failed: No answer from Stripe: nothing answers at this address',
	);
	expect(read.error?.description).toContain('Check the connection, and the base URL in the credential.');
	const write = await runNode({ baseUrl: 'http://127.0.0.1:9', parameters });
	expect(write.error?.message).toContain('No answer from Stripe: nothing answers at this address');
	for (const { error } of [read, write]) {
		const words = [error?.message, error?.description, ...(error?.messages ?? [])].join();
		expect(words).not.toMatch(/perhaps|The service|offline/);
	}
	expect(write.error?.message).not.toContain('failed');
});

it.each([
	['pk_test_1234567890', 'This is a publishable key (pk_…)'],
	['whsec_1234567890', 'This is the signing secret of a webhook'],
	['', 'The key is empty'],
	['  ', 'The key is empty'],
])('sends nothing with the key "%s", and says what it is', async (secretKey, problem) => {
	const { error } = await runNode({ baseUrl: stripe.url, parameters, secretKey });
	expect(error?.message).toBe('The key in the Stripe credential cannot be used');
	expect(error?.description).toContain(problem);
	expect(error?.description).not.toContain('1234567890');
	expect(stripe.requests).toEqual([]);
});

it('takes a page of a proxy for no answer of Stripe', async () => {
	stripe.answer = () => ({
		status: 200,
		body: '<html>hello</html>',
		headers: { 'content-type': 'text/html' },
	});
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toContain('cut off or is not from Stripe');
});

it('follows no redirect, so that the key stays where it belongs', async () => {
	stripe.answer = () => ({ status: 302, headers: { location: `${stripe.url}/elsewhere` } });
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toContain('The answer is not from Stripe (HTTP 302)');
	expect(stripe.requests.map(({ path }) => path)).toEqual(['/v1/payouts']);
});

it('sends the key to no unsafe address', async () => {
	const { error } = await runNode({ baseUrl: 'http://stripe.example.com', parameters });
	expect(error?.message).toContain('not one that a secret key may be sent to');
});

it('adds to the output what is asked for', async () => {
	stripe.answer = () => ({ body: { id: 'po_1' } });
	const addToOutput = ['account', 'attempts', 'idempotency_key', 'request_id'];
	const { json } = await runNode({
		baseUrl: stripe.url,
		parameters: { ...parameters, options: { addToOutput, stripeAccount: 'acct_9' } },
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
