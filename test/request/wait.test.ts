import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { waitUntilDone } from '../../request/answer/wait';
import { DEFAULTS } from '../../request/form/settings';
import * as pausing from '../../request/pace/pause';
import type { Connection } from '../../request/wire/connect';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode, type RunOptions } from '../support/engine';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';
import { jumpThroughWaits } from '../support/time';

afterEach(() => jest.restoreAllMocks());

describe('against the sandbox', () => {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox()));
	afterAll(async () => await sandbox.close());

	const clock = async () => {
		const { json } = await runNode({
			baseUrl: sandbox.url,
			parameters: { resource: 'testClock', operation: 'create', frozen_time: '2026-01-01T00:00:00Z' },
		});
		return String(json[0].id);
	};
	const advance = async (id: string, options: object) =>
		await runNode({
			baseUrl: sandbox.url,
			parameters: {
				resource: 'testClock',
				operation: 'advance',
				test_clock: { __rl: true, mode: 'id', value: id },
				frozen_time: '2026-02-01T00:00:00Z',
				options,
			},
		});

	it('puts out the clock as it is when it is ready', async () => {
		const { json } = await advance(await clock(), { waitUntilDone: true });
		expect(json).toMatchObject([{ status: 'ready', frozen_time: 1769904000 }]);
	});

	it('without the option, puts out the clock as it was answered', async () => {
		const { json } = await advance(await clock(), {});
		expect(json).toMatchObject([{ status: 'advancing' }]);
	});
});

