import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { checkAddress } from '../../trigger/address';
import { N8n } from './support/n8n';
import { Events, signed } from './support/stripe';

/*
 * Whatever becomes of n8n, a trigger has one endpoint at Stripe, knows its secret, and leaves others alone.
 */
let stripe: Events;
let n8n: N8n;
beforeAll(async () => (stripe = await Events.start()));
afterAll(async () => await stripe.recorder.close());
beforeEach(() => {
	stripe.reset();
	n8n = make();
});

const make = (parameters = {}) =>
	new N8n(stripe, new StripeTrigger(), { events: ['payout.paid'], ...parameters });

/** What Stripe would deliver now to the only endpoint. */
async function deliver(type = 'payout.paid') {
	const event = stripe.happen(type);
	stripe.events = [];
	const text = JSON.stringify(event);
	expect(stripe.endpoints.filter(({ url }) => url.startsWith(n8n.webhookUrl))).toHaveLength(1);
	const { secret } = stripe.endpoints.find(({ url }) => url.startsWith(n8n.webhookUrl))!;
	const answered = await n8n.call(Buffer.from(text), {
		'content-type': 'application/json',
		'stripe-signature': signed(text, secret),
	});
	await n8n.settle();
	return { ...answered, ran: n8n.ran.filter((id) => id === event.id).length };
}

const works = { status: 200, body: undefined, ran: 1 };
const failing = async (work: Promise<unknown>) =>
	await work.then(
		() => 'did not fail',
		(error: Error) => error.message,
	);

it('makes one endpoint with the address, types and version, and tells Stripe whose it is', async () => {
	await n8n.publish();
	const [endpoint] = stripe.endpoints;
	expect(endpoint).toMatchObject({
		url: 'https://n8n.example.com/webhook/hook/webhook',
		enabled_events: ['payout.paid'],
		connect: 'false',
		api_version: '2026-10-28.endive',
		description: 'n8n: Orders',
		metadata: { n8n_trigger: `instance:${n8n.workflowId}:id-of-trigger`, n8n_listens: 'production' },
	});
	// What stands in Stripe tells nothing of the secret.
	expect(JSON.stringify(endpoint.metadata)).not.toContain(endpoint.secret);
	expect(await deliver()).toEqual(works);
});

it('has one endpoint after five activations in a row', async () => {
	for (let i = 0; i < 5; i++) await n8n.publish();
	expect(await deliver()).toEqual(works);
});

it('has one endpoint after an activation that failed on its way, however far it came', async () => {
	for (const failing of [
		'POST /v1/webhook_endpoints/{id}',
		'DELETE /v1/webhook_endpoints/{id}',
		'GET /v1/events',
	]) {
		stripe.reset();
		n8n = make();
		if (failing.startsWith('DELETE')) {
			await n8n.publish();
			n8n.kill();
			n8n.staticData = '{}';
		}
		const [method, path] = failing.split(' ');
		stripe.onRequest = (request) =>
			request.method === method && request.path.replace(/we_\d+$/, '{id}') === path
				? { status: 400, body: { error: { message: 'no' } } }
				: undefined;
		await n8n.publish().catch(() => undefined);
		stripe.onRequest = () => undefined;
		await n8n.publish();
		expect([failing, await deliver()]).toEqual([failing, works]);
	}
});

it('takes its endpoint over after a restart, without making or changing anything', async () => {
	await n8n.publish();
	n8n.kill();
	stripe.recorder.requests.length = 0;
	await n8n.start();
	expect(stripe.requests.filter((request) => !request.startsWith('GET'))).toEqual([]);
	expect(await deliver()).toEqual(works);
});

it('makes a new endpoint and deletes the old one where the secret is lost: static data wiped, then a restart', async () => {
	await n8n.publish();
	const [{ id }] = stripe.endpoints;
	n8n.kill();
	n8n.staticData = '{}';
	stripe.recorder.requests.length = 0;
	await n8n.start();
	const writes = stripe.requests.filter((request) => !request.startsWith('GET'));
	// The new one before the old goes, so that nothing is missed.
	expect(writes).toEqual([
		'POST /v1/webhook_endpoints',
		'POST /v1/webhook_endpoints/{id}',
		'DELETE /v1/webhook_endpoints/{id}',
	]);
	expect(stripe.endpoints.map((one) => one.id)).not.toContain(id);
	expect(await deliver()).toEqual(works);
});

