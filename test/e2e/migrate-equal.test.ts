import { isDeepStrictEqual } from 'node:util';
import type { IDataObject, INodeType } from 'n8n-workflow';
import { moveNode } from '../../migrate/node';
import { LEFT, NODE_VERSION, NODES, OPERATIONS, START } from '../../migrate/operations';
import { runNode, type RunResult } from '../support/engine';
import { nodes, typeOf } from '../support/nodes';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';
import { newestVersion } from '../support/shown';
import { loadBuiltIn, stripeApi, type BuiltIn } from './support/built-in';
import { casesOf, operationsOf, type Case } from './support/cases';

/*
 * Both nodes in n8n's engine, with the same form: they ask Stripe for the same, and give the same.
 */
let recorder: Recorder;
let builtIn: BuiltIn;
beforeAll(async () => {
	recorder = await startRecorder();
	recorder.answer = answer;
	builtIn = await loadBuiltIn(recorder.url);
});
afterAll(async () => {
	builtIn.remove();
	await recorder.close();
});

const LISTED = Array.from({ length: 130 }, (_, index) => ({ id: `obj_${index}`, object: 'thing', index }));

/** As Stripe: a list by pages, else the object that is asked for. */
function answer({ method, path, params }: Recorded): { body: unknown } {
	const id = path.split('/').at(-1)!;
	if (method === 'DELETE') return { body: { id, object: 'thing', deleted: true } };
	if (method === 'POST' || !/^\/v1\/(charges|coupons|customers)$/.test(path))
		return { body: { id, object: 'thing', amount: 1050, nested: { list: [1, null] } } };
	const { limit = '10', starting_after: after } = params as Record<string, string>;
	const start = after ? LISTED.findIndex((one) => one.id === after) + 1 : 0;
	const data = LISTED.slice(start, start + Number(limit));
	return { body: { object: 'list', data, has_more: start + data.length < LISTED.length } };
}

let count = 0;

async function run(node: INodeType, parameters: IDataObject, item: IDataObject, isBuiltIn: boolean) {
	recorder.requests.length = 0;
	const result = await runNode({
		node,
		parameters,
		items: [item],
		baseUrl: recorder.url,
		executionId: `exec-${count++}`,
		...(isBuiltIn ? { credentialType: stripeApi, leftovers: true } : {}),
	});
	const requests = recorder.requests.map(({ method, path, params }) => ({ method, path, params }));
	return { result, requests };
}

const inN8n = (parameters: IDataObject) => ({
	id: 'a',
	name: 'Stripe',
	type: 'n8n-nodes-base.stripe',
	typeVersion: 1,
	position: [0, 0],
	parameters,
});

/** Runs both. */
async function both({ parameters, item }: Pick<Case, 'parameters' | 'item'>) {
	const moved = moveNode(inN8n(parameters));
	expect(moved).toMatchObject({ is: expect.any(String) as string });
	const ours = nodes.find(({ description }) => typeOf(description) === moved.node.type)!;
	const before = await run(builtIn.node, parameters, item, true);
	const after = await run(ours, moved.node.parameters as IDataObject, item, false);
	return { before, after, moved };
}

/** Of a new object, what is sent empty is as if it were not sent. */
function withoutEmpty(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value)
		.map(([name, own]) => [name, withoutEmpty(own)] as const)
		.filter(
			([, own]) => own !== '' && !(typeof own === 'object' && own !== null && Object.keys(own).length === 0),
		);
	return Object.fromEntries(kept);
}

const gave = ({ error, json }: RunResult) => ({ error: error?.message, json });

it('knows every operation of the built-in node, and none besides', () => {
	const all = operationsOf(builtIn.node.description).map((pair) => pair.join('.'));
	expect(all.length).toBeGreaterThanOrEqual(20);
	expect([...Object.keys(OPERATIONS), ...Object.keys(LEFT)].sort()).toEqual([...all].sort());
});

