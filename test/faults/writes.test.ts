import { inspect } from 'node:util';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode, type RunOptions, type RunResult } from '../support/engine';
import { KEPT_KINDS, KINDS, seedOfRun, startFaultProxy, type FaultProxy } from './proxy';

/*
 * Many payment-like writes through a network where one request in five goes wrong. The witness is the
 * sandbox, which counts what was really carried out. WRITES says how many, SEED repeats the chances.
 */
const WRITES = Number(process.env.WRITES ?? 10_000);
const ALONE = Math.ceil(WRITES * 0.75);
const RERUN = Math.ceil(WRITES * 0.15);
const RESUMED = Math.max(1, WRITES - ALONE - RERUN);

const KEY = 'sk_test_sandbox123';
const MINUTES = 60_000;
/** Executions that run side by side. */
const AT_ONCE = 25;

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
	additionalFields: { metadata: { entry: [{ key: 'n', value: '={{ $json.n }}' }] } },
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

/** Some at a time, in order of start. */
async function inTurns<T>(parts: T[], atOnce: number, task: (part: T, index: number) => Promise<void>) {
	const queue = parts.entries();
	const worker = async () => {
		for (const [index, part] of queue) await task(part, index);
	};
	await Promise.all(numbers(0, atOnce).map(worker));
}

const split = (all: number[], size: number) =>
	numbers(0, Math.ceil(all.length / size)).map((part) => all.slice(part * size, (part + 1) * size));

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

function report(title: string, writes: number, witnessed: Witnessed, startedAt: number, more = {}): void {
	const faults = proxy.kinds.map((kind) => `${kind} ${proxy.met[kind] ?? 0}`).join(', ');
	const met = Object.values(proxy.met).reduce((sum, count) => sum + count, 0);
	const rows = {
		writes,
		requests: proxy.requests,
		'repeated requests': proxy.requests - proxy.tries.size,
		'most for one write': [...proxy.tries.values()].reduce((most, tries) => Math.max(most, tries), 0),
		...more,
		...witnessed,
		seconds: Math.round((Date.now() - startedAt) / 1000),
	};
	const lines = Object.entries(rows).map(([name, value]) => `  ${name.padEnd(20)}${value}`);
	console.log(`${title}\n${lines.join('\n')}\n  faults ${met}: ${faults}`);
}

const NONE: Witnessed = { doubled: 0, lost: 0, outOfOrder: 0 };
/** As quick as the form allows, and without giving up. */
const STUBBORN: IDataObject = { retries: 10, timeout: 1, timeLimit: 600, maxInFlight: 100 };

describe('one request in five goes wrong', () => {
	beforeEach(() => (proxy.share = 0.2));

	it(
		`makes ${ALONE} writes once each by its own retries`,
		async () => {
			const startedAt = Date.now();
			const all = numbers(0, ALONE);
			const inputs = split(all, 100);
			const outputs: RunResult[] = [];
			await inTurns(inputs, AT_ONCE, async (ns, part) => {
				const parameters = topup(STUBBORN);
				outputs[part] = await run({ parameters, items: itemsOf(ns), executionId: `alone-${part}` });
			});
			expect(outputs.map(({ error }) => error)).toEqual(inputs.map(() => undefined));
			const witnessed = await witness(all, outputs, inputs);
			report('the node alone', ALONE, witnessed, startedAt);
			expect(witnessed).toEqual(NONE);
			expect(proxy.tries.size).toBe(ALONE);
			if (ALONE >= 500) for (const kind of KINDS) expect(proxy.met[kind]).toBeGreaterThan(0);
		},
		8 * MINUTES,
	);

	it(
		`makes ${RERUN} writes once each though Retry On Fail runs whole steps again`,
		async () => {
			const startedAt = Date.now();
			const all = numbers(0, RERUN);
			const inputs = split(all, 15);
			let jobsAgain = 0;
			const outputs: RunResult[] = [];
			const settings = { retryOnFail: true, maxTries: 5, waitBetweenTries: 1 };
			const parameters = topup({ ...STUBBORN, retries: 1 });
			await inTurns(inputs, AT_ONCE, async (ns, part) => {
				const again = () => run({ parameters, settings, items: itemsOf(ns), executionId: `rerun-${part}` });
				let result = await again();
				// All five tries of the step had bad luck: the job is taken up once more.
				for (; result.error; result = await again()) jobsAgain++;
				outputs[part] = result;
			});
			const witnessed = await witness(all, outputs, inputs);
			// Two tries are the node's own: a third is a step that n8n ran again.
			const stepsAgain = [...proxy.tries.values()].filter((tries) => tries > 2).length;
			report('with Retry On Fail', RERUN, witnessed, startedAt, {
				'sent by steps again': stepsAgain,
				'jobs again': jobsAgain,
			});
			expect(witnessed).toEqual(NONE);
			if (RERUN >= 100) expect(stepsAgain).toBeGreaterThan(0);
		},
		8 * MINUTES,
	);

	it(
		`completes ${RESUMED} writes by running the same execution again`,
		async () => {
			const startedAt = Date.now();
			const all = numbers(0, RESUMED);
			const inputs = split(all, 100);
			const parameters = topup({ ...STUBBORN, retries: 0 });
			const settings = { onError: 'continueRegularOutput' as const };
			const outputs: RunResult[] = [];
			let passes = 0;
			let errorItems = 0;
			await inTurns(inputs, AT_ONCE, async (ns, part) => {
				const made: Array<INodeExecutionData | undefined> = ns.map(() => undefined);
				const keys: unknown[] = [];
				let pass = 0;
				for (; pass < 30 && made.some((one) => !one); pass++) {
					const { items, error } = await run({
						parameters,
						settings,
						items: itemsOf(ns),
						executionId: `resumed-${part}`,
					});
					expect(error).toBeUndefined();
					expect(items.map(({ pairedItem }) => pairedItem)).toEqual(ns.map((_, item) => ({ item })));
					items.forEach((one, index) => {
						const failure = one.json.error as IDataObject | undefined;
						if (!failure) {
							// Whoever ran before it got the same object.
							if (made[index]) expect(one.json.id).toBe(made[index].json.id);
							made[index] = one;
							return;
						}
						errorItems++;
						expect(failure).toMatchObject({ attempts: 1, retryable: failure.outcome !== 'unknown' });
						expect(failure.idempotency_key).toMatch(/^n8n-[0-9a-f]{64}$/);
						keys[index] ??= failure.idempotency_key;
						expect(failure.idempotency_key).toBe(keys[index]);
					});
				}
				passes = Math.max(passes, pass);
				const items = made as INodeExecutionData[];
				outputs[part] = { items, json: items.map(({ json }) => json), outputs: [items] };
			});
			const witnessed = await witness(all, outputs, inputs);
			report('the same execution again', RESUMED, witnessed, startedAt, {
				passes,
				'error items': errorItems,
			});
			expect(witnessed).toEqual(NONE);
			if (RESUMED >= 100) expect(errorItems).toBeGreaterThan(0);
			expect(proxy.tries.size).toBe(RESUMED);
		},
		8 * MINUTES,
	);
});

