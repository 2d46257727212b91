import type { ICredentialDataDecryptedObject, ICredentialTestFunctions, IDataObject } from 'n8n-workflow';
import { credentialTest } from '../../request';
import * as account from '../../request/guard/account';
import { openTool, runNode, type RunOptions } from '../support/engine';
import { Random, seed } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';

/*
 * The guards of the credential, by every way in which a request comes about: where one says no, the recorder
 * that stands for Stripe has seen nothing.
 */
let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => {
	stripe.requests = [];
	stripe.answer = () => ({ body: { id: 'po_1', object: 'payout', status: 'paid' } });
});
afterAll(async () => await stripe.close());

type Guards = ICredentialDataDecryptedObject;
let executions = 0;

const run = async (parameters: IDataObject, guards: Guards, more: Partial<RunOptions> = {}) =>
	await runNode({
		baseUrl: stripe.url,
		executionId: `guards-${++executions}`,
		parameters,
		guards,
		...more,
	});

/** What a step says that was stopped before anything was sent. */
async function stopped(
	parameters: IDataObject,
	guards: Guards,
	more: Partial<RunOptions> = {},
): Promise<string> {
	const { error } = await run(parameters, guards, more);
	expect(stripe.requests).toEqual([]);
	return `${error?.message} ${error?.description}`;
}

const payout = (fields: IDataObject = {}): IDataObject => ({
	resource: 'payout',
	operation: 'create',
	amount: '10 USD',
	currency: 'usd',
	...fields,
});
const id = (value: string) => ({ __rl: true, mode: 'id', value });
const list: IDataObject = { resource: 'payout', operation: 'getAll', returnAll: false, limit: 1 };
const LIVE = 'sk_live_made_up';
const LARGEST = { largestAmount: '5000 USD, 700000 JPY, 100 KWD' };

describe('Largest Amount in One Request', () => {
	it.each<[string, IDataObject, Partial<RunOptions>]>([
		['a value', payout({ amount: '5000.01 USD' }), {}],
		['a value in the smallest unit', payout({ amount: 500001 }), {}],
		['another currency', payout({ amount: '700001 JPY', currency: 'jpy' }), {}],
		['three decimals', payout({ amount: '100.01 KWD', currency: 'kwd' }), {}],
		['a currency that has none', payout({ amount: '1 EUR', currency: 'eur' }), {}],
		['an expression', payout({ amount: '={{ $json.amount }}' }), { items: [{ amount: 500001 }] }],
		[
			'the second item',
			payout({ amount: '={{ $json.amount }}' }),
			{ items: [{ amount: 1 }, { amount: 500001 }] },
		],
		['Extra Parameters', payout({ options: { extraParameters: '{ "amount": 500001 }' } }), {}],
		['a number with an exponent', payout({ options: { extraParameters: '{ "amount": "1e9" }' } }), {}],
		['a path for a name', payout({ options: { extraParameters: '{ "a[amount]": 500001 }' } }), {}],
		['Business Key', payout({ amount: 500001, options: { businessKey: 'order-1' } }), {}],
		['another account', payout({ amount: 500001, options: { stripeAccount: id('acct_1') } }), {}],
	])('holds %s', async (_, parameters, more) => {
		expect(await stopped(parameters, LARGEST, more)).toMatch(
			/was refused: the guard "Largest Amount in One Request" of the credential "Stripe" stopped it/,
		);
	});

	it('lets through what is as large', async () => {
		for (const fields of [
			{ amount: '5000 USD' },
			{ amount: 700000, currency: 'jpy' },
			{ amount: '100 KWD', currency: 'kwd' },
		]) {
			expect((await run(payout(fields), LARGEST)).error).toBeUndefined();
		}
		expect(stripe.requests).toHaveLength(3);
	});

	it('says both amounts in words', async () => {
		expect(await stopped(payout({ amount: 500001 }), LARGEST)).toMatch(
			/this request has 5000\.01 USD, and at most 5000\.00 USD is allowed/,
		);
		expect(await stopped(payout({ amount: 700001, currency: 'jpy' }), LARGEST)).toMatch(
			/700001 JPY.*700000 JPY/,
		);
	});

	it('holds amounts in nested fields, with their quantity', async () => {
		const session = (quantity: number, unit_amount: number): IDataObject => ({
			resource: 'checkoutSession',
			operation: 'create',
			options: {
				extraParameters: {
					mode: 'payment',
					line_items: [{ quantity, price_data: { currency: 'usd', unit_amount, product: 'prod_1' } }],
				},
			},
		});
		expect(await stopped(session(3, 200_000), LARGEST)).toMatch(/this request has 6000\.00 USD/);
		expect((await run(session(2, 200_000), LARGEST)).error).toBeUndefined();
		expect(stripe.requests).toHaveLength(1);
	});

	it('takes amounts beside the whole for parts of it', async () => {
		const intent = (amount: number, part: number): IDataObject => ({
			resource: 'paymentIntent',
			operation: 'create',
			amount,
			currency: 'usd',
			options: { extraParameters: { transfer_data: { destination: 'acct_1', amount: part } } },
		});
		expect(await stopped(intent(400_000, 500_001), LARGEST)).toMatch(/5000\.01 USD/);
		expect((await run(intent(400_000, 300_000), LARGEST)).error).toBeUndefined();
	});

	it('holds an amount without a currency to each of the largest amounts', async () => {
		const refund = (amount: number): IDataObject => ({
			resource: 'refund',
			operation: 'create',
			payment_intent: id('pi_1'),
			amount,
		});
		// 100 KWD is the least in smallest units.
		expect(await stopped(refund(100_001), LARGEST)).toMatch(
			/smallest unit of a currency that the request does not name/,
		);
		expect((await run(refund(100_000), LARGEST)).error).toBeUndefined();
	});

	it('is not asked of what only reads', async () => {
		stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
		expect(
			(await run(list, { ...LARGEST, operations: 'reading', liveWrites: 'refuse' })).error,
		).toBeUndefined();
		expect(stripe.requests).toHaveLength(1);
	});

	it('holds random amounts of random currencies, wherever they stand', async () => {
		const random = new Random(seed);
		const currencies = ['usd', 'jpy', 'kwd', 'eur', 'isk'];
		const decimals: Record<string, number> = { usd: 2, jpy: 0, kwd: 3, eur: 2, isk: 2 };
		for (let turn = 0; turn < 60; turn++) {
			stripe.requests = [];
			const currency = currencies[random.integer(0, 4)];
			const major = random.integer(1, 90_000);
			const limit = major * 10 ** decimals[currency];
			const amount = Math.max(1, limit + random.integer(-2, 2));
			const nested = random.integer(0, 3);
			const extra = [
				{ amount, currency },
				{ amount: 1, currency, transfer_data: { amount } },
				{ currency, line_items: [{ quantity: 1, price_data: { unit_amount: amount } }] },
				{ lines: { '0': { currency: currency.toUpperCase(), amount: String(amount) } } },
			][nested];
			const { error } = await run(
				{
					resource: 'paymentIntent',
					operation: 'update',
					payment_intent: id('pi_1'),
					options: { extraParameters: extra },
				},
				{ largestAmount: `${major} ${currency}` },
			);
			expect([turn, seed, stripe.requests.length, error === undefined]).toEqual(
				amount > limit ? [turn, seed, 0, false] : [turn, seed, 1, true],
			);
		}
	});
});

