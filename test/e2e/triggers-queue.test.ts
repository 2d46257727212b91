import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { QueueHost } from '../../tools/host/queue';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { missingForQueue } from '../../tools/setup/queue.cjs';
import { startBalancer, type Balancer } from './support/balancer';
import { packed } from './support/packed';
import { Rest, type Workflow } from './support/rest';
import { timesRun } from './support/runs';
import { Triggered } from './support/triggered';
import { until } from './support/until';

/*
 * Queue mode: the main process has the trigger, a worker runs the workflow, and a webhook processor takes calls
 * where no trigger is. A balancer gives all of them one address, as n8n is set up then.
 */
const KEY = 'sk_test_sandbox123';

const missing = missingForQueue();
if (missing) console.log(`Not tested: queue mode. ${missing}`);
const inQueueMode = missing ? describe.skip : describe;

inQueueMode('a trigger in queue mode', () => {
	let folder: string;
	let sandbox: Sandbox;
	let balancer: Balancer;
	let queue: QueueHost;
	let processor: string;
	let rest: Rest;
	let triggered: Triggered;

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'n8n-queue-'));
		sandbox = await startSandbox();
		balancer = await startBalancer();
		queue = await QueueHost.create(folder, { WEBHOOK_URL: balancer.url });
		queue.installPackage(packed());
		const { url } = await queue.start([]);
		await queue.addWorker();
		({ url: processor } = await queue.addWebhookProcessor());
		rest = await Rest.signIn(url);
		const data = { secretKey: KEY, baseUrl: sandbox.url };
		const credential = await rest.addCredential('Stripe', 'stripeSecretKeyApi', data);
		triggered = new Triggered({ rest, sandbox, credential, folder, url: balancer.url });
	}, 900_000);
	afterAll(async () => {
		await queue?.stop();
		await balancer?.close();
		await sandbox?.close();
		if (folder) rmSync(folder, { recursive: true, force: true });
	});

	const happens = async () => await triggered.eventOf(await triggered.makeCustomer());
	const viaMain = () => (balancer.to = queue.main!.url);
	const viaProcessor = () => (balancer.to = processor);

	/** Waits until each of these events has run, and none twice, though each is sent again by both ways. */
	async function expectEachOnce(workflow: Workflow, events: string[]): Promise<void> {
		await triggered.ran(workflow, events.length);
		for (const way of [viaMain, viaProcessor]) {
			way();
			for (const event of events) await acknowledged(event);
		}
		expect(timesRun(await triggered.ran(workflow, events.length))).toEqual(
			new Map(events.map((event) => [event, 1])),
		);
	}

	/** Sends an event again until it is taken, as Stripe does. */
	async function acknowledged(event: string): Promise<void> {
		await until(`${event} is acknowledged`, async () => {
			const attempts = await sandbox.events.redeliver(event);
			return attempts.every(({ status }) => status === 200);
		});
	}

	const sourcesOf = (workflow: Workflow) => triggered.runs(workflow).map(({ source }) => source);

	it('runs each event once, whichever process takes the call, where the list can be read', async () => {
		viaMain();
		const workflow = await triggered.publish('stripeTrigger', { events: ['customer.created'] });
		const events = [await happens(), await happens()];
		await triggered.ran(workflow, 2);
		expect(sourcesOf(workflow)).toEqual(['webhook', 'webhook']);

		// The processor acknowledges; the main process finds them in Stripe's list.
		viaProcessor();
		events.push(await happens(), await happens());
		await sandbox.events.settled();
		expect(sandbox.events.deliveries.map(({ state }) => state)).toEqual(Array(4).fill('delivered'));
		await triggered.ran(workflow, 4);
		expect(sourcesOf(workflow).slice(2)).toEqual(['catchUp', 'catchUp']);

		// By both at once.
		viaMain();
		sandbox.events.hold();
		events.push(await happens(), await happens());
		const both = events.slice(4).map(async (event) => {
			viaMain();
			const first = sandbox.events.redeliver(event);
			viaProcessor();
			await Promise.all([first, sandbox.events.redeliver(event)]);
		});
		await Promise.all(both);
		await expectEachOnce(workflow, events);
		await triggered.deactivate(workflow);
	}, 900_000);

	it('runs an event on a processor as well as n8n can, where the list is not to be read', async () => {
		sandbox.reset();
		viaMain();
		const parameters = { events: ['customer.created'], options: { catchUp: false } };
		const workflow = await triggered.publish('stripeTrigger', parameters);
		const events = [await happens()];
		await triggered.ran(workflow, 1);
		viaProcessor();
		events.push(await happens());
		await acknowledged(events[1]);
		await triggered.ran(workflow, 2);
		// There is an execution when the same comes again, and nothing for it to do.
		await acknowledged(events[1]);
		const handedOn = await until('it is known again', async () => {
			const ids = await rest.executionIds(workflow.id);
			if (ids.length < 3) return false;
			const all = await Promise.all(ids.map(async (id) => await rest.ended(id)));
			return all.flatMap(({ data }) => data.resultData.runData.Next?.[0]?.data?.main[0] ?? []);
		});
		expect(handedOn.map(({ json }) => json.id).sort()).toEqual([...events].sort());
		const about = { source: 'webhook', unguarded: expect.anything() as unknown };
		const unguarded = handedOn.find(({ json }) => json.id === events[1]);
		expect(unguarded?.json.stripe_trigger).toMatchObject(about);
		await triggered.deactivate(workflow);
		await until('the endpoint is gone', async () => (await triggered.endpoints()).length === 0);
	}, 900_000);
});
