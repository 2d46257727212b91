import type Stripe from 'stripe';
import { failure, useSandbox } from './support';

const DAY = 86_400;
const NOW = 1_800_000_000;
let now = NOW;
const held = useSandbox({ now: () => now * 1000 });
beforeEach(() => {
	now = NOW;
});

async function priceOf(interval: 'month' | 'day' = 'month') {
	return held.stripe.prices.create({
		currency: 'eur',
		unit_amount: 900,
		recurring: { interval },
		product_data: { name: 'Gold' },
	});
}

async function customerOn(frozen?: number) {
	const { stripe } = held;
	const clock =
		frozen && (await stripe.testHelpers.testClocks.create({ frozen_time: frozen, name: 'Clock' }));
	return stripe.customers.create(clock ? { test_clock: clock.id } : {});
}

async function advance(id: string, frozen_time: number): Promise<Stripe.TestHelpers.TestClock> {
	const { testClocks } = held.stripe.testHelpers;
	const moving = await testClocks.advance(id, { frozen_time });
	expect(moving.status).toBe('advancing');
	return await ready(held.stripe, id);
}

/** The clock, once it has stopped advancing. */
async function ready({ testHelpers }: Stripe, id: string): Promise<Stripe.TestHelpers.TestClock> {
	for (;;) {
		const clock = await testHelpers.testClocks.retrieve(id);
		if (clock.status === 'ready') return clock;
		await new Promise((resolve) => setTimeout(resolve, 5));
	}
}

describe('subscription schedules', () => {
	test('that start now lead a subscription', async () => {
		const { stripe } = held;
		const customer = await customerOn();
		const price = await priceOf();
		const schedule = await stripe.subscriptionSchedules.create({
			customer: customer.id,
			start_date: 'now',
			metadata: { a: 'b' },
			phases: [
				{ items: [{ price: price.id, quantity: 2 }], duration: { interval: 'day', interval_count: 10 } },
				{ items: [{ price: price.id }], end_date: NOW + 30 * DAY },
				{ items: [{ price: price.id }], metadata: { last: 'yes' } },
			],
		});
		expect(schedule).toMatchObject({
			object: 'subscription_schedule',
			status: 'active',
			end_behavior: 'release',
			customer: customer.id,
			test_clock: null,
			metadata: { a: 'b' },
			current_phase: { start_date: NOW, end_date: NOW + 10 * DAY },
			phases: [
				{
					start_date: NOW,
					end_date: NOW + 10 * DAY,
					items: [{ price: price.id, quantity: 2 }],
					currency: 'eur',
				},
				{ start_date: NOW + 10 * DAY, end_date: NOW + 30 * DAY, items: [{ quantity: 1 }] },
				{ start_date: NOW + 30 * DAY, metadata: { last: 'yes' } },
			],
		});
		const subscription = await stripe.subscriptions.retrieve(schedule.subscription as string);
		expect(subscription).toMatchObject({ status: 'active', schedule: schedule.id, customer: customer.id });
		expect(subscription.items.data[0]).toMatchObject({ quantity: 2, price: { id: price.id } });
	});

	test('that start later have not started', async () => {
		const { subscriptionSchedules } = held.stripe;
		const customer = (await customerOn()).id;
		const phases = [{ items: [{ price: (await priceOf()).id }] }];
		const later = await subscriptionSchedules.create({ customer, start_date: NOW + DAY, phases });
		expect(later).toMatchObject({ status: 'not_started', subscription: null, current_phase: null });
		const started = await subscriptionSchedules.create({ customer, phases });
		expect((await subscriptionSchedules.list({ scheduled: true })).data.map(({ id }) => id)).toEqual([
			later.id,
		]);
		expect((await subscriptionSchedules.list({ scheduled: false })).data.map(({ id }) => id)).toEqual([
			started.id,
		]);
		now += DAY;
		expect((await subscriptionSchedules.retrieve(later.id)).status).toBe('active');
	});

	test('from a subscription', async () => {
		const { stripe } = held;
		const customer = (await customerOn()).id;
		const subscription = await stripe.subscriptions.create({
			customer,
			items: [{ price: (await priceOf()).id }],
		});
		const schedule = await stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
		expect(schedule).toMatchObject({ status: 'active', subscription: subscription.id, customer });
		expect(schedule.phases).toHaveLength(1);
		expect((await stripe.subscriptions.retrieve(subscription.id)).schedule).toBe(schedule.id);
		const again = stripe.subscriptionSchedules.create({ from_subscription: subscription.id });
		expect((await failure(again)).statusCode).toBe(400);
		const both = stripe.subscriptionSchedules.create({ from_subscription: subscription.id, customer });
		expect((await failure(both)).code).toBe('parameters_exclusive');
	});

	test('are updated, canceled and released while they are open', async () => {
		const { stripe } = held;
		const { subscriptionSchedules } = stripe;
		const customer = (await customerOn()).id;
		const price = (await priceOf()).id;
		const make = () => subscriptionSchedules.create({ customer, phases: [{ items: [{ price }] }] });

		const one = await make();
		const updated = await subscriptionSchedules.update(one.id, {
			end_behavior: 'cancel',
			metadata: { a: 'b' },
			phases: [{ items: [{ price, quantity: 7 }], start_date: NOW, end_date: NOW + DAY }],
		});
		expect(updated).toMatchObject({
			end_behavior: 'cancel',
			metadata: { a: 'b' },
			phases: [{ end_date: NOW + DAY, items: [{ quantity: 7 }] }],
		});
		const canceled = await subscriptionSchedules.cancel(one.id);
		expect(canceled).toMatchObject({ status: 'canceled', canceled_at: NOW, current_phase: null });
		expect((await stripe.subscriptions.retrieve(one.subscription as string)).status).toBe('canceled');

		const two = await make();
		const released = await subscriptionSchedules.release(two.id);
		expect(released).toMatchObject({
			status: 'released',
			released_at: NOW,
			released_subscription: two.subscription,
			subscription: null,
		});
		expect(await stripe.subscriptions.retrieve(two.subscription as string)).toMatchObject({
			status: 'active',
			schedule: null,
		});
		for (const call of [
			() => subscriptionSchedules.cancel(one.id),
			() => subscriptionSchedules.release(one.id),
			() => subscriptionSchedules.update(two.id, { metadata: { a: 'c' } }),
			() => subscriptionSchedules.cancel(two.id),
			() => subscriptionSchedules.release(two.id),
		]) {
			expect((await failure(call())).message).toContain('not_started or active');
		}
	});

	test('are refused when they make no sense', async () => {
		const { subscriptionSchedules } = held.stripe;
		const customer = (await customerOn()).id;
		const items = [{ price: (await priceOf()).id }];
		const refused = async (params: Stripe.SubscriptionScheduleCreateParams) =>
			failure(subscriptionSchedules.create(params));
		expect((await refused({ phases: [{ items }] })).param).toBe('customer');
		expect((await refused({ customer })).param).toBe('phases');
		expect((await refused({ customer: 'cus_x', phases: [{ items }] })).param).toBe('customer');
		expect((await refused({ customer, phases: [{ items: [{ price: 'price_x' }] }] })).param).toBe(
			'phases[0][items][0][price]',
		);
		expect((await refused({ customer, phases: [{ items }, { items }] })).param).toBe('phases[0][end_date]');
		expect((await refused({ customer, phases: [{ items, end_date: 5 }] })).param).toBe('phases[0][end_date]');
		expect((await subscriptionSchedules.list()).data).toEqual([]);
		expect((await held.stripe.subscriptions.list()).data).toEqual([]);
	});
});

