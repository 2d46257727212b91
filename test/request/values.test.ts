import type { IDataObject } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { sdkAt } from '../support/sdk';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

/** What a payout form puts on the wire. */
async function sent(fields: IDataObject, options: IDataObject = {}): Promise<unknown> {
	const parameters = {
		resource: 'payout',
		operation: 'create',
		amount: 1000,
		currency: 'usd',
		options,
		...fields,
	};
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error).toBeUndefined();
	return stripe.requests[0].params;
}

async function listed(filters: IDataObject): Promise<unknown> {
	stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
	const { error } = await runNode({
		baseUrl: stripe.url,
		parameters: { resource: 'payout', operation: 'getAll', filters },
	});
	expect(error).toBeUndefined();
	return stripe.requests[0].params;
}

describe('times', () => {
	// The workflow is in Europe/Berlin: noon there is 11:00 UTC in winter, 10:00 in summer.
	it.each([
		['ISO 8601 with an offset', '2026-01-15T12:00:00+02:00', '1768471200'],
		['ISO 8601 in UTC', '2026-01-15T12:00:00Z', '1768478400'],
		['a local time in winter', '2026-01-15T12:00:00', '1768474800'],
		['a local time in summer', '2026-07-15T12:00:00', '1784109600'],
		['unix seconds', '={{ 1768478400 }}', '1768478400'],
		['unix seconds as text', '={{ "1768478400" }}', '1768478400'],
		['a Date', '={{ new Date(1768478400999) }}', '1768478400'],
		['a Luxon DateTime', '={{ DateTime.fromSeconds(1768478400) }}', '1768478400'],
	])('from %s', async (_what, value, seconds) => {
		expect(await listed({ created: { range: { gte: value } } })).toMatchObject({ created: { gte: seconds } });
	});
});

it('leaves out what is empty', async () => {
	const fields = {
		description: '',
		statement_descriptor: '={{ null }}',
		additionalFields: { method: '={{ undefined }}' },
		metadata: {},
	};
	expect(await sent(fields)).toEqual({ amount: '1000', currency: 'usd' });
});

it('keeps text exactly, whatever is in it', async () => {
	const description = ' ä&b=c[d]+e%20"f"\n☂ ';
	expect(await sent({ description })).toMatchObject({ description });
});

it('merges extra parameters last', async () => {
	const params = await sent({}, { extraParameters: '{"amount": 5, "preview": {"a": [1, {"b": true}]}}' });
	expect(params).toEqual({ amount: '5', currency: 'usd', preview: { a: ['1', { b: 'true' }] } });
});

it('unsets what is to be cleared', async () => {
	const parameters = {
		resource: 'payout',
		operation: 'update',
		payout: { __rl: true, mode: 'id', value: 'po_1' },
		additionalFields: { fieldsToClear: ['metadata'] },
	};
	await runNode({ baseUrl: stripe.url, parameters });
	expect(stripe.requests[0].params).toEqual({ metadata: '' });
});

it('unsets one metadata key with an empty value', async () => {
	const metadata = { entry: [{ key: 'gone', value: '' }], json: [{ json: '{"kept": "1"}' }] };
	expect(await sent({ metadata })).toMatchObject({ metadata: { gone: '', kept: '1' } });
});

describe('v2 unsets with null, as the SDK does', () => {
	const transaction = { __rl: true, mode: 'id', value: 'trxn_1' };
	const update = async (form: IDataObject) => {
		const { error } = await runNode({
			baseUrl: stripe.url,
			parameters: {
				resource: 'v2Transaction',
				operation: 'update',
				transaction,
				metadata,
				...form,
			},
		});
		expect(error).toBeUndefined();
		await sdkAt(stripe.port).v2.moneyManagement.transactions.update('trxn_1', {
			description: null as unknown as string,
			metadata: { gone: null, kept: '1' },
		});
		const [ours, theirs] = stripe.requests;
		expect(ours.params).toEqual({ description: null, metadata: { gone: null, kept: '1' } });
		expect(ours.params).toEqual(theirs.params);
	};
	const metadata = {
		entry: [
			{ key: 'gone', value: '' },
			{ key: 'kept', value: '1' },
		],
	};

	it('a field to clear, and a key of metadata', async () => {
		await update({ additionalFields: { fieldsToClear: ['description'] } });
	});

	it('what extra parameters say', async () => {
		await update({ options: { extraParameters: '{ "description": null }' } });
	});
});

it('reads an id from an address of the dashboard', async () => {
	const value = 'https://dashboard.stripe.com/acct_1/test/payouts/po_123?tab=x';
	await runNode({
		baseUrl: stripe.url,
		parameters: { resource: 'payout', operation: 'get', payout: { __rl: true, mode: 'url', value } },
	});
	expect(stripe.requests[0].path).toBe('/v1/payouts/po_123');
});

it('names another account for every item', async () => {
	await runNode({
		baseUrl: stripe.url,
		items: [{ account: 'acct_1' }, { account: 'acct_2' }],
		parameters: {
			resource: 'payout',
			operation: 'create',
			amount: 1000,
			currency: 'usd',
			options: { stripeAccount: '={{ $json.account }}' },
		},
	});
	const accounts = stripe.requests.map(({ headers }) => headers['stripe-account']);
	expect(accounts.sort()).toEqual(['acct_1', 'acct_2']);
});

it('keeps the order of items though answers come out of order', async () => {
	const items = Array.from({ length: 50 }, (_, i) => ({ amount: i + 1 }));
	stripe.answer = ({ params }) => ({ body: params });
	const { json } = await runNode({
		baseUrl: stripe.url,
		items,
		parameters: { resource: 'payout', operation: 'create', amount: '={{ $json.amount }}', currency: 'usd' },
	});
	expect(json.map(({ amount }) => Number(amount))).toEqual(items.map(({ amount }) => amount));
});
