import type Stripe from 'stripe';
import { useReceiver } from '../receiver';
import { loadFacts } from '../../../api/load';
import { clientFor, failure, useSandbox, withSandbox } from '../support';

const held = useSandbox();
const ears = useReceiver();

/** An endpoint for these types, with its secret. */
async function listen(
	enabled_events: Stripe.WebhookEndpointCreateParams.EnabledEvent[] = ['*'],
	more: Partial<Stripe.WebhookEndpointCreateParams> = {},
) {
	const { receiver } = ears;
	return await held.stripe.webhookEndpoints.create({ url: receiver.url, enabled_events, ...more });
}

const settled = () => held.sandbox.events.settled();
const types = () => ears.receiver.received.map(({ event }) => event.type);

test('what changes is sent, signed so that the SDK takes it', async () => {
	const { secret } = await listen(['customer.created', 'customer.updated']);
	const customer = await held.stripe.customers.create({ name: 'Ann', metadata: { plan: 'a', other: 'b' } });
	await held.stripe.customers.update(customer.id, { name: 'Bob', metadata: { plan: 'c', more: 'd' } });
	await settled();
	expect(types()).toEqual(['customer.created', 'customer.updated']);
	const [{ body, signature }, update] = ears.receiver.received;
	const event = held.stripe.webhooks.constructEvent(body, signature, secret!);
	expect(event).toMatchObject({
		object: 'event',
		livemode: false,
		api_version: loadFacts().apiVersion,
		pending_webhooks: 1,
		data: { object: { id: customer.id, name: 'Ann' } },
	});
	expect(event.request).toEqual({
		id: held.sandbox.exchanges[1].requestId,
		idempotency_key: held.sandbox.exchanges[1].headers.idempotencyKey,
	});
	expect(event).not.toHaveProperty('account');
	expect(event.data).not.toHaveProperty('previous_attributes');
	expect(update.event.data.previous_attributes).toEqual({
		name: 'Ann',
		metadata: { plan: 'a', more: null },
	});
	expect(() => held.stripe.webhooks.constructEvent(body, signature, `${secret}x`)).toThrow();
	expect(() => held.stripe.webhooks.constructEvent(JSON.stringify(event), signature, secret!)).toThrow(
		/No signatures found/,
	);
});

test('a header has a signature that means nothing beside the right one', async () => {
	await listen();
	await held.stripe.customers.create({});
	await settled();
	expect(ears.receiver.received[0].signature).toMatch(/^t=\d+,v1=[0-9a-f]{64},v0=[0-9a-f]{64}$/);
});

test('an endpoint gets the types that it wants, while it is enabled', async () => {
	const { id } = await listen(['payout.created']);
	await held.stripe.customers.create({});
	await held.stripe.webhookEndpoints.update(id, { disabled: true });
	await held.stripe.payouts.create({ amount: 1, currency: 'usd' });
	await held.stripe.webhookEndpoints.update(id, { disabled: false });
	await held.stripe.payouts.create({ amount: 2, currency: 'usd' });
	await settled();
	expect(ears.receiver.received.map(({ event }) => event.data.object)).toMatchObject([{ amount: 2 }]);
	expect(held.sandbox.events.deliveries).toHaveLength(1);
	await held.stripe.webhookEndpoints.del(id);
	await held.stripe.payouts.create({ amount: 3, currency: 'usd' });
	await settled();
	expect(ears.receiver.received).toHaveLength(1);
});

test('what is refused, or answered again, makes no event', async () => {
	await listen();
	await failure(held.stripe.payouts.create({ amount: 99_999_999, currency: 'usd' }));
	for (let index = 0; index < 2; index += 1)
		await held.stripe.customers.create({}, { idempotencyKey: 'same' });
	await settled();
	expect(types()).toEqual(['customer.created']);
});

test('a write whose answer is lost makes its event', async () => {
	await listen();
	held.sandbox.failNext({ at: 'work', status: 500, executed: true });
	await failure(held.stripe.topups.create({ amount: 5, currency: 'usd' }));
	await settled();
	expect(types()).toEqual(['topup.created']);
});

