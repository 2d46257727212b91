import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode } from '../support/engine';
import { startRecorder } from '../support/recorder';

describe('wait until done', () => {
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

it('gives up at the limit and puts out the object as it is then', async () => {
	const stripe = await startRecorder();
	stripe.answer = () => ({ body: { id: 'frr_1', object: 'reporting.report_run', status: 'pending' } });
	const { json, error } = await runNode({
		baseUrl: stripe.url,
		parameters: {
			resource: 'reportRun',
			operation: 'create',
			report_type: 'balance.summary.1',
			options: { waitUntilDone: true, waitLimit: 2 },
		},
	});
	expect(error).toBeUndefined();
	expect(json).toMatchObject([{ id: 'frr_1', status: 'pending' }]);
	expect(stripe.requests.map(({ method, path }) => `${method} ${path}`).slice(0, 2)).toEqual([
		'POST /v1/reporting/report_runs',
		'GET /v1/reporting/report_runs/frr_1',
	]);
	await stripe.close();
});
