import type Stripe from 'stripe';
import { useReceiver } from '../receiver';
import { failure, send, useSandbox } from '../support';

const held = useSandbox();
const ears = useReceiver();

type New = Stripe.V2.Core.EventDestinationCreateParams;

const destination = (more: Partial<New> = {}) =>
	held.stripe.v2.core.eventDestinations.create({
		name: 'Mine',
		type: 'webhook_endpoint',
		event_payload: 'thin',
		enabled_events: ['v2.core.account.created', 'v2.core.account.updated', 'v2.core.account_person.created'],
		webhook_endpoint: { url: ears.receiver.url },
		include: ['webhook_endpoint.signing_secret', 'webhook_endpoint.url'],
		...more,
	});
const settled = () => held.sandbox.events.settled();

test('secret and address are shown on demand only, the secret once', async () => {
	const { eventDestinations } = held.stripe.v2.core;
	const { id, webhook_endpoint: shown } = await destination();
	expect(shown).toEqual({ url: ears.receiver.url, signing_secret: expect.stringMatching(/^whsec_/) });
	expect((await destination({ include: [] })).webhook_endpoint).toBeUndefined();
	expect((await eventDestinations.retrieve(id)).webhook_endpoint).toBeUndefined();
	const include = ['webhook_endpoint.url' as const];
	expect((await eventDestinations.retrieve(id, { include })).webhook_endpoint).toEqual({ url: shown!.url });
	const url = `${ears.receiver.url}/new`;
	const changed = await eventDestinations.update(id, { webhook_endpoint: { url }, include });
	expect(changed.webhook_endpoint).toEqual({ url });
	const { data } = await eventDestinations.list({ include });
	expect(data.map(({ webhook_endpoint: it }) => it)).toEqual([{ url: shown!.url }, { url }]);
	expect((await eventDestinations.list()).data[0].webhook_endpoint).toBeUndefined();
});

test('what does not fit together is refused', async () => {
	const wrong: Array<[Partial<New>, string]> = [
		[{ enabled_events: ['customer.created'] }, 'enabled_events'],
		[{ enabled_events: [] }, 'enabled_events'],
		[{ event_payload: 'snapshot' }, 'enabled_events'],
		[{ snapshot_api_version: '2026-10-28.endive' }, 'snapshot_api_version'],
		[{ webhook_endpoint: undefined }, 'webhook_endpoint'],
		[{ webhook_endpoint: { url: 'nowhere' } }, 'webhook_endpoint.url'],
		[{ events_from: ['acct_1'] }, 'events_from'],
	];
	for (const [more, param] of wrong)
		expect([param, (await failure(destination(more))).param]).toEqual([param, param]);
	const { id } = await destination();
	for (const body of ['{"events_from":["@accounts"]}', '{"snapshot_api_version":"2024-06-20"}']) {
		const { status } = await send(held.sandbox, 'POST', `/v2/core/event_destinations/${id}`, { body });
		expect(status).toBe(400);
	}
});

test('a thin event tells what to fetch, and the SDK takes and fetches it', async () => {
	const { stripe } = held;
	const { webhook_endpoint: endpoint } = await destination();
	const account = await stripe.v2.core.accounts.create({ display_name: 'Ann' });
	await stripe.v2.core.accounts.update(account.id, { display_name: 'Bob' });
	const person = await stripe.v2.core.accounts.persons.create(account.id, { given_name: 'Ann' });
	await settled();
	const notices = ears.receiver.received.map(({ body, signature }) =>
		stripe.parseEventNotification(body, signature, endpoint!.signing_secret!),
	);
	expect(notices).toMatchObject([
		{
			type: 'v2.core.account.created',
			object: 'v2.core.event',
			livemode: false,
			related_object: { id: account.id, type: 'v2.core.account', url: `/v2/core/accounts/${account.id}` },
			reason: { type: 'request', request: { id: expect.stringMatching(/^req_/) } },
		},
		{ type: 'v2.core.account.updated' },
		{
			type: 'v2.core.account_person.created',
			related_object: { id: person.id, url: `/v2/core/accounts/${account.id}/persons/${person.id}` },
		},
	]);
	expect(JSON.parse(String(ears.receiver.received[2].body))).not.toHaveProperty('data');
	expect(await (notices[1] as { fetchRelatedObject(): Promise<unknown> }).fetchRelatedObject()).toMatchObject(
		{
			id: account.id,
			display_name: 'Bob',
		},
	);
	expect(await notices[2].fetchEvent()).toMatchObject({ data: { account_id: account.id } });
});

