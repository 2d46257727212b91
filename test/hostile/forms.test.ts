import type { IBinaryKeyData, IDataObject, INodeProperties } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { cases as operations, shownFor } from '../support/operations';
import { table } from '../support/nodes';
import { Random } from '../support/random';
import { startRecorder, type Recorder } from '../support/recorder';
import { jumpThroughWaits } from '../support/time';
import { cases, expectClear, expectNoCard, expectNoSecret, PATIENCE } from './support/held';
import { onlyTo } from './support/network';
import { CARD, deep, json, KEY, objectOf, text } from './support/values';

/*
 * What whoever fills in a form, or controls what items hold, may give: any JSON, in any field of any operation.
 */
let stripe: Recorder;
/** So many requests one item may come to: each page and each try counts. */
const MOST_REQUESTS = 60;

onlyTo(async () => (stripe = await startRecorder()).port);
beforeEach(() => {
	jumpThroughWaits();
	stripe.requests = [];
	const well = { id: 'x_1', object: 'thing', data: [], has_more: false };
	stripe.answer = () => ({ body: well, ...(stripe.requests.length > MOST_REQUESTS ? { status: 400 } : {}) });
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await stripe.close());

/** How a value gets into a field: as it is saved, or by an expression from an item. */
function placed(value: unknown, name: string, item: Record<string, unknown>, random: Random): unknown {
	const way = random.next();
	if (way < 0.25) return value;
	const field = `f${Object.keys(item).length}_${name.length}`;
	item[field] = value;
	if (way < 0.85) return `={{ $json.${field} }}`;
	return way < 0.93 ? `=before {{ $json.${field} }} after` : `={{ $json["${field}"] }}`;
}

function filled(fields: INodeProperties[], random: Random, item: Record<string, unknown>): IDataObject {
	const form: Array<[string, unknown]> = [];
	for (const { name, type, default: preset, options = [], required, typeOptions } of fields) {
		if (!required && random.next() < 0.6) continue;
		if (random.next() < 0.2) form.push([name, preset]);
		else if (type === 'collection' && random.next() < 0.8)
			form.push([name, filled(options as INodeProperties[], random, item)]);
		else if (type === 'fixedCollection' && random.next() < 0.7) {
			const { name: group, values } = random.pick(
				options as Array<{ name: string; values: INodeProperties[] }>,
			);
			const row = () => filled(values, random, item);
			form.push([name, { [group]: typeOptions?.multipleValues ? [row(), row()] : row() }]);
		} else if (type === 'resourceLocator' && random.next() < 0.7)
			form.push([name, { __rl: true, mode: 'id', value: placed(json(random, 1), name, item, random) }]);
		else form.push([name, placed(json(random), name, item, random)]);
	}
	return objectOf(form) as IDataObject;
}

/** Files as some node may leave them in an item. */
function files(random: Random): IBinaryKeyData {
	const file = { data: Buffer.from('x').toString('base64'), mimeType: text(random), fileName: text(random) };
	return objectOf([['data', random.next() < 0.8 ? file : json(random, 1)]]) as unknown as IBinaryKeyData;
}

it(
	'takes any form of any operation for what it is, or says what is wrong with it',
	async () => {
		let sent = 0;
		let refused = 0;
		await cases(0.65, async (random) => {
			stripe.requests = [];
			const test = random.pick(operations);
			const item: Record<string, unknown> = { card: CARD };
			const fields = shownFor(test).filter(({ name }) => !['resource', 'operation'].includes(name));
			const parameters = { ...filled(fields, random, item), resource: test.resource, operation: test.value };
			const result = await runNode({
				baseUrl: stripe.url,
				secretKey: KEY,
				parameters,
				leftovers: true,
				items: [item as IDataObject],
				...(random.next() < 0.3 ? { binary: files(random) } : {}),
				settings: random.next() < 0.5 ? { onError: 'continueRegularOutput' } : {},
			}).catch((error: Error) => {
				// What n8n itself cannot load into a workflow never gets to the node.
				if (/[\\/]request[\\/]/.test(error.stack ?? '')) throw error;
				return undefined;
			});
			if (!result) return;
			const { error, json: out } = result;
			if (error && !isN8ns(error)) expectClear(error as never);
			if (error || out[0]?.error) refused++;
			if (out[0]?.error && typeof out[0].error === 'object') expectClear(out[0].error as never);
			expectNoSecret([error, out]);
			if (stripe.requests.length) sent++;
			expect(stripe.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
			const { path } = table.get(test.resource, test.value)!;
			const pattern = path.map((piece) => (typeof piece === 'string' ? piece : '[^/?#]+')).join('');
			for (const request of stripe.requests.slice(0, 1))
				if (!path.includes('contents'))
					expect(request.path).toMatch(new RegExp(`^${pattern}$|^/v1/files/[^/]+$`));
		});
		// The cases must get somewhere.
		expect([sent > 0, refused > 0]).toEqual([true, true]);
	},
	PATIENCE,
);

/** Of an expression that n8n cannot evaluate, it is n8n that says so. */
const isN8ns = ({ message, stack = '' }: Error) =>
	!/^Item \d/.test(message) && !/[\\/]request[\\/]/.test(stack);

it.each([false, true])(
	'says which field is too deep for n8n to go through, and to go on: %s',
	async (goOn) => {
		const { error, json: out } = await runNode({
			baseUrl: stripe.url,
			parameters: {
				resource: 'payout',
				operation: 'get',
				payout: 'po_1',
				options: { maxPerSecond: deep(1_800, new Random(1)) } as IDataObject,
			},
			leftovers: true,
			...(goOn ? { settings: { onError: 'continueRegularOutput' } } : {}),
		});
		const told = (goOn ? out[0].error : error) as { message: string };
		expect(told.message).toContain('"Options" holds lists or objects in each other');
		expect(stripe.requests).toEqual([]);
	},
);

it(
	'changes nothing that all objects share, whatever fields are to be cleared',
	async () => {
		await cases(0.02, async (random) => {
			const clear = random.pick([
				'constructor__prototype__polluted',
				'constructor__polluted',
				'metadata__constructor__prototype__polluted',
				'__proto____polluted',
				'toString__polluted',
			]);
			const { error } = await runNode({
				baseUrl: stripe.url,
				parameters: {
					resource: 'customer',
					operation: 'update',
					customer: { __rl: true, mode: 'id', value: 'cus_1' },
					additionalFields: { fieldsToClear: '={{ $json.clear }}' },
				},
				leftovers: true,
				items: [{ clear: [clear] }],
			});
			if (error) expectClear(error as never);
		});
	},
	PATIENCE,
);

it('shows no card number of an item in an error', async () => {
	for (const spelling of [CARD, '4242 4242 4242 4242', '4242-4242-4242-4242', Number(CARD)]) {
		for (const field of ['amount', 'currency', 'description']) {
			const { error } = await runNode({
				baseUrl: stripe.url,
				parameters: {
					resource: 'payout',
					operation: 'create',
					amount: 100,
					currency: 'usd',
					[field]: '={{ $json.x }}',
				},
				leftovers: true,
				items: [{ x: [spelling, { [spelling]: 1 }] as unknown as IDataObject }],
			});
			expect(error).toBeDefined();
			expectNoCard(`${error!.message} ${error!.description}`);
		}
	}
});

it.each([`x" OR email:"victim@example.com`, `x' OR name:'y`, 'back\\slash"', '"'])(
	'keeps what an item holds within the quotes of a search',
	async (name) => {
		stripe.requests = [];
		const query = '=name:"{{ $json.name }}"';
		const parameters = { resource: 'customer', operation: 'search', query };
		const { error } = await runNode({ baseUrl: stripe.url, parameters, items: [{ name }] });
		expect(error).toBeUndefined();
		const sent = (stripe.requests[0].params as { query: string }).query;
		expect(sent).toMatch(/^name:"(?:[^"\\]|\\.)*"$/s);
	},
);
