import type Stripe from 'stripe';
import { failure, useSandbox } from './support';

const held = useSandbox();

async function subscribed() {
	const { stripe } = held;
	const customer = await stripe.customers.create({ name: 'Ann' });
	const product = await stripe.products.create({ name: 'Gold' });
	const price = await stripe.prices.create({
		currency: 'usd',
		unit_amount: 100,
		recurring: { interval: 'month' },
		product: product.id,
	});
	const subscription = await stripe.subscriptions.create({
		customer: customer.id,
		items: [{ price: price.id }],
	});
	return { customer, product, price, subscription };
}

test('an id becomes its object', async () => {
	const { stripe } = held;
	const payout = await stripe.payouts.create({
		amount: 100,
		currency: 'usd',
		expand: ['balance_transaction'],
	});
	expect(payout.balance_transaction).toMatchObject({
		object: 'balance_transaction',
		amount: -100,
		source: payout.id,
	});
	const plain = await stripe.payouts.retrieve(payout.id);
	expect(plain.balance_transaction).toMatch(/^txn_/);
	const both = await stripe.payouts.retrieve(payout.id, {
		expand: ['balance_transaction.source', 'destination'],
	});
	expect(both).toMatchObject({
		balance_transaction: { source: { id: payout.id, object: 'payout' } },
		destination: { object: 'bank_account', last4: '6789' },
	});
});

test('in lists, in objects and in pages', async () => {
	const { stripe } = held;
	const { customer, product, subscription } = await subscribed();
	const list = await stripe.subscriptions.list({ expand: ['data.customer'] });
	expect(list.data[0].customer).toMatchObject({ id: customer.id, name: 'Ann' });
	const deep = await stripe.subscriptions.retrieve(subscription.id, { expand: ['items.data.price.product'] });
	expect(deep.items.data[0].price.product).toMatchObject({ id: product.id, name: 'Gold' });
	const whole = (await stripe.customers.retrieve(customer.id, {
		expand: ['subscriptions', 'sources', 'tax_ids'],
	})) as Stripe.Customer;
	expect(whole.subscriptions!.data[0].id).toBe(subscription.id);
	expect(whole.tax_ids).toMatchObject({
		object: 'list',
		data: [],
		url: `/v1/customers/${customer.id}/tax_ids`,
	});
	expect(await stripe.customers.retrieve(customer.id)).not.toHaveProperty('subscriptions');
});

test('in lists of objects', async () => {
	const { stripe } = held;
	const { customer, price } = await subscribed();
	const schedule = await stripe.subscriptionSchedules.create({
		customer: customer.id,
		phases: [{ items: [{ price: price.id }] }],
		expand: ['phases.items.price', 'customer', 'subscription.customer'],
	});
	expect(schedule).toMatchObject({
		customer: { id: customer.id },
		subscription: { customer: { id: customer.id } },
		phases: [{ items: [{ price: { id: price.id, object: 'price' }, plan: price.id }] }],
	});
});

test('an id of nothing stays an id', async () => {
	const payout = await held.stripe.payouts.create({
		amount: 1,
		currency: 'usd',
		destination: 'ba_elsewhere',
		expand: ['destination'],
	});
	expect(payout.destination).toBe('ba_elsewhere');
});

test.each([
	['foo'],
	['amount'],
	['metadata'],
	['balance_transaction.foo'],
	['balance_transaction.amount'],
	['data.balance_transaction'],
])('%s cannot be expanded', async (path) => {
	const error = await failure(held.stripe.payouts.create({ amount: 1, currency: 'usd', expand: [path] }));
	expect(error).toMatchObject({ statusCode: 400, param: 'expand[0]' });
	expect(error.message).toBe(`This property cannot be expanded (${path}).`);
	expect(held.sandbox.ledger).toEqual([]);
});

test('lists want data. first, and four levels are the most', async () => {
	const { stripe } = held;
	const error = await failure(stripe.payouts.list({ expand: ['destination'] }));
	expect(error.message).toContain('This property cannot be expanded (destination)');
	await stripe.payouts.list({ expand: ['data.balance_transaction.source.destination'] });
	expect(
		await failure(stripe.payouts.list({ expand: ['data.balance_transaction.source.destination.account'] })),
	).toMatchObject({ statusCode: 400, code: 'property_expansion_max_depth' });
});