describe('Amounts Not in the Request', () => {
	const cases: Array<[string, IDataObject]> = [
		['a refund of all', { resource: 'refund', operation: 'create', payment_intent: id('pi_1') }],
		['a capture of all', { resource: 'paymentIntent', operation: 'capture', payment_intent: id('pi_1') }],
		['paying an invoice', { resource: 'invoice', operation: 'pay', invoice: id('in_1') }],
		[
			'a subscription to a price',
			{
				resource: 'subscription',
				operation: 'create',
				customer: id('cus_1'),
				options: { extraParameters: { items: [{ price: 'price_1' }] } },
			},
		],
	];

	it.each(cases)('%s is refused where there is a largest amount, unless allowed', async (_, parameters) => {
		expect(await stopped(parameters, LARGEST)).toMatch(/the guard "Amounts Not in the Request"/);
		expect(await stopped(parameters, { largestTotal: '1 USD' })).toMatch(/"Amounts Not in the Request"/);
		expect((await run(parameters, { ...LARGEST, unknownAmounts: 'allow' })).error).toBeUndefined();
		expect((await run(parameters, {})).error).toBeUndefined();
		expect(stripe.requests).toHaveLength(2);
	});
});

describe('Largest Amount in One Execution', () => {
	const TOTAL = { largestTotal: '30 USD' };
	const each = payout({ amount: '={{ $json.amount }}' });
	const items = (...amounts: number[]) => ({ items: amounts.map((amount) => ({ amount })) });

	it('is told before anything is sent', async () => {
		const said = await stopped(each, TOTAL, items(1000, 1000, 1000, 1));
		expect(said).toMatch(/Item 3: .*the execution would come to 30\.01 USD, and at most 30\.00 USD/);
		expect(said).toMatch(/Of 4 items, 1 was refused and 3 were not sent/);
	});

	it('refuses only what is too much where the others go on', async () => {
		const { json } = await run(each, TOTAL, {
			...items(1000, 2500, 2000),
			settings: { onError: 'continueRegularOutput' },
		});
		expect(json.map(({ error }) => (error as IDataObject | undefined)?.outcome)).toEqual([
			undefined,
			'refused',
			undefined,
		]);
		expect(json[1].error).toMatchObject({
			type: 'guard',
			guard: 'Largest Amount in One Execution',
			credential: 'Stripe',
			retryable: false,
		});
		expect(stripe.requests).toHaveLength(2);
	});

	it('counts all steps of an execution, and no other execution', async () => {
		const one = { executionId: `sum-${++executions}` };
		expect((await run(payout({ amount: '20 USD' }), TOTAL, one)).error).toBeUndefined();
		expect((await run(payout({ amount: '20 USD' }), TOTAL)).error).toBeUndefined();
		stripe.requests = [];
		expect(await stopped(payout({ amount: '20 USD' }), TOTAL, one)).toMatch(/would come to 40\.00 USD/);
		expect((await run(payout({ amount: '10 USD' }), TOTAL, one)).error).toBeUndefined();
	});

	it('keeps nothing of executions that have no such limit, or only read: sums are kept for hours', async () => {
		const asked = jest.spyOn(account, 'accountOf');
		expect((await run(payout(), {})).error).toBeUndefined();
		expect((await run(payout(), LARGEST)).error).toBeUndefined();
		stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
		expect((await run(list, TOTAL)).error).toBeUndefined();
		expect(asked).not.toHaveBeenCalled();
		await run(payout(), TOTAL);
		expect(asked).toHaveBeenCalledTimes(1);
		asked.mockRestore();
	});

	it('counts what is unknown, and gives back what Stripe refused', async () => {
		const one = { executionId: `sum-${++executions}` };
		const options = { retries: 0 };
		stripe.answer = () => ({ status: 402, body: { error: { type: 'card_error', message: 'No' } } });
		expect((await run(payout({ amount: '20 USD', options }), TOTAL, one)).error?.message).toMatch(/No/);
		stripe.answer = () => ({ status: 500, body: {} });
		expect((await run(payout({ amount: '20 USD', options }), TOTAL, one)).error?.message).toMatch(/unknown/);
		stripe.requests = [];
		expect(await stopped(payout({ amount: '20 USD' }), TOTAL, one)).toMatch(/would come to 40\.00 USD/);
	});

	it('counts each item once under Retry On Fail', async () => {
		let count = 0;
		stripe.answer = () => (++count === 2 ? { status: 500, body: {} } : { body: { id: `po_${count}` } });
		const { error, json } = await run({ ...each, options: { retries: 0, maxInFlight: 1 } }, TOTAL, {
			...items(1000, 1001, 999),
			settings: { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 },
		});
		expect(error).toBeUndefined();
		expect(json).toHaveLength(3);
		// The second one goes twice, under one key.
		expect(stripe.requests).toHaveLength(4);
	});
});