describe('a failure that Stripe keeps', () => {
	const settings = { onError: 'continueRegularOutput' as const };

	it.each(KEPT_KINDS)('stays, and is never got round by acting again: %s', async (kind) => {
		proxy.script = [kind];
		const parameters = topup({ retries: 2, timeout: 1 });
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

	it(
		`among all others doubles none of ${RERUN} writes, and hides none`,
		async () => {
			const startedAt = Date.now();
			proxy.share = 0.2;
			proxy.kinds = [...KINDS, ...KEPT_KINDS];
			const inputs = split(numbers(0, RERUN), 15);
			const parameters = topup(STUBBORN);
			const failed = new Set<number>();
			/** One pass over all, as when jobs are taken up again: what it made and what it says has failed. */
			const pass = async (): Promise<void> => {
				await inTurns(inputs, AT_ONCE, async (ns, part) => {
					const options = { parameters, settings, items: itemsOf(ns), executionId: `kept-${part}` };
					const { json, items } = await run(options);
					expect(items.map(({ pairedItem }) => pairedItem)).toEqual(ns.map((_, item) => ({ item })));
					ns.forEach((n, index) => {
						const { error, metadata } = json[index] as unknown as { error?: IDataObject } & Topup;
						if (error) failed.add(n);
						else expect(metadata.n).toBe(String(n));
						if (error) expect(error.status).toBe(500);
					});
				});
			};
			const witnessOnce = async () => {
				const objects = await topups();
				const made = new Set(objects.map(({ metadata }) => Number(metadata.n)));
				expect(objects).toHaveLength(made.size);
				expect(sandbox.ledger).toHaveLength(made.size);
				const missing = numbers(0, RERUN).filter((n) => !made.has(n));
				expect(missing.filter((n) => !failed.has(n))).toEqual([]);
				return { made: made.size, 'made, though it failed': [...failed].filter((n) => made.has(n)).length };
			};
			await pass();
			const before = { failed: failed.size, ...(await witnessOnce()) };
			proxy.share = 0;
			await pass();
			expect({ failed: failed.size, ...(await witnessOnce()) }).toEqual(before);
			report('with failures that stay', RERUN, NONE, startedAt, before);
			if (RERUN >= 500) expect(before['made, though it failed']).toBeGreaterThan(0);
		},
		8 * MINUTES,
	);
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
					options: { timeout: 1, output: ['attempts'] },
				},
			});
			expect(deleted.error).toBeUndefined();
			expect(deleted.json).toEqual([
				expect.objectContaining({ id, deleted: true, stripe_request: { attempts: 2 } }),
			]);
			expect(sandbox.ledger.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
			expect(proxy.met).toEqual({ [kind]: 1 });
		},
	);
});

describe('an error', () => {
	const settings = { onError: 'continueRegularOutput' as const };

	it.each(KINDS.filter((kind) => kind !== 'slow'))('tells nothing of the key: %s', async (kind) => {
		const options = { retries: 0, timeout: 1 };
		proxy.script = [kind];
		const { json } = await run({ parameters: topup(options), settings, items: itemsOf([1]) });
		const failure = json[0].error as IDataObject;
		expect(failure).toMatchObject({ attempts: 1, retryable: failure.outcome !== 'unknown' });
		expect(String(failure.description)).not.toBe('');
		proxy.script = [kind];
		const { error } = await run({ parameters: topup(options), items: itemsOf([1]), executionId: 'exec-2' });
		expect(error).toBeDefined();
	});

	it('tells nothing of a key that Stripe does not know', async () => {
		const { error } = await run({ parameters: topup(), items: itemsOf([1]), secretKey: 'sk_test_x' });
		expect(error).toBeDefined();
		expect(inspect(error, { depth: 8, showHidden: true })).not.toContain('sk_test_x');
	});
});
