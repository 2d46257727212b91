import type { IDataObject } from 'n8n-workflow';
import { Expressed } from '../../request/form/expressed';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';
import { sdkAt } from '../support/sdk';
import { table } from '../support/nodes';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

const locator = (value: string) => ({ __rl: true, mode: 'id', value });
const subscription = { resource: 'subscription', operation: 'create', customer: locator('cus_1') };
const lines = {
	resource: 'invoiceLineItem',
	operation: 'addLines',
	invoice: locator('in_1'),
};

async function run(parameters: object, item: IDataObject = {}) {
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters: parameters as IDataObject,
		items: [item],
	});
	return { error, params: stripe.requests[0]?.params as IDataObject | undefined };
}

/** The rows of a subscription, as an expression or as JSON, in the group for them. */
const items = (json: unknown) => ({ ...subscription, items: { json: [{ json }] } });

const STRIPE = [
	{ price: 'price_1', quantity: 2, metadata: { team: 'a' } },
	{
		price_data: {
			currency: 'eur',
			product: 'prod_1',
			recurring: { interval: 'month', interval_count: 3 },
			unit_amount: 500,
		},
		discounts: [{ coupon: 'SUMMER' }],
		tax_rates: ['txr_1'],
	},
];
const WIRE = [
	{ price: 'price_1', quantity: '2', metadata: { team: 'a' } },
	{
		price_data: {
			currency: 'eur',
			product: 'prod_1',
			recurring: { interval: 'month', interval_count: '3' },
			unit_amount: '500',
		},
		discounts: [{ coupon: 'SUMMER' }],
		tax_rates: ['txr_1'],
	},
];

describe('rows from an expression', () => {
	it.each([
		['a list, with the names of Stripe', STRIPE],
		['JSON text, as models write it', JSON.stringify(STRIPE)],
		["Stripe's own list", { object: 'list', data: STRIPE }],
		[
			'a list, with the names of the form',
			[
				{ price: 'price_1', quantity: '2', metadata: { team: 'a' } },
				{
					price_data: {
						values: {
							currency: 'EUR',
							product: { id: 'prod_1' },
							recurring__interval: 'Month',
							recurring__interval_count: '3',
							unit_amount: '500',
						},
					},
					discounts: { item: [{ coupon: 'SUMMER' }] },
					tax_rates: 'txr_1',
				},
			],
		],
	])('are %s', async (_what, rows) => {
		const { error, params } = await run(items('={{ $json.rows }}'), { rows: rows as IDataObject[] });
		expect(error).toBeUndefined();
		expect(params).toEqual({ customer: 'cus_1', items: WIRE });
	});

	it("equal the SDK's on the wire", async () => {
		await run(items('={{ $json.rows }}'), { rows: STRIPE });
		await sdkAt(stripe.port).subscriptions.create({ customer: 'cus_1', items: STRIPE as never });
		const [ours, theirs] = stripe.requests;
		expect(ours.params).toEqual(theirs.params);
	});

	it('come after those of the form', async () => {
		const { params } = await run(
			{
				...subscription,
				items: {
					item: [{ price: locator('price_0') }],
					json: [{ json: '={{ $json.rows }}' }],
				},
			},
			{ rows: STRIPE },
		);
		expect(params).toEqual({ customer: 'cus_1', items: [{ price: 'price_0' }, ...WIRE] });
	});

	it('fill a list that must be given', async () => {
		const { error, params } = await run(
			{ ...lines, lines: { json: [{ json: '={{ $json.rows }}' }] } },
			{ rows: [{ amount: 5, description: 'One' }] },
		);
		expect(error).toBeUndefined();
		expect(params).toEqual({ lines: [{ amount: '5', description: 'One' }] });
	});
});

describe('what is wrong with a row is said with its number', () => {
	it.each([
		['an unknown name', [{}, { cost: 5 }], '"Item 2: cost" is not a field of this operation'],
		['a quantity that is no number', [{ quantity: 'two' }], '"Item 1: Quantity" is not a number: "two"'],
		['a quantity that is not found', [{ price: 'p', quantity: null }], '"Item 1: Quantity" is empty'],
		[
			'an object without its parts',
			[{ price_data: { currency: 'eur' } }],
			'"Item 1: New Price: Product" is empty',
		],
		['an unknown name inside', [{ price_data: { cost: 1 } }], 'New Price: cost" is not a field'],
		['a row that is none', ['price_1'], '"Item 1" must be a set of fields'],
		['a row that is not found', [null], '"Item 1" is empty: its expression finds nothing'],
		['rows that are not found', undefined, '"Items: JSON" is empty: its expression finds nothing'],
		['rows that are none', 7, '"Items: JSON" must be a list of rows'],
		['text that is no JSON', '[{', '"Items: JSON" is not valid JSON'],
	])('%s', async (_what, rows, says) => {
		const { error } = await run(items('={{ $json.rows }}'), { rows: rows as IDataObject[] });
		expect(error?.message).toContain(says);
		expect(stripe.requests).toEqual([]);
	});
});

describe('what must be given', () => {
	it('may be among Extra Parameters', async () => {
		const options = { extraParameters: '={{ { lines: $json.rows } }}' };
		const { error, params } = await run({ ...lines, options }, { rows: [{ amount: 5 }] });
		expect(error).toBeUndefined();
		expect(params).toEqual({ lines: [{ amount: '5' }] });
	});

	it('may be among them in part', async () => {
		const { error, params } = await run({
			resource: 'price',
			operation: 'create',
			product: locator('prod_1'),
			unit_amount: 1000,
			currency: 'usd',
			additionalFields: { recurring: { values: { interval_count: 3 } } },
			options: { extraParameters: '{ "recurring": { "interval": "month" } }' },
		});
		expect(error).toBeUndefined();
		expect(params).toEqual({
			product: 'prod_1',
			unit_amount: '1000',
			currency: 'usd',
			recurring: { interval: 'month', interval_count: '3' },
		});
	});

	it('is missed where it is nowhere', async () => {
		const { error } = await run({ ...lines, options: { extraParameters: '{ "preview": 1 }' } });
		expect(error?.message).toContain('"Lines" is empty');
	});
});

describe('one of several forms from an expression', () => {
	const { read } = table.get('payout', 'getAll')!;
	const listed = (created: unknown) =>
		read({ filters: { created: new Expressed(created) } }, '', {
			timezone: 'UTC',
			version: 'v1',
		});

	it.each([
		['a value', 1700000000, 1700000000],
		['an object', { gte: 1700000000 }, { gte: 1700000000 }],
		['a date', new Date(1700000000000), 1700000000],
		['the form itself', { range: { gte: 1700000000 } }, { gte: 1700000000 }],
	])('is told from what it is: %s', (_what, created, sent) => {
		expect(listed(created)).toEqual({ created: sent });
	});

	it('is refused where it fits none', () => {
		expect(() => listed({ since: 5 })).toThrow('"Created" cannot be read');
		expect(() => listed({})).not.toThrow();
	});
});
