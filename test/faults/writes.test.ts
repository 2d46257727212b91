import { inspect } from 'node:util';
import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode, type RunOptions, type RunResult } from '../support/engine';
import { KEPT_KINDS, KINDS, seedOfRun, startFaultProxy, type FaultProxy } from './proxy';

/*
 * Single faults, and what makes two writes one. The witness is the sandbox, which keeps what was really carried
 * out. SEED repeats the chances.
 */
const KEY = 'sk_test_sandbox123';

let sandbox: Sandbox;
let proxy: FaultProxy;
beforeAll(async () => {
	sandbox = await startSandbox();
	proxy = await startFaultProxy(sandbox.url, seedOfRun());
});
beforeEach(() => {
	sandbox.reset();
	proxy.clear();
	proxy.share = 0;
	proxy.kinds = KINDS;
	proxy.script = [];
});
afterAll(async () => {
	await proxy?.close();
	await sandbox?.close();
});

const topup = (options: IDataObject = {}): IDataObject => ({
	resource: 'topup',
	operation: 'create',
	amount: '={{ $json.amount }}',
	currency: 'usd',
	metadata: { entry: [{ key: 'n', value: '={{ $json.n }}' }] },
	options,
});
const numbers = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);
const itemsOf = (ns: number[]): IDataObject[] => ns.map((n) => ({ n, amount: 100 + n }));

const secretKey = 'sk_test_SecretKey';

/** Runs the node, and sees to it that nothing of the result tells the key. */
async function run(options: Omit<RunOptions, 'baseUrl'>): Promise<RunResult> {
	const result = await runNode({ baseUrl: proxy.url, secretKey, ...options });
	expect(JSON.stringify([result.json, result.error ?? null])).not.toContain(secretKey);
	if (result.error) expect(inspect(result.error, { depth: 8, showHidden: true })).not.toContain(secretKey);
	return result;
}

interface Topup {
	id: string;
	amount: number;
	metadata: { n: string };
}

/** Everything that the sandbox has, oldest first. */
async function topups(): Promise<Topup[]> {
	const all: Topup[] = [];
	for (let more = true; more;) {
		const after = all.length ? `&starting_after=${all[all.length - 1].id}` : '';
		const response = await fetch(`${sandbox.url}/v1/topups?limit=100${after}`, {
			headers: { authorization: `Bearer ${KEY}` },
		});
		const page = (await response.json()) as { data: Topup[]; has_more: boolean };
		all.push(...page.data);
		more = page.has_more;
	}
	return all.reverse();
}

interface Witnessed {
	doubled: number;
	lost: number;
	outOfOrder: number;
}

/** Compares what is there with what was wanted, and the output with the input. */
async function witness(expected: number[], outputs: RunResult[], inputs: number[][]): Promise<Witnessed> {
	const objects = await topups();
	// Two witnesses must agree: the objects that exist, and the writes that were carried out.
	expect(sandbox.ledger.map(({ objectId }) => objectId).sort()).toEqual(objects.map(({ id }) => id).sort());
	const ids = new Map<string, string[]>();
	for (const { id, metadata } of objects) ids.set(metadata.n, [...(ids.get(metadata.n) ?? []), id]);
	let outOfOrder = 0;
	outputs.forEach(({ json, items }, execution) => {
		inputs[execution].forEach((n, index) => {
			const found = json[index] as unknown as Topup | undefined;
			const right =
				found?.metadata?.n === String(n) &&
				found.amount === 100 + n &&
				found.id === ids.get(String(n))?.[0] &&
				(items[index].pairedItem as { item: number }).item === index;
			if (!right) outOfOrder++;
		});
		outOfOrder += Math.max(0, json.length - inputs[execution].length);
	});
	return {
		doubled: objects.length - ids.size,
		lost: expected.filter((n) => !ids.has(String(n))).length,
		outOfOrder,
	};
}

const NONE: Witnessed = { doubled: 0, lost: 0, outOfOrder: 0 };
/** As quick as the form allows, and without giving up. */
const STUBBORN: IDataObject = { retries: 10, timeout: 2, timeLimit: 600, maxInFlight: 100 };