describe('Operations', () => {
	it('may be reading only', async () => {
		expect(await stopped(payout(), { operations: 'reading' })).toMatch(
			/the guard "Operations" of the credential "Stripe" stopped it: it may only read/,
		);
	});

	it.each([
		'payout/create',
		'Payout: Create',
		'payout/*',
		'payout',
		'refund/create, payout/c*',
		'reading; */create',
	])('may be chosen as %s', async (chosenOperations) => {
		const guards = { operations: 'chosen', chosenOperations };
		expect((await run(payout(), guards)).error).toBeUndefined();
		stripe.requests = [];
		expect(
			await stopped(
				{ resource: 'payout', operation: 'cancel', payout: id('po_1') },
				{
					operations: 'chosen',
					chosenOperations: 'payout/create',
				},
			),
		).toMatch(/Payout\/Cancel is not among what it may do/);
	});

	it.each([
		['payout/creat', /has "payout\/creat", which is not an operation/],
		['', /is empty/],
	])('says of %p that it is wrong, and sends nothing', async (chosenOperations, problem) => {
		const said = await stopped(list, { operations: 'chosen', chosenOperations });
		expect(said).toMatch(problem);
		expect(said).toMatch(/The guards of the credential "Stripe" cannot be read/);
	});

	it('holds deletions as well', async () => {
		const guards = { operations: 'chosen', chosenOperations: 'reading, customer/create' };
		const parameters = { resource: 'customer', operation: 'delete', customer: id('cus_1') };
		expect(await stopped(parameters, guards)).toMatch(/Customer\/Delete is not among/);
	});
});

