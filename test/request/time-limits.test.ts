import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject } from 'n8n-workflow';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { runNode } from '../support/engine';

const topup = (options: IDataObject): IDataObject => ({
	resource: 'topup',
	operation: 'create',
	amount: '={{ $json.amount }}',
	currency: 'usd',
	options,
});
const CONTINUE = { onError: 'continueRegularOutput' as const };
const itemsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ amount: 100 + i }));

describe('the time limit of an item', () => {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox({ latencyMs: 100 })));
	beforeEach(() => sandbox.reset());
	afterAll(async () => await sandbox.close());

	it('does not count the wait for its turn: all come through though together they take longer', async () => {
		const parameters = topup({ maxInFlight: 1, timeLimit: 3, retries: 0 });
		const from = performance.now();
		const { error, json } = await runNode({ baseUrl: sandbox.url, parameters, items: itemsOf(40) });
		expect(error).toBeUndefined();
		expect(json).toHaveLength(40);
		// Or else the test shows nothing.
		expect(performance.now() - from).toBeGreaterThan(3_500);
	});

	it('keeps the order where requests go one by one, also when the first is tried again', async () => {
		sandbox.failNext({ status: 503 });
		const parameters = topup({ maxInFlight: 1, retries: 2 });
		const { json } = await runNode({
			baseUrl: sandbox.url,
			parameters,
			items: itemsOf(3),
			settings: CONTINUE,
		});
		expect(json.map(({ amount }) => amount)).toEqual([100, 101, 102]);
		const asked = sandbox.exchanges.map(({ params }) => params.amount ?? 'failed');
		expect(asked).toEqual(
			['failed', '100', '101', '102'].map((one) => (one === 'failed' ? one : Number(one))),
		);
	});
});

describe('an answer that drips', () => {
	let server: Server;
	let baseUrl: string;
	const open = new Set<ServerResponse>();
	/** Never silent for long, and never ready. */
	beforeAll(async () => {
		server = createServer((request, response) => {
			request.resume();
			response.writeHead(200, { 'content-type': 'application/json' });
			response.on('error', () => undefined);
			open.add(response);
			const timer = setInterval(() => response.write(' '), 50);
			response.on('close', () => {
				clearInterval(timer);
				open.delete(response);
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	});
	afterAll(async () => {
		server.closeAllConnections();
		await new Promise<void>((resolve) => server.close(() => resolve()));
	});

	it('is broken off when its time is up, and is unknown', async () => {
		const parameters = topup({ timeout: 1, timeLimit: 2, retries: 5 });
		const { json } = await runNode({ baseUrl, parameters, items: itemsOf(1), settings: CONTINUE });
		expect(json[0].error).toMatchObject({ outcome: 'unknown', retryable: false });
		// The server hears of it a little later.
		for (let turns = 0; open.size && turns < 200; turns++)
			await new Promise((resolve) => setTimeout(resolve, 25));
		expect(open.size).toBe(0);
	});
});