it('calls our nodes and their operations as the editor does, in their newest version', () => {
	for (const { node, resource, operation, label } of Object.values(OPERATIONS)) {
		const { description } = nodes.find((one) => one.description.name === node)!;
		const nameIn = (field: string, value: string) =>
			description.properties
				.filter(
					({ name, displayOptions }) =>
						name === field && (field === 'resource' || displayOptions?.show?.resource?.includes(resource)),
				)
				.flatMap(({ options }) => options as Array<{ name: string; value: string }>)
				.find((option) => option.value === value)?.name;
		expect(description.displayName).toBe(NODES[node]);
		expect(`${nameIn('resource', resource)}: ${nameIn('operation', operation)}`).toBe(label);
		expect(newestVersion(description)).toBe(NODE_VERSION);
	}
});

it('starts with what the built-in node starts with', () => {
	const { properties } = builtIn.node.description;
	expect(properties.find(({ name }) => name === 'resource')!.default).toBe(START.resource);
	for (const { name, displayOptions, default: start } of properties)
		if (name === 'operation')
			expect(START.operation[displayOptions!.show!.resource![0] as string]).toBe(start);
	for (const [key, { fields }] of Object.entries(OPERATIONS)) {
		const [resource, operation] = key.split('.');
		const own = properties.filter(
			({ displayOptions: { show } = {} }) =>
				show?.resource?.includes(resource) && show.operation?.includes(operation),
		);
		const starts = Object.fromEntries(
			own.filter(({ type }) => type !== 'collection').map((field) => [field.name, field.default]),
		);
		for (const { from, start = '' } of fields)
			if (!from.includes('.')) expect([key, from, start]).toEqual([key, from, starts[from]]);
	}
});

type Asked = Awaited<ReturnType<typeof run>>['requests'];

/** Pages apart: ours are larger. */
const withoutPages = (requests: Asked): Asked => {
	const all = requests.map(({ params, ...request }) => {
		const { limit: _limit, starting_after: _after, ...rest } = params as IDataObject;
		return { ...request, params: rest };
	});
	return all.filter((one, i) => !all.slice(0, i).some((other) => isDeepStrictEqual(other, one)));
};

const comparable = (key: string, requests: Asked) => {
	if (key.endsWith('.getAll')) return withoutPages(requests);
	if (OPERATIONS[key].updates) return requests;
	return requests.map((request) => ({ ...request, params: withoutEmpty(request.params) }));
};

describe.each(Object.keys(OPERATIONS))('%s', (key) => {
	it('asks for the same and gives the same', async () => {
		const [resource, operation] = key.split('.');
		const all = casesOf(builtIn.node.description, resource, operation).filter(
			// An update of nothing fails in the built-in node.
			({ parameters }) => !OPERATIONS[key].updates || parameters.updateFields,
		);
		expect(all.length).toBeGreaterThan(0);
		for (const one of all) {
			const { before, after } = await both(one);
			expect(before.result.error).toBeUndefined();
			expect(before.requests.length).toBeGreaterThan(0);
			expect({ ...one, ...gave(after.result) }).toEqual({ ...one, ...gave(before.result) });
			const [asked, wanted] = [after, before].map(({ requests }) => comparable(key, requests));
			expect({ ...one, asked }).toEqual({ ...one, asked: wanted });
		}
	});
});

const ADDRESS = { line1: '1 Long Street' };
const shipped = (more: IDataObject) => ({
	shipping: { shippingProperties: [{ name: 'Ada', address: { details: ADDRESS }, ...more }] },
});

