import { getSchema } from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import type { IDataObject, INode } from 'n8n-workflow';
import { openTool } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

/*
 * Fields that are left to the model of an agent, through n8n's own steps: the schema that the model gets, its
 * answer checked against that, and the form filled in by it.
 */
let stripe: Recorder;
beforeAll(async () => {
	stripe = await startRecorder();
	stripe.answer = () => ({ body: { id: 'x_1', object: 'x' } });
});
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

const left = (name: string, type = 'string') => `={{ $fromAI('${name}', '', '${type}') }}`;
/** As n8n's button writes it. */
const byButton = (label: string, type = 'string') =>
	`={{ /*n8n-auto-generated-fromAI-override*/ $fromAI('${label}', \`\`, '${type}') }}`;

/** What the node sends when the model gives these arguments. */
async function sent(parameters: IDataObject, args: IDataObject): Promise<IDataObject> {
	const schema = getSchema({ parameters } as INode);
	await openTool({ parameters, baseUrl: stripe.url })(schema.parse(args) as IDataObject);
	expect(stripe.requests).toHaveLength(1);
	return stripe.requests[0].params as IDataObject;
}

/** What the model is told. */
async function told(parameters: IDataObject, args: IDataObject): Promise<string> {
	const refused = await openTool({ parameters, baseUrl: stripe.url })(args).then(
		() => 'sent',
		({ message }: Error) => message,
	);
	expect(stripe.requests).toEqual([]);
	return refused;
}

const payout = (fields: IDataObject): IDataObject => ({
	resource: 'payout',
	operation: 'create',
	amount: 1000,
	currency: 'usd',
	...fields,
});
const webhook = (enabled_events: unknown) =>
	({
		resource: 'webhookEndpoint',
		operation: 'create',
		url: 'https://example.com',
		enabled_events,
	}) as IDataObject;
const taxRate = (inclusive: unknown) =>
	({
		resource: 'taxRate',
		operation: 'create',
		display_name: 'VAT',
		percentage: 19,
		inclusive,
	}) as IDataObject;

describe('a dropdown', () => {
	const form = payout({ additionalFields: { method: left('method') } });

	it.each([
		['its value', 'instant'],
		['its label', 'Instant'],
		['its value in capitals', 'INSTANT'],
	])('takes %s', async (_, method) => {
		expect(await sent(form, { method })).toMatchObject({ method: 'instant' });
	});

	it('shows as left to the model what the marker of the button is in', async () => {
		expect(
			await sent(payout({ additionalFields: { method: byButton('Method') } }), { Method: 'standard' }),
		).toMatchObject({
			method: 'standard',
		});
	});

	it('names its choices otherwise', async () => {
		expect(await told(form, { method: 'As fast as can be' })).toMatch(
			/"Method" must be one of its choices, not "As fast as can be"[^]*one of: standard, instant\./,
		);
	});

	const country = {
		resource: 'customerTaxId',
		operation: 'create',
		customer: { __rl: true, mode: 'id', value: 'cus_1' },
		value: '1',
		type: left('type'),
	};

	it('of choices that the editor asks the node for takes their labels as well', async () => {
		expect(await sent(country, { type: 'Albania TIN' })).toMatchObject({ type: 'al_tin' });
	});

	it('of very many names first those that begin alike', async () => {
		expect(await told(country, { type: 'Swiss VAT number!' })).toMatch(/one of: .*, …\./);
		expect(await told(country, { type: 'eu VAT number!' })).toMatch(/one of: eu_vat, eu_oss_vat, /);
	});
});

describe('a multi-select', () => {
	it.each([
		['a list', 'json', ['payout.paid', 'payout.failed']],
		['text with commas', 'string', 'payout.paid, payout.failed'],
		['JSON in a text', 'string', '["payout.paid","payout.failed"]'],
		['labels', 'string', 'Payout Paid, Payout Failed'],
	])('takes %s', async (_, type, events) => {
		expect(await sent(webhook(left('events', type)), { events })).toMatchObject({
			enabled_events: ['payout.paid', 'payout.failed'],
		});
	});

	it('names choices otherwise', async () => {
		expect(await told(webhook(left('events')), { events: 'payout.paid, Payout Lost!' })).toMatch(
			/must be one of its choices, not "Payout Lost!"[^]*one of: payout\./,
		);
	});
});

describe('a switch', () => {
	it.each([
		['boolean', false],
		['string', 'no'],
		['string', 'FALSE'],
	])('takes a %s: %s', async (type, inclusive) => {
		expect(await sent(taxRate(left('inclusive', type)), { inclusive })).toMatchObject({
			inclusive: 'false',
		});
	});

	it('says what it takes otherwise', async () => {
		expect(await told(taxRate(left('inclusive')), { inclusive: 'perhaps' })).toMatch(
			/must be true or false, not "perhaps"/,
		);
	});
});

describe('a date', () => {
	const form: IDataObject = {
		resource: 'payout',
		operation: 'getAll',
		filters: { arrival_date: { range: { gte: left('from') } } },
	};
	beforeEach(() => (stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } })));
	afterAll(() => (stripe.answer = () => ({ body: { id: 'x_1', object: 'x' } })));

	it.each(['2026-01-15', '15 Jan 2026', '2026-01-14T23:00:00Z'])('takes %s', async (from) => {
		expect(await sent(form, { from })).toMatchObject({ arrival_date: { gte: '1768431600' } });
	});

	it('says what is wrong with it otherwise', async () => {
		expect(await told(form, { from: '01/02/2026' })).toMatch(/Write/);
	});
});

