import fc from 'fast-check';
import { WorkflowExecute } from 'n8n-core';
import type { IDataObject } from 'n8n-workflow';
import { parse } from 'qs';
import { encodeForm } from '../../request/wire/encode';
import { isRetryable, waitBefore } from '../../request/wire/retry';
import { runNode } from '../support/engine';
import { startRecorder, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
beforeEach(() => (stripe.requests = []));
afterAll(async () => await stripe.close());

type Answer = ReturnType<Recorder['answer']>;
const WELL: Answer = { body: { id: 'tu_1', object: 'topup' } };
const failing = (status: number, headers: Record<string, string> = {}): Answer => ({
	status,
	headers,
	body: { error: { type: 'api_error', message: 'No' } },
});
/** Answers in this order; the last one again and again. */
const answerWith = (...answers: Answer[]) => {
	stripe.answer = () => (answers.length > 1 ? answers.shift()! : answers[0]);
};

let runs = 0;
/** One top-up, with a pace of its own: what slowed down one test is no matter of the next. */
const topup = async (options: IDataObject = {}, items: IDataObject[] = [{}]) =>
	await runNode({
		baseUrl: stripe.url,
		secretKey: `sk_test_Rules${runs++}Key`,
		parameters: { resource: 'topup', operation: 'create', amount: 100, currency: 'usd', options },
		items,
	});

describe('what is tried again', () => {
	it.each([409, 429, 500, 502, 503, 504])('a write that was answered with %d', async (status) => {
		answerWith(failing(status), WELL);
		const { error, json } = await topup({ addToOutput: ['attempts'] });
		expect(error).toBeUndefined();
		expect(json[0].stripe_request).toEqual({ attempts: 2 });
		const keys = stripe.requests.map(({ headers }) => headers['idempotency-key']);
		expect(keys).toEqual([keys[0], keys[0]]);
	});

	it.each([301, 400, 401, 402, 403, 404, 410, 424])('not one that was answered with %d', async (status) => {
		answerWith(failing(status), WELL);
		expect((await topup()).error).toBeDefined();
		expect(stripe.requests).toHaveLength(1);
	});

	it('one that Stripe says to try again, whatever its status', async () => {
		answerWith(failing(400, { 'stripe-should-retry': 'true' }), WELL);
		expect((await topup()).error).toBeUndefined();
		expect(stripe.requests).toHaveLength(2);
	});

	it.each([409, 429, 500, 503])('not one that Stripe says not to try again, though %d', async (status) => {
		answerWith(failing(status, { 'stripe-should-retry': 'false' }), WELL);
		expect((await topup()).error).toBeDefined();
		expect(stripe.requests).toHaveLength(1);
	});

	it('is one rule for every status', () => {
		fc.assert(
			fc.property(fc.integer({ min: 300, max: 599 }), (status) => {
				expect(isRetryable({ status, headers: {} })).toBe([409, 429].includes(status) || status >= 500);
				expect(isRetryable({ status, headers: { 'stripe-should-retry': 'true' } })).toBe(true);
				expect(isRetryable({ status, headers: { 'stripe-should-retry': 'false' } })).toBe(false);
			}),
		);
		expect(isRetryable({ status: 0, headers: {} })).toBe(true);
	});

	it('goes on as often as told', async () => {
		answerWith(failing(500));
		const { error } = await topup({ retries: 2 });
		expect(stripe.requests).toHaveLength(3);
		expect(error?.description).toContain('3 attempts');
	});
});

describe('the wait before another try', () => {
	it('grows, up to 5 s, and never is below 0.5 s', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 11 }),
				fc.double({ min: 0, max: 0.999999, noNaN: true }),
				(n, random) => {
					const wait = waitBefore(n, {}, random);
					const most = Math.min(5_000, 500 * 2 ** (n - 1));
					expect(wait).toBeGreaterThanOrEqual(Math.max(500, most / 2));
					expect(wait).toBeLessThanOrEqual(most);
				},
			),
		);
	});

	it('is as long as Stripe asks for, up to a minute', () => {
		expect(waitBefore(1, { 'retry-after': '7' }, 0)).toBe(7_000);
		expect(waitBefore(1, { 'retry-after': '0.8' }, 0)).toBe(800);
		expect(waitBefore(1, { 'retry-after': '60' }, 0)).toBe(60_000);
		expect(waitBefore(1, { 'retry-after': '61' }, 0)).toBe(500);
		expect(waitBefore(1, { 'retry-after': '-1' }, 0)).toBe(500);
		expect(waitBefore(1, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 0)).toBe(500);
		expect(waitBefore(5, { 'retry-after': '1' }, 0)).toBe(2_500);
	});

	it('is kept by the node', async () => {
		const at: number[] = [];
		stripe.answer = () => {
			at.push(Date.now());
			return at.length === 1 ? failing(503, { 'retry-after': '1.2' }) : WELL;
		};
		expect((await topup()).error).toBeUndefined();
		expect(at[1] - at[0]).toBeGreaterThanOrEqual(1_195);
	});

	it('ends with the time limit', async () => {
		answerWith(failing(500));
		const from = Date.now();
		const { error } = await topup({ retries: 10, timeLimit: 2 });
		expect(Date.now() - from).toBeLessThan(2_500);
		expect(stripe.requests.length).toBeGreaterThan(1);
		expect(stripe.requests.length).toBeLessThan(5);
		expect(error?.description).toContain(`${stripe.requests.length} attempts`);
	});

	it('is not begun when it goes beyond the time limit', async () => {
		answerWith(failing(500, { 'retry-after': '30' }));
		const from = Date.now();
		expect((await topup({ retries: 10, timeLimit: 5 })).error).toBeDefined();
		expect(Date.now() - from).toBeLessThan(1_000);
		expect(stripe.requests).toHaveLength(1);
	});
});

