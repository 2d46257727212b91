import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { retryNode, runNode, type RunOptions } from '../support/engine';

/*
 * A refusal must not block a key for a day, though Stripe keeps it and gives it again: the next deliberate
 * try goes on, and never past what was done or what nobody knows.
 */
let sandbox: Sandbox;
beforeAll(async () => (sandbox = await startSandbox()));
beforeEach(() => sandbox.reset());
afterAll(async () => await sandbox.close());

const payout = (amount: number, options: IDataObject = {}): IDataObject => ({
	resource: 'payout',
	operation: 'create',
	amount,
	currency: 'usd',
	options: { retries: 0, addToOutput: ['replayed', 'idempotency_key'], ...options },
});
let executions = 0;
const run = async (parameters: IDataObject, more: Partial<RunOptions> = {}) =>
	await runNode({ baseUrl: sandbox.url, executionId: `e${executions++}`, parameters, ...more });
const keys = () => sandbox.exchanges.map(({ headers }) => headers.idempotencyKey);
const made = () => sandbox.ledger.filter(({ path }) => path === '/v1/payouts').length;
const RICH = 1_000_000;

describe('a business key after a refusal', () => {
	it('pays once the balance has grown, and then never again', async () => {
		sandbox.setBalance('usd', 0);
		const parameters = payout(500, { businessKey: 'order-1' });
		expect((await run(parameters)).error?.message).toContain('balance');
		expect((await run(parameters)).error?.message).toContain('balance');
		expect(made()).toBe(0);
		sandbox.setBalance('usd', RICH);
		const first = await run(parameters);
		expect(first.error).toBeUndefined();
		const second = await run(parameters);
		expect(second.json[0].id).toBe(first.json[0].id);
		expect(second.json[0].stripe_request).toMatchObject({ replayed: true });
		expect(made()).toBe(1);
		expect(new Set(keys()).size).toBe(3);
	});

	it('takes another amount, where Stripe is known to have refused the first', async () => {
		sandbox.setBalance('usd', 400);
		const options = { businessKey: 'order-2' };
		expect((await run(payout(500, options))).error).toBeDefined();
		expect((await run(payout(300, options))).error).toBeUndefined();
		// Done is done: neither amount is paid again.
		sandbox.setBalance('usd', RICH);
		expect((await run(payout(500, options))).error?.message).toContain('key');
		expect((await run(payout(300, options))).error).toBeUndefined();
		expect(made()).toBe(1);
	});

	it('stays at a failure of Stripe that leaves it unknown', async () => {
		sandbox.setBalance('usd', RICH);
		sandbox.failNext({ at: 'work', executed: true });
		const parameters = payout(500, { businessKey: 'order-3' });
		for (let tries = 0; tries < 3; tries++) {
			const { json } = await run(parameters, { settings: { onError: 'continueRegularOutput' } });
			expect(json[0].error).toMatchObject({ outcome: 'unknown', retryable: false });
		}
		expect(made()).toBe(1);
		expect(new Set(keys()).size).toBe(1);
	});

	it('is one for two executions at once, also in its second generation', async () => {
		sandbox.setBalance('usd', 0);
		const parameters = payout(500, { businessKey: 'order-4' });
		await run(parameters);
		sandbox.setBalance('usd', RICH);
		const both = await Promise.all([run(parameters), run(parameters)]);
		expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
		expect(both[1].json[0].id).toBe(both[0].json[0].id);
		expect(made()).toBe(1);
	});

	it('stays what it was after a refusal that Stripe does not keep', async () => {
		sandbox.setBalance('usd', RICH);
		const options = { businessKey: 'order-5' };
		expect((await run(payout(500, { ...options, extraParameters: '{"nonsense": 1}' }))).error).toBeDefined();
		expect((await run(payout(500, options))).error).toBeUndefined();
		expect(new Set(keys()).size).toBe(1);
	});
});

describe('Retry On Fail after a refusal', () => {
	it('asks anew with each try instead of hearing the same answer', async () => {
		sandbox.setBalance('usd', 0);
		let asked = 0;
		sandbox.failNext({
			at: 'before',
			status: 429,
			when: () => {
				// The balance grows before the third try of the step.
				if (++asked === 2) sandbox.setBalance('usd', RICH);
				return false;
			},
		});
		const settings = { retryOnFail: true, maxTries: 5, waitBetweenTries: 1 };
		const { error } = await run(payout(500), { settings });
		expect(error).toBeUndefined();
		expect(made()).toBe(1);
	});
});

describe('the Retry button after a refusal', () => {
	it('pays the refused one once it can be paid, and the paid ones not again', async () => {
		sandbox.setBalance('usd', 1000);
		const parameters = { ...payout(0, { maxInFlight: 1 }), amount: '={{ $json.amount }}' };
		const items = [400, 500, 600].map((amount) => ({ amount }));
		const options = { baseUrl: sandbox.url, parameters, items };
		const failed = await runNode({ ...options, executionId: 'b1' });
		expect(failed.error?.message).toContain('balance');
		const still = await retryNode(failed, { ...options, executionId: 'b2' });
		expect(still.error?.message).toContain('balance');
		sandbox.setBalance('usd', RICH);
		const done = await retryNode(still, { ...options, executionId: 'b3' });
		expect(done.error).toBeUndefined();
		expect(done.json.map(({ amount }) => amount)).toEqual([400, 500, 600]);
		expect(done.json.map(({ stripe_request: how }) => (how as IDataObject).replayed)).toEqual([
			true,
			true,
			false,
		]);
		expect(made()).toBe(3);
	});
});

describe('a key that is in use', () => {
	it('is waited for, until its answer is there', async () => {
		const slow = await startSandbox({ latencyMs: 1_500 });
		const parameters = payout(100, { businessKey: 'slow' });
		const both = await Promise.all(
			[1, 2].map(
				async () => await runNode({ baseUrl: slow.url, executionId: `s${executions++}`, parameters }),
			),
		);
		await slow.close();
		expect(both.map(({ error }) => error)).toEqual([undefined, undefined]);
		expect(both[1].json[0].id).toBe(both[0].json[0].id);
	});

	it('is unknown when the time is up', async () => {
		sandbox.failNext({
			at: 'before',
			status: 409,
			type: 'idempotency_error',
			code: 'idempotency_key_in_use',
			times: 99,
		});
		const { json } = await run(payout(100, { timeLimit: 1 }), {
			settings: { onError: 'continueRegularOutput' },
		});
		expect(json[0].error).toMatchObject({ outcome: 'unknown', retryable: false });
		sandbox.reset();
	});
});