test('a failed delivery is tried three times more within a few hours, then no more', async () => {
	await listen(['customer.created']);
	ears.receiver.answer = (_call, response) => response.writeHead(500).end('no');
	const { id } = await held.stripe.customers.create({});
	await settled();
	const { events } = held.sandbox;
	const seen: unknown[] = [];
	for (let hour = 0; hour < 5; hour += 1) {
		const [{ state, attempts }] = events.deliveries;
		seen.push([state, attempts.length]);
		await events.passTime(2 * 3_600);
	}
	expect(seen).toEqual([
		['waiting', 1],
		['waiting', 2],
		['waiting', 3],
		['failed', 4],
		['failed', 4],
	]);
	expect(events.deliveries[0].attempts[0]).toMatchObject({ status: 500, body: 'no' });
	const [event] = (await held.stripe.events.list({ type: 'customer.created' })).data;
	expect(event).toMatchObject({ pending_webhooks: 1, data: { object: { id } } });
});

test('a redirect and a cut connection are failures; any 2xx is none', async () => {
	await listen(['customer.created']);
	const answers: Array<typeof ears.receiver.answer> = [
		(_call, response) => response.writeHead(302, { location: ears.receiver.url }).end(),
		(_call, response) => response.destroy(),
		(_call, response) => response.writeHead(204).end(),
	];
	ears.receiver.answer = (call, response) => answers.shift()!(call, response);
	await held.stripe.customers.create({});
	await settled();
	for (let again = 0; again < 2; again += 1) await held.sandbox.events.passTime(2 * 3_600);
	const [{ state, attempts }] = held.sandbox.events.deliveries;
	expect(state).toBe('delivered');
	expect(attempts.map(({ status, error }) => status ?? error)).toEqual([
		302,
		expect.stringMatching(/other side closed|ECONNRESET/),
		204,
	]);
});

test('no answer in time is a failure', async () => {
	ears.receiver.answer = () => {};
	await withSandbox({ webhookTimeoutMs: 50 }, async (sandbox) => {
		const { customers, webhookEndpoints } = clientFor(sandbox);
		await webhookEndpoints.create({ url: ears.receiver.url, enabled_events: ['*'] });
		await customers.create({});
		await sandbox.events.settled();
		expect(sandbox.events.deliveries[0]).toMatchObject({
			state: 'waiting',
			attempts: [{ error: expect.stringMatching(/timeout/i) }],
		});
	});
});

test('what fails for a disabled or deleted endpoint is not tried again, unless it is back in time', async () => {
	const one = await listen(['customer.created']);
	const two = await listen(['customer.created']);
	const three = await listen(['customer.created']);
	ears.receiver.answer = (_call, response) => response.writeHead(500).end();
	await held.stripe.customers.create({});
	await settled();
	await held.stripe.webhookEndpoints.update(one.id, { disabled: true });
	await held.stripe.webhookEndpoints.del(two.id);
	await held.stripe.webhookEndpoints.update(three.id, { disabled: true });
	await held.stripe.webhookEndpoints.update(three.id, { disabled: false });
	await held.sandbox.events.passTime(3_600);
	const { deliveries } = held.sandbox.events;
	const state = (id: string) => deliveries.find(({ endpoint }) => endpoint === id)!;
	expect(state(one.id)).toMatchObject({ state: 'canceled', attempts: { length: 1 } });
	expect(state(two.id)).toMatchObject({ state: 'canceled', attempts: { length: 1 } });
	expect(state(three.id)).toMatchObject({ state: 'waiting', attempts: { length: 2 } });
});

test('while a secret is rolled, both sign; afterwards the new one only', async () => {
	const { id, secret: old } = await listen(['customer.created']);
	const fresh = held.sandbox.events.rollSecret(id, 3_600);
	expect(fresh).toMatch(/^whsec_/);
	const takes = async () => {
		ears.receiver.received = [];
		await held.stripe.customers.create({});
		await settled();
		const [{ body, signature }] = ears.receiver.received;
		const by = (secret: string) => {
			try {
				return held.stripe.webhooks.constructEvent(body, signature, secret).type;
			} catch {
				return 'refused';
			}
		};
		return [signature.match(/v1=/g)!.length, by(old!), by(fresh)];
	};
	expect(await takes()).toEqual([2, 'customer.created', 'customer.created']);
	await held.sandbox.events.passTime(3_600);
	expect(await takes()).toEqual([1, 'refused', 'customer.created']);
});

