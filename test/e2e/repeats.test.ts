import type { IDataObject, INode } from 'n8n-workflow';
import { OPENING_BALANCE, type Fault } from '../../tools/sandbox';
import {
	forRows as rowsFor,
	LOST,
	messageOf,
	nextName,
	outOf,
	payouts,
	RETRY_ON_FAIL,
} from './support/payouts';
import type { Execution, Workflow } from './support/rest';
import { Stage } from './support/stage';
import { until } from './support/until';
import { called, inARow, node, rows } from './support/workflows';

/*
 * What happens to payments when n8n repeats a step: by itself (Retry On Fail), or when somebody presses
 * Retry in the executions list. The witness is the sandbox, which counts what was really carried out.
 */
let stage: Stage;
beforeAll(async () => {
	stage = await Stage.start();
});
beforeEach(() => stage.sandbox.reset());
afterAll(async () => await stage?.end());

/** How a row's write may end so that nobody hears of it. */
const UNHEARD: Array<[string, (row: number) => void]> = [
	['on its way to Stripe', (row) => stage.failArrival(row, { status: 503 })],
	['on its way back', (row) => stage.failAmount(100 + row, LOST)],
];

/** What takes so long that a kill finds it running. */
const waiting = (seconds: number): INode =>
	node(
		'Later',
		'n8n-nodes-base.wait',
		{ resume: 'timeInterval', amount: seconds, unit: 'seconds' },
		{ typeVersion: 1.1, webhookId: 'later' },
	);

/** The third row's answer takes so long that a kill finds it at work. */
const SLOW_THIRD: Fault = { at: 'work', delayMs: 4_000, when: ({ params }) => Number(params.amount) === 102 };

/** More than there is. */
const TOO_MUCH = 2 * OPENING_BALANCE;

const forRows = async (count: number, ...last: INode[]) => await rowsFor(stage, count, ...last);
const pay = (...how: [parameters?: IDataObject, more?: Partial<INode>, name?: string]) =>
	payouts(stage, ...how);

/** That each of the rows was paid once, and that what came out is what was paid, in the order of rows. */
async function expectPaidOnce(execution: Execution, amounts: number[]): Promise<void> {
	expect({ status: execution.status, message: messageOf(execution) }).toEqual({ status: 'success' });
	expect(await stage.paid()).toEqual([...amounts].sort((a, b) => a - b));
	const payouts = await stage.payouts();
	const out = outOf(execution, 'Pay');
	expect(out.map(({ json }) => json.amount)).toEqual(
		amounts.map((cents) => `${(cents / 100).toFixed(2)} USD`),
	);
	expect(out.map(({ json }) => json.id).sort()).toEqual(payouts.map(({ id }) => id).sort());
}

