import type Stripe from 'stripe';
import { PLATFORM, type Sandbox } from '../../../tools/sandbox';
import { useReceiver } from '../receiver';
import { clientFor, failure, send, useSandbox, withSandbox } from '../support';

const held = useSandbox();
const ears = useReceiver();

const endpoint = (more: Partial<Stripe.WebhookEndpointCreateParams> = {}) =>
	held.stripe.webhookEndpoints.create({ url: ears.receiver.url, enabled_events: ['*'], ...more });
const came = () => ears.receiver.received.map(({ event }) => [event.type, event.account]);

test('a secret is told once', async () => {
	const { webhookEndpoints } = held.stripe;
	const { id, secret } = await endpoint();
	expect(secret).toMatch(/^whsec_\w{32}$/);
	expect(await webhookEndpoints.retrieve(id)).not.toHaveProperty('secret');
	expect(await webhookEndpoints.update(id, { description: 'x' })).not.toHaveProperty('secret');
	expect((await webhookEndpoints.list()).data[0]).not.toHaveProperty('secret');
});

test('there are at most 16', async () => {
	for (let count = 0; count < 16; count += 1) await endpoint();
	const refusal = await failure(endpoint());
	expect(refusal).toMatchObject({ statusCode: 400, message: expect.stringContaining('16') });
	const [first] = (await held.stripe.webhookEndpoints.list()).data;
	await held.stripe.webhookEndpoints.del(first.id);
	expect((await endpoint()).status).toBe('enabled');
});

test('version and source of events stay as they are', async () => {
	const { id } = await endpoint({ api_version: '2024-06-20' });
	for (const body of ['api_version=2025-01-27.acacia', 'connect=true']) {
		const { status, body: answer } = await send(held.sandbox, 'POST', `/v1/webhook_endpoints/${id}`, {
			body,
		});
		expect([status, answer.error?.code]).toEqual([400, 'parameter_unknown']);
	}
	await held.stripe.customers.create({});
	await held.sandbox.events.settled();
	expect(ears.receiver.received[0].event.api_version).toBe('2024-06-20');
	const [listed] = (await held.stripe.events.list({ type: 'customer.created' })).data;
	expect(listed.api_version).not.toBe('2024-06-20');
});

test('types and addresses are checked', async () => {
	const type = 'payout.gone' as Stripe.WebhookEndpointCreateParams.EnabledEvent;
	expect((await failure(endpoint({ enabled_events: [type] }))).param).toBe('enabled_events[0]');
	for (const url of ['example', 'ftp://example.com', 'javascript:alert(1)'])
		expect(await failure(endpoint({ url }))).toMatchObject({ code: 'url_invalid', param: 'url' });
	for (const url of ['http://example.com', 'https://example.com/a?b=c'])
		expect((await endpoint({ url })).url).toBe(url);
	const { id } = await endpoint();
	const change = held.stripe.webhookEndpoints.update(id, { url: 'nowhere' });
	expect((await failure(change)).code).toBe('url_invalid');
});

test('addresses on this machine are refused where Stripe could not reach them', async () => {
	await withSandbox({ publicUrlsOnly: true }, async (sandbox) => {
		const { webhookEndpoints } = clientFor(sandbox);
		for (const url of ['http://localhost:5678/webhook/1', 'https://127.0.0.1/x', 'http://[::1]/']) {
			const refusal = await failure(webhookEndpoints.create({ url, enabled_events: ['*'] }));
			expect(refusal).toMatchObject({
				code: 'url_invalid',
				message: expect.stringMatching(/publicly accessible/),
			});
		}
	});
});

test('an endpoint for connected accounts gets their events, another one its own', async () => {
	const { accounts, customers } = held.stripe;
	const { application } = await endpoint();
	expect(application).toBeNull();
	const { id } = await accounts.create({ type: 'custom' });
	await customers.create({}, { stripeAccount: id });
	await held.sandbox.events.settled();
	expect(came()).toEqual([]);
	const connect = await endpoint({ connect: true, enabled_events: ['customer.created'] });
	expect(connect.application).toMatch(/^ca_/);
	await customers.create({}, { stripeAccount: id });
	await held.sandbox.events.settled();
	expect(came()).toEqual([['customer.created', id]]);
	await customers.create({});
	await held.sandbox.events.settled();
	expect(came()).toEqual([
		['customer.created', id],
		['customer.created', undefined],
	]);
});