test('a change of a part of an account has a type of its own', async () => {
	const { v2 } = held.stripe;
	const { id } = await v2.core.accounts.create({ display_name: 'Ann' });
	await v2.core.accounts.update(id, { identity: { country: 'us' } });
	const { data } = await v2.core.events.list({ object_id: id });
	expect(data.map(({ type }) => type).reverse()).toEqual([
		'v2.core.account.created',
		'v2.core.account.updated',
		'v2.core.account[identity].updated',
	]);
	await v2.core.accounts.close(id, { applied_configurations: [] });
	const [closed] = (await v2.core.events.list({ types: ['v2.core.account.closed'] })).data;
	expect(closed).toMatchObject({ related_object: { id } });
});

test('thin events are listed by type and time, in pages', async () => {
	const { events, accounts } = held.stripe.v2.core;
	const ids: string[] = [];
	for (let count = 0; count < 5; count += 1) ids.unshift((await accounts.create({})).id);
	const types = ['v2.core.account.created'];
	const all: string[] = [];
	for await (const event of events.list({ types, limit: 2 }))
		all.push((event as unknown as { related_object: { id: string } }).related_object.id);
	expect(all).toEqual(ids);
	const page = await events.list({ types, limit: 2 });
	expect(page.next_page_url).toContain('/v2/core/events?');
	const count = async (created: object) => (await events.list({ types, created })).data.length;
	expect(await count({ gt: '2020-01-01T00:00:00Z' })).toBe(5);
	expect(await count({ lt: '2020-01-01T00:00:00Z' })).toBe(0);
	const tooMany = await failure(events.list({ types: Array<string>(21).fill(types[0]) }));
	expect(tooMany.statusCode).toBe(400);
	expect((await events.list({ types: ['v2.core.account.closed'] })).data).toEqual([]);
});

test('a ping comes, and can be fetched; a disabled destination gets nothing', async () => {
	const { eventDestinations, events } = held.stripe.v2.core;
	const { id } = await destination();
	const ping = await eventDestinations.ping(id);
	await settled();
	expect(ears.receiver.received.map(({ event }) => event.id)).toEqual([ping.id]);
	expect(await events.retrieve(ping.id)).toMatchObject({
		type: 'v2.core.event_destination.ping',
		related_object: { id },
	});
	const disabled = await eventDestinations.disable(id);
	expect(disabled).toMatchObject({ status: 'disabled', status_details: { disabled: { reason: 'user' } } });
	await held.stripe.v2.core.accounts.create({});
	expect(await eventDestinations.enable(id)).toMatchObject({ status: 'enabled', status_details: {} });
	await held.stripe.v2.core.accounts.create({});
	await settled();
	expect(ears.receiver.received).toHaveLength(2);
});

test('a destination for snapshots gets whole events, in its version', async () => {
	const { webhook_endpoint: endpoint } = await destination({
		event_payload: 'snapshot',
		enabled_events: ['customer.created'],
		snapshot_api_version: '2024-06-20',
	});
	await held.stripe.customers.create({ name: 'Ann' });
	await held.stripe.v2.core.accounts.create({});
	await settled();
	expect(ears.receiver.received).toHaveLength(1);
	const [{ body, signature }] = ears.receiver.received;
	const event = held.stripe.webhooks.constructEvent(body, signature, endpoint!.signing_secret!);
	expect(event).toMatchObject({ api_version: '2024-06-20', data: { object: { name: 'Ann' } } });
});

test('a thin twin of an event of version 1 is made for who asks for it', async () => {
	const { stripe } = held;
	const customer = await stripe.customers.create({});
	await destination({ enabled_events: ['v1.customer.updated'] });
	await destination({ enabled_events: ['*'] });
	await stripe.customers.update(customer.id, { name: 'Ann' });
	await settled();
	const [snapshot] = (await stripe.events.list({ type: 'customer.updated' })).data;
	expect(ears.receiver.received.map(({ event }) => event)).toMatchObject([
		{
			type: 'v1.customer.updated',
			snapshot_event: snapshot.id,
			related_object: { id: customer.id, type: 'customer', url: `/v1/customers/${customer.id}` },
		},
	]);
});

test('events of connected accounts come where they are asked for, with their context', async () => {
	const { stripe } = held;
	const { id } = await stripe.accounts.create({ type: 'custom' });
	const enabled_events = ['v1.customer.created'];
	await destination({ enabled_events });
	await destination({ enabled_events, events_from: ['@accounts'] });
	await stripe.customers.create({}, { stripeAccount: id });
	await settled();
	expect(ears.receiver.received.map(({ event }) => event)).toMatchObject([{ context: id }]);
	const list = await send(held.sandbox, 'GET', '/v2/core/events', { headers: { 'stripe-context': id } });
	expect(list.body.data).toMatchObject([{ type: 'v1.customer.created', context: id }]);
});
