import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Stage } from './support/stage';
import type { Workflow } from './support/rest';
import { timesRun } from './support/runs';
import { Triggered } from './support/triggered';
import { until } from './support/until';
import { called, inARow, node } from './support/workflows';

/*
 * All that befalls a trigger in its life, one after the other in one workflow: at Stripe there is one endpoint
 * at any time, its calls are believed, and whatever happens meanwhile runs once.
 */
let stage: Stage;
let triggered: Triggered;
/** A server whose answers wait until they are let go. */
let slow: Server;
const held: ServerResponse[] = [];

beforeAll(async () => {
	stage = await Stage.start();
	triggered = new Triggered(stage);
	slow = createServer((_, response) => held.push(response));
	await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
	slow?.closeAllConnections();
	slow?.close();
	await stage?.end();
});

const LISTENING = /\(listening in the editor\)$/;
const endpointsOf = async (kind: 'published' | 'listening') =>
	(await triggered.endpoints()).filter(
		({ description }) => LISTENING.test(description) === (kind === 'listening'),
	);

it('has one endpoint through all its life, whose events run once each', async () => {
	const trigger = triggered.trigger('stripeTrigger', { events: ['customer.created'] });
	/** A second way in, which holds a run open and then writes static data as n8n saved it before. */
	const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
	const other = [
		called('holds'),
		node('Slow', 'n8n-nodes-base.httpRequest', { url, options: {} }, { typeVersion: 4.2 }),
		node(
			'Wipe',
			'n8n-nodes-base.code',
			{ jsCode: "$getWorkflowStaticData('global').ran = true;\nreturn $input.all();" },
			{ typeVersion: 2 },
		),
	];
	const nodes = [trigger, node('Next', 'n8n-nodes-base.noOp', {}), ...other];
	const connections = (name: string) => ({ ...inARow([{ ...trigger, name }, nodes[1]]), ...inARow(other) });
	const rest = () => stage.rest;
	const workflow: Workflow = await rest().addWorkflow('life', nodes, connections('Trigger'));

	const made: string[] = [];
	const happens = async () => made.push(await triggered.eventOf(await triggered.makeCustomer()));
	/** Something happens, and one endpoint is there, by which it comes. */
	const lives = async (id?: string) => {
		const endpoint = await until('Stripe knows the address', async () => {
			const [one, ...others] = await endpointsOf('published');
			expect(others).toEqual([]);
			return one && triggered.reaches(one) && one;
		});
		if (id) expect(endpoint.id).toBe(id);
		const event = made[(await happens()) - 1];
		await triggered.ran(workflow, made.length);
		await stage.sandbox.events.settled();
		const delivery = stage.sandbox.events.deliveries.find((one) => one.event === event);
		expect(delivery).toMatchObject({ endpoint: endpoint.id, state: 'delivered' });
		return endpoint;
	};
	const change = async (parameters: object, name?: string) => {
		await rest().saveNodes(
			workflow.id,
			(one) =>
				one.id === trigger.id
					? { ...one, name: name ?? one.name, parameters: { ...one.parameters, ...parameters } }
					: one,
			name ? connections(name) : undefined,
		);
	};

	const { id } = await lives();
	const [first] = await triggered.ran(workflow, 1);
	expect(first).toMatchObject({ event: made[0], source: 'webhook' });

	/** Publishes what was changed; n8n then has the endpoint deleted and made anew, and something happens meanwhile. */
	const publish = async () => void (await Promise.all([rest().publish(workflow.id), happens()]));

	// Parameters change: saved, nothing happens; published, the endpoint is as they say.
	await change({ events: ['customer.created', 'payout.paid'] });
	expect((await lives(id)).enabled_events).toEqual(['customer.created']);
	await publish();
	expect((await lives()).enabled_events).toEqual(['customer.created', 'payout.paid']);

	// The node gets another name, under which n8n has saved nothing.
	await change({}, 'When Customers Come');
	await publish();
	const renamed = (await lives()).id;
	await stage.restart(async () => void (await happens()));
	await lives(renamed);

	// Published again as it is, and after a change that is none of the trigger's.
	await publish();
	await lives(renamed);
	await rest().saveNodes(workflow.id, (one) => ({ ...one, position: [one.position[0], 100] }));
	await publish();
	await lives(renamed);

	// n8n is killed while it listens in the editor for something else.
	await change({ events: ['payout.paid'] });
	await rest().listen(workflow.id, 'When Customers Come');
	expect(await endpointsOf('listening')).toHaveLength(1);
	await stage.kill();
	await happens();
	await stage.restart();
	await triggered.ran(workflow, made.length);
	await lives(renamed);
	// What was left listens no more once it listens again: nothing piles up.
	await rest().listen(workflow.id, 'When Customers Come');
	expect(await endpointsOf('listening')).toHaveLength(1);
	await rest().stopListening(workflow.id);
	await until('nothing listens', async () => (await endpointsOf('listening')).length === 0);
	await lives(renamed);

	// A run begins, the endpoint is replaced by one with another secret, the run ends: it saves what was before.
	await change({ events: ['customer.created'], options: { apiVersion: '2025-01-27.acacia' } });
	const calling = await fetch(`${stage.url}/webhook/holds`);
	expect(calling.status).toBe(200);
	await until('the run is held', () => held.length === 1);
	await rest().publish(workflow.id);
	const second = (await lives()).id;
	expect(second).not.toBe(renamed);
	const saved = () => JSON.stringify(stage.staticData(workflow));
	expect(saved()).toContain(second);
	held[0].end('{}');
	await until('the Code node has wiped it', () => saved().includes('"ran":true'));
	expect(saved()).not.toContain(second);
	await lives(second);
	// Memory goes too: what n8n saved is of the endpoint that is gone.
	await stage.kill();
	await happens();
	await stage.restart();
	await triggered.ran(workflow, made.length);
	const third = (await lives()).id;
	await stage.restart();
	await lives(third);

	await triggered.deactivate(workflow);
	await until('the endpoint is gone', async () => (await triggered.endpoints()).length === 0);
	const runs = triggered.runs(workflow);
	expect(timesRun(runs)).toEqual(new Map(made.map((event) => [event, 1])));
	expect(runs.every(({ status }) => status === 'success')).toBe(true);
}, 1_200_000);