test('copies come one after the other, and at the same time only if that is wanted', async () => {
	await listen(['customer.created']);
	let now = 0;
	let most = 0;
	ears.receiver.answer = (_call, response) => {
		most = Math.max(most, ++now);
		setTimeout(() => {
			now -= 1;
			response.end();
		}, 20);
	};
	held.sandbox.events.disturb({ copies: 3 });
	await held.stripe.customers.create({});
	await settled();
	expect([ears.receiver.received.length, most]).toEqual([3, 1]);
	expect(new Set(ears.receiver.received.map(({ event }) => event.id)).size).toBe(1);
	held.sandbox.events.disturb({ copies: 3, atOnce: true });
	await held.stripe.customers.create({});
	await settled();
	expect([ears.receiver.received.length, most]).toEqual([6, 3]);
	held.sandbox.events.disturb({});
	await held.stripe.customers.create({});
	await settled();
	expect(ears.receiver.received).toHaveLength(7);
});

test('what is held comes in the order that is wanted', async () => {
	await listen(['customer.created']);
	const { events } = held.sandbox;
	const names = () => ears.receiver.received.map(({ event }) => (event.data.object as Stripe.Customer).name);
	const makeFive = async () => {
		ears.receiver.received = [];
		events.hold();
		for (const name of 'abcde') await held.stripe.customers.create({ name });
		await settled();
		expect(names()).toEqual([]);
	};
	await makeFive();
	await events.release();
	expect(names().join('')).toBe('abcde');
	await makeFive();
	await events.release('newest first');
	expect(names().join('')).toBe('edcba');
	await makeFive();
	await events.release({ shuffledBy: 7 });
	const shuffled = names().join('');
	expect([...shuffled].sort().join('')).toBe('abcde');
	expect(shuffled).not.toBe('abcde');
	await makeFive();
	await events.release({ shuffledBy: 7 });
	expect(names().join('')).toBe(shuffled);
});

test('a delivery is delayed on demand', async () => {
	await listen(['customer.created']);
	held.sandbox.events.disturb({ delayMs: 50 });
	const before = Date.now();
	await held.stripe.customers.create({});
	await settled();
	expect(held.sandbox.events.deliveries[0].attempts[0].at - before).toBeGreaterThanOrEqual(49);
});

test('an event is sent again by its id, also to an endpoint that came later', async () => {
	const first = await listen(['customer.created']);
	await held.stripe.customers.create({});
	await settled();
	const { event } = ears.receiver.received[0];
	const later = await listen(['payout.paid']);
	expect(await held.sandbox.events.redeliver(event.id)).toMatchObject([{ status: 200 }]);
	await held.sandbox.events.redeliver(event.id, later.id);
	expect(ears.receiver.received.map(({ event: { id } }) => id)).toEqual(Array(3).fill(event.id));
	expect(held.sandbox.events.deliveries.map(({ endpoint, attempts }) => [endpoint, attempts.length])).toEqual(
		[
			[first.id, 2],
			[later.id, 1],
		],
	);
	await expect(held.sandbox.events.redeliver('evt_none')).rejects.toThrow('evt_none');
});

test('nothing is sent beyond this machine', async () => {
	await listen(['customer.created'], { url: 'https://example.com/hook' });
	await held.stripe.customers.create({});
	await settled();
	expect(held.sandbox.events.deliveries[0].attempts).toMatchObject([
		{ error: 'The sandbox sends to this machine only.' },
	]);
});

test('reset forgets what was sent, and what was to be sent', async () => {
	await listen();
	held.sandbox.events.hold();
	await held.stripe.customers.create({});
	held.sandbox.reset();
	await held.sandbox.events.release();
	expect(ears.receiver.received).toEqual([]);
	expect(held.sandbox.events.deliveries).toEqual([]);
});
