import type { IDataObject } from 'n8n-workflow';
import { openTool, runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

const PAYOUT = {
	id: 'po_1',
	object: 'payout',
	amount: 1050,
	arrival_date: 1801386000,
	currency: 'usd',
	destination: 'ba_1',
	livemode: false,
	metadata: { order: '7' },
	trace_id: { status: 'pending', value: null },
};
const INVOICE = {
	id: 'in_1',
	object: 'invoice',
	total: 500,
	currency: 'jpy',
	customer: {
		id: 'cus_1',
		object: 'customer',
		name: 'Ada',
		balance: -5,
		currency: 'usd',
		tax_exempt: 'none',
	},
	lines: {
		object: 'list',
		data: [
			{ id: 'il_1', object: 'line_item', amount: 500, currency: 'jpy', discountable: true },
			{ id: 'il_2', object: 'line_item', amount: 0, currency: 'jpy', discountable: true },
		],
	},
	parent: { type: 'subscription_details', subscription_details: { subscription: { id: 'sub_1' } } },
};

async function get(resource: string, answer: object, options: IDataObject, more: IDataObject = {}) {
	stripe.answer = () => ({ body: answer });
	const id = { mode: 'id', value: String((answer as IDataObject).id) };
	const parameters = { resource, operation: 'get', [resource]: id, options, ...more };
	const { json, error } = await runNode({ baseUrl: stripe.url, parameters });
	return error ? { message: error.message, remedy: error.description } : json[0];
}

it('by default, ten readable fields come out', async () => {
	expect(await get('payout', PAYOUT, { output: 'simplified' })).toEqual({
		id: 'po_1',
		amount: '10.50 USD',
		currency: 'usd',
		arrival_date: '2027-01-31T09:00:00Z',
		destination: 'ba_1',
	});
	for (const options of [{ output: '' }, '={{ ({}) }}' as unknown as IDataObject])
		expect(await get('payout', PAYOUT, options)).toHaveProperty('amount', '10.50 USD');
});

it('All is what Stripe gave, word for word', async () => {
	expect(await get('payout', PAYOUT, { output: 'all' })).toEqual(PAYOUT);
});

it('Selected Fields are as Stripe has them, with the ID', async () => {
	const fields = ['amount', 'trace_id.status', 'metadata', 'metadata.order', 'no.such'];
	expect(await get('payout', PAYOUT, { output: 'selected', outputFields: fields })).toEqual({
		id: 'po_1',
		amount: 1050,
		trace_id: { status: 'pending' },
		metadata: { order: '7' },
	});
	expect(await get('invoice', INVOICE, { output: 'selected', outputFields: ['lines.data.amount'] })).toEqual({
		id: 'in_1',
		lines: { data: [{ amount: 500 }, { amount: 0 }] },
	});
	const byExpression = { output: 'selected', outputFields: '={{ "total, customer.name" }}' };
	expect(await get('invoice', INVOICE, byExpression)).toEqual({
		id: 'in_1',
		total: 500,
		customer: { name: 'Ada' },
	});
});

it('asks for fields, and for a choice that there is, before anything is sent', async () => {
	expect(await get('payout', PAYOUT, { output: 'selected' })).toEqual({
		message: expect.stringContaining('"Output Fields" has no fields'),
		remedy: expect.stringContaining('Choose the fields to return'),
	});
	expect(await get('payout', PAYOUT, { output: '={{ "raw" }}' })).toEqual({
		message: expect.stringContaining('"Output" must be simplified, all or selected, not "raw"'),
		remedy: expect.stringContaining('one of these'),
	});
	expect(stripe.requests).toEqual([]);
});

it('what is expanded comes out simplified, in a column of its name', async () => {
	const simple = await get('invoice', INVOICE, {
		output: 'simplified',
		expand: ['customer'],
		expandPaths: 'parent.subscription_details.subscription, lines.data.discounts',
	});
	expect(simple).toEqual({
		id: 'in_1',
		total: '500 JPY',
		currency: 'jpy',
		customer: { id: 'cus_1', name: 'Ada', balance: '-0.05 USD', currency: 'usd' },
		parent: { subscription_details: { subscription: { id: 'sub_1' } } },
		lines: [
			{ id: 'il_1', amount: '500 JPY', currency: 'jpy' },
			{ id: 'il_2', amount: '0 JPY', currency: 'jpy' },
		],
	});
});

it('in a list, each object is simplified, with what is expanded', async () => {
	stripe.answer = () => ({
		body: { object: 'list', data: [INVOICE, { ...INVOICE, id: 'in_2' }], has_more: false },
	});
	const { json } = await runNode({
		baseUrl: stripe.url,
		parameters: {
			resource: 'invoice',
			operation: 'getAll',
			options: { output: 'simplified', expand: ['customer'] },
		},
	});
	expect(json.map(({ id, total, customer }) => [id, total, (customer as IDataObject).balance])).toEqual([
		['in_1', '500 JPY', '-0.05 USD'],
		['in_2', '500 JPY', '-0.05 USD'],
	]);
});

it('says that something is deleted, and leaves whole what nobody knows', async () => {
	const deleted = { id: 'cus_1', object: 'customer', deleted: true };
	expect(await get('customer', deleted, { output: 'simplified' })).toEqual({ id: 'cus_1', deleted: true });
	const unknown = { id: 'cus_2', object: 'brand_new', amount: 5 };
	expect(await get('customer', unknown, { output: 'simplified' })).toEqual(unknown);
});

it('facts about the request come beside them', async () => {
	const options = { output: 'simplified', addToOutput: ['attempts'] };
	expect(await get('payout', PAYOUT, options)).toMatchObject({ id: 'po_1', stripe_request: { attempts: 1 } });
});

it('an event has the object it is about simplified in it', async () => {
	const event = {
		id: 'evt_1',
		object: 'event',
		type: 'payout.paid',
		data: { object: PAYOUT },
		created: 1801386000,
	};
	expect(await get('event', event, { output: 'simplified' })).toMatchObject({
		created: '2027-01-31T09:00:00Z',
		object: { id: 'po_1', amount: '10.50 USD' },
	});
});

it('an agent gets the few fields unless the form says otherwise', async () => {
	stripe.answer = () => ({ body: PAYOUT });
	const form = (options: IDataObject) => ({
		resource: 'payout',
		operation: 'get',
		payout: { mode: 'id', value: 'po_1' },
		options,
	});
	const call = async (options: IDataObject) =>
		(await openTool({ baseUrl: stripe.url, parameters: form(options) })({}))[0];
	expect(JSON.stringify(await call({ output: 'simplified' }))).toContain('10.50 USD');
	expect(JSON.stringify(await call({ output: 'all' }))).toContain('"amount":1050');
});