describe('a failure that Stripe keeps', () => {
	const settings = { onError: 'continueRegularOutput' as const };

	it.each(KEPT_KINDS)('stays, and is never got round by acting again: %s', async (kind) => {
		proxy.script = [kind];
		const parameters = topup({ retries: 2, timeout: 5 });
		const first = await run({ parameters, settings, items: itemsOf([1]) });
		expect(proxy.met).toEqual({ [kind]: 1 });
		expect(first.json).toEqual([{ error: expect.objectContaining({ status: 500 }) as object }]);
		const carriedOut = kind.includes('executed') ? 1 : 0;
		expect(sandbox.ledger).toHaveLength(carriedOut);
		const again = await run({ parameters, settings, items: itemsOf([1]) });
		expect(again.json).toEqual([{ error: expect.objectContaining({ status: 500 }) as object }]);
		expect(sandbox.ledger).toHaveLength(carriedOut);
		expect(sandbox.exchanges.at(-1)).toMatchObject({ status: 500, replayed: true });
	});
});

describe('what makes two writes one', () => {
	const ns = numbers(0, 30);
	const items = itemsOf(ns);

	it('is not the values: another execution acts again', async () => {
		proxy.share = 0.2;
		const parameters = topup(STUBBORN);
		const first = await run({ parameters, items, executionId: 'one' });
		const second = await run({ parameters, items, executionId: 'two' });
		expect(await witness(ns, [first], [ns])).toEqual({ ...NONE, doubled: ns.length });
		expect(second.json.map(({ id }) => id)).not.toEqual(first.json.map(({ id }) => id));
	});

	it('is a business key, in whichever execution', async () => {
		proxy.share = 0.2;
		const parameters = topup({ ...STUBBORN, businessKey: '={{ $json.n }}' });
		const first = await run({ parameters, items, executionId: 'one' });
		const second = await run({ parameters, items, executionId: 'two' });
		expect(await witness(ns, [first, second], [ns, ns])).toEqual(NONE);
	});

	it('refuses other values under the same business key, and says what to do', async () => {
		const parameters = topup({ businessKey: '={{ "order-" + $json.n }}' });
		const settings = { onError: 'continueRegularOutput' as const };
		await run({ parameters, settings, items, executionId: 'one' });
		const { json } = await run({
			parameters,
			settings,
			items: items.map((item, index) => (index === 7 ? { ...item, amount: 5 } : item)),
			executionId: 'two',
		});
		expect(json[7].error).toMatchObject({
			type: 'idempotency_error',
			status: 400,
			attempts: 1,
			retryable: false,
			description: expect.stringContaining('other values') as string,
		});
		expect(json.filter(({ error }) => error)).toHaveLength(1);
		expect(sandbox.ledger).toHaveLength(ns.length);
	});
});

describe('an answer that is lost', () => {
	const create = { resource: 'customer', operation: 'create' };

	it.each(['reset after', 'half an answer', 'half, no length', '500 after', 'silence after'] as const)(
		'does not make a deletion fail: %s',
		async (kind) => {
			const { json } = await run({ parameters: create });
			const id = String(json[0].id);
			proxy.script = [kind];
			const deleted = await run({
				parameters: {
					resource: 'customer',
					operation: 'delete',
					customer: { __rl: true, mode: 'id', value: id },
					options: { timeout: 5, addToOutput: ['attempts'] },
				},
			});
			expect(deleted.error).toBeUndefined();
			expect(deleted.json).toEqual([
				// The third asks what became of it.
				expect.objectContaining({ id, deleted: true, stripe_request: { attempts: 3 } }),
			]);
			expect(sandbox.ledger.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
			expect(proxy.met).toEqual({ [kind]: 1 });
		},
	);
});

describe('an error', () => {
	const settings = { onError: 'continueRegularOutput' as const };

	it.each(KINDS.filter((kind) => !['slow', '409'].includes(kind)))(
		'tells nothing of the key: %s',
		async (kind) => {
			// Where nothing is to come, nothing is waited for.
			const options = { retries: 0, timeout: kind.startsWith('silence') ? 1 : 60 };
			proxy.script = [kind];
			const { json } = await run({ parameters: topup(options), settings, items: itemsOf([1]) });
			const failure = json[0].error as IDataObject;
			expect(failure).toMatchObject({ attempts: 1, retryable: failure.outcome !== 'unknown' });
			expect(String(failure.description)).not.toBe('');
			proxy.script = [kind];
			const { error } = await run({ parameters: topup(options), items: itemsOf([1]), executionId: 'exec-2' });
			expect(error).toBeDefined();
		},
	);

	it('tells nothing of a key that Stripe does not know', async () => {
		const { error } = await run({ parameters: topup(), items: itemsOf([1]), secretKey: 'sk_test_x' });
		expect(error).toBeDefined();
		expect(inspect(error, { depth: 8, showHidden: true })).not.toContain('sk_test_x');
	});
});