describe('looking again', () => {
	const RUN = { id: 'frr_1', object: 'reporting.report_run' };
	const PENDING = { ...RUN, status: 'pending' };
	const DONE = { ...RUN, status: 'succeeded' };
	const DO_NOT = 'Stripe has accepted this request: do not send it again. ';

	let stripe: Recorder;
	let waits: number[];
	beforeAll(async () => (stripe = await startRecorder()));
	beforeEach(() => {
		waits = jumpThroughWaits();
		stripe.requests = [];
	});
	afterAll(async () => await stripe.close());

	const options = { waitUntilDone: true, waitLimit: 100 };
	const create = async (extra: IDataObject = {}, items = [{}], settings: RunOptions['settings'] = {}) =>
		await runNode({
			baseUrl: stripe.url,
			items,
			settings,
			parameters: {
				resource: 'reportRun',
				operation: 'create',
				report_type: 'balance.summary.1',
				options: { ...options, ...extra },
			},
		});
	const sent = () => stripe.requests.map(({ method, path }) => `${method} ${path}`);
	/** Answers the first request with an object in work, and those after it in turn; the last for ever. */
	const answerLooks = (...looks: Array<ReturnType<Recorder['answer']>>) => {
		stripe.answer = () =>
			stripe.requests.length === 1
				? { body: PENDING }
				: (looks[stripe.requests.length - 2] ?? looks[looks.length - 1]);
	};
	/** What is there besides Stripe's object. */
	const noteOf = ({ stripe_request: note }: IDataObject) => (note as IDataObject | undefined)?.wait;

	it('goes on until Stripe is done, ever more seldom, and leaves the object as it is', async () => {
		answerLooks({ body: PENDING }, { body: PENDING }, { body: DONE });
		const { json } = await create();
		expect(json).toEqual([DONE]);
		expect(waits.filter((ms) => ms >= 1000)).toEqual([1000, 1500, 2250]);
		expect(sent()).toEqual([
			'POST /v1/reporting/report_runs',
			...Array.from({ length: 3 }, () => 'GET /v1/reporting/report_runs/frr_1'),
		]);
	});

	it('does not look at what is done at once', async () => {
		stripe.answer = () => ({ body: DONE });
		const { json } = await create();
		expect(json).toEqual([DONE]);
		expect(sent()).toEqual(['POST /v1/reporting/report_runs']);
	});

	it('gets objects as whole as the first', async () => {
		answerLooks({ body: DONE });
		await create({ expandPaths: 'result' });
		expect(stripe.requests.map(({ params }) => (params as IDataObject).expand)).toEqual([
			['result'],
			['result'],
		]);
		expect(stripe.requests[1].params).toEqual({ expand: ['result'] });
	});

	it('looks as the account that the request was for', async () => {
		answerLooks({ body: DONE });
		await create({ stripeAccount: 'acct_1' });
		expect(stripe.requests.map(({ headers }) => headers['stripe-account'])).toEqual(['acct_1', 'acct_1']);
	});

	it('ends at the limit with the object as it is then, and says so', async () => {
		answerLooks({ body: { ...PENDING, progress: 1 } });
		const { json, error } = await create();
		expect(error).toBeUndefined();
		expect(json).toEqual([
			{
				...PENDING,
				progress: 1,
				stripe_request: {
					wait: `${DO_NOT}After the Wait Limit of 100 seconds it was not done yet (status: pending). To see how it ends, get it again later.`,
				},
			},
		]);
		const waited = waits.filter((ms) => ms >= 1000).reduce((sum, ms) => sum + ms, 0);
		expect(waited).toBeGreaterThan(90_000);
		expect(waited).toBeLessThanOrEqual(100_000);
	});

	it('says so beside what Add to Output adds, which is of the request itself', async () => {
		answerLooks({ body: PENDING, headers: { 'request-id': 'req_look' } });
		const { json } = await create({ addToOutput: ['request_id'] });
		expect(json[0].stripe_request).toEqual({ request_id: 'req_test', wait: expect.any(String) });
	});

	it('ends at once, without an error, when the key may not read', async () => {
		const message = 'This key lacks the permission rak_report_runs_read.';
		answerLooks({ status: 403, body: { error: { type: 'invalid_request_error', message } } });
		const { json, error } = await create();
		expect(error).toBeUndefined();
		expect(json).toMatchObject([PENDING]);
		expect(noteOf(json[0])).toBe(
			`${DO_NOT}Whether it is done by now is not known: the last that was seen is status: pending, and reading it again failed: This key lacks the permission rak_report_runs_read. To see how it ends, get it again later.`,
		);
		expect(sent()).toHaveLength(2);
	});

	it.each<[string, ReturnType<Recorder['answer']>]>([
		["an error of Stripe's", { status: 500, body: { error: { message: 'Sorry' } } }],
		['an answer that was cut off', { body: '{"id": "frr_1", "sta' }],
		['an answer of something else than Stripe', { body: { ok: true } }],
		['another object', { body: { ...DONE, id: 'frr_2' } }],
		['a page of HTML', { body: '<html></html>', headers: { 'content-type': 'text/html' } }],
	])('goes on after %s', async (_what, trouble) => {
		answerLooks(trouble, { body: DONE });
		const { json, error } = await create({ retries: 0 });
		expect(error).toBeUndefined();
		expect(json).toEqual([DONE]);
		expect(sent().filter((request) => request.startsWith('POST'))).toHaveLength(1);
	});

	it.each<[string, ReturnType<Recorder['answer']>, RegExp]>([
		["errors of Stripe's", { status: 500, body: { error: { message: 'Sorry' } } }, /failed: Sorry\. To see/],
		['answers that cannot be read', { body: 'nothing' }, /failed: .*cut off/],
		['other objects', { body: { id: 'frr_2' } }, /failed: .*not from Stripe/],
	])('ends at the limit, without an error, when there are only %s', async (_what, trouble, note) => {
		answerLooks(trouble);
		const { json, error } = await create();
		expect(error).toBeUndefined();
		expect(json).toMatchObject([PENDING]);
		expect(noteOf(json[0])).toMatch(note);
		expect(noteOf(json[0])).toMatch(
			/^Stripe has accepted this request: do not send it again\. Whether it is/,
		);
	});

	it('sends all items before it waits for any', async () => {
		stripe.answer = ({ method, path }) => ({
			body:
				method === 'POST'
					? { id: `frr_${stripe.requests.length}`, status: 'pending' }
					: { id: path.split('/').at(-1), status: 'succeeded' },
		});
		const { json } = await create({ maxInFlight: 1 }, [{}, {}, {}]);
		expect(json.map(({ id, status }) => [id, status])).toEqual([
			['frr_1', 'succeeded'],
			['frr_2', 'succeeded'],
			['frr_3', 'succeeded'],
		]);
		expect(stripe.requests.map(({ method }) => method)).toEqual([
			'POST',
			'POST',
			'POST',
			'GET',
			'GET',
			'GET',
		]);
	});

	it('does not wait where another item has failed and the step stops', async () => {
		stripe.answer = () =>
			stripe.requests.length === 1
				? { body: PENDING }
				: { status: 400, body: { error: { type: 'invalid_request_error', message: 'No' } } };
		const { error } = await create({ maxInFlight: 1 }, [{}, {}]);
		expect(error?.message).toMatch('No');
		expect(sent()).toHaveLength(2);
	});

	it('waits for the others where one has failed and the step goes on', async () => {
		stripe.answer = () =>
			stripe.requests.length === 1
				? { body: PENDING }
				: stripe.requests.length === 2
					? { status: 400, body: { error: { type: 'invalid_request_error', message: 'No' } } }
					: { body: DONE };
		const settings = { onError: 'continueRegularOutput' } as const;
		const { json } = await create({ maxInFlight: 1 }, [{}, {}], settings);
		expect(json).toMatchObject([DONE, { error: { message: 'No' } }]);
		expect(sent()).toHaveLength(3);
	});

	it('keeps the last that Stripe gave when only then reading fails', async () => {
		answerLooks({ body: { ...PENDING, progress: 0.5 } }, { status: 401, body: { error: { message: 'No' } } });
		const { json } = await create();
		expect(json).toMatchObject([{ ...PENDING, progress: 0.5 }]);
	});

	it('of what was only read, does not say that Stripe accepted anything', async () => {
		stripe.answer = () => ({ body: PENDING });
		const { json } = await runNode({
			baseUrl: stripe.url,
			parameters: {
				resource: 'reportRun',
				operation: 'get',
				report_run: { __rl: true, mode: 'id', value: 'frr_1' },
				options,
			},
		});
		expect(noteOf(json[0])).toMatch(/^After the Wait Limit of 100 seconds it was not done yet/);
	});

	it("finds a payout's reversal, which is a payout of its own", async () => {
		const reversal = { id: 'po_new', original_payout: 'po_old' };
		stripe.answer = ({ method }: Recorded) => ({
			body: { ...reversal, status: method === 'POST' ? 'pending' : 'paid' },
		});
		const { json } = await runNode({
			baseUrl: stripe.url,
			parameters: {
				resource: 'payout',
				operation: 'reverse',
				payout: { __rl: true, mode: 'id', value: 'po_old' },
				options,
			},
		});
		expect(json).toEqual([{ ...reversal, status: 'paid' }]);
		expect(sent()).toEqual(['POST /v1/payouts/po_old/reverse', 'GET /v1/payouts/po_new']);
	});

	it('leaves the option aside where there is nothing to wait for', async () => {
		stripe.answer = () => ({ body: { id: 'cus_1', status: 'pending' } });
		const { json } = await runNode({
			baseUrl: stripe.url,
			parameters: { resource: 'customer', operation: 'create', options },
			leftovers: true,
		});
		expect(json).toEqual([{ id: 'cus_1', status: 'pending' }]);
		expect(sent()).toEqual(['POST /v1/customers']);
	});

	it.each<[unknown, number]>([
		['={{ true }}', 2],
		["={{ 'true' }}", 2],
		['={{ false }}', 1],
	])('takes %s for the option', async (waitUntilDone, requests) => {
		answerLooks({ body: DONE });
		await create({ waitUntilDone: waitUntilDone as string });
		expect(sent()).toHaveLength(requests);
	});

	it.each([
		[{ waitUntilDone: '={{ "soon" }}' }, /Wait Until Done/],
		[{ waitLimit: 0 }, /Wait Limit/],
	])('refuses %j before anything is sent', async (wrong, message) => {
		const { error } = await create(wrong);
		expect(error?.message).toMatch(message);
		expect(sent()).toEqual([]);
	});

	it("leaves its place among the account's requests to others while it waits", async () => {
		jest.restoreAllMocks();
		let goOn: () => void = () => undefined;
		const held = new Promise<void>((resolve) => (goOn = resolve));
		let waiting: () => void = () => undefined;
		const isWaiting = new Promise<void>((resolve) => (waiting = resolve));
		const { pause } = pausing;
		jest.spyOn(pausing, 'pause').mockImplementation(async (ms, signal) => {
			if (ms < 1000) return await pause(ms, signal);
			waiting();
			await held;
		});
		answerLooks({ body: DONE });
		const first = create({ maxInFlight: 1 });
		await isWaiting;
		const { json } = await create({ maxInFlight: 1, waitUntilDone: false, waitLimit: undefined });
		expect(json).toEqual([DONE]);
		goOn();
		expect((await first).json).toEqual([DONE]);
	});
});