describe('Retry On Fail', () => {
	const clocks: Array<[string, IDataObject]> = [
		['a form without a clock', {}],
		['a description that tells the time', { description: '=paid at {{ $now }}' }],
		[
			'metadata from the clock and from chance',
			{
				metadata: {
					entry: [
						{ key: 'at', value: '={{ $now.toMillis() }}' },
						{ key: 'chance', value: '={{ Math.random() }}' },
					],
				},
			},
		],
	];
	const cases = clocks.flatMap(([form, fields]) =>
		UNHEARD.map(([where, fail]) => [form, where, fields, fail] as const),
	);

	it.each(cases)('pays each of three once: %s, the third is lost %s', async (_form, _where, fields, fail) => {
		const workflow = await forRows(3, pay(fields, RETRY_ON_FAIL));
		fail(2);
		await expectPaidOnce(await stage.rest.run(workflow), [100, 101, 102]);
	});

	it('pays the third when Stripe has refused it once, and the others not again', async () => {
		const workflow = await forRows(3, pay({}, RETRY_ON_FAIL));
		// Stripe keeps such an answer under the key, and gives it again.
		stage.failAmount(102, { at: 'work', status: 400 });
		await expectPaidOnce(await stage.rest.run(workflow), [100, 101, 102]);
	});

	it('leaves unknown what Stripe itself answers with 500 each time, and pays it once', async () => {
		const workflow = await forRows(3, pay({ options: { maxInFlight: 1 } }, RETRY_ON_FAIL));
		stage.failAmount(102, { at: 'work', executed: true });
		const execution = await stage.rest.run(workflow);
		expect(execution.status).toBe('error');
		expect(messageOf(execution)).toMatch(/\bunknown\b/);
		expect(await stage.paid()).toEqual([100, 101, 102]);
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'pays each once when it is to go on besides (%s), and n8n repeats all for the first',
		async (onError) => {
			const workflow = await forRows(3, pay({}, { ...RETRY_ON_FAIL, onError }));
			stage.failAmount(100, LOST);
			await expectPaidOnce(await stage.rest.run(workflow), [100, 101, 102]);
		},
	);
});

describe('the Retry button', () => {
	const original = 'original' as const;
	const saved = 'saved' as const;
	const tooMuchFor = (row: number) => ({ amount: `={{ $json.n === ${row} ? ${TOO_MUCH} : 100 + $json.n }}` });
	const corrected = { amount: '={{ 100 + $json.n }}' };

	/** The first execution, which must fail, and have paid the other rows or some of them. */
	async function failing(workflow: Workflow): Promise<Execution> {
		const execution = await stage.rest.run(workflow);
		expect(execution.status).toBe('error');
		return execution;
	}

	const rowsAndWays = [1, 2].flatMap((row) => UNHEARD.map(([where, fail]) => [row, where, fail] as const));

	it.each(rowsAndWays)('pays each of three once: row %i was lost %s', async (row, _where, fail) => {
		const workflow = await forRows(3, pay());
		fail(row);
		const first = await failing(workflow);
		await expectPaidOnce(await stage.rest.retry(first, original), [100, 101, 102]);
	});

	it('pays each of three once though the form tells the time', async () => {
		const workflow = await forRows(3, pay({ description: '=paid at {{ $now }}' }));
		stage.failAmount(101, LOST);
		const first = await failing(workflow);
		await expectPaidOnce(await stage.rest.retry(first, original), [100, 101, 102]);
	});

	it.each([1, 2])('pays each of three once when the form was corrected for row %i', async (row) => {
		const workflow = await forRows(3, pay(tooMuchFor(row)));
		const first = await failing(workflow);
		await stage.rest.saveParameters(workflow.id, 'Pay', corrected);
		await expectPaidOnce(await stage.rest.retry(first, saved), [100, 101, 102]);
	});

	it.each([1, 2])('pays each once when the correction for row %i changes all three', async (row) => {
		const workflow = await forRows(3, pay(tooMuchFor(row)));
		const first = await failing(workflow);
		await stage.rest.saveParameters(workflow.id, 'Pay', { ...corrected, description: 'corrected' });
		await expectPaidOnce(await stage.rest.retry(first, saved), [100, 101, 102]);
		const changed = (await stage.payouts()).find(({ amount }) => amount === 100 + row);
		expect(changed?.description).toBe('corrected');
	});

	it('never pays twice when the form was changed after an answer was lost', async () => {
		const workflow = await forRows(3, pay());
		stage.failAmount(101, LOST);
		const first = await failing(workflow);
		await stage.rest.saveParameters(workflow.id, 'Pay', { description: 'changed' });
		const second = await stage.rest.retry(first, saved);
		const paid = await stage.paid();
		expect(paid.filter((amount) => amount === 101)).toHaveLength(1);
		expect(new Set(paid).size).toBe(paid.length);
		if (second.status === 'success') await expectPaidOnce(second, [100, 101, 102]);
	});

	it('pays what was refused for want of money, once there is money', async () => {
		const amount = `={{ $json.n === 1 ? ${OPENING_BALANCE} : 100 + $json.n }}`;
		const workflow = await forRows(3, pay({ amount, options: { maxInFlight: 1 } }));
		const first = await failing(workflow);
		await stage.topUp(1000);
		await expectPaidOnce(await stage.rest.retry(first, original), [100, OPENING_BALANCE, 102]);
	});

	it('pays each once by a retry of a retry', async () => {
		const workflow = await forRows(3, pay());
		stage.failAmount(101, LOST);
		stage.failArrival(2, { status: 503, times: 2 });
		const first = await failing(workflow);
		const second = await stage.rest.retry(first, original);
		expect(second.status).toBe('error');
		await expectPaidOnce(await stage.rest.retry(second, original), [100, 101, 102]);
	});

	it('pays each once when the first execution is retried twice', async () => {
		const workflow = await forRows(3, pay());
		stage.failArrival(2, { status: 503, times: 2 });
		const first = await failing(workflow);
		expect((await stage.rest.retry(first, original)).status).toBe('error');
		await expectPaidOnce(await stage.rest.retry(first, original), [100, 101, 102]);
	});

	it('pays each once when the first execution is retried again after a retry that went well', async () => {
		const workflow = await forRows(3, pay(tooMuchFor(1)));
		const first = await failing(workflow);
		await stage.rest.saveParameters(workflow.id, 'Pay', corrected);
		await expectPaidOnce(await stage.rest.retry(first, saved), [100, 101, 102]);
		await expectPaidOnce(await stage.rest.retry(first, saved), [100, 101, 102]);
	});

	it('pays each once after n8n was started again', async () => {
		const workflow = await forRows(3, pay(tooMuchFor(2)));
		const first = await failing(workflow);
		await stage.rest.saveParameters(workflow.id, 'Pay', { ...corrected, description: 'corrected' });
		await stage.restart();
		await expectPaidOnce(await stage.rest.retry(first, saved), [100, 101, 102]);
	});

	describe('after n8n was killed, which leaves nothing of what the step remembered', () => {
		/** Kills n8n once so many are paid, and starts it again. */
		async function killedAfter(workflow: Workflow, paid: number): Promise<Execution> {
			const id = await stage.rest.begin(workflow);
			await until(`${paid} are paid`, async () => (await stage.paid()).length >= paid);
			await stage.kill();
			await stage.restart();
			const execution = await stage.rest.ended(id);
			expect(execution.status).toBe('crashed');
			return execution;
		}

		it('pays each of three once when it was in the middle of the step', async () => {
			const workflow = await forRows(3, pay({ options: { maxInFlight: 1 } }));
			stage.sandbox.failNext(SLOW_THIRD);
			const first = await killedAfter(workflow, 2);
			await expectPaidOnce(await stage.rest.retry(first, original), [100, 101, 102]);
		});

		it('pays each of three once when it was at a later step', async () => {
			const workflow = await forRows(3, pay(), waiting(8));
			const first = await killedAfter(workflow, 3);
			await expectPaidOnce(await stage.rest.retry(first, original), [100, 101, 102]);
		});

		it.each([
			['in the middle of the step', 2, [SLOW_THIRD]],
			['at a later step', 3, []],
		])('pays nothing when it was %s a day ago, as Stripe has forgotten the keys', async (_, paid, faults) => {
			const workflow = await forRows(3, pay({ options: { maxInFlight: 1 } }), waiting(8));
			faults.forEach((fault) => stage.sandbox.failNext(fault));
			const first = await killedAfter(workflow, paid);
			stage.setBack(first.id, 24 * 3600);
			const before = stage.sandbox.exchanges.length;
			const second = await stage.rest.retry(first, original);
			expect(messageOf(second)).toMatch(/unknown since .*no longer remembers its key/);
			expect(stage.sandbox.exchanges.slice(before).filter(({ method }) => method === 'POST')).toEqual([]);
		});

		it('pays each of three once when the retry was killed as well', async () => {
			const workflow = await forRows(3, pay(), waiting(8));
			const first = await killedAfter(workflow, 3);
			const begun = new Set(await stage.rest.executionIds(workflow.id));
			// Its answer does not come any more.
			const cutOff = stage.rest.retry(first, original).catch(() => undefined);
			const second = await until('the retry has asked Stripe', async () => {
				const replayed = stage.sandbox.exchanges.filter((exchange) => exchange.replayed);
				const ids = await stage.rest.executionIds(workflow.id);
				return replayed.length === 3 && ids.find((id) => !begun.has(id));
			});
			await stage.kill();
			await stage.restart();
			await cutOff;
			expect((await stage.rest.ended(second)).status).toBe('crashed');
			await expectPaidOnce(await stage.rest.retry({ id: second }, original), [100, 101, 102]);
		});
	});

	it('pays anew in an execution that is no retry', async () => {
		const workflow = await forRows(3, pay());
		await expectPaidOnce(await stage.rest.run(workflow), [100, 101, 102]);
		expect((await stage.rest.run(workflow)).status).toBe('success');
		expect(await stage.paid()).toEqual([100, 100, 101, 101, 102, 102]);
	});
});

describe('deletions', () => {
	const remove = (ids: string[], parameters: IDataObject = {}, more: Partial<INode> = {}) =>
		stage.stripe(
			'Delete',
			{
				resource: 'customer',
				operation: 'delete',
				customer: { __rl: true, mode: 'id', value: `={{ ${JSON.stringify(ids)}[$json.n] }}` },
				...parameters,
			},
			more,
		);
	const failDeletion = (id: string, fault: Fault) =>
		stage.sandbox.failNext({ ...fault, when: ({ path }) => path.endsWith(id) });
	const deleted = () => stage.sandbox.ledger.filter(({ method }) => method === 'DELETE').length;
	const resultsOf = (execution: Execution) =>
		outOf(execution, 'Delete').map(({ json }) => ({ id: json.id, deleted: json.deleted }));

	const more: Array<[string, number, Partial<INode>]> = [
		['stopping', 1, {}],
		['going on', 0, { onError: 'continueRegularOutput' }],
		['going on with an error output', 0, { onError: 'continueErrorOutput' }],
	];
	const unheard: Array<[string, Fault]> = [
		['on its way to Stripe', { status: 503 }],
		['on its way back', LOST],
	];
	const cases = more.flatMap(([mode, row, settings]) =>
		unheard.map(([where, fault]) => [mode, row, where, settings, fault] as const),
	);

	it.each(cases)(
		'come out as deleted under Retry On Fail, %s: row %i is lost %s',
		async (_mode, row, _where, settings, fault) => {
			const ids = stage.sandbox.fill('Customer', 3);
			const workflow = await forRows(3, remove(ids, {}, { ...RETRY_ON_FAIL, ...settings }));
			failDeletion(ids[row], fault);
			const execution = await stage.rest.run(workflow);
			expect({ status: execution.status, message: messageOf(execution) }).toEqual({ status: 'success' });
			expect(resultsOf(execution)).toEqual(ids.map((id) => ({ id, deleted: true })));
			expect(deleted()).toBe(3);
		},
	);

	it.each([{}, { onError: 'continueRegularOutput' as const }])(
		'of an ID that is mistyped do not count as done, whatever went wrong before (%p)',
		async (settings) => {
			const [id] = stage.sandbox.fill('Customer', 1);
			const mistyped = `${id}x`;
			const workflow = await forRows(2, remove([mistyped, id], { options: { retries: 3 } }, settings));
			failDeletion(mistyped, { status: 503 });
			const execution = await stage.rest.run(workflow);
			const [first] = outOf(execution, 'Delete');
			expect(first?.json.deleted).toBeUndefined();
			if (settings.onError) expect(first.json.error).toBeDefined();
			else expect(execution.status).toBe('error');
		},
	);
});

describe('a stop halfway', () => {
	it('says how many were done, refused and not sent, and what Retry does', async () => {
		const amount = `={{ $json.n === 6 ? ${TOO_MUCH} : 100 + $json.n }}`;
		const workflow = await forRows(10, pay({ amount, options: { maxInFlight: 1 } }));
		const execution = await stage.rest.run(workflow);
		expect(execution.status).toBe('error');
		expect(await stage.paid()).toEqual([100, 101, 102, 103, 104, 105]);
		const { message, description } = execution.data.resultData.error as Error & { description: string };
		expect(message).toContain('Item 6');
		expect(description).toMatch(/\b6\b[^.]*\bdone\b/);
		expect(description).toMatch(/\b1\b[^.]*\brefused\b/);
		expect(description).toMatch(/\b3\b[^.]*\bnot sent\b/);
		expect(description).toMatch(/\bRetry\b[^.]*\bnot\b[^.]*\b(repeat|again)/);
	});
});

describe('two nodes with one id', () => {
	it('both act', async () => {
		const name = nextName();
		const start = [called(name), ...rows('[{n: 0}, {n: 1}]')];
		const [one, two] = ['Pay', 'Pay too'].map((called) => pay({}, {}, called));
		const connections = inARow([...start, one]);
		connections.Items.main[0]?.push({ node: two.name, type: 'main', index: 0 });
		const workflow = await stage.rest.addWorkflow(name, [...start, one, two], connections);
		// n8n does not save such a workflow any more, and still runs those that it has.
		stage.rewrite(workflow, two.id, one.id);
		const execution = await stage.rest.run(workflow);
		const ids = execution.workflowData.nodes.map(({ id }) => id);
		expect(ids.filter((id) => id === one.id)).toHaveLength(2);
		expect({ status: execution.status, message: messageOf(execution) }).toEqual({ status: 'success' });
		expect(await stage.paid()).toEqual([100, 100, 101, 101]);
		const made = ['Pay', 'Pay too'].flatMap((node) => outOf(execution, node).map(({ json }) => json.id));
		expect(new Set(made).size).toBe(4);
	});
});
