import type Stripe from 'stripe';
import { Scope } from '../../tools/sandbox/store';
import { failure, send, useSandbox } from './support';

let now = 1_800_000_000;
const held = useSandbox({ now: () => now * 1000 });
beforeEach(() => {
	now = 1_800_000_000;
});

/** Customers named 1, 2, 3, one second apart. */
async function make(count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let index = 1; index <= count; index += 1) {
		now += 1;
		ids.push((await held.stripe.customers.create({ name: String(index) })).id);
	}
	return ids;
}

const idsOf = (page: { data: Array<{ id: string }> }) => page.data.map(({ id }) => id);

test('an empty list', async () => {
	expect(await held.stripe.customers.list()).toMatchObject({
		object: 'list',
		data: [],
		has_more: false,
		url: '/v1/customers',
	});
});

test('newest first, ten unless told, and whether there are more', async () => {
	const ids = await make(11);
	const page = await held.stripe.customers.list();
	expect(idsOf(page)).toEqual(ids.slice(1).reverse());
	expect(page.has_more).toBe(true);
	const all = await held.stripe.customers.list({ limit: 11 });
	expect(idsOf(all)).toEqual([...ids].reverse());
	expect(all.has_more).toBe(false);
});

test('forward and backward from any object', async () => {
	const ids = (await make(10)).reverse();
	const { customers } = held.stripe;
	const second = await customers.list({ limit: 3, starting_after: ids[2] });
	expect([idsOf(second), second.has_more]).toEqual([ids.slice(3, 6), true]);
	const last = await customers.list({ limit: 3, starting_after: ids[6] });
	expect([idsOf(last), last.has_more]).toEqual([ids.slice(7), false]);
	const back = await customers.list({ limit: 3, ending_before: ids[6] });
	expect([idsOf(back), back.has_more]).toEqual([ids.slice(3, 6), true]);
	const first = await customers.list({ limit: 3, ending_before: ids[3] });
	expect([idsOf(first), first.has_more]).toEqual([ids.slice(0, 3), false]);
	expect(idsOf(await customers.list({ ending_before: ids[0] }))).toEqual([]);
	expect(idsOf(await customers.list({ starting_after: ids[9] }))).toEqual([]);
});

test.each([1, 100, 101, 1_000])('all pages of %i', async (count) => {
	const ids = await make(count);
	const seen: string[] = [];
	for await (const customer of held.stripe.customers.list({ limit: 100 })) seen.push(customer.id);
	expect(seen).toEqual(ids.reverse());
	const pages = held.sandbox.exchanges.filter(({ method }) => method === 'GET');
	expect(pages).toHaveLength(Math.max(1, Math.ceil(count / 100)));
});

test('wrong pages', async () => {
	const { customers } = held.stripe;
	const [id] = await make(1);
	for (const limit of [0, 101, -1]) {
		expect(await failure(customers.list({ limit }))).toMatchObject({ statusCode: 400, param: 'limit' });
	}
	expect(await failure(customers.list({ starting_after: 'cus_x' }))).toMatchObject({
		statusCode: 400,
		code: 'resource_missing',
		param: 'starting_after',
	});
	expect((await failure(customers.list({ ending_before: 'cus_x' }))).param).toBe('ending_before');
	expect((await failure(customers.list({ ending_before: id, starting_after: id }))).statusCode).toBe(400);
});

test('ranges of time', async () => {
	const ids = await make(5);
	const { created } = (await held.stripe.customers.retrieve(ids[2])) as Stripe.Customer;
	const { customers } = held.stripe;
	expect(idsOf(await customers.list({ created }))).toEqual([ids[2]]);
	expect(idsOf(await customers.list({ created: { gt: created } }))).toEqual([ids[4], ids[3]]);
	expect(idsOf(await customers.list({ created: { gte: created, lt: created + 2 } }))).toEqual([
		ids[3],
		ids[2],
	]);
	expect(idsOf(await customers.list({ created: { lte: created - 1 } }))).toEqual([ids[1], ids[0]]);
});

test('fields filter by equality, also over pages', async () => {
	for (let index = 0; index < 30; index += 1) {
		await held.stripe.customers.create({ email: index % 3 === 0 ? 'a@x.test' : 'b@x.test' });
	}
	const first = await held.stripe.customers.list({ email: 'a@x.test', limit: 6 });
	expect(first.data).toHaveLength(6);
	expect(first.has_more).toBe(true);
	const rest = await held.stripe.customers.list({
		email: 'a@x.test',
		limit: 6,
		starting_after: first.data[5].id,
	});
	expect([rest.data.length, rest.has_more]).toEqual([4, false]);
});

