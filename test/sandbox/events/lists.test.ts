import { PLATFORM } from '../../../tools/sandbox';
import { clientFor, failure, send, useSandbox, withSandbox } from '../support';

const held = useSandbox();
const DAY = 86_400;

test('what happens is listed, the newest first, in pages', async () => {
	const { events, customers } = held.stripe;
	for (const name of 'abc') await customers.create({ name });
	const names = ({ data }: { data: Array<{ data: { object: unknown } }> }) =>
		data.map((event) => (event.data.object as { name: string }).name).join('');
	const type = 'customer.created';
	const all = await events.list({ type });
	expect(names(all)).toBe('cba');
	const [c, , a] = all.data;
	expect(names(await events.list({ type, limit: 2 }))).toBe('cb');
	expect(names(await events.list({ type, starting_after: c.id }))).toBe('ba');
	expect(names(await events.list({ type, ending_before: a.id }))).toBe('cb');
	expect(await events.retrieve(c.id)).toEqual(c);
});

test('types and groups of types are found, up to twenty at once, and not both', async () => {
	const { events, customers, topups } = held.stripe;
	const { id } = await customers.create({});
	await customers.del(id);
	await topups.create({ amount: 5, currency: 'usd', description: 'sandbox:succeeded' });
	const types = async (params: object) => (await events.list(params)).data.map(({ type }) => type).reverse();
	expect(await types({ type: 'customer.*' })).toEqual(['customer.created', 'customer.deleted']);
	expect(await types({ type: '*.created' })).toEqual(['customer.created', 'topup.created']);
	expect(await types({ type: 'customer' })).toEqual([]);
	expect(await types({ types: ['customer.deleted', 'topup.succeeded'] })).toEqual([
		'customer.deleted',
		'topup.succeeded',
	]);
	const twenty = Array<string>(20).fill('customer.created');
	expect(await types({ types: twenty })).toHaveLength(1);
	const tooMany = await failure(events.list({ types: [...twenty, 'payout.paid'] }));
	expect(tooMany).toMatchObject({ statusCode: 400, param: 'types' });
	expect(await failure(events.list({ type: 'payout.paid', types: ['payout.paid'] }))).toMatchObject({
		code: 'parameters_exclusive',
	});
});

test('events of a time are found, and are kept for 30 days', async () => {
	let now = 1_900_000_000;
	await withSandbox({ now: () => now * 1_000 }, async (sandbox) => {
		const { events, customers } = clientFor(sandbox);
		const type = 'customer.created';
		await customers.create({ name: 'first' });
		const [first] = (await events.list({ type })).data;
		expect(first.created).toBe(now);
		now += 10;
		await customers.create({ name: 'second' });
		const count = async (created: object) => (await events.list({ type, created })).data.length;
		expect(await count({ gt: first.created })).toBe(1);
		expect(await count({ gte: first.created, lt: now })).toBe(1);
		expect(await count({ lte: now })).toBe(2);
		now = first.created + 30 * DAY - 1;
		expect((await events.list({ type })).data).toHaveLength(2);
		expect((await events.retrieve(first.id)).id).toBe(first.id);
		now += 1;
		expect((await events.list({ type })).data).toHaveLength(1);
		expect((await failure(events.retrieve(first.id))).code).toBe('resource_missing');
	});
});

test('an event of an earlier time stands where it belongs', async () => {
	const { events } = held.sandbox;
	const at = (created: number) => events.emit('payout.paid', { created });
	const now = Math.floor(Date.now() / 1_000);
	const [a, b, c] = [at(now), at(now - 60), at(now - 30)];
	const { data } = await held.stripe.events.list({ type: 'payout.paid' });
	expect(data.map(({ id }) => id)).toEqual([a, c, b]);
	const rest = await held.stripe.events.list({ type: 'payout.paid', starting_after: c });
	expect(rest.data.map(({ id }) => id)).toEqual([b]);
});

test('an event keeps what it says', async () => {
	const { events, customers } = held.stripe;
	const { id } = await customers.create({ name: 'Ann' });
	await customers.update(id, { name: 'Bob' });
	await customers.del(id);
	const { data } = await events.list({ type: 'customer.*' });
	expect(data.map(({ type, data: { object } }) => [type, (object as { name?: string }).name])).toEqual([
		['customer.deleted', 'Bob'],
		['customer.updated', 'Bob'],
		['customer.created', 'Ann'],
	]);
});

test('a connected account has events of its own', async () => {
	const { accounts, customers, events } = held.stripe;
	const { id } = await accounts.create({ type: 'custom' });
	const on = { stripeAccount: id };
	await customers.create({}, on);
	await accounts.update(id, { business_profile: { name: 'Ann' } });
	await accounts.createExternalAccount(id, { external_account: 'btok_us_verified' });
	const types = async (options?: object) => {
		const { data } = await events.list(
			{ types: ['customer.created', 'account.updated', 'account.external_account.created'] },
			options,
		);
		return data.map(({ type, account }) => [type, account]).reverse();
	};
	expect(await types()).toEqual([]);
	expect(await types(on)).toEqual([
		['customer.created', id],
		['account.updated', id],
		['account.updated', id],
		['account.external_account.created', id],
	]);
	await accounts.update(PLATFORM, { business_profile: { name: 'Bob' } });
	expect(await types()).toEqual([['account.updated', undefined]]);
});

test('what happens by itself has no request', async () => {
	const { testHelpers, events } = held.stripe;
	const clock = await testHelpers.testClocks.create({ frozen_time: 1_900_000_000 });
	await testHelpers.testClocks.advance(clock.id, { frozen_time: 1_900_000_100 });
	for (let status = ''; status !== 'ready';) ({ status } = await testHelpers.testClocks.retrieve(clock.id));
	const { data } = await events.list({ type: 'test_helpers.test_clock.*' });
	expect(data.map(({ type, request }) => [type.split('.').at(-1), request?.id])).toEqual([
		['ready', null],
		['advancing', expect.stringMatching(/^req_/)],
		['created', expect.stringMatching(/^req_/)],
	]);
});

test('a wrong type, account or event id is refused', async () => {
	expect(() => held.sandbox.events.emit('payout.gone')).toThrow('payout.gone');
	expect((await send(held.sandbox, 'GET', '/v1/events/evt_none')).body.error).toMatchObject({
		code: 'resource_missing',
	});
});