describe('what is left empty', () => {
	it.each<[string, IDataObject]>([
		[
			'a text',
			{ resource: 'customer', customerId: 'cus_1', updateFields: { email: '', name: '', phone: '' } },
		],
		[
			'lines of an address',
			{ resource: 'customer', customerId: 'cus_1', updateFields: { address: { details: ADDRESS } } },
		],
		[
			'a whole address',
			{ resource: 'customer', customerId: 'cus_1', updateFields: { address: { details: {} }, name: 'Ada' } },
		],
		['what is shipped to', { resource: 'customer', customerId: 'cus_1', updateFields: shipped({}) }],
		['what a charge is shipped to', { resource: 'charge', chargeId: 'ch_1', updateFields: shipped({}) }],
		[
			'texts of a charge',
			{ resource: 'charge', chargeId: 'ch_1', updateFields: { description: '', receipt_email: '' } },
		],
		[
			'a value of metadata',
			{
				resource: 'charge',
				chargeId: 'ch_1',
				updateFields: { metadata: { metadataProperties: [{ key: 'a' }, { key: 'b', value: '1' }] } },
			},
		],
	])('empties %s at Stripe on an update, as in the built-in node', async (_what, parameters) => {
		const { before, after } = await both({ parameters: { ...parameters, operation: 'update' }, item: {} });
		expect(after.result.error).toBeUndefined();
		expect(JSON.stringify(before.requests)).toContain(':""');
		expect(after.requests).toEqual(before.requests);
	});

	it.each<[string, IDataObject]>([
		['operation', {}],
		['operation of customers', { resource: 'customer', customerId: 'cus_1' }],
		['limit', { resource: 'coupon', operation: 'getAll' }],
		['duration and type', { resource: 'coupon', percentOff: 10 }],
		['amount off', { resource: 'coupon', type: 'fixedAmount', currency: 'usd' }],
		['value of a meter event', { resource: 'meterEvent', eventName: 'calls', customerId: 'cus_1' }],
	])('has what the built-in node starts with: %s', async (_what, parameters) => {
		const { before, after } = await both({ parameters, item: {} });
		expect(gave(after.result)).toEqual(gave(before.result));
		expect(withoutPages(after.requests)).toEqual(withoutPages(before.requests));
	});
});

describe('what people fill in otherwise', () => {
	const metadata = (...pairs: Array<[string, string]>) => ({
		metadata: { metadataProperties: pairs.map(([key, value]) => ({ key, value })) },
	});
	const customer = (additionalFields: IDataObject) => ({
		resource: 'customer',
		operation: 'create',
		name: 'Ada',
		additionalFields,
	});
	const meter = (additionalFields: IDataObject) => ({
		resource: 'meterEvent',
		eventName: 'calls',
		customerId: 'cus_1',
		value: 3,
		additionalFields,
	});
	it.each<[string, IDataObject]>([
		['a key twice', customer(metadata(['a', '1'], ['b', '2'], ['a', '3']))],
		[
			'several addresses to ship to',
			customer({
				shipping: {
					shippingProperties: [
						...shipped({}).shipping.shippingProperties,
						{ name: 'Bob', address: { details: ADDRESS } },
					],
				},
			}),
		],
		['no metadata at all', customer({ metadata: {} })],
		['fields of another operation', { ...customer({}), chargeId: 'ch_1', limit: 7 }],
		[
			'a currency in capitals',
			{
				resource: 'charge',
				operation: 'create',
				customerId: 'cus_1',
				amount: 100,
				currency: 'EUR',
				source: 'tok_visa',
			},
		],
		[
			'reserved keys of a meter event',
			meter({
				customPayload: {
					properties: [
						{ key: 'value', value: '9' },
						{ key: 'region', value: 'eu' },
					],
				},
			}),
		],
		['a time in another zone', meter({ timestamp: '2026-07-15T10:00:00+02:00' })],
		['a day by itself', meter({ timestamp: '2026-07-15' })],
		[
			'a large amount of a currency without decimals',
			{ resource: 'coupon', type: 'fixedAmount', amountOff: 99999999, currency: 'jpy' },
		],
	])('means the same: %s', async (_what, parameters) => {
		const { before, after } = await both({ parameters, item: {} });
		expect(before.result.error).toBeUndefined();
		expect(gave(after.result)).toEqual(gave(before.result));
		expect(after.requests.map(({ params }) => withoutEmpty(params))).toEqual(
			before.requests.map(({ params }) => withoutEmpty(params)),
		);
	});

	it.each([1050, '1050', 0, 1e7])(
		'an amount that an expression gives stays what it was: %j',
		async (amount) => {
			const parameters = {
				resource: 'coupon',
				type: 'fixedAmount',
				amountOff: '={{ $json.amount }}',
				currency: 'usd',
			};
			const { before, after } = await both({ parameters, item: { amount } });
			expect(after.requests).toEqual(before.requests);
		},
	);

	it.each([10.5, '10.50', 19.989999999999998])(
		'never sends an amount that is no whole number: %j',
		async (amount) => {
			const parameters = {
				resource: 'coupon',
				type: 'fixedAmount',
				amountOff: '={{ $json.amount }}',
				currency: 'usd',
			};
			const { after } = await both({ parameters, item: { amount } });
			expect(after.requests).toEqual([]);
			expect(after.result.error!.message).toContain('Amount Off');
		},
	);
});
