import type { IExecuteFunctions } from 'n8n-workflow';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { N8n } from './support/n8n';
import { Events, signed } from './support/stripe';

/*
 * Thin events of v2: an event destination in place of an endpoint, and what an event is about is fetched when
 * the workflow runs.
 */
const TYPE = 'v2.core.account.created';
const EVENT = {
	id: 'evt_test_1',
	object: 'v2.core.event',
	type: TYPE,
	created: '2027-01-15T08:00:01.000Z',
	livemode: false,
	context: 'acct_9',
	related_object: { id: 'acct_1', type: 'v2.core.account', url: '/v2/core/accounts/acct_1' },
};

let stripe: Events;
let n8n: N8n;
/** The destination that there is. */
let destination: Record<string, unknown> | undefined;
let related: { status?: number; body: unknown };
beforeAll(async () => (stripe = await Events.start()));
afterAll(async () => await stripe.recorder.close());
beforeEach(() => {
	stripe.reset();
	destination = undefined;
	related = { body: { id: 'acct_1', display_name: 'Shop' } };
	n8n = new N8n(stripe, new StripeTrigger(), { payload: 'thin', thinEvents: [TYPE] });
	stripe.onRequest = ({ method, path, params }) => {
		if (path === '/v2/core/events') return { body: { data: [] } };
		if (path === `/v2/core/events/${EVENT.id}`) return { body: { ...EVENT, reason: { type: 'request' } } };
		if (path === '/v2/core/accounts/acct_1') return related;
		if (method === 'DELETE') destination = undefined;
		else if (method === 'POST') {
			const { include: _include, ...rest } = params as Record<string, unknown>;
			destination = {
				id: 'ed_1',
				status: 'enabled',
				created: '2027-01-15T08:00:00.000Z',
				livemode: false,
				...destination,
				...rest,
			};
			const hidden = (params as { include?: string[] }).include?.includes('webhook_endpoint.signing_secret');
			const endpoint = {
				...(destination.webhook_endpoint as object),
				...(hidden ? { signing_secret: 'whsec_thin' } : {}),
			};
			return { body: { ...destination, webhook_endpoint: endpoint } };
		}
		return { body: { data: destination ? [destination] : [] } };
	};
});
afterEach(() => n8n.kill());

it('makes a destination for thin events, asks for its secret, takes it over after a restart, and deletes it', async () => {
	await n8n.publish();
	expect(destination).toMatchObject({
		type: 'webhook_endpoint',
		event_payload: 'thin',
		events_from: ['@self'],
		enabled_events: [TYPE],
		webhook_endpoint: { url: 'https://n8n.example.com/webhook/hook/webhook' },
	});
	n8n.kill();
	stripe.recorder.requests.length = 0;
	await n8n.start();
	expect(stripe.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
	await n8n.deactivate();
	expect(destination).toBeUndefined();
});

it('runs a thin event that Stripe signed', async () => {
	await n8n.publish();
	const text = JSON.stringify(EVENT);
	const headers = { 'content-type': 'application/json' };
	const good = { ...headers, 'stripe-signature': signed(text, 'whsec_thin') };
	const bad = { ...headers, 'stripe-signature': signed(text, 'whsec_x') };
	expect((await n8n.call(Buffer.from(text), bad)).status).toBe(401);
	expect((await n8n.call(Buffer.from(text), good)).status).toBe(200);
	await n8n.settle(400);
	expect(n8n.ran).toEqual([EVENT.id]);
});

describe('when the workflow runs', () => {
	const fetched = async () => {
		const functions = n8n.manual([{ json: { ...EVENT } }]) as IExecuteFunctions;
		return (await new StripeTrigger().execute.call(functions))[0][0].json;
	};

	it('fetches the event and what it is about, as the account that it is of', async () => {
		expect(await fetched()).toMatchObject({
			id: EVENT.id,
			reason: { type: 'request' },
			stripe_object: { id: 'acct_1', display_name: 'Shop' },
		});
		expect(stripe.recorder.requests.map(({ headers }) => headers['stripe-context'])).toEqual([
			'acct_9',
			'acct_9',
		]);
	});

	it('says null of what is gone', async () => {
		related = { status: 404, body: { error: { message: 'Gone' } } };
		expect((await fetched()).stripe_object).toBeNull();
	});

	it('fails, so that it can be retried, where Stripe does not answer so', async () => {
		related = { status: 403, body: { error: { message: 'Not allowed' } } };
		await expect(fetched()).rejects.toThrow('Not allowed');
	});

	it('fetches nothing where that is not wanted', async () => {
		n8n.parameters = { ...n8n.parameters, options: { fetchWhole: false } };
		expect(await fetched()).toEqual(EVENT);
		expect(stripe.recorder.requests).toEqual([]);
	});
});
