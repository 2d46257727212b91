import type { IDataObject } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => {
	stripe = await startRecorder();
	stripe.answer = ({ params }) => ({ body: { id: 'po_1', ...(params as object) } });
});
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

/** A filled form that Stripe would take; each case spoils one thing of it. */
const payout: IDataObject = { resource: 'payout', operation: 'create', amount: 1000, currency: 'usd' };
const get = (payoutId: unknown): IDataObject => ({
	resource: 'payout',
	operation: 'get',
	payout: { __rl: true, mode: 'id', value: payoutId as string },
});
const list = (filters: IDataObject): IDataObject => ({ resource: 'payout', operation: 'getAll', filters });

interface Case {
	what: string;
	parameters: IDataObject;
	/** In the message: the field as the editor labels it, and what is wrong. */
	says: string;
	/** In the description: what to write instead. */
	remedy: RegExp;
}

const cases: Case[] = [
	{
		what: 'not a number',
		parameters: { ...payout, amount: '={{ "abc" }}' },
		says: '"Amount" is not a number: "abc"',
		remedy: /1050 for 10.50 USD/,
	},
	{
		what: 'not a whole amount',
		parameters: { ...payout, amount: 10.5 },
		says: '"Amount" does not say its currency: "10.5"',
		remedy: /such as 10.5 USD, or .* plain digits/,
	},
	{
		what: 'an infinite number',
		parameters: { ...payout, amount: '={{ 1 / 0 }}' },
		says: '"Amount" is not a number',
		remedy: /smallest unit/,
	},
	{
		what: 'an object for a number',
		parameters: { ...payout, amount: '={{ { a: 1 } }}' },
		says: '"Amount" is not a number',
		remedy: /smallest unit/,
	},
	{
		what: 'a missing required field',
		parameters: { ...payout, amount: '={{ $json.missing }}' },
		says: '"Amount" is empty: its expression finds nothing',
		remedy: /finds a value for this item/,
	},
	{
		what: 'an unknown currency',
		parameters: { ...payout, currency: 'dollars' },
		says: '"Currency" is not a currency that Stripe knows: "dollars"',
		remedy: /usd, eur or jpy/,
	},
	{
		what: 'a statement descriptor of 23 characters',
		parameters: { ...payout, statement_descriptor: 'x'.repeat(23) },
		says: '"Statement Descriptor" has 23 characters; Stripe takes at most 22',
		remedy: /Shorten it to 22/,
	},
	{
		what: 'an object for text',
		parameters: { ...payout, description: '={{ { a: 1 } }}' },
		says: '"Description" must be text',
		remedy: /Pick one value/,
	},
	{
		what: 'metadata without a key',
		parameters: { ...payout, metadata: { entry: [{ key: '', value: 'x' }] } },
		says: '"Metadata 1: Key" is empty',
		remedy: /remove the pair/,
	},
	{
		what: 'metadata JSON that does not parse',
		parameters: { ...payout, metadata: { json: [{ json: '{ a: 1' }] } },
		says: '"Metadata: JSON" is not valid JSON',
		remedy: /double quotes/,
	},
	{
		what: 'metadata JSON that is a list',
		parameters: { ...payout, metadata: { json: [{ json: '[1]' }] } },
		says: '"Metadata: JSON" must be a JSON object',
		remedy: /"name": "value"/,
	},
	{
		what: 'extra parameters that do not parse',
		parameters: { ...payout, options: { extraParameters: 'nope' } },
		says: '"Extra Parameters" is not valid JSON',
		remedy: /quotes, commas/,
	},
	{
		what: 'an account id with a line break',
		parameters: { ...payout, options: { stripeAccount: 'acct_1\nX: y' } },
		says: '"Stripe Account" is not an ID',
		remedy: /copy it from Stripe/,
	},
	{
		what: 'an amount with too many decimals',
		parameters: { ...payout, amount: '10.5051 USD' },
		says: '"Amount" has more decimals than Stripe takes of USD here: "10.5051 USD"',
		remedy: /Round it to 2 decimals/,
	},
	{
		what: 'an empty id',
		parameters: get('={{ $json.missing }}'),
		says: '"Payout" is empty: its expression finds nothing',
		remedy: /finds a value for this item/,
	},
	{
		what: 'an id with a slash',
		parameters: get('={{ "po_1/cancel" }}'),
		says: '"Payout" is not an ID: "po_1/cancel"',
		remedy: /no spaces, slashes or dots/,
	},
	{
		what: 'an id with dots',
		parameters: get('={{ "po_1/../../charges" }}'),
		says: '"Payout" is not an ID',
		remedy: /slashes or dots/,
	},
	{
		what: 'an id that is only dots',
		parameters: get('={{ ".." }}'),
		says: '"Payout" is not an ID: ".."',
		remedy: /slashes or dots/,
	},
	{
		what: 'an id of another object',
		parameters: get('={{ "cus_123" }}'),
		says: '"Payout" is not the right kind of ID: "cus_123"',
		remedy: /starts with po_/,
	},
	{
		what: 'not a date',
		parameters: list({ created: { range: { gte: '={{ "soon" }}' } } }),
		says: '"Created: Range: From (On or After)" is not a date: "soon"',
		remedy: /2027-01-31T09:00:00Z/,
	},
	{
		what: 'milliseconds for a date',
		parameters: list({ created: { exact: { value: '={{ 1798761600000 }}' } } }),
		says: '"Created: Exactly: Day or Moment" looks like milliseconds',
		remedy: /Divide it by 1000/,
	},
	{
		what: 'a limit of nothing',
		parameters: { ...list({}), limit: '={{ 0 }}' },
		says: '"Limit" must be at least 1',
		remedy: /Return All/,
	},
];