describe('test clocks', () => {
	// Slow enough for a second call to come in between, however busy the machine is.
	const slow = useSandbox({ now: () => now * 1000, clockAdvanceMs: 5_000 });

	test('advance in the background, and only forward', async () => {
		const { testClocks } = slow.stripe.testHelpers;
		const clock = await testClocks.create({ frozen_time: NOW, name: 'Clock' });
		expect(clock).toMatchObject({
			object: 'test_helpers.test_clock',
			status: 'ready',
			frozen_time: NOW,
			name: 'Clock',
			status_details: {},
		});
		const moving = await testClocks.advance(clock.id, { frozen_time: NOW + DAY });
		expect(moving).toMatchObject({
			status: 'advancing',
			frozen_time: NOW,
			status_details: { advancing: { target_frozen_time: NOW + DAY } },
		});
		expect((await failure(testClocks.advance(clock.id, { frozen_time: NOW + 2 * DAY }))).statusCode).toBe(
			400,
		);
		expect(await ready(slow.stripe, clock.id)).toMatchObject({ status: 'ready', frozen_time: NOW + DAY });
		expect((await failure(testClocks.advance(clock.id, { frozen_time: NOW }))).param).toBe('frozen_time');
	});

	test('carry schedules through their phases', async () => {
		const { stripe } = held;
		const customer = await customerOn(NOW - 100 * DAY);
		const clock = customer.test_clock as string;
		const start = NOW - 100 * DAY;
		const price = (await priceOf('day')).id;
		const make = (end_behavior: 'cancel' | 'release', start_date?: number) =>
			stripe.subscriptionSchedules.create({
				customer: customer.id,
				end_behavior,
				...(start_date && { start_date }),
				phases: [
					{ items: [{ price, quantity: 1 }], duration: { interval: 'day', interval_count: 2 } },
					{ items: [{ price, quantity: 5 }], duration: { interval: 'day', interval_count: 2 } },
				],
			});
		const ending = await make('cancel');
		const releasing = await make('release', start + DAY);
		expect(ending).toMatchObject({
			status: 'active',
			test_clock: clock,
			current_phase: { start_date: start },
		});
		expect(releasing).toMatchObject({ status: 'not_started', test_clock: clock });

		await advance(clock, start + 2 * DAY);
		const second = await stripe.subscriptionSchedules.retrieve(ending.id, { expand: ['subscription'] });
		expect(second.current_phase).toEqual({ start_date: start + 2 * DAY, end_date: start + 4 * DAY });
		expect((second.subscription as Stripe.Subscription).items.data[0]).toMatchObject({
			quantity: 5,
			current_period_start: start + 2 * DAY,
		});
		expect((await stripe.subscriptionSchedules.retrieve(releasing.id)).status).toBe('active');

		await advance(clock, start + 10 * DAY);
		expect(await stripe.subscriptionSchedules.retrieve(ending.id)).toMatchObject({
			status: 'completed',
			completed_at: start + 4 * DAY,
			current_phase: null,
		});
		expect((await stripe.subscriptions.retrieve(ending.subscription as string)).status).toBe('canceled');
		const released = await stripe.subscriptionSchedules.retrieve(releasing.id);
		expect(released).toMatchObject({ status: 'released', released_at: start + 5 * DAY });
		expect((await stripe.subscriptions.retrieve(released.released_subscription!)).status).toBe('active');
	});

	test('take their customers with them', async () => {
		const { stripe } = held;
		const customer = await customerOn(NOW);
		const other = await customerOn();
		const clock = customer.test_clock as string;
		await stripe.subscriptionSchedules.create({
			customer: customer.id,
			phases: [{ items: [{ price: (await priceOf()).id }] }],
		});
		expect((await stripe.customers.list({ test_clock: clock })).data.map(({ id }) => id)).toEqual([
			customer.id,
		]);
		expect((await stripe.customers.list()).data.map(({ id }) => id)).toEqual([other.id]);
		expect((await stripe.subscriptions.list()).data).toHaveLength(0);
		expect((await stripe.subscriptions.list({ customer: customer.id })).data).toHaveLength(1);
		expect(await stripe.testHelpers.testClocks.del(clock)).toEqual({
			id: clock,
			object: 'test_helpers.test_clock',
			deleted: true,
		});
		expect((await stripe.customers.list()).data.map(({ id }) => id)).toEqual([other.id]);
		expect((await stripe.subscriptionSchedules.list()).data).toEqual([]);
		expect((await stripe.subscriptions.list()).data).toEqual([]);
		const lost = await failure(stripe.customers.create({ test_clock: clock }));
		expect(lost).toMatchObject({ statusCode: 400, param: 'test_clock' });
	});
});