test('filters of every kind', async () => {
	const { stripe } = held;
	const product = await stripe.products.create({ name: 'Gold', shippable: true });
	const other = await stripe.products.create({ name: 'Silver' });
	const monthly = { currency: 'usd', unit_amount: 100, recurring: { interval: 'month' as const } };
	const price = await stripe.prices.create({ ...monthly, product: product.id, lookup_key: 'gold' });
	await stripe.prices.create({ ...monthly, product: other.id, recurring: { interval: 'year' } });
	expect(idsOf(await stripe.prices.list({ product: product.id }))).toEqual([price.id]);
	expect(idsOf(await stripe.prices.list({ lookup_keys: ['gold', 'x'] }))).toEqual([price.id]);
	expect(idsOf(await stripe.prices.list({ recurring: { interval: 'month' } }))).toEqual([price.id]);
	expect((await stripe.prices.list({ active: false })).data).toEqual([]);
	expect(idsOf(await stripe.products.list({ ids: [other.id] }))).toEqual([other.id]);
	expect(idsOf(await stripe.products.list({ shippable: true }))).toEqual([product.id]);
});

test('deleted objects leave lists', async () => {
	const ids = await make(3);
	await held.stripe.customers.del(ids[1]);
	expect(idsOf(await held.stripe.customers.list())).toEqual([ids[2], ids[0]]);
	expect(await held.stripe.customers.retrieve(ids[1])).toMatchObject({
		id: ids[1],
		deleted: true,
		object: 'customer',
	});
	expect((await failure(held.stripe.customers.update(ids[1], {}))).statusCode).toBe(404);
});

test('v2 lists have page tokens both ways', async () => {
	const ids: string[] = [];
	for (let index = 0; index < 25; index += 1) {
		ids.unshift((await held.stripe.v2.core.accounts.create({ display_name: String(index) })).id);
	}
	const seen: string[] = [];
	for await (const account of held.stripe.v2.core.accounts.list({ limit: 10 })) seen.push(account.id);
	expect(seen).toEqual(ids);

	const get = async (path: string) =>
		(await send(held.sandbox, 'GET', path)).body as unknown as {
			data: Array<{ id: string }>;
			next_page_url: string | null;
			previous_page_url: string | null;
		};
	const first = await get('/v2/core/accounts?limit=10&closed=false');
	expect(first.previous_page_url).toBeNull();
	expect(first.next_page_url).toContain('closed=false');
	const second = await get('/v2/core/accounts?limit=10');
	const third = await get(second.next_page_url!);
	expect(idsOf(third)).toEqual(ids.slice(10, 20));
	expect(idsOf(await get(third.previous_page_url!))).toEqual(ids.slice(0, 10));
	const last = await get(third.next_page_url!);
	expect([idsOf(last), last.next_page_url]).toEqual([ids.slice(20), null]);
	expect((await send(held.sandbox, 'GET', '/v2/core/accounts?page=junk')).status).toBe(400);
});

test('what nothing makes is there from the start', async () => {
	const { stripe } = held;
	expect((await stripe.radar.earlyFraudWarnings.list()).data).toHaveLength(3);
	expect((await stripe.reviews.list()).data).toHaveLength(3);
	expect((await stripe.applicationFees.list()).data).toHaveLength(3);
	const specs = await stripe.countrySpecs.list({ limit: 100 });
	expect(specs.data.length).toBeGreaterThanOrEqual(40);
	expect(await stripe.countrySpecs.retrieve('DE')).toMatchObject({ id: 'DE', default_currency: 'eur' });
});

test('lists stay quick with very many objects', async () => {
	const { sandbox, stripe } = held;
	const ids = sandbox.fill('Payout', 100_000, (index) => ({ amount: index, created: now + index }));
	const started = performance.now();
	const last = await stripe.payouts.list({ limit: 100, starting_after: ids[100] });
	expect(idsOf(last)).toEqual(ids.slice(0, 100).reverse());
	let pages = 0;
	let page = await stripe.payouts.list({ limit: 100, starting_after: ids[20_000] });
	while (page.has_more) {
		page = await stripe.payouts.list({ limit: 100, starting_after: page.data.at(-1)!.id });
		pages += 1;
	}
	expect(pages).toBe(199);
	expect((await stripe.payouts.list({ created: now })).data[0].id).toBe(ids[0]);
	// Walking from the start for each page would take minutes.
	expect(performance.now() - started).toBeLessThan(15_000);
});

test('removed objects are swept from the store', () => {
	const scope = new Scope('acct_many');
	for (let index = 0; index < 10_000; index += 1) scope.put('Payout', { id: `po_${index}` });
	for (let index = 0; index < 9_000; index += 1) scope.remove(scope.find(['Payout'], `po_${index}`)!);
	const left = [...scope.newer(['Payout'])].map(({ object }) => object.id);
	expect([left.length, left[0], left.at(-1)]).toEqual([1_000, 'po_9000', 'po_9999']);
	expect([...scope.older(['Payout'], undefined, 9_003)].map(({ object }) => object.id)).toEqual([
		'po_9001',
		'po_9000',
	]);
});
