import type { IDataObject, IRunExecutionData, ITaskData } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { begun, retryNode, runSaved, type RunOptions } from '../support/engine';

/*
 * Executions that are cut off: n8n is killed, or one of its workers. Then nothing is saved but what they began with,
 * and the Retry button starts from there. What they did is in nobody's memory but Stripe's.
 */
let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.close());

const three: IDataObject[] = [101, 102, 103].map((amount) => ({ amount }));
const options = (executionId: string): RunOptions => ({
	baseUrl: sandbox.url,
	executionId,
	items: three,
	parameters: {
		resource: 'topup',
		operation: 'create',
		amount: '={{ $json.amount }}',
		currency: 'usd',
		options: { retries: 0, maxInFlight: 1 },
	},
});
/** The same with more of the form's options. */
function optionsWith(id: string, more: IDataObject): RunOptions {
	const { parameters, ...own } = options(id);
	return {
		...own,
		parameters: { ...parameters, options: { ...(parameters.options as IDataObject), ...more } },
	};
}

/** The third of the next writes does not get to Stripe. */
function failThird(): void {
	let count = 0;
	sandbox.failNext({ status: 503, when: ({ method }) => method === 'POST' && ++count === 3 });
}
const made = () => sandbox.ledger.filter(({ path }) => path === '/v1/topups').length;

/** Lets an execution do a part of its work; what it knows of it is lost. */
async function cutOff(
	id: string,
	saved: IRunExecutionData,
	how: Parameters<typeof runSaved>[2] = { mode: 'webhook' },
): Promise<void> {
	failThird();
	expect((await runSaved(saved, options(id), how)).error).toBeDefined();
}

/** Presses Retry. */
async function retried(id: string, retryOf: string, saved: IRunExecutionData): Promise<void> {
	const { error, json } = await runSaved(saved, options(id), { mode: 'retry', retryOf });
	expect(error).toBeUndefined();
	expect(json).toHaveLength(3);
}

it('makes each once under the Retry button', async () => {
	const saved = begun(options('1'));
	await cutOff('1', saved);
	expect(made()).toBe(2);
	await retried('2', '1', saved);
	expect(made()).toBe(3);
});

it('makes each once when the retry is cut off as well', async () => {
	const saved = begun(options('1'));
	await cutOff('1', saved);
	await cutOff('2', saved, { mode: 'retry', retryOf: '1' });
	await retried('3', '2', saved);
	expect(made()).toBe(3);
});

it('makes each once in an n8n that gives executions no token', async () => {
	const { resumeToken: _, ...saved } = begun(options('1'));
	await cutOff('1', saved);
	await retried('2', '1', saved);
	expect(made()).toBe(3);
});

it('makes each once when it was a test run, whose token is another in each process', async () => {
	const manualData = { userId: 'user' };
	await cutOff('1', { ...begun(options('1')), manualData }, { mode: 'manual' });
	await retried('2', '1', { ...begun(options('1')), manualData });
	expect(made()).toBe(3);
});

describe('in an n8n that says nothing of the execution that is retried', () => {
	const untold = (id: string) => {
		const { resumeToken: _, ...saved } = begun(options(id));
		return saved;
	};
	const again = async (id: string, saved: IRunExecutionData, more: IDataObject = {}) =>
		await runSaved(saved, optionsWith(id, more), { mode: 'retry' });

	it('sends nothing, and says where to look', async () => {
		const saved = untold('1');
		await cutOff('1', saved);
		const second = await again('2', saved);
		expect(second.error?.message).toMatch(/unknown.*nothing was sent/);
		expect(second.error?.description).toMatch(/Look in Stripe/);
		expect(made()).toBe(2);
		// Nor when that one is retried.
		const third = await retryNode(second, options('3'));
		expect(third.error?.message).toMatch(/nothing was sent/);
		expect(made()).toBe(2);
	});

	it('makes each once by a business key', async () => {
		const own = { businessKey: '={{ "order-" + $json.amount }}' };
		const saved = untold('1');
		failThird();
		const first = await runSaved(saved, optionsWith('1', own), { mode: 'webhook' });
		expect(first.error).toBeDefined();
		expect((await again('2', saved, own)).error).toBeUndefined();
		expect(made()).toBe(3);
	});

	it('goes on from a step before that failed', async () => {
		const saved = untold('1');
		saved.resultData.runData.Before = [
			{ startTime: 1, executionIndex: 0, executionTime: 1, source: [], data: { main: [[{ json: {} }]] } },
		];
		expect((await again('2', saved)).error).toBeUndefined();
		expect(made()).toBe(3);
	});
});