it('goes on with the secret in memory where a Code node wipes the static data', async () => {
	await n8n.publish();
	n8n.staticData = '{}';
	expect(await deliver()).toEqual(works);
	await n8n.publish('update');
	expect(stripe.endpoints).toHaveLength(1);
	expect(await deliver()).toEqual(works);
});

it('puts right what somebody changed in Stripe', async () => {
	await n8n.publish();
	Object.assign(stripe.endpoints[0], {
		url: 'https://elsewhere.example.com',
		enabled_events: ['charge.failed'],
		status: 'disabled',
	});
	const { id } = stripe.endpoints[0];
	n8n.kill();
	await n8n.start();
	expect(stripe.endpoints).toMatchObject([
		{
			id,
			url: 'https://n8n.example.com/webhook/hook/webhook',
			enabled_events: ['payout.paid'],
			status: 'enabled',
		},
	]);
	expect(await deliver()).toEqual(works);
});

it.each([
	['version', { options: { apiVersion: '2025-01-27.acacia' } }],
	['whose events', { listenTo: 'connected' }],
	['types', { events: ['payout.paid', 'payout.failed'] }],
])('has one right endpoint after a change of %s', async (_what, parameters) => {
	await n8n.publish();
	await n8n.change({ events: ['payout.paid'], ...parameters });
	expect(stripe.endpoints[0].api_version).toBe(
		'options' in parameters ? parameters.options.apiVersion : '2026-10-28.endive',
	);
	expect(stripe.endpoints[0].connect).toBe(String('listenTo' in parameters));
	expect(await deliver()).toEqual(works);
});

it('replaces an endpoint whose version or accounts are others, which Stripe cannot change', async () => {
	await n8n.publish();
	n8n.kill();
	n8n.parameters = {
		events: ['payout.paid'],
		listenTo: 'connected',
		options: { apiVersion: '2025-01-27.acacia' },
	};
	await n8n.start();
	expect(stripe.endpoints).toMatchObject([{ connect: 'true', api_version: '2025-01-27.acacia' }]);
	expect(await deliver()).toEqual(works);
});

it('keeps the version that the endpoint began with when the package has a newer one', async () => {
	await n8n.publish();
	stripe.endpoints[0].api_version = '2026-01-01.old';
	n8n.kill();
	await n8n.start();
	expect(stripe.endpoints[0].api_version).toBe('2026-01-01.old');
});

it('keeps one of several of its own', async () => {
	await n8n.publish();
	const [{ metadata }] = stripe.endpoints;
	stripe.add({ metadata: { ...metadata, n8n_secret: 'another' } });
	stripe.add({ metadata: { ...metadata, n8n_secret: '' } });
	await n8n.publish('update');
	expect(await deliver()).toEqual(works);
});

it('has one endpoint when the node is renamed, though n8n then knows nothing of before', async () => {
	await n8n.publish();
	await n8n.deactivate();
	n8n.name = 'Renamed';
	await n8n.publish('update');
	expect(await deliver()).toEqual(works);
});

it('deletes its own endpoint and no other when it is deactivated, also where static data and memory are gone', async () => {
	const other = stripe.add({
		metadata: { n8n_trigger: 'instance:another:id-of-trigger', n8n_listens: 'production' },
	});
	const foreign = stripe.add({});
	await n8n.publish();
	await n8n.deactivate();
	expect(stripe.endpoints).toEqual([other, foreign]);
	await n8n.publish();
	n8n.staticData = '{}';
	await n8n.deactivate();
	expect(stripe.endpoints).toEqual([other, foreign]);
});

it('fails a deletion that failed, so that n8n tries again, and takes one that is gone for done', async () => {
	await n8n.publish();
	stripe.onRequest = ({ method }) =>
		method === 'DELETE' ? { status: 400, body: { error: { message: 'No.' } } } : undefined;
	expect(await failing(n8n.deactivate())).toMatch(/^The trigger could not delete its endpoint: No\./);
	stripe.onRequest = ({ method }) =>
		method === 'DELETE' ? { status: 404, body: { error: { message: 'Gone' } } } : undefined;
	await n8n.deactivate();
});

it('has an endpoint of its own to listen with, and deletes it when that is cut off and begun again', async () => {
	await n8n.publish();
	const [{ id }] = stripe.endpoints;
	await n8n.listen();
	expect(stripe.endpoints).toMatchObject([
		{ id },
		{ url: 'https://n8n.example.com/webhook-test/hook/webhook' },
	]);
	const [, killed] = stripe.endpoints;
	n8n.kill();
	await n8n.start();
	await n8n.listen();
	expect(stripe.endpoints).toHaveLength(2);
	expect(stripe.endpoints.map((one) => one.id)).not.toContain(killed.id);
	await n8n.stopListening();
	expect(stripe.endpoints).toMatchObject([{ id }]);
	expect(await deliver()).toEqual(works);
});