it.each(cases)('$what: says so, and sends nothing', async ({ parameters, says, remedy }) => {
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toContain(says);
	expect(error?.message).toMatch(/^Item 0: /);
	expect(error?.description).toMatch(remedy);
	expect(stripe.requests).toEqual([]);
});

describe('with several items', () => {
	const parameters = { ...payout, amount: '={{ $json.amount }}' };
	const items = [{ amount: 1 }, { amount: 'two' }, { amount: 3 }];

	it('sends nothing at all while one form is wrong', async () => {
		const { error } = await runNode({ baseUrl: stripe.url, parameters, items });
		expect(error?.message).toContain('Item 1: "Amount" is not a number: "two"');
		expect(stripe.requests).toEqual([]);
	});

	it('on continue, every other item goes through and the wrong one says why', async () => {
		const settings = { onError: 'continueRegularOutput' as const };
		const { json, items: out, error } = await runNode({ baseUrl: stripe.url, parameters, items, settings });
		expect(error).toBeUndefined();
		expect(json.map((item) => item.amount)).toEqual(['1', undefined, '3']);
		expect(json[1].error).toMatchObject({
			message: '"Amount" is not a number: "two"',
			field: 'Amount',
			type: 'invalid_form',
			description: expect.stringContaining('1050'),
		});
		expect(out.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
	});

	it('on an error output, the wrong item leaves there', async () => {
		const settings = { onError: 'continueErrorOutput' as const };
		const { outputs } = await runNode({ baseUrl: stripe.url, parameters, items, settings });
		expect(outputs[0].map(({ json }) => json.amount)).toEqual(['1', '3']);
		expect(outputs[1]).toHaveLength(1);
		expect(outputs[1][0].json.error).toMatchObject({ field: 'Amount' });
	});
});

it.each(['sk_live_abcdefgh12345678', 'rk_test_abcdefgh12345678', '4242424242424242', '4242 4242 4242 4242'])(
	'never shows %s in an error',
	async (secret) => {
		const { error } = await runNode({
			baseUrl: stripe.url,
			items: [{ secret }],
			parameters: { ...payout, amount: '={{ "x" + " " + $json.secret }}' },
		});
		expect(error?.message).toContain('"Amount" is not a number');
		expect(JSON.stringify({ ...error, message: error?.message })).not.toMatch(
			/abcdefgh|4242[ ]?4242[ ]?4242/,
		);
	},
);
