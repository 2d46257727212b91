import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Postgres } from '../../tools/host/postgres';
import { QueueHost, type Worker } from '../../tools/host/queue';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { missingForQueue } from '../../tools/setup/queue.cjs';
import { timesToppedUp } from '../support/topups';
import { startBalancer, type Balancer } from './support/balancer';
import { atWork, Fleet } from './support/fleet';
import { packed } from './support/packed';
import { Probe } from './support/probe';
import { topups } from './support/queue';
import { Rest, type Workflow } from './support/rest';
import { Triggered } from './support/triggered';
import { until } from './support/until';
import { Watch, type Seen } from './support/watch';

/*
 * Queue mode as it is run for a business: PostgreSQL, Redis, a main process, two workers and a webhook processor, each
 * with the package in a folder of its own. Payment runs and Stripe's events come in through the processor while workers
 * are killed, and PostgreSQL and Redis restarted. Nothing may be made twice, whatever n8n gives up.
 */
const EXECUTIONS = Number(process.env.EXECUTIONS ?? 14);
const WRITES = 50;
/** No more wait or run at a time, so that all of the storm finds something running. */
const AT_ONCE = 6;
const KEY = 'sk_test_sandbox123';

const missing = missingForQueue();
if (missing) console.log(`Not tested: queue mode. ${missing}`);
const inQueueMode = missing ? describe.skip : describe;

/** A run of many payments, by its number. */
const orderOf = (about: string) => Number(about.slice('order-'.length));