describe('Live Writes', () => {
	it('are refused for a live key, and for one that does not say what it is', async () => {
		for (const secretKey of [LIVE, 'rk_live_made_up', 'sk_org_live_made_up', 'made_up']) {
			expect(await stopped(payout(), { liveWrites: 'refuse' }, { secretKey })).toMatch(
				/the guard "Live Writes" .* it may not change anything with a live key/,
			);
		}
	});

	it('are allowed from the start, and a test key never asks', async () => {
		expect((await run(payout(), {}, { secretKey: LIVE })).error).toBeUndefined();
		expect((await run(payout(), { liveWrites: 'refuse' })).error).toBeUndefined();
	});

	it('of test clocks are refused in words', async () => {
		const clock = {
			resource: 'testClock',
			operation: 'create',
			frozen_time: '2027-01-01',
		};
		expect(await stopped(clock, {}, { secretKey: LIVE })).toMatch(
			/test clocks and test helpers exist in test mode only, and its key is a live one.*Choose a credential with a test key/,
		);
	});
});

describe('an agent', () => {
	const call = async (parameters: IDataObject, guards: Guards, args: IDataObject = {}) =>
		await openTool({ parameters, baseUrl: stripe.url, executionId: `agent-${++executions}`, guards })(
			args,
		).then(
			() => 'done',
			({ message }: Error) => message,
		);
	const pay = payout({ amount: "={{ $fromAI('amount') }}" });

	it('may only read from the start', async () => {
		expect(await call(pay, { agentOperations: '' }, { amount: '1 USD' })).toMatch(
			/the guard "Operations for Agents".*an agent may only read[^]*Do not try to get it done in another way[^]*Another try will not help/,
		);
		expect(stripe.requests).toEqual([]);
		stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
		expect(await call(list, { agentOperations: '' })).toBe('done');
	});

	it('may do what was chosen, within its own largest amount and that of all', async () => {
		const guards = {
			agentOperations: 'chosen',
			agentChosenOperations: 'payout/create',
			agentLargestAmount: '20 USD',
			largestAmount: '100 USD',
		};
		expect(await call(pay, guards, { amount: '20.01 USD' })).toMatch(
			/Largest Amount in One Request for Agents/,
		);
		expect(await call(pay, { ...guards, largestAmount: '15 USD' }, { amount: '20 USD' })).toMatch(
			/"Largest Amount in One Request" .*20\.00 USD, and at most 15\.00 USD/,
		);
		expect(await call({ resource: 'payout', operation: 'cancel', payout: id('po_1') }, guards)).toMatch(
			/not among what an agent may do/,
		);
		expect(await call(pay, { ...guards, operations: 'reading' }, { amount: '1 USD' })).toMatch(
			/it may only read/,
		);
		expect(stripe.requests).toEqual([]);
		expect(await call(pay, guards, { amount: '20 USD' })).toBe('done');
	});

	it('has all calls of an execution counted together', async () => {
		const tool = openTool({
			parameters: pay,
			baseUrl: stripe.url,
			executionId: `agent-${++executions}`,
			guards: { largestTotal: '30 USD' },
		});
		await tool({ amount: '20 USD' });
		await expect(tool({ amount: '20 USD' })).rejects.toThrow(/would come to 40\.00 USD/);
		expect(stripe.requests).toHaveLength(1);
	});
});

describe('the credential', () => {
	/** What n8n's credential dialog says of it. */
	const test = async (guards: Guards) => {
		const data = { secretKey: 'sk_test_1', ...guards };
		const helpers = {
			request: async () => await Promise.resolve({ statusCode: 200, body: { object: 'account' } }),
		};
		return await credentialTest.stripeKey.call({ helpers } as unknown as ICredentialTestFunctions, {
			id: '',
			name: '',
			type: '',
			data,
		});
	};

	it.each<[string, Guards, RegExp]>([
		[
			'an amount without a currency',
			{ largestAmount: '5000' },
			/"Largest Amount in One Request" does not say the currency/,
		],
		['a currency twice', { largestTotal: '1 USD, 2 USD' }, /has USD twice/],
		['an unknown currency', { largestAmount: '5 ABC' }, /ABC/],
		['a negative amount', { agentLargestAmount: '-5 USD' }, /cannot be negative/],
		['nothing chosen', { agentOperations: 'chosen' }, /"Chosen Operations for Agents" is empty/],
	])('says when it is tested what is wrong: %s', async (_, guards, problem) => {
		expect(await test(guards)).toMatchObject({
			status: 'Error',
			message: expect.stringMatching(problem) as string,
		});
		expect(await stopped(payout(), guards)).toMatch(problem);
	});

	it('takes amounts as people write them', async () => {
		const guards = { largestAmount: '5000 USD, 700000 JPY\n1.000,50 EUR; 100 KWD' };
		expect(await test(guards)).toMatchObject({ status: 'OK' });
		expect(await stopped(payout({ amount: '1000.51 EUR', currency: 'eur' }), guards)).toMatch(/1000\.50 EUR/);
	});
});