describe('subscriptions', () => {
	test('have items with prices, and end', async () => {
		const { stripe } = held;
		const customer = (await customerOn()).id;
		const [one, two] = [(await priceOf()).id, (await priceOf()).id];
		const subscription = await stripe.subscriptions.create({
			customer,
			items: [{ price: one, quantity: 3 }],
		});
		expect(subscription).toMatchObject({
			status: 'active',
			currency: 'eur',
			start_date: NOW,
			cancel_at: null,
		});
		const [item] = subscription.items.data;
		expect(item).toMatchObject({
			id: expect.stringMatching(/^si_/),
			quantity: 3,
			price: { unit_amount: 900 },
		});
		expect(item.current_period_start).toBe(NOW);

		const more = await stripe.subscriptionItems.create({ subscription: subscription.id, price: two });
		expect((await stripe.subscriptionItems.list({ subscription: subscription.id })).data).toHaveLength(2);
		const changed = await stripe.subscriptions.update(subscription.id, {
			cancel_at_period_end: true,
			items: [
				{ id: item.id, quantity: 4 },
				{ id: more.id, deleted: true },
			],
		});
		expect(changed.items.data.map(({ id, quantity }) => [id, quantity])).toEqual([[item.id, 4]]);
		expect(changed.cancel_at).toBe(item.current_period_end);
		expect((await stripe.subscriptions.list({ price: one })).data).toHaveLength(1);
		expect((await stripe.subscriptions.list({ price: two })).data).toHaveLength(0);

		const gone = await stripe.subscriptions.cancel(subscription.id, {
			cancellation_details: { comment: 'bye' },
		});
		expect(gone).toMatchObject({
			status: 'canceled',
			canceled_at: NOW,
			cancellation_details: { comment: 'bye' },
		});
		expect((await failure(stripe.subscriptions.cancel(subscription.id))).statusCode).toBe(404);
		expect((await stripe.subscriptions.list()).data).toEqual([]);
		expect((await stripe.subscriptions.list({ status: 'all' })).data).toHaveLength(1);
		const none = await failure(stripe.subscriptions.create({ customer, items: [{ price: 'price_x' }] }));
		expect(none.param).toBe('items[0][price]');
	});
});

