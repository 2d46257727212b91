import type Stripe from 'stripe';
import { failure, useSandbox } from '../support';

const held = useSandbox();

/** The types that something makes, in the order of the alphabet, without those that were there before. */
async function madeBy(work: () => Promise<unknown>): Promise<string[]> {
	const { events } = held.stripe;
	const [last] = (await events.list({ limit: 1 })).data;
	await work();
	return (await events.list({ ending_before: last.id, limit: 100 })).data.map(({ type }) => type).sort();
}

test('payments: made, paid, held and captured, given back', async () => {
	const { paymentIntents, refunds } = held.stripe;
	const pay = (capture_method: 'automatic' | 'manual') =>
		paymentIntents.create({
			amount: 900,
			currency: 'usd',
			confirm: true,
			payment_method: 'pm_card_visa',
			capture_method,
		});
	expect(await madeBy(() => pay('automatic'))).toEqual([
		'charge.succeeded',
		'payment_intent.created',
		'payment_intent.succeeded',
	]);
	let intent: Stripe.PaymentIntent;
	expect(await madeBy(async () => (intent = await pay('manual')))).toEqual([
		'charge.succeeded',
		'payment_intent.amount_capturable_updated',
		'payment_intent.created',
	]);
	expect(await madeBy(() => paymentIntents.capture(intent.id))).toEqual([
		'charge.captured',
		'payment_intent.succeeded',
	]);
	expect(await madeBy(() => refunds.create({ payment_intent: intent.id, amount: 5 }))).toEqual([
		'charge.refunded',
		'refund.created',
	]);
});

test('a declined payment makes events although it is refused, each time', async () => {
	const { paymentIntents, events, charges } = held.stripe;
	const { id } = await paymentIntents.create({ amount: 900, currency: 'usd' });
	const decline = () => failure(paymentIntents.confirm(id, { payment_method: 'pm_card_chargeDeclined' }));
	for (let time = 0; time < 2; time += 1)
		expect(await madeBy(decline)).toEqual(['charge.failed', 'payment_intent.payment_failed']);
	const [event] = (await events.list({ type: 'payment_intent.payment_failed' })).data;
	expect(event.data.object).toMatchObject({
		id,
		status: 'requires_payment_method',
		last_payment_error: { type: 'card_error', code: 'card_declined', decline_code: 'generic_decline' },
	});
	expect(event.data).not.toHaveProperty('previous_attributes');
	expect((await charges.list({ limit: 1 })).data[0]).toMatchObject({ status: 'failed', payment_intent: id });
	expect(await madeBy(() => paymentIntents.confirm(id, { payment_method: 'pm_card_visa' }))).toEqual([
		'charge.succeeded',
		'payment_intent.succeeded',
	]);
});

test('a payment that is declined as it is made is announced, and found by the type of its event', async () => {
	const { paymentIntents, events } = held.stripe;
	const decline = () =>
		failure(
			paymentIntents.create({
				amount: 900,
				currency: 'usd',
				confirm: true,
				payment_method: 'pm_card_chargeDeclined',
			}),
		);
	expect(await madeBy(decline)).toEqual([
		'charge.failed',
		'payment_intent.created',
		'payment_intent.payment_failed',
	]);
	const found = (await events.list({ type: 'payment_intent.payment_failed' })).data;
	expect(found).toHaveLength(1);
	expect(found[0].data.object).toMatchObject({ last_payment_error: { code: 'card_declined' } });
});

test('payouts, top-ups and transfers', async () => {
	const { payouts, topups, transfers, accounts } = held.stripe;
	const amount = { amount: 500, currency: 'usd' };
	const { id } = await payouts.create(amount);
	expect(await madeBy(() => payouts.cancel(id))).toEqual(['payout.canceled', 'payout.updated']);
	expect(await madeBy(() => payouts.create({ ...amount, description: 'sandbox:paid' }))).toEqual([
		'payout.created',
		'payout.paid',
	]);
	expect(await madeBy(() => topups.create({ ...amount, description: 'sandbox:succeeded' }))).toEqual([
		'topup.created',
		'topup.succeeded',
	]);
	const destination = (await accounts.create({ type: 'custom' })).id;
	const transfer = await transfers.create({ ...amount, destination });
	expect(await madeBy(() => transfers.createReversal(transfer.id, { amount: 5 }))).toEqual([
		'transfer.reversed',
	]);
	expect(await madeBy(() => transfers.update(transfer.id, { metadata: { a: 'b' } }))).toEqual([
		'transfer.updated',
	]);
});

test('invoices and subscriptions', async () => {
	const { customers, invoices, prices, subscriptions, subscriptionItems } = held.stripe;
	const customer = (await customers.create({})).id;
	const invoice = await invoices.create({ customer });
	expect(await madeBy(() => invoices.finalizeInvoice(invoice.id))).toEqual([
		'invoice.finalized',
		'invoice.updated',
	]);
	expect(await madeBy(() => invoices.pay(invoice.id))).toEqual([
		'invoice.paid',
		'invoice.payment_succeeded',
		'invoice.updated',
	]);
	const price = await prices.create({
		currency: 'usd',
		unit_amount: 5,
		recurring: { interval: 'month' },
		product_data: { name: 'Tea' },
	});
	let subscription: Stripe.Subscription;
	const subscribe = async () =>
		(subscription = await subscriptions.create({ customer, items: [{ price: price.id }] }));
	expect(await madeBy(subscribe)).toEqual(['customer.subscription.created']);
	const [item] = subscription!.items.data;
	expect(await madeBy(() => subscriptionItems.update(item.id, { quantity: 3 }))).toEqual([
		'customer.subscription.updated',
	]);
	expect(await madeBy(() => customers.del(customer))).toEqual([
		'customer.deleted',
		'customer.subscription.deleted',
	]);
});

test('payment methods, sources and external accounts are called after whose they are', async () => {
	const { accounts, customers, paymentMethods } = held.stripe;
	const { id: customer } = await customers.create({});
	const method = await paymentMethods.create({ type: 'card', card: { token: 'tok_visa' } });
	expect(await madeBy(() => paymentMethods.attach(method.id, { customer }))).toEqual([
		'payment_method.attached',
	]);
	expect(await madeBy(() => paymentMethods.update(method.id, { metadata: { a: 'b' } }))).toEqual([
		'payment_method.updated',
	]);
	expect(await madeBy(() => paymentMethods.detach(method.id))).toEqual(['payment_method.detached']);
	expect(await madeBy(() => customers.createSource(customer, { source: 'tok_visa' }))).toEqual([
		'customer.source.created',
		'customer.updated',
	]);
	expect(await madeBy(() => accounts.create({ type: 'custom' }))).toEqual([]);
});

test('what reads, and what changes nothing, makes no event', async () => {
	const { customers, tax } = held.stripe;
	const { id } = await customers.create({ name: 'Ann' });
	const reading = async () => {
		await customers.retrieve(id);
		await customers.list();
		await customers.update(id, { name: 'Ann' });
		await tax.settings.retrieve();
	};
	expect(await madeBy(reading)).toEqual([]);
	expect(await madeBy(() => tax.settings.update({ defaults: { tax_behavior: 'inclusive' } }))).toEqual([
		'tax.settings.updated',
	]);
});