describe('a locator', () => {
	const refund = (value: unknown) =>
		({
			resource: 'refund',
			operation: 'create',
			payment_intent: { __rl: true, mode: 'id', value },
		}) as IDataObject;

	it.each([
		['an expression', left('payment')],
		['the button', byButton('payment')],
	])('takes an id by %s', async (_, value) => {
		expect(await sent(refund(value), { payment: 'pi_1' })).toEqual({ payment_intent: 'pi_1' });
	});

	it('says what an id starts with otherwise', async () => {
		expect(await told(refund(left('payment')), { payment: 'ch_1' })).toMatch(/starts with pi_/);
	});
});

describe('an amount', () => {
	const form: IDataObject = { ...payout({}), amount: byButton('Amount') };

	it('takes one with its currency', async () => {
		expect(await sent(form, { Amount: '10.50 USD' })).toMatchObject({ amount: '1050' });
	});

	it.each([
		['by the button', byButton('amount')],
		['by the button as a number', byButton('amount', 'number')],
		['by an expression', left('amount')],
		['whatever it is told', "={{ $fromAI('amount', 'in cents (1050 for 10.50 USD)') }}"],
		['with a default', "={{ $fromAI('amount', '', 'string', '10.50 USD') }}"],
	])('takes no plain digits %s: asked for 11 dollars, a model writes 11', async (_, amount) => {
		for (const digits of [11, '11', ' 1,100 '])
			expect(await told({ ...form, amount }, { amount: digits })).toMatch(
				/^"Create a payout" was not sent: "Amount" does not say its currency: ".*Write it in full, with its currency, such as 10\.50 USD/,
			);
	});

	it('takes plain digits where the argument is a number whose description says the unit', async () => {
		const amount = "={{ $fromAI('amount', 'in cents', 'number') }}";
		expect(await sent({ ...form, amount }, { amount: 1050 })).toMatchObject({ amount: '1050' });
	});

	it('takes what an expression makes of it', async () => {
		const amount = "={{ $fromAI('dollars', 'in dollars', 'number') * Math.max(100, 1) }}";
		expect(await sent({ ...form, amount }, { dollars: 11 })).toMatchObject({ amount: '1100' });
	});

	it('in a row is held to the same', async () => {
		const row = (amount: string): IDataObject => ({
			resource: 'invoiceLineItem',
			operation: 'addLines',
			invoice: { __rl: true, mode: 'id', value: 'in_1' },
			lines: { item: [{ description: 'Workshop', amount }] },
		});
		expect(await told(row(left('amount')), { amount: '11' })).toContain('does not say its currency');
	});

	it('says how to write it otherwise', async () => {
		expect(await told(form, { Amount: '10.50' })).toMatch(
			/"Amount" does not say its currency: "10\.50"[^]*such as 10\.50 USD/,
		);
	});
});

it('rows in JSON take a list, or the text of one', async () => {
	const form = (type: string): IDataObject => ({
		resource: 'subscription',
		operation: 'create',
		customer: { __rl: true, mode: 'id', value: 'cus_1' },
		items: { json: [{ json: left('items', type) }] },
	});
	const items = [{ price: 'price_1', quantity: 2 }];
	const expected = { items: [{ price: 'price_1', quantity: '2' }] };
	expect(await sent(form('json'), { items })).toMatchObject(expected);
	stripe.requests = [];
	expect(await sent(form('string'), { items: JSON.stringify(items) })).toMatchObject(expected);
});

describe('a list', () => {
	const some = { resource: 'payout', operation: 'getAll', limit: 2 };
	const page = (count: number, has_more: boolean) => {
		const data = Array.from({ length: count }, (_, n) => ({ id: `po_${n}`, object: 'payout' }));
		stripe.answer = () => ({ body: { object: 'list', data, has_more } });
	};
	const read = async () => await openTool({ parameters: some, baseUrl: stripe.url })({});
	afterAll(() => (stripe.answer = () => ({ body: { id: 'x_1', object: 'x' } })));

	it('that is empty says so', async () => {
		page(0, false);
		expect(await read()).toEqual([{ note: 'Nothing was found.' }]);
	});

	it('that goes on says so', async () => {
		page(2, true);
		expect((await read()).at(-1)).toEqual({
			note: 'There are more than these 2: narrow the search, or say that it is not all.',
		});
	});

	it('that is whole says nothing', async () => {
		page(2, false);
		expect(await read()).toHaveLength(2);
	});
});

it('two fields with equal labels do not get one value by the button', async () => {
	const form: IDataObject = {
		...payout({ description: byButton('Amount') }),
		amount: byButton('Amount'),
	};
	expect(await told(form, { Amount: '1050' })).toMatch(
		/"Amount" is the name of two fields[^]*\$fromAI\('other_amount'\)/,
	);
	// Whoever writes the same name twice means it.
	const meant = { ...payout({ description: left('amount') }), amount: left('amount') };
	const amount = '10.50 USD';
	expect(await sent(meant, { amount })).toMatchObject({ amount: '1050', description: amount });
});

it('the schema has an argument for each field, named by its label', () => {
	const parameters: IDataObject = {
		...payout({ additionalFields: { method: byButton('Method') } }),
		amount: byButton('Amount'),
	};
	expect(Object.keys(getSchema({ parameters } as INode).shape).sort()).toEqual(['Amount', 'Method']);
});
