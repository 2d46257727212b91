import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueueHost, type Worker } from '../../tools/host/queue';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { missingForQueue } from '../../tools/setup/queue.cjs';
import { seedOfRun, startFaultProxy, type FaultProxy } from '../faults/proxy';
import { timesToppedUp } from '../support/topups';
import { packed } from './support/packed';
import { CREDENTIAL_ID, topups, upTo } from './support/queue';

/*
 * n8n in queue mode, and a worker that dies in the middle of a payment run. What n8n does then depends
 * on its version: n8n 1 gives the job to another worker, under the same execution; n8n 2 gives the job
 * up as failed (it fixes the queue's maxStalledCount at 0), and somebody calls the workflow again, which
 * is another execution. Neither must make anything twice: the first by the key that comes from the
 * execution, which two processes derive alike, the second by a business key. A fifth of all requests
 * meets a fault besides.
 */
const COUNT = 300;
const KEY = 'sk_test_sandbox123';

const missing = missingForQueue();
if (missing) console.log(`Not tested: queue mode. ${missing}`);
const inQueueMode = missing ? describe.skip : describe;

inQueueMode('a worker that dies', () => {
	let folder: string;
	let sandbox: Sandbox;
	let proxy: FaultProxy;
	let queue: QueueHost;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'n8n-queue-'));
		sandbox = await startSandbox({ latencyMs: 100 });
		proxy = await startFaultProxy(sandbox.url, seedOfRun());
		queue = await QueueHost.create(folder);
		const { host } = queue;
		queue.installPackage(packed());
		await host.importCredentials([
			{
				id: CREDENTIAL_ID,
				name: 'Stripe',
				type: 'stripeSecretKeyApi',
				data: { secretKey: KEY, baseUrl: proxy.url },
			},
		]);
		await host.importWorkflows([
			topups('derived', upTo(COUNT), {}),
			topups('business', upTo(COUNT), { businessKey: '={{ "order-" + $json.n }}' }),
		]);
		await queue.start(['derived', 'business']);
	});
	afterEach(async () => await Promise.all(queue.workers.map((worker) => worker.kill())));
	afterAll(async () => {
		await queue?.stop();
		await proxy?.close();
		await sandbox?.close();
		if (folder) rmSync(folder, { recursive: true, force: true });
	});

	const until = async (what: string, done: () => boolean | Promise<boolean>) => {
		for (const deadline = Date.now() + 90_000; !(await done());) {
			if (Date.now() > deadline) {
				throw new Error(`Waited in vain until ${what}\n${queue.workers.map(({ log }) => log).join('\n')}`);
			}
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	};

	const call = async (path: string) =>
		expect((await fetch(`${queue.main?.url}/webhook/${path}`)).status).toBe(200);

	const started = 'Worker started execution';

	/**
	 * Calls the workflow, and kills the worker that runs it when a part is made. Both workers start
	 * before: one that starts after a crash marks what the crash left as crashed.
	 */
	async function callAndKill(path: string): Promise<{ worker: Worker; other: Worker; part: number }> {
		const workers = await Promise.all([queue.addWorker(), queue.addWorker()]);
		await call(path);
		await until('a part is made', () => sandbox.ledger.length >= COUNT / 3);
		const at = workers.findIndex(({ log }) => log.includes(started));
		await workers[at].kill();
		const part = sandbox.ledger.length;
		expect(part).toBeLessThan(COUNT);
		return { worker: workers[at], other: workers[1 - at], part };
	}

	const EACH_ONCE = new Map(Array.from({ length: COUNT }, (_, n) => [n, 1]));
	const sorted = (times: Map<number, number>) => new Map([...times].sort(([a], [b]) => a - b));
	const replays = () => sandbox.exchanges.filter(({ replayed }) => replayed).length;

	const tell = (part: number) =>
		console.log(
			`${part} of ${COUNT} before the end of the worker, ${replays()} asked again and not made again, ${JSON.stringify(proxy.met)}`,
		);
	const done = 'Worker finished execution';

	it('leaves its job to another worker, which makes each once', async () => {
		sandbox.reset();
		proxy.clear();
		const { worker, other, part } = await callAndKill('derived');
		await until('the other takes up the job', async () => {
			await queue.takeUpStalled();
			return other.log.includes(started);
		});
		await until('the job is done', () => other.log.includes(done));
		const execution = /Worker started execution \d+ \(job \d+\)/;
		expect(execution.exec(other.log)?.[0]).toBe(execution.exec(worker.log)?.[0]);
		tell(part);
		expect(sorted(await timesToppedUp(sandbox.url))).toEqual(EACH_ONCE);
		expect(sandbox.ledger).toHaveLength(COUNT);
		expect(replays()).toBeGreaterThanOrEqual(part);
	});

	it('leaves the rest to another call, which makes each once by its business key', async () => {
		sandbox.reset();
		proxy.clear();
		const { other, part } = await callAndKill('business');
		await call('business');
		await until('the second call is done', () => other.log.includes(done));
		tell(part);
		expect(sorted(await timesToppedUp(sandbox.url))).toEqual(EACH_ONCE);
		expect(sandbox.ledger).toHaveLength(COUNT);
		expect(replays()).toBeGreaterThanOrEqual(part);
	});
});