test('an account that listens for itself is not told who it is', async () => {
	const { accounts, customers, webhookEndpoints } = held.stripe;
	const on = { stripeAccount: (await accounts.create({ type: 'standard' })).id };
	await webhookEndpoints.create({ url: ears.receiver.url, enabled_events: ['*'] }, on);
	await customers.create({}, on);
	await held.sandbox.events.settled();
	expect(came()).toEqual([['customer.created', undefined]]);
});

describe('in live mode', () => {
	const inLive = (run: (sandbox: Sandbox, stripe: Stripe) => Promise<void>) =>
		withSandbox({ livemode: true }, (sandbox) => run(sandbox, clientFor(sandbox, 'sk_live_sandbox123')));

	test('everything is live, and test keys are refused', async () => {
		await inLive(async (sandbox, { customers, events, webhookEndpoints }) => {
			expect((await customers.create({})).livemode).toBe(true);
			expect((await events.list()).data[0].livemode).toBe(true);
			expect((await failure(clientFor(sandbox).customers.list())).statusCode).toBe(401);
			const url = 'http://example.com';
			expect(await failure(webhookEndpoints.create({ url, enabled_events: ['*'] }))).toMatchObject({
				code: 'url_invalid',
				message: expect.stringMatching(/https:/),
			});
		});
	});

	test('test events of connected accounts come as well; those of the account itself do not', async () => {
		await inLive(async (sandbox, { accounts, webhookEndpoints }) => {
			const { id: account } = await accounts.create({ type: 'custom' });
			const { url } = ears.receiver;
			for (const connect of [true, false])
				await webhookEndpoints.create({ url, enabled_events: ['payout.paid'], connect });
			for (const livemode of [true, false]) {
				sandbox.events.emit('payout.paid', { account, livemode });
				sandbox.events.emit('payout.paid', { livemode });
			}
			await sandbox.events.settled();
			const seen = ears.receiver.received.map(({ event }) => [event.account, event.livemode]);
			expect(seen.sort()).toEqual(
				[
					[account, false],
					[account, true],
					[undefined, true],
				].sort(),
			);
			expect(ears.receiver.received[0].signature).not.toContain('v0=');
		});
	});

	test('a delivery is tried for three days', async () => {
		ears.receiver.answer = (_call, response) => response.writeHead(500).end();
		await inLive(async (sandbox, { webhookEndpoints }) => {
			await webhookEndpoints.create({ url: ears.receiver.url, enabled_events: ['payout.paid'] });
			sandbox.events.emit('payout.paid');
			await sandbox.events.settled();
			const [delivery] = sandbox.events.deliveries;
			let hours = 0;
			for (; delivery.state === 'waiting'; hours += 1) await sandbox.events.passTime(3_600);
			expect([delivery.state, delivery.attempts.length]).toEqual(['failed', 10]);
			expect(hours / 24).toBeGreaterThan(2.5);
			expect(hours / 24).toBeLessThanOrEqual(3);
		});
	});
});

test('delivery_success tells what some endpoint has not acknowledged', async () => {
	const { events } = held.stripe;
	const url = `${ears.receiver.url}/failing`;
	ears.receiver.answer = ({ path }, response) =>
		response.writeHead(path.includes('failing') ? 500 : 200).end();
	await endpoint({ enabled_events: ['payout.paid', 'payout.failed'] });
	await endpoint({ enabled_events: ['payout.failed'], url });
	const { emit, settled, passTime } = held.sandbox.events;
	const [paid, failed, unheard] = (['payout.paid', 'payout.failed', 'payout.canceled'] as const).map((type) =>
		emit(type),
	);
	await settled();
	const ids = async (delivery_success: boolean) =>
		(await events.list({ delivery_success, type: 'payout.*' })).data.map(({ id }) => id).sort();
	expect(await ids(false)).toEqual([failed]);
	expect(await ids(true)).toEqual([paid, unheard].sort());
	for (let hour = 0; hour < 5; hour += 1) await passTime(7_200);
	expect(held.sandbox.events.deliveries.map(({ state }) => state)).toEqual([
		'delivered',
		'delivered',
		'failed',
	]);
	expect(await ids(false)).toEqual([failed]);
	ears.receiver.answer = (_call, response) => response.end();
	await held.sandbox.events.redeliver(failed);
	expect(await ids(false)).toEqual([]);
	expect((await events.retrieve(failed)).pending_webhooks).toBe(0);
});

test('the platform is no connected account', async () => {
	await endpoint({ connect: true });
	held.sandbox.events.emit('payout.paid', { account: PLATFORM });
	await held.sandbox.events.settled();
	expect(came()).toEqual([]);
});