it('keeps the endpoint of the published workflow when listening cannot begin', async () => {
	await n8n.publish();
	const [{ id }] = stripe.endpoints;
	for (let i = 0; i < 15; i++) stripe.add({ url: 'https://shop.example.com' });
	expect(await failing(n8n.listen())).toMatch(/^Stripe allows 16 endpoints/);
	expect(stripe.endpoints.map((one) => one.id)).toContain(id);
	expect(await deliver()).toEqual(works);
});

describe('what an activation says that cannot be', () => {
	const full = () => {
		for (let i = 0; i < 16; i++) stripe.add({ url: `https://shop${i}.example.com/hook?token=hidden${i}` });
	};

	it('names the 16 endpoints that there are, without what may be secret in them', async () => {
		full();
		const message = await failing(n8n.publish());
		expect(message).toMatch(
			/^Stripe allows 16 endpoints for events, and there are 16\. Delete one that nobody needs, in Stripe under Developers, Webhooks, then publish again\. There are: shop0\.example\.com\/hook, /,
		);
		expect(message).not.toContain('hidden');
		expect(stripe.endpoints).toHaveLength(16);
	});

	it('replaces its own at the cap, where there is no room for both', async () => {
		await n8n.publish();
		for (let i = 0; i < 15; i++) stripe.add({ url: 'https://shop.example.com' });
		n8n.kill();
		n8n.staticData = '{}';
		await n8n.start();
		expect(stripe.endpoints).toHaveLength(16);
		expect(await deliver()).toEqual(works);
	});

	it.each([
		['http://localhost:5678/webhook', 'which means this machine'],
		['http://127.0.0.1:5678/webhook', 'which means this machine'],
		['https://n8n.local/webhook', 'which only this network knows'],
		['https://192.168.1.4/webhook', 'which only this network knows'],
		['http://n8n.example.com/webhook', 'https only'],
	])('says that Stripe cannot reach %s, and what to do', async (url, why) => {
		n8n.webhookUrl = url;
		n8n.credential = { baseUrl: 'https://api.stripe.invalid' };
		expect(() => checkAddress(`${url}/x`, 'https://api.stripe.com')).toThrow(why);
		expect(() => checkAddress(`${url}/x`, 'https://api.stripe.com')).toThrow(
			/WEBHOOK_URL .*Stripe Poll Trigger/,
		);
		expect(await failing(n8n.publish())).toMatch(/cannot reach this n8n/);
		expect(stripe.endpoints).toEqual([]);
	});

	it('names the permission that the key lacks', async () => {
		stripe.bars = ['webhook_endpoints'];
		expect(await failing(n8n.publish())).toMatch(
			/Give the key the permission to write webhook endpoints, and to read events.*publish again/,
		);
	});

	it('does without reading events, and then tells so', async () => {
		stripe.bars = ['events'];
		await n8n.publish();
		await n8n.settle();
		expect(await deliver()).toEqual(works);
		for (let turns = 0; !n8n.failed.length && turns < 5_000; turns++) await n8n.settle(1);
		expect(n8n.failed).toEqual([
			expect.stringMatching(/cannot be caught up.*Give it that permission.*Catch Up/),
		]);
	});

	it.each([
		[{ events: [] }, /"Events" is empty\. Choose at least one/],
		[
			{ events: ['order.created', 'transfer.paid'] },
			/types that Stripe no longer sends \(order\.created, transfer\.paid\)/,
		],
		[{ events: ['payout.paid'], options: { tolerance: 0 } }, /Signature Tolerance.* from 1 to 3600/],
		[{ events: ['payout.paid'], options: { accounts: 'cus_1' } }, /"Accounts" holds "cus_1"/],
	])('names the field of a form that cannot be: %j', async (parameters, message) => {
		n8n.parameters = parameters;
		expect(await failing(n8n.publish())).toMatch(message);
		expect(stripe.endpoints).toEqual([]);
	});
});

it('asks Stripe for the types that still are, where a workflow has retired ones beside them', async () => {
	n8n = make({ events: ['order.created', 'payout.paid'] });
	await n8n.publish();
	expect(stripe.endpoints[0].enabled_events).toEqual(['payout.paid']);
});
