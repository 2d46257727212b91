import type { INode } from 'n8n-workflow';
import { seedOfRun } from '../faults/proxy';
import { Random } from '../support/random';
import type { Workflow } from './support/rest';
import { hasEnded, timesRun, type Run } from './support/runs';
import { Stage } from './support/stage';
import { Triggered } from './support/triggered';
import { until } from './support/until';
import { node } from './support/workflows';

/*
 * Power cuts: n8n is killed while executions run, and started again on what it has saved. Counted are the
 * executions in n8n's database: each event has one, and those that a kill cut off stay apart, as crashed.
 */
const EVENTS = Number(process.env.EVENTS ?? 240);
/** So many deliveries are under way at once, as Stripe sends what happens together. */
const AT_ONCE = 10;

let stage: Stage;
let triggered: Triggered;
let random: Random;
beforeAll(async () => {
	random = new Random(seedOfRun());
	stage = await Stage.start();
	triggered = new Triggered(stage);
});
afterAll(async () => await stage?.end());

/** What takes so long that a kill finds it running. */
const work = (): INode[] => [
	node(
		'Work',
		'n8n-nodes-base.wait',
		{ resume: 'timeInterval', amount: 3, unit: 'seconds' },
		{ typeVersion: 1.1, webhookId: 'work' },
	),
	node('Next', 'n8n-nodes-base.noOp', {}),
];

function shuffled<T>(list: readonly T[]): T[] {
	const all = [...list];
	for (let index = all.length - 1; index > 0; index--) {
		const other = random.integer(0, index);
		[all[index], all[other]] = [all[other], all[index]];
	}
	return all;
}

/** Events in random order, a tenth of them twice. */
const disturbed = (ids: string[]) => shuffled([...ids, ...shuffled(ids).slice(0, ids.length / 10)]);

/** Sends events to an endpoint, and returns what came instead of an acknowledgement, each kind once. */
async function deliver(ids: string[], endpoint: string): Promise<unknown[]> {
	const waiting = [...ids];
	const otherwise = new Set<unknown>();
	const lane = async () => {
		for (let id = waiting.shift(); id; id = waiting.shift()) {
			for (const { status, error } of await stage.sandbox.events.redeliver(id, endpoint)) {
				if (status !== 200) otherwise.add(status ?? error);
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
	return [...otherwise];
}

/** Kills n8n as soon as it runs some more of the events, and says which executions this cut off. */
async function killWhileRunning(workflow: Workflow, wanted: number): Promise<Run[]> {
	let runs: Run[] = [];
	await until(
		`${wanted} events have an execution, and some are running`,
		() => {
			runs = triggered.runs(workflow);
			return runs.length >= wanted && runs.some(({ status }) => status === 'running');
		},
		() => runs.length,
	);
	await stage.kill();
	return triggered.runs(workflow).filter(({ status }) => status === 'running');
}

/** Waits until all events have executions that have ended, and holds these to what is promised. */
async function expectEachOnce(workflow: Workflow, events: string[], cut: Run[]): Promise<Run[]> {
	let runs: Run[] = [];
	await until(
		'all events have executions that have ended',
		() => {
			runs = triggered.runs(workflow);
			return timesRun(runs).size >= events.length && runs.every(hasEnded);
		},
		() => runs.filter(hasEnded).length,
	);
	expect(timesRun(runs)).toEqual(new Map(runs.map(({ event }) => [event, 1])));
	expect(runs.map(({ event }) => event).sort()).toEqual([...events].sort());
	// What a kill cut off, and nothing else, is shown as crashed; it is not run again by itself.
	// (n8n's database may be too busy for one that ran: that it says itself, as an error.)
	const crashed = runs.filter(({ status }) => status === 'crashed');
	expect(crashed.map(({ id }) => Number(id))).toEqual(cut.map(({ id }) => Number(id)).sort((a, b) => a - b));
	const came = (source: string) => runs.filter((run) => run.source === source).length;
	console.log(
		`${events.length} events, ${runs.length} executions, ${cut.length} of them cut off by two kills; ` +
			`${came('webhook')} delivered, ${came('catchUp')} caught up, ${came('poll')} polled`,
	);
	return runs;
}

it('runs each event once, delivered in disorder and more than once, killed twice, and all delivered again', async () => {
	const workflow = await triggered.publish('stripeTrigger', { events: ['customer.created'] }, work());
	const [{ id: endpoint }] = await triggered.endpoints();
	const events: string[] = [];
	const happen = (count: number): string[] => {
		const ids = Array.from({ length: count }, () =>
			stage.sandbox.events.emit('customer.created', { unsent: true }),
		);
		events.push(...ids);
		return ids;
	};
	const part = Math.floor(EVENTS / 3);
	const cut: Run[] = [];
	for (let kill = 1; kill <= 2; kill++) {
		const sending = deliver(disturbed(happen(part)), endpoint);
		cut.push(...(await killWhileRunning(workflow, events.length - part / 2)));
		await sending;
		await stage.restart();
		// n8n has another address now, of which Stripe is told once its triggers run.
		await until('Stripe knows the new address', async () => {
			const all = await triggered.endpoints();
			expect(all.map(({ id }) => id)).toEqual([endpoint]);
			return triggered.reaches(all[0]);
		});
	}
	await deliver(disturbed(happen(part)), endpoint);
	// All of it again, each two times: what has an execution is acknowledged, and runs nothing.
	expect(await deliver(shuffled([...events, ...events]), endpoint)).toEqual([]);
	const runs = await expectEachOnce(workflow, events, cut);
	expect(new Set(runs.map(({ source }) => source))).toContain('webhook');
	expect(cut.length).toBeGreaterThan(0);
	await triggered.deactivate(workflow);
}, 1_800_000);

it('polls each event once, many in one second, killed twice', async () => {
	const workflow = await triggered.publish('stripePollTrigger', { events: ['customer.created'] }, work());
	const events: string[] = [];
	const from = Math.floor(Date.now() / 1000);
	/** Fifty in each of some seconds: the borders of Stripe's pages lie within a second. */
	const happen = (second: number) => {
		for (let i = 0; i < 50; i++) {
			const created = from + second;
			events.push(stage.sandbox.events.emit('customer.created', { unsent: true, created }));
		}
	};
	const cut: Run[] = [];
	for (let kill = 1; kill <= 2; kill++) {
		// It asks as soon as it has started.
		await stage.restart(async () => [2 * kill, 2 * kill + 1].forEach(happen));
		cut.push(...(await killWhileRunning(workflow, events.length - 80)));
	}
	await stage.restart(async () => happen(6));
	await expectEachOnce(workflow, events, cut);
	expect(cut.length).toBeGreaterThan(0);
	await triggered.deactivate(workflow);
}, 1_800_000);
