import type { IDataObject, INode } from 'n8n-workflow';
import { startSandbox, type Fault, type Sandbox } from '../../tools/sandbox';
import { openTools, retryNode, runNode, type RunOptions, type RunResult } from '../support/engine';

/*
 * n8n's ways to run a step again, through its engine. The witness is the sandbox's ledger: what was
 * really carried out.
 */
let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.close());

const topup = (more: IDataObject = {}, options: IDataObject = {}): IDataObject => ({
	resource: 'topup',
	operation: 'create',
	amount: '={{ $json.amount }}',
	currency: 'usd',
	options: { retries: 0, maxInFlight: 1, ...options },
	...more,
});
const three = [101, 102, 103].map((amount) => ({ amount }));
const AGAIN = { retryOnFail: true, maxTries: 3, waitBetweenTries: 1 };

const run = async (options: Omit<RunOptions, 'baseUrl'>) =>
	await runNode({ baseUrl: sandbox.url, ...options });
const retry = async (failed: RunResult, options: Omit<RunOptions, 'baseUrl'>) =>
	await retryNode(failed, { baseUrl: sandbox.url, ...options });
/** Amounts of the top-ups that there are. */
async function made(): Promise<number[]> {
	const headers = { authorization: 'Bearer sk_test_sandbox123' };
	const response = await fetch(`${sandbox.url}/v1/topups?limit=100`, { headers });
	const { data } = (await response.json()) as { data: Array<{ amount: number }> };
	expect(sandbox.ledger.filter(({ path }) => path === '/v1/topups')).toHaveLength(data.length);
	return data.map(({ amount }) => amount).sort((a, b) => a - b);
}
/** What the nth request of the next ones meets: a gateway's failure, unless told. */
function fail(nth: number, fault: Omit<Fault, 'when'> = { status: 503 }): void {
	let count = 0;
	sandbox.failNext({ ...fault, when: ({ method }) => method !== 'GET' && ++count === nth });
}
const LOST = { executed: true, drop: true };

describe('Retry On Fail', () => {
	it.each([
		['the clock', { description: '=paid at {{ $now }}' }],
		['milliseconds', { metadata: { entry: [{ key: 'at', value: '={{ $now.toMillis() }}' }] } }],
		['chance', { metadata: { entry: [{ key: 'at', value: '={{ Math.random() }}' }] } }],
		['nothing', {}],
	])('makes each once though a field draws on %s', async (_, more) => {
		for (const fault of [undefined, LOST]) {
			sandbox.reset();
			fail(3, fault);
			const { error, json } = await run({ parameters: topup(more), items: three, settings: AGAIN });
			expect(error).toBeUndefined();
			expect(await made()).toEqual([101, 102, 103]);
			expect(json.map(({ amount }) => amount)).toEqual([101, 102, 103]);
		}
	});

	it('deletes each once, and says so of each', async () => {
		const ids: string[] = [];
		for (const name of ['a', 'b', 'c']) {
			const { json } = await run({
				parameters: { resource: 'customer', operation: 'create', name },
			});
			ids.push(String(json[0].id));
		}
		fail(2);
		const { error, json } = await run({
			parameters: {
				resource: 'customer',
				operation: 'delete',
				customer: { __rl: true, mode: 'id', value: '={{ $json.id }}' },
				options: { retries: 0 },
			},
			items: ids.map((id) => ({ id })),
			settings: AGAIN,
		});
		expect(error).toBeUndefined();
		expect(json).toEqual(ids.map((id) => expect.objectContaining({ id, deleted: true }) as unknown));
	});
});

