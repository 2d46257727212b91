import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

const payout = { payout: { __rl: true, mode: 'id', value: 'po_1' } };

async function run(operation: IDataObject): Promise<{ expand: unknown; error?: Error }> {
	stripe.answer = () => ({ body: { object: 'list', data: [], has_more: false } });
	const { error } = await runNode({ baseUrl: stripe.url, parameters: operation, leftovers: true });
	return { expand: (stripe.requests[0]?.params as IDataObject | undefined)?.expand, error };
}

const get = (expand: unknown, expandPaths: unknown) =>
	run({
		resource: 'payout',
		operation: 'get',
		...payout,
		options: { expand, expandPaths } as IDataObject,
	});

it('sends what is chosen and what is written, each once', async () => {
	const { expand } = await get(
		['destination', 'balance_transaction.source'],
		' balance_transaction.source.charge, destination,, ',
	);
	expect(expand).toEqual(['destination', 'balance_transaction.source', 'balance_transaction.source.charge']);
});

it.each([
	['text with commas', 'destination,reversed_by'],
	['a list from an expression', '={{ ["destination", "reversed_by"] }}'],
])('takes %s', async (_what, paths) => {
	expect((await get(undefined, paths)).expand).toEqual(['destination', 'reversed_by']);
});

it('sends nothing where nothing is chosen or written', async () => {
	expect((await get([], '')).expand).toBeUndefined();
});

it('starts with data in lists, whether or not it is written', async () => {
	const { expand } = await run({
		resource: 'payout',
		operation: 'getAll',
		options: {
			expand: ['destination'],
			expandPaths: 'data.destination, data.reversed_by, original_payout',
		},
	});
	expect(expand).toEqual(['data.destination', 'data.reversed_by', 'data.original_payout']);
});

it('expands nothing where nothing can be: n8n drops options that their operation does not have', async () => {
	const { error } = await run({
		resource: 'v2Transaction',
		operation: 'get',
		transaction: { __rl: true, mode: 'id', value: 'trxn_1' },
		options: { expand: ['flow'], expandPaths: 'flow', businessKey: 'key' },
	});
	expect(error).toBeUndefined();
	expect(stripe.requests.map(({ params }) => params)).toEqual([{}]);
});

describe('in the sandbox', () => {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox()));
	afterAll(async () => await sandbox.close());

	it('brings objects two deep', async () => {
		const { json, error } = await runNode({
			baseUrl: sandbox.url,
			parameters: {
				resource: 'payout',
				operation: 'create',
				amount: 100,
				currency: 'usd',
				options: { expand: ['balance_transaction.source'], expandPaths: 'destination' },
			},
		});
		expect(error).toBeUndefined();
		expect(json[0]).toMatchObject({
			balance_transaction: { object: 'balance_transaction', source: { id: json[0].id, object: 'payout' } },
			destination: { object: 'bank_account' },
		});
	});
});