describe('an execution that is cancelled', () => {
	/** Hands a test what cancels the run that it starts: `run` gives back n8n's own handle of the execution. */
	async function withCancel<T>(test: (cancel: () => void) => Promise<T>): Promise<T> {
		const starts = jest.spyOn(WorkflowExecute.prototype, 'run');
		try {
			return await test(() => (starts.mock.results[0].value as { cancel: () => void }).cancel());
		} finally {
			starts.mockRestore();
		}
	}

	const topups = async (count: number, options: IDataObject) =>
		await topup(
			options,
			Array.from({ length: count }, (_, n) => ({ n })),
		).catch(() => undefined);

	/** Cancels the run once Stripe was asked so often, and says how often it was asked in all. */
	const cancelAfter = async (count: number, options: IDataObject): Promise<number> =>
		await withCancel(async (cancel) => {
			const { answer } = stripe;
			let cancelled = false;
			stripe.answer = (request) => {
				if (stripe.requests.length >= count && !cancelled) {
					cancelled = true;
					cancel();
				}
				return answer(request);
			};
			const from = Date.now();
			await topups(200, options);
			expect(cancelled).toBe(true);
			expect(Date.now() - from).toBeLessThan(3_000);
			// What was under way may arrive yet.
			await new Promise((resolve) => setTimeout(resolve, 50));
			const sent = stripe.requests.length;
			await new Promise((resolve) => setTimeout(resolve, 1_500));
			expect(stripe.requests).toHaveLength(sent);
			return stripe.requests.length;
		});

	it('sends no more than is under way', async () => {
		answerWith(WELL);
		const sent = await cancelAfter(20, { maxInFlight: 4 });
		expect(sent).toBeGreaterThanOrEqual(20);
		expect(sent).toBeLessThanOrEqual(20 + 4);
	});

	it('sends nothing when n8n hears of it while the forms are read', async () => {
		answerWith(WELL);
		const businessKey =
			'={{ Array.from({ length: 100_000 }, (_, i) => i).join("").length + "-" + $itemIndex }}';
		await withCancel(async (cancel) => {
			const timer = setTimeout(cancel, 100);
			await topups(300, { businessKey });
			clearTimeout(timer);
			// What was under way may arrive yet.
			await new Promise((resolve) => setTimeout(resolve, 300));
			expect(stripe.requests).toHaveLength(0);
		});
	});

	it('does not sit out its waits', async () => {
		answerWith(failing(500, { 'retry-after': '4' }));
		expect(await cancelAfter(3, { maxInFlight: 3, retries: 5 })).toBeLessThanOrEqual(6);
	});
});

/** Names as Stripe's parameters have them; texts of every kind. */
const name = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/).filter((text) => !(text in Object.prototype));
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const { params } = fc.letrec<{ params: IDataObject; value: unknown }>((tie) => ({
	params: fc.dictionary(name, tie('value'), {
		minKeys: 1,
		maxKeys: 4,
		noNullPrototype: true,
	}) as fc.Arbitrary<IDataObject>,
	value: fc.oneof(
		{ maxDepth: 4, depthSize: 'small' },
		text,
		tie('params'),
		fc.array(text, { minLength: 1, maxLength: 12 }),
		fc.array(tie('params'), { minLength: 1, maxLength: 3 }),
	),
}));

describe('the form encoding', () => {
	it('says exactly what it was given', () => {
		fc.assert(
			fc.property(params, (given) => {
				expect(parse(encodeForm(given as never), { depth: 50, arrayLimit: 100 })).toEqual(given);
			}),
			{ numRuns: 500 },
		);
	});
});