inQueueMode('queue mode in a storm', () => {
	let folder: string;
	let sandbox: Sandbox;
	let balancer: Balancer;
	let postgres: Postgres;
	let queue: QueueHost;
	let fleet: Fleet;
	let watch: Watch;
	let rest: Rest;
	let triggered: Triggered;
	let trigger: Workflow;
	/** What pays: each other order by a key of its own, the others by the execution. */
	let derived: Workflow;
	let business: Workflow;
	/** What Stripe has made of each order so far. */
	const made = new Map<number, number>();

	beforeAll(async () => {
		folder = mkdtempSync(join(tmpdir(), 'n8n-storm-'));
		sandbox = await startSandbox({
			latencyMs: 200,
			logger: ({ method, path, status, params, replayed }) => {
				if (method !== 'POST' || path !== '/v1/topups' || status !== 200 || replayed) return;
				const order = Math.floor(Number((params.metadata as { n: string }).n) / WRITES);
				made.set(order, (made.get(order) ?? 0) + 1);
			},
		});
		balancer = await startBalancer();
		postgres = await Postgres.start();
		const settings = {
			WEBHOOK_URL: balancer.url,
			// A killed worker is noticed soon, and one on a busy machine is not taken for one.
			QUEUE_WORKER_LOCK_DURATION: '30000',
			QUEUE_WORKER_LOCK_RENEW_TIME: '5000',
			QUEUE_WORKER_STALLED_INTERVAL: '5000',
		};
		queue = await QueueHost.create(folder, settings, postgres);
		queue.installPackage(packed());
		const { url } = await queue.start([]);
		balancer.to = url;
		rest = await Rest.signIn(url);
		const data = { secretKey: KEY, baseUrl: sandbox.url };
		const credential = await rest.addCredential('Stripe', 'stripeSecretKeyApi', data);
		const paying = async (name: string, options: Parameters<typeof topups>[2]) => {
			const first = `Number($json.query.order.split("-")[1]) * ${WRITES}`;
			const list = `Array.from({length: ${WRITES}}, (_, i) => ({n: ${first} + i}))`;
			const { nodes, connections } = topups(name, list, options, credential);
			return await rest.addWorkflow(name, nodes, connections);
		};
		derived = await paying('derived', {});
		business = await paying('business', { businessKey: '={{ "top-up-" + $json.n }}' });
		triggered = new Triggered({ rest, sandbox, credential, folder, url: balancer.url });
		trigger = await triggered.publish('stripeTrigger', { events: ['customer.created'] });
		watch = new Watch(postgres);
		fleet = new Fleet(queue, balancer, watch, await Probe.publish(rest, watch, balancer.url));
		await fleet.keepUp();
	}, 900_000);
	afterAll(async () => {
		await watch?.end();
		await queue?.stop();
		await postgres?.stop();
		await balancer?.close();
		await sandbox?.close();
		if (folder) rmSync(folder, { recursive: true, force: true });
	});

	const workflowOf = (order: number) => (order % 2 ? business : derived);

	/** Calls the workflow for an order, by the processor, and says whether n8n has taken the call. */
	async function pay(order: number): Promise<boolean> {
		const { name } = workflowOf(order);
		const answer = await fetch(`${balancer.url}/webhook/${name}?order=order-${order}`, {
			signal: AbortSignal.timeout(30_000),
		}).catch(() => undefined);
		return answer?.status === 200;
	}

	/** The executions that pay, by the order; retries as well. */
	async function payments(): Promise<Array<Seen & { about: string }>> {
		const all = await watch.all();
		return all.filter((one): one is Seen & { about: string } => one.about?.startsWith('order-') ?? false);
	}

	/** Whether few executions wait or run: what was hit may look like it for long. */
	async function hasRoom(): Promise<boolean> {
		const going = await watch.going().catch(() => undefined);
		const hit = new Set(fleet.blows.flatMap(({ executions }) => executions));
		return going !== undefined && going.filter((id) => !hit.has(id)).length < AT_ONCE;
	}

	/** A worker that is in the middle of a payment run: some of it is done, and some is not. */
	async function busyWorker(): Promise<Worker> {
		return await until('a worker is in the middle of a payment run', async () => {
			await fleet.keepUp();
			const orders = new Map((await payments()).map(({ id, about }) => [id, orderOf(about)]));
			return fleet.workers.find((worker) =>
				atWork(worker).some((id) => {
					const done = made.get(orders.get(id) ?? -1) ?? 0;
					return done > 3 && done < WRITES - 15;
				}),
			);
		});
	}

	const storm: Array<() => Promise<void>> = [
		async () => await fleet.kill(await busyWorker()),
		async () => {
			await busyWorker();
			await fleet.without('PostgreSQL was restarted', async () => await postgres.restart());
		},
		async () => await fleet.kill(await busyWorker()),
		async () => {
			await busyWorker();
			await fleet.without('Redis was restarted', async () => await queue.redis.restart());
		},
		async () => await fleet.cutPower(await busyWorker()),
	];

	/** Orders of which some execution did all. */
	const wholeBy = (times: Map<number, number>, order: number) =>
		Array.from({ length: WRITES }, (_, i) => times.get(order * WRITES + i) ?? 0);
	const ALL_ONCE = Array<number>(WRITES).fill(1);

	/** That nothing was made twice, by the objects that there are and by the ledger. */
	async function expectNothingTwice(): Promise<Map<number, number>> {
		const times = await timesToppedUp(sandbox.url);
		expect([...times].filter(([, count]) => count > 1)).toEqual([]);
		expect(sandbox.ledger.filter(({ path }) => path === '/v1/topups')).toHaveLength(times.size);
		return times;
	}

	/** Waits until n8n has done with all executions: those that it lost sight of it finds when it is started. */
	async function settled(): Promise<void> {
		await until('no job is left', async () => (await queue.jobsLeft()) === 0);
		for (let looks = 0; looks < 50 && (await watch.going()).length; looks++) {
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
		const left = await watch.going();
		if (!left.length) return;
		console.log(`n8n still takes ${left.join(', ')} for running: its main process is started again`);
		rest = await Rest.signIn((await queue.restartMain()).url);
		await until('n8n has seen that these do not run', async () => (await watch.going()).length === 0);
	}

	const taken = new Set<number>();
	const events: string[] = [];

	it('makes nothing twice, and gives up only what was hit', async () => {
		let called = 0;
		let isOver = false;
		const callers = async () => {
			while (taken.size < EXECUTIONS || !isOver) {
				await until('there is room for another order', hasRoom);
				const order = called++;
				if (await pay(order)) {
					taken.add(order);
					events.push(await triggered.eventOf(await triggered.makeCustomer()));
				} else {
					// Whether n8n has it is not known, so this order is not called again.
					await new Promise((resolve) => setTimeout(resolve, 1_000));
				}
			}
		};
		const blows = async () => {
			for (const [index, blow] of storm.entries()) {
				// Spread over the whole of it.
				const due = Math.floor((EXECUTIONS * (index + 1)) / (storm.length + 1));
				while (taken.size < due) await new Promise((resolve) => setTimeout(resolve, 100));
				await blow();
			}
			isOver = true;
		};
		await Promise.all([callers(), blows()]);
		await settled();

		const times = await expectNothingTwice();
		const statuses = await watch.statuses();
		const all = await payments();
		const givenUp = all.filter(({ id }) => statuses.get(id) !== 'success');
		for (const { what, executions } of fleet.blows) {
			const fates = executions.map((id) => `${id} (${statuses.get(id)})`);
			console.log(`${what}. Executions at that moment: ${fates.join(', ') || 'none'}`);
		}
		const done = (about: string) => wholeBy(times, orderOf(about)).filter(Boolean).length;
		const list = givenUp.map(
			({ id, about }) => `${id}: ${statuses.get(id)}, ${done(about)} of ${WRITES} done`,
		);
		console.log(
			`${all.length} executions, ${times.size} writes. n8n gave up:\n${list.join('\n') || 'nothing'}`,
		);
		const hit = new Set(fleet.blows.flatMap(({ executions }) => executions));
		expect(givenUp.filter(({ id }) => !hit.has(id))).toEqual([]);
		expect(givenUp.length).toBeGreaterThan(0);
		// One call is one execution, and what was answered with 200 has one.
		expect(new Set(all.map(({ about }) => about)).size).toBe(all.length);
		expect([...taken].filter((order) => !all.some(({ about }) => orderOf(about) === order))).toEqual([]);
		for (const { id, about } of all) {
			if (statuses.get(id) === 'success') expect(wholeBy(times, orderOf(about))).toEqual(ALL_ONCE);
		}
	}, 3_600_000);

	it('does the rest, and nothing twice, when what was given up is retried or called again', async () => {
		const statuses = await watch.statuses();
		const givenUp = (await payments()).filter(({ id }) => statuses.get(id) !== 'success');
		const empty: string[] = [];
		for (const { id, about } of givenUp) {
			const order = orderOf(about);
			const { data } = await rest.ended(id);
			const before = wholeBy(await timesToppedUp(sandbox.url), order);
			const again = await rest.retry({ id }, 'original');
			const times = await expectNothingTwice();
			if (data.executionData?.nodeExecutionStack.length) {
				const { status, data: outcome } = again;
				expect({ id, status, error: outcome.resultData.error?.message }).toEqual({ id, status: 'success' });
				expect(wholeBy(times, order)).toEqual(ALL_ONCE);
				continue;
			}
			// Its Retry runs no step: n8n has thrown away what the execution was about, or all of it was done.
			empty.push(`${id}: ${again.status}, ${again.data.resultData.error?.message}`);
			const [ran, had] = [again.data, data].map(({ resultData }) => Object.keys(resultData.runData));
			expect(ran).toEqual(had);
			expect(wholeBy(times, order)).toEqual(before);
			if (workflowOf(order) !== business) continue;
			expect(await pay(order)).toBe(true);
			await until(`order ${order} is paid by another call`, async () => {
				const all = wholeBy(await timesToppedUp(sandbox.url), order);
				return all.every(Boolean);
			});
		}
		await settled();
		const times = await expectNothingTwice();
		console.log(
			`Retried: ${givenUp.length}. Of these n8n had kept nothing to retry: ${empty.join(', ') || 'none'}`,
		);
		for (const { about } of givenUp) {
			if (workflowOf(orderOf(about)) === business) expect(wholeBy(times, orderOf(about))).toEqual(ALL_ONCE);
		}
		expect(givenUp.length).toBeGreaterThan(empty.length);
	}, 3_600_000);

	it('runs each event once', async () => {
		for (const event of events) {
			await until(`${event} is acknowledged`, async () => {
				const attempts = await sandbox.events.redeliver(event);
				return attempts.length > 0 && attempts.every(({ status }) => status === 200);
			});
		}
		const ran = async () => (await watch.all()).filter(({ workflow }) => workflow === trigger.id);
		await until('each event has run', async () => {
			const seen = new Set((await ran()).map(({ about }) => about));
			return events.every((event) => seen.has(event));
		});
		await settled();
		const times = new Map<string, number>();
		for (const { about } of await ran()) if (about) times.set(about, (times.get(about) ?? 0) + 1);
		expect(times).toEqual(new Map(events.map((event) => [event, 1])));
		const statuses = await watch.statuses();
		const givenUp = (await ran()).filter(({ id }) => statuses.get(id) !== 'success');
		const list = givenUp.map(({ id, about }) => `${id}: ${about}, ${statuses.get(id)}`);
		console.log(`${events.length} events. n8n gave up:\n${list.join('\n') || 'nothing'}`);
		expect(givenUp.length).toBeLessThan(events.length / 2);
	}, 3_600_000);
});