describe('the Retry button', () => {
	it('does not repeat what was done, in the original workflow', async () => {
		fail(2);
		const options = {
			parameters: topup({ description: '=at {{ $now }}' }),
			items: three,
		};
		const failed = await run({ ...options, executionId: '1' });
		expect(failed.error).toBeDefined();
		const again = await retry(failed, { ...options, executionId: '2' });
		expect(again.error).toBeUndefined();
		expect(await made()).toEqual([101, 102, 103]);
		expect(again.json.map(({ amount }) => amount)).toEqual([101, 102, 103]);
	});

	it('does not repeat it after the form was corrected, and again after another failure', async () => {
		fail(2, LOST);
		const parameters = (description: string) => topup({ description });
		const failed = await run({ parameters: parameters('one'), items: three, executionId: '1' });
		fail(2);
		const second = await retry(failed, { parameters: parameters('two'), items: three, executionId: '2' });
		expect(second.error).toBeDefined();
		const third = await retry(second, { parameters: parameters('three'), items: three, executionId: '3' });
		expect(third.error).toBeUndefined();
		expect(await made()).toEqual([101, 102, 103]);
	});
});

describe('a tool of an agent', () => {
	const tools = (executionId: string | undefined, count: number, settings: Partial<INode> = AGAIN) =>
		openTools(
			{
				parameters: topup({ amount: "={{ $fromAI('amount', 'in cents', 'number') }}" }),
				settings,
				baseUrl: sandbox.url,
				executionId,
			},
			count,
		);
	const tool = (executionId?: string) => tools(executionId, 1)[0];

	it('acts once for a call, however often it is tried', async () => {
		for (const executionId of ['1', undefined]) {
			sandbox.reset();
			sandbox.failNext({ status: 500, ...LOST });
			expect(await tool(executionId)({ amount: 11 })).toEqual([expect.objectContaining({ amount: 11 })]);
			expect(await made()).toEqual([11]);
		}
	});

	it('acts as often as it is called, side by side and one after the other, though all calls are equal', async () => {
		for (const executionId of ['1', undefined]) {
			sandbox.reset();
			const [one, other] = tools(executionId, 2);
			const results = await Promise.all([one({ amount: 11 }), other({ amount: 11 })]);
			results.push(await one({ amount: 11 }));
			expect(await made()).toEqual([11, 11, 11]);
			expect(new Set(results.map(([{ id }]) => id)).size).toBe(3);
		}
	});

	it('acts for no call with the arguments of another, which n8n mixes up', async () => {
		const [one, other] = tools('1', 2, {});
		const results = await Promise.allSettled([one({ amount: 11 }), other({ amount: 12 })]);
		const done = results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
		const refused = results.flatMap((result) =>
			result.status === 'rejected' ? [String(result.reason)] : [],
		);
		expect(await made()).toEqual(done.map(({ amount }) => amount));
		expect(refused).toEqual([expect.stringContaining('another call of the agent')]);
	});

	it('takes a call up again that the model repeats after an unknown outcome', async () => {
		const call = tool('1');
		sandbox.failNext({ status: 500, ...LOST });
		sandbox.failNext({ status: 503, times: 2 });
		await expect(call({ amount: 11 })).rejects.toThrow();
		expect(await call({ amount: 11 })).toEqual([expect.objectContaining({ amount: 11 })]);
		expect(await made()).toEqual([11]);
	});
});

describe('what makes a write the same', () => {
	it('is not its place: a job taken up again with one more item in front makes that one only', async () => {
		await run({ parameters: topup(), items: three });
		await run({ parameters: topup(), items: [{ amount: 99 }, ...three] });
		expect(await made()).toEqual([99, 101, 102, 103]);
	});

	it('is not the values alone: equal ones are made as often as they are wanted', async () => {
		const equal = [100, 100, 100].map((amount) => ({ amount }));
		const { json } = await run({ parameters: topup(), items: equal });
		await run({ parameters: topup(), items: equal });
		expect(await made()).toEqual([100, 100, 100]);
		expect(new Set(json.map(({ id }) => id)).size).toBe(3);
	});

	it('is the n8n as well: execution 1 of another one is another execution', async () => {
		for (const instanceId of ['one', 'two', 'one']) {
			await run({ parameters: topup({ amount: 100 }), instanceId });
		}
		expect(await made()).toEqual([100, 100]);
		jest.restoreAllMocks();
	});
});
