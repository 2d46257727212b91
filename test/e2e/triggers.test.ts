import type { IDataObject, INode } from 'n8n-workflow';
import { PACKAGE } from '../../tools/host/pack';
import type { Execution, Workflow } from './support/rest';
import { Stage } from './support/stage';
import { inARow, node } from './support/workflows';

/*
 * The triggers as people have them: the packed package in a real n8n, the sandbox in place of Stripe, which
 * sends its events signed and again where they are not acknowledged.
 */
const KEY = 'sk_test_sandbox123';
const PATIENCE_MS = 120_000;

let stage: Stage;
beforeAll(async () => (stage = await Stage.start()));
afterAll(async () => await stage?.end());

let count = 0;

/** A workflow that a trigger starts, published. */
async function publish(type: string, parameters: IDataObject, status?: string): Promise<Workflow> {
	const name = `triggered${++count}`;
	const credentials = { stripeSecretKeyApi: { id: stage.credential, name: 'Stripe' } };
	const nodes: INode[] = [
		node('Trigger', `${PACKAGE}.${type}`, parameters, { credentials, webhookId: name, id: `id-of-${name}` }),
		node('Next', 'n8n-nodes-base.noOp', {}),
	];
	return await stage.rest.addWorkflow(name, nodes, inARow(nodes), status);
}

async function atStripe<T = IDataObject>(
	method: string,
	path: string,
	body?: Record<string, string>,
): Promise<T> {
	const answer = await fetch(`${stage.sandbox.url}${path}`, {
		method,
		headers: { authorization: `Bearer ${KEY}` },
		body: body && new URLSearchParams(body),
	});
	if (!answer.ok) throw new Error(await answer.text());
	return (await answer.json()) as T;
}

const endpoints = async () =>
	(await atStripe<{ data: Array<{ id: string; url: string }> }>('GET', '/v1/webhook_endpoints?limit=100'))
		.data;

async function until<T>(what: string, found: () => Promise<T | undefined | false>): Promise<T> {
	for (const deadline = Date.now() + PATIENCE_MS; ;) {
		const result = await found();
		if (result) return result;
		if (Date.now() > deadline) throw new Error(`Waited in vain until ${what}`);
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
}

/** The executions of a workflow that have run, oldest first, once there are so many. */
async function executions({ id }: Workflow, wanted: number): Promise<Execution[]> {
	return await until(`there are ${wanted} executions`, async () => {
		const ids = await stage.rest.executionIds(id);
		const all = await Promise.all(ids.map(async (one) => await stage.rest.ended(one)));
		const ran = all.filter((one) => out(one).length > 0);
		return ran.length >= wanted && ran.sort((a, b) => Number(a.id) - Number(b.id));
	});
}

const out = ({ data }: Execution) =>
	data.resultData.runData.Next?.[0]?.data?.main[0]?.map(({ json }) => json) ?? [];
const idsOf = (all: Execution[]) => all.flatMap((one) => out(one).map(({ id }) => id));

const makeCustomer = async () => await atStripe('POST', '/v1/customers', { email: 'a@example.com' });

it('runs a workflow with what happens at Stripe, refuses forgeries, outlives a restart, and leaves nothing', async () => {
	const workflow = await publish('stripeTrigger', { events: ['customer.created'] });
	const [endpoint, ...others] = await endpoints();
	expect(others).toEqual([]);

	// What happens runs the workflow, with the verified event.
	const customer = await makeCustomer();
	const [first] = await executions(workflow, 1);
	expect(first.status).toBe('success');
	expect(out(first)).toMatchObject([
		{
			type: 'customer.created',
			data: { object: { id: customer.id } },
			stripe_trigger: { source: 'webhook' },
		},
	]);

	// A forgery does not; the address says nothing.
	const forged = await fetch(endpoint.url, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			'stripe-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`,
		},
		body: JSON.stringify(out(first)[0]),
	});
	expect({ status: forged.status, body: await forged.text() }).toEqual({ status: 401, body: '' });
	// Whoever runs this n8n is told of it, in the list of executions.
	const told = await until('the person is told', async () => {
		const ids = await stage.rest.executionIds(workflow.id);
		const all = await Promise.all(ids.map(async (one) => await stage.rest.ended(one)));
		return all.find(({ status }) => status === 'error');
	});
	expect(told.data.resultData.error?.message).toMatch(/^Events were refused because their signature fits/);

	// The same event again, twenty times at once: Stripe is told that it is well, and nothing runs.
	const again = await Promise.all(
		Array.from({ length: 20 }, async () => await stage.sandbox.events.redeliver(String(out(first)[0].id))),
	);
	expect(again.flat().map(({ status }) => status)).toEqual(Array(20).fill(200));

	// A new event, sent ten times at once.
	stage.sandbox.events.disturb({ copies: 10, atOnce: true });
	await makeCustomer();
	await executions(workflow, 2);
	stage.sandbox.events.disturb({});

	// What happens while n8n is down arrives once it is there again, at an n8n with another address.
	const missed: string[] = [];
	await stage.restart(async () => {
		for (let i = 0; i < 3; i++) missed.push(String((await makeCustomer()).id));
	});
	const all = await executions(workflow, 5);
	expect(
		all
			.slice(2)
			.flatMap((one) => out(one).map(({ data }) => (data as { object: IDataObject }).object.id))
			.sort(),
	).toEqual(missed.sort());
	const after = await endpoints();
	expect(after).toHaveLength(1);
	expect(after[0].id).toBe(endpoint.id);
	expect(after[0].url).not.toBe(endpoint.url);

	// Stripe's own retries of what failed meanwhile run nothing again.
	await stage.sandbox.events.passTime(4 * 3_600);
	await makeCustomer();
	const ids = idsOf(await executions(workflow, 6));
	expect(ids).toHaveLength(6);
	expect(new Set(ids).size).toBe(6);

	await stage.rest.deactivate(workflow.id);
	await until('the endpoint is gone', async () => (await endpoints()).length === 0);
});

it('polls: what is there before does not run, what comes runs once, also over a restart', async () => {
	await makeCustomer();
	const workflow = await publish('stripePollTrigger', { events: ['customer.created'] });
	const made = [await makeCustomer(), await makeCustomer()].map(({ id }) => id);
	await executions(workflow, 2);
	await stage.restart(async () => void made.push((await makeCustomer()).id));
	const all = await executions(workflow, 3);
	expect(
		all.flatMap((one) => out(one).map(({ data }) => (data as { object: IDataObject }).object.id)).sort(),
	).toEqual(made.sort());
	expect(out(all[0])[0].stripe_trigger).toMatchObject({ source: 'poll' });
	await stage.rest.deactivate(workflow.id);
});

it('says at activation, in its message, what to do where Stripe allows no further endpoint', async () => {
	const made: string[] = [];
	for (let i = (await endpoints()).length; i < 16; i++) {
		const endpoint = { url: `https://shop${i}.example.com/`, 'enabled_events[0]': '*' };
		made.push(String((await atStripe('POST', '/v1/webhook_endpoints', endpoint)).id));
	}
	const { id } = await publish('stripeTrigger', { events: ['payout.paid'] }, 'failed');
	const status = await stage.rest.call<object>('GET', `/workflows/${id}/publication-status`);
	expect(JSON.stringify(status)).toMatch(/Stripe allows 16 endpoints for events, and there are 16\. /);
	for (const one of made) await atStripe('DELETE', `/v1/webhook_endpoints/${one}`);
});