test('coupons become discounts of a subscription', async () => {
	const { coupons, subscriptions } = held.stripe;
	const coupon = (await coupons.create({ percent_off: 10 })).id;
	const customer = (await customerOn()).id;
	const items = [{ price: (await priceOf()).id }];
	const subscription = await subscriptions.create({ customer, items, discounts: [{ coupon }] });
	const shown = await subscriptions.retrieve(subscription.id, { expand: ['discounts'] });
	expect(shown.discounts).toEqual([
		expect.objectContaining({ object: 'discount', customer, source: { type: 'coupon', coupon } }),
	]);
	expect((await subscriptions.update(subscription.id, { discounts: '' })).discounts).toEqual([]);
	const again = await subscriptions.update(subscription.id, { discounts: [{ coupon }] });
	expect(again.discounts).toHaveLength(1);
	await subscriptions.deleteDiscount(subscription.id);
	expect((await subscriptions.retrieve(subscription.id)).discounts).toEqual([]);
});

describe('usage records', () => {
	const version = { apiVersion: '2025-02-24.acacia' };
	const record = (item: string, params: object, options: object = version) =>
		held.stripe.rawRequest(
			'POST',
			`/v1/subscription_items/${item}/usage_records`,
			params,
			options,
		) as Promise<Stripe.Response<Record<string, unknown>>>;
	const summaries = (item: string, query = '') =>
		held.stripe.rawRequest(
			'GET',
			`/v1/subscription_items/${item}/usage_record_summaries${query}`,
			{},
			version,
		) as unknown as Promise<{
			data: Array<{ id: string; total_usage: number; period: object }>;
			has_more: boolean;
		}>;

	async function item() {
		const price = await held.stripe.prices.create({
			currency: 'usd',
			unit_amount: 1,
			recurring: { interval: 'month', usage_type: 'metered' },
			product_data: { name: 'Calls' },
		});
		const customer = (await customerOn()).id;
		const subscription = await held.stripe.subscriptions.create({ customer, items: [{ price: price.id }] });
		return subscription.items.data[0];
	}

	test('add up, or are set', async () => {
		const { id, current_period_start: start, current_period_end: end } = await item();
		const first = await record(id, { quantity: 5, timestamp: 'now' });
		expect(first).toMatchObject({
			id: expect.stringMatching(/^mbur_/),
			object: 'usage_record',
			quantity: 5,
			subscription_item: id,
			timestamp: NOW,
		});
		await record(id, { quantity: 2, timestamp: NOW + 5, action: 'increment' });
		await record(id, { quantity: 2, timestamp: NOW + 5 });
		await record(id, { quantity: 1, timestamp: NOW, action: 'set' });
		const { data } = await summaries(id);
		expect(data).toMatchObject([
			{ total_usage: 5, period: { start, end }, id: expect.stringMatching(/^sis_/) },
		]);
		expect((await summaries(id)).data[0].id).toBe(data[0].id);
	});

	test('are summed up by period, in pages', async () => {
		const { id } = await item();
		for (const months of [1, 2, 3])
			await record(id, { quantity: months, timestamp: NOW - months * 31 * DAY });
		const all = (await summaries(id)).data;
		expect(all.map(({ total_usage: total }) => total)).toEqual([0, 1, 2, 3]);
		const page = await summaries(id, `?limit=2&starting_after=${all[0].id}`);
		expect([page.data, page.has_more]).toEqual([all.slice(1, 3), true]);
		const back = await summaries(id, `?limit=2&ending_before=${all[3].id}`);
		expect([back.data, back.has_more]).toEqual([all.slice(1, 3), true]);
	});

	test('answer only under a version that has them', async () => {
		const { id } = await item();
		for (const apiVersion of ['2025-03-31.basil', '2026-10-28.endive']) {
			const error = await failure(record(id, { quantity: 1 }, { apiVersion }));
			expect(error).toMatchObject({
				statusCode: 404,
				message: expect.stringContaining('Unrecognized request URL'),
			});
		}
		await record(id, { quantity: 1 }, { apiVersion: '2022-11-15' });
		expect((await failure(record('si_x', { quantity: 1 }))).code).toBe('resource_missing');
		expect((await failure(record(id, { quantity: -1 }))).param).toBe('quantity');
		expect((await failure(record(id, {}))).code).toBe('parameter_missing');
	});
});