describe('cancelling the execution', () => {
	const request = { method: 'POST', path: '/v1/payouts', params: {}, apiVersion: '' } as const;
	const wait = {
		readFrom: '/v1/payouts/{{$response.body.id}}',
		working: { status: ['pending'] },
		limit: 60_000,
	};
	const answer = { body: { id: 'po_1', status: 'pending' }, attempts: 1 };
	const start = async (
		stop: AbortController,
		clock: Parameters<typeof waitUntilDone>[5],
		http: () => unknown,
	) => {
		const helpers = { httpRequestWithAuthentication: async () => http() };
		const connection = {
			functions: { helpers } as unknown as IExecuteFunctions,
			credential: {},
			baseUrl: 'http://127.0.0.1',
			owner: 'cancel',
			execution: 'e',
			signal: stop.signal,
		} as unknown as Connection;
		return await waitUntilDone(connection, request, answer, DEFAULTS, wait, clock);
	};

	it('ends the waiting', async () => {
		const stop = new AbortController();
		const looks = jest.fn();
		const clock = {
			now: () => 0,
			pause: async (ms: number, signal?: AbortSignal) => {
				stop.abort();
				await pausing.pause(ms, signal);
			},
		};
		await expect(start(stop, clock, looks)).rejects.toBeInstanceOf(pausing.Cancelled);
		expect(looks).not.toHaveBeenCalled();
	});

	it('ends a look', async () => {
		const stop = new AbortController();
		const clock = { now: () => 0, pause: async () => undefined };
		const look = () => {
			stop.abort();
			throw new Error('canceled');
		};
		await expect(start(stop, clock, look)).rejects.toBeInstanceOf(pausing.Cancelled);
	});
});