/** What n8n makes up of its log for a step that it was ended in, or after; in seconds, unlike in all other runs. */
const madeUp = (hoursAgo: number, run: Partial<ITaskData>): ITaskData => ({
	startTime: Math.floor(Date.now() / 1000) - hoursAgo * 3600,
	executionIndex: 0,
	executionTime: 0,
	source: [null],
	...run,
});
const ENDED: Partial<ITaskData> = {
	executionStatus: 'success',
	data: { main: [[{ json: { isArtificialRecoveredEventItem: true } }]] },
};
const AT_WORK: Partial<ITaskData> = { executionStatus: 'crashed' };

/** What n8n found in its log of a step, and what the Retry button leaves of that. */
const found: Array<[string, (hoursAgo: number) => ITaskData[]]> = [
	['had ended', (hoursAgo) => [madeUp(hoursAgo, ENDED)]],
	['was at work', (hoursAgo) => [madeUp(hoursAgo, AT_WORK)]],
	['was at work, and the Retry button took that away', () => []],
];

describe.each(found)('when n8n found in its log that the step %s', (_, runsOf) => {
	/** All is made, and n8n knows no more of it than its log says. */
	async function cutOffAgo(hours: number): Promise<IRunExecutionData> {
		const saved = begun(options('1'));
		expect((await runSaved(saved, options('1'), { mode: 'webhook' })).error).toBeUndefined();
		saved.resultData.runData.Start = [madeUp(hours, ENDED)];
		saved.resultData.runData.Stripe = runsOf(hours);
		return saved;
	}

	it('makes each once', async () => {
		await retried('2', '1', await cutOffAgo(22));
		expect(made()).toBe(3);
	});

	it('sends nothing after a day, when Stripe has forgotten the keys', async () => {
		const saved = await cutOffAgo(24);
		for (const businessKey of [undefined, '={{ "order-" + $json.amount }}']) {
			const again = optionsWith('2', { businessKey });
			const { error } = await runSaved(saved, again, { mode: 'retry', retryOf: '1' });
			expect(error?.message).toMatch(/unknown since .*no longer remembers/);
		}
		expect(made()).toBe(3);
	});
});

it('goes on after a day where the step had not begun when n8n was ended', async () => {
	const saved = begun(options('1'));
	saved.resultData.runData.Start = [madeUp(48, ENDED)];
	await retried('2', '1', saved);
	expect(made()).toBe(3);
});

it('gives again after a day what a retry within it has done', async () => {
	const saved = begun(options('1'));
	saved.resultData.runData.Start = [madeUp(22, ENDED)];
	saved.resultData.runData.Stripe = [];
	failThird();
	const second = await runSaved(saved, options('2'), { mode: 'retry', retryOf: '1' });
	expect(made()).toBe(2);
	const later = Date.now() + 2 * 3_600_000;
	jest.spyOn(Date, 'now').mockImplementation(() => later);
	const goOn = { onError: 'continueRegularOutput' as const };
	const { json } = await retryNode(second, { ...options('3'), settings: goOn });
	jest.restoreAllMocks();
	expect(json.map(({ id, error }) => [id, error])).toEqual([
		[expect.stringMatching(/^tu_/), undefined],
		[expect.stringMatching(/^tu_/), undefined],
		[undefined, expect.objectContaining({ message: expect.stringMatching(/no longer remembers/) })],
	]);
	expect(made()).toBe(2);
});

it('makes none twice though a field tells the time: Stripe refuses what was done', async () => {
	const telling = (id: string): RunOptions => ({
		...options(id),
		parameters: { ...options(id).parameters, description: '=paid at {{ $now }}' },
	});
	const saved = begun(telling('1'));
	failThird();
	expect((await runSaved(saved, telling('1'), { mode: 'webhook' })).error).toBeDefined();
	const { error } = await runSaved(saved, telling('2'), { mode: 'retry', retryOf: '1' });
	expect(error?.message).toMatch(/unknown|other values/);
	expect(made()).toBe(2);
});

it('makes them anew in another execution', async () => {
	for (const id of ['1', '2']) {
		expect((await runSaved(begun(options(id)), options(id), { mode: 'webhook' })).error).toBeUndefined();
	}
	expect(made()).toBe(6);
});

it('keeps the token, by which a waiting execution is resumed, to itself', async () => {
	const saved = begun(options('1'));
	failThird();
	const { data } = await runSaved(saved, options('1'), { mode: 'webhook' });
	const { resumeToken, ...rest } = data;
	expect(resumeToken).toBe(saved.resumeToken);
	expect(JSON.stringify(rest)).not.toContain(resumeToken);
	expect(JSON.stringify(sandbox.exchanges)).not.toContain(resumeToken);
});
