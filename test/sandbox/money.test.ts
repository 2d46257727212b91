import { OPENING_BALANCE } from '../../tools/sandbox';
import { failure, useSandbox } from './support';

const held = useSandbox();

const balance = async (currency = 'usd', stripeAccount?: string) =>
	(await held.stripe.balance.retrieve({}, stripeAccount ? { stripeAccount } : {})).available.find(
		(money) => money.currency === currency,
	)?.amount;

const account = async () => (await held.stripe.accounts.create({ type: 'express' })).id;

describe('payouts', () => {
	test('are pending and move the balance', async () => {
		const payout = await held.stripe.payouts.create({ amount: 300, currency: 'eur', metadata: { a: 'b' } });
		expect(payout).toMatchObject({
			object: 'payout',
			status: 'pending',
			amount: 300,
			currency: 'eur',
			automatic: false,
			livemode: false,
			type: 'bank_account',
			method: 'standard',
			metadata: { a: 'b' },
			reversed_by: null,
			original_payout: null,
			failure_balance_transaction: null,
		});
		expect(payout.arrival_date - payout.created).toBe(2 * 86_400);
		expect(await balance('eur')).toBe(OPENING_BALANCE - 300);
		expect(await balance('usd')).toBe(OPENING_BALANCE);
		const card = await held.stripe.payouts.create({
			amount: 1,
			currency: 'usd',
			destination: 'card_1',
			method: 'instant',
		});
		expect(card).toMatchObject({ type: 'card', destination: 'card_1' });
	});

	test('cannot exceed the balance', async () => {
		await held.stripe.payouts.create({ amount: OPENING_BALANCE, currency: 'jpy' });
		const error = await failure(held.stripe.payouts.create({ amount: 1, currency: 'jpy' }));
		expect(error).toMatchObject({ statusCode: 400, code: 'balance_insufficient' });
		expect(error.message).toContain('0 jpy available');
		expect((await held.stripe.payouts.list()).data).toHaveLength(1);
	});

	test('are refused for good under a key, and possible under another once there is money', async () => {
		const { payouts, topups } = held.stripe;
		held.sandbox.setBalance('usd', 99);
		const payout = { amount: 100, currency: 'usd' };
		const options = { idempotencyKey: 'poor' };
		expect((await failure(payouts.create(payout, options))).code).toBe('balance_insufficient');
		await topups.create({ amount: 1, currency: 'usd', description: 'sandbox:succeeded' });
		expect(await balance()).toBe(100);
		expect((await failure(payouts.create(payout, options))).code).toBe('balance_insufficient');
		await payouts.create(payout, { idempotencyKey: 'rich' });
		expect(await balance()).toBe(0);
	});

	test('of a connected account come from its own balance', async () => {
		const stripeAccount = await account();
		const payout = { amount: 100, currency: 'sek' };
		expect((await failure(held.stripe.payouts.create(payout, { stripeAccount }))).code).toBe(
			'balance_insufficient',
		);
		held.sandbox.setBalance('sek', 150, stripeAccount);
		await held.stripe.payouts.create(payout, { stripeAccount });
		expect(await balance('sek', stripeAccount)).toBe(50);
	});

	test('are canceled while pending, and the money comes back', async () => {
		const { payouts } = held.stripe;
		const { id } = await payouts.create({ amount: 300, currency: 'usd' });
		const canceled = await payouts.cancel(id);
		expect(canceled.status).toBe('canceled');
		expect(canceled.failure_balance_transaction).toMatch(/^txn_/);
		expect(await balance()).toBe(OPENING_BALANCE);
		expect((await failure(payouts.cancel(id))).message).toContain('canceled');
		expect(await balance()).toBe(OPENING_BALANCE);
	});

	test('are reversed once, when paid', async () => {
		const { payouts } = held.stripe;
		const paid = await payouts.create({ amount: 300, currency: 'usd', description: 'now sandbox:paid' });
		expect(paid.status).toBe('paid');
		const reversal = await payouts.reverse(paid.id, { metadata: { why: 'test' } });
		expect(reversal).toMatchObject({ amount: -300, original_payout: paid.id, metadata: { why: 'test' } });
		expect(reversal.id).not.toBe(paid.id);
		expect((await payouts.retrieve(paid.id)).reversed_by).toBe(reversal.id);
		expect(await balance()).toBe(OPENING_BALANCE);
		expect((await failure(payouts.reverse(paid.id))).statusCode).toBe(400);
		expect((await failure(payouts.reverse(reversal.id))).statusCode).toBe(400);
		const pending = await payouts.create({ amount: 1, currency: 'usd' });
		expect((await failure(payouts.reverse(pending.id))).message).toContain('pending');
		expect((await failure(payouts.cancel(paid.id))).statusCode).toBe(400);
	});

	test('that Stripe makes take along what was not paid out, and say what it was', async () => {
		const { payouts, paymentIntents, refunds, balanceTransactions } = held.stripe;
		const pay = async (amount: number) =>
			await paymentIntents.create({ amount, currency: 'usd', confirm: true, payment_method: 'pm_card_visa' });
		const automatic = async () =>
			await payouts.create({ amount: 1, currency: 'usd', description: 'sandbox:automatic' });
		const parts = async (payout: string) => (await balanceTransactions.list({ payout })).data;
		const nothing = await failure(automatic());
		expect(nothing.statusCode).toBe(400);
		const intent = await pay(10_000);
		await refunds.create({ payment_intent: intent.id, amount: 500 });
		const first = await automatic();
		expect(first).toMatchObject({ automatic: true, status: 'paid', amount: 10_000 - 320 - 500 });
		expect(first.reconciliation_status).toBe('completed');
		expect(await balance()).toBe(OPENING_BALANCE);
		await pay(1_000);
		const second = await automatic();
		expect((await parts(first.id)).map(({ type, net }) => [type, net])).toEqual([
			['payout', -9_180],
			['refund', -500],
			['charge', 9_680],
		]);
		expect((await parts(second.id)).map(({ net, fee }) => [net, fee])).toEqual([
			[-941, 0],
			[941, 59],
		]);
		const manual = await payouts.create({ amount: 5, currency: 'usd' });
		expect(await failure(balanceTransactions.list({ payout: manual.id }))).toMatchObject({
			statusCode: 400,
			param: 'payout',
		});
	});

	test('are found by status, destination and day', async () => {
		const { payouts } = held.stripe;
		const one = await payouts.create({ amount: 1, currency: 'usd', destination: 'ba_1' });
		const two = await payouts.create({ amount: 2, currency: 'usd', destination: 'ba_2' });
		await payouts.cancel(two.id);
		expect((await payouts.list({ status: 'canceled' })).data.map(({ id }) => id)).toEqual([two.id]);
		expect((await payouts.list({ destination: 'ba_1' })).data.map(({ id }) => id)).toEqual([one.id]);
		expect((await payouts.list({ arrival_date: { gt: one.arrival_date + 5 } })).data).toEqual([]);
		const update = await payouts.update(one.id, { metadata: { a: '1', b: '2' } });
		expect(update.metadata).toEqual({ a: '1', b: '2' });
		expect((await payouts.update(one.id, { metadata: { a: '' } })).metadata).toEqual({ b: '2' });
		expect((await payouts.update(one.id, { metadata: '' })).metadata).toEqual({});
	});
});

describe('transfers', () => {
	test('move balance to an account that exists', async () => {
		const { transfers } = held.stripe;
		const destination = await account();
		const transfer = await transfers.create({
			amount: 500,
			currency: 'usd',
			destination,
			transfer_group: 'g',
		});
		expect(transfer).toMatchObject({
			object: 'transfer',
			destination,
			amount_reversed: 0,
			reversed: false,
			transfer_group: 'g',
			reversals: { object: 'list', data: [], url: `/v1/transfers/${transfer.id}/reversals` },
		});
		expect(await balance()).toBe(OPENING_BALANCE - 500);
		expect(await balance('usd', destination)).toBe(500);
		expect((await transfers.list({ transfer_group: 'g', destination })).data).toHaveLength(1);
		expect((await transfers.list({ transfer_group: 'h' })).data).toHaveLength(0);
		const lost = await failure(transfers.create({ amount: 1, currency: 'usd', destination: 'acct_x' }));
		expect(lost).toMatchObject({ statusCode: 400, code: 'resource_missing', param: 'destination' });
		const poor = await failure(transfers.create({ amount: OPENING_BALANCE, currency: 'usd', destination }));
		expect(poor.code).toBe('balance_insufficient');
		expect((await failure(transfers.create({ currency: 'usd', destination }))).param).toBe('amount');
	});

	test('are reversed in parts, and never more than was sent', async () => {
		const { transfers } = held.stripe;
		const destination = await account();
		const { id } = await transfers.create({ amount: 500, currency: 'usd', destination });
		const part = await transfers.createReversal(id, { amount: 200, metadata: { a: 'b' } });
		expect(part).toMatchObject({ object: 'transfer_reversal', amount: 200, transfer: id, currency: 'usd' });
		expect((await failure(transfers.createReversal(id, { amount: 301 }))).message).toContain('300');
		expect((await failure(transfers.createReversal(id, { amount: 0 }))).code).toBe(
			'parameter_invalid_integer',
		);
		const rest = await transfers.createReversal(id);
		expect(rest.amount).toBe(300);
		const transfer = await transfers.retrieve(id);
		expect(transfer).toMatchObject({ amount_reversed: 500, reversed: true });
		expect(transfer.reversals.data.map((reversal) => reversal.id)).toEqual([rest.id, part.id]);
		expect((await transfers.listReversals(id)).data).toHaveLength(2);
		expect((await transfers.retrieveReversal(id, part.id)).metadata).toEqual({ a: 'b' });
		expect((await transfers.updateReversal(id, part.id, { metadata: { a: 'c' } })).metadata).toEqual({
			a: 'c',
		});
		expect((await failure(transfers.createReversal(id))).statusCode).toBe(400);
		expect(await balance()).toBe(OPENING_BALANCE);
		expect(await balance('usd', destination)).toBe(0);
	});

	test('come back only as far as the account has it', async () => {
		const destination = await account();
		const { id } = await held.stripe.transfers.create({ amount: 500, currency: 'usd', destination });
		held.sandbox.setBalance('usd', 200, destination);
		const error = await failure(held.stripe.transfers.createReversal(id, { amount: 201 }));
		expect(error).toMatchObject({ statusCode: 400, code: 'balance_insufficient' });
		expect((await held.stripe.transfers.createReversal(id, { amount: 200 })).amount).toBe(200);
		expect(await balance('usd', destination)).toBe(0);
	});

	test('keep their reversals to themselves', async () => {
		const { transfers } = held.stripe;
		const destination = await account();
		const one = await transfers.create({ amount: 5, currency: 'usd', destination });
		const two = await transfers.create({ amount: 5, currency: 'usd', destination });
		const reversal = await transfers.createReversal(one.id, { amount: 1 });
		expect((await transfers.listReversals(two.id)).data).toEqual([]);
		expect((await failure(transfers.retrieveReversal(two.id, reversal.id))).statusCode).toBe(404);
		expect((await failure(transfers.listReversals('tr_x'))).param).toBe('transfer');
	});
});

test('top-ups are pending until they succeed, and can be canceled until then', async () => {
	const { topups } = held.stripe;
	const pending = await topups.create({ amount: 700, currency: 'gbp', statement_descriptor: 'Top' });
	expect(pending).toMatchObject({ object: 'topup', status: 'pending', statement_descriptor: 'Top' });
	expect(await balance('gbp')).toBe(OPENING_BALANCE);
	expect((await topups.cancel(pending.id)).status).toBe('canceled');
	expect((await failure(topups.cancel(pending.id))).statusCode).toBe(400);
	const done = await topups.create({ amount: 700, currency: 'gbp', description: 'sandbox:succeeded' });
	expect(done.status).toBe('succeeded');
	expect(await balance('gbp')).toBe(OPENING_BALANCE + 700);
	expect((await failure(topups.cancel(done.id))).message).toContain('succeeded');
	expect((await topups.list({ status: 'canceled' })).data.map(({ id }) => id)).toEqual([pending.id]);
});

test('application fees are refunded in parts that add up', async () => {
	const { applicationFees } = held.stripe;
	const [fee] = (await applicationFees.list()).data;
	const part = await applicationFees.createRefund(fee.id, { amount: 10 });
	expect(part).toMatchObject({ object: 'fee_refund', amount: 10, fee: fee.id, currency: fee.currency });
	expect((await failure(applicationFees.createRefund(fee.id, { amount: fee.amount }))).statusCode).toBe(400);
	expect((await applicationFees.retrieve(fee.id)).refunded).toBe(false);
	const rest = await applicationFees.createRefund(fee.id);
	expect(rest.amount).toBe(fee.amount - 10);
	expect(await applicationFees.retrieve(fee.id)).toMatchObject({
		amount_refunded: fee.amount,
		refunded: true,
	});
	expect((await failure(applicationFees.createRefund(fee.id))).statusCode).toBe(400);
	expect((await applicationFees.listRefunds(fee.id)).data).toHaveLength(2);
	const updated = await applicationFees.updateRefund(fee.id, part.id, { metadata: { a: 'b' } });
	expect(updated.metadata).toEqual({ a: 'b' });
});

test('reviews are approved once', async () => {
	const { reviews } = held.stripe;
	const [review] = (await reviews.list()).data;
	expect(await reviews.approve(review.id)).toMatchObject({
		open: false,
		reason: 'approved',
		closed_reason: 'approved',
	});
	expect((await failure(reviews.approve(review.id))).statusCode).toBe(400);
	const warning = (await held.stripe.radar.earlyFraudWarnings.list({ expand: ['data.charge'] })).data[0];
	expect(warning.charge).toMatchObject({ object: 'charge' });
});

test('what is added to an invoice is to be paid, and is paid', async () => {
	const { customers, invoices, invoiceItems } = held.stripe;
	const customer = (await customers.create({ name: 'A' })).id;
	const draft = await invoices.create({ customer, collection_method: 'send_invoice', days_until_due: 3 });
	expect(draft.amount_due).toBe(0);
	for (const amount of [900, 120])
		await invoiceItems.create({ customer, invoice: draft.id, amount, currency: 'usd' });
	await invoiceItems.create({ customer, amount: 7, currency: 'usd' });
	const open = await invoices.finalizeInvoice(draft.id);
	expect(open).toMatchObject({ status: 'open', total: 1_020, amount_due: 1_020, amount_remaining: 1_020 });
	const paid = await invoices.pay(draft.id);
	expect(paid).toMatchObject({ status: 'paid', amount_due: 1_020, amount_paid: 1_020, amount_remaining: 0 });
});

describe('payments', () => {
	test('are confirmed, captured, refunded', async () => {
		const { paymentIntents, refunds } = held.stripe;
		const intent = await paymentIntents.create({ amount: 900, currency: 'usd' });
		expect(intent.status).toBe('requires_payment_method');
		expect((await failure(paymentIntents.confirm(intent.id))).statusCode).toBe(400);
		const paid = await paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
		expect(paid).toMatchObject({ status: 'succeeded', amount_received: 900 });
		expect((await failure(paymentIntents.cancel(intent.id))).code).toBe('payment_intent_unexpected_state');
		// Less 2.9 % and 30 cents.
		expect(await balance()).toBe(OPENING_BALANCE + 900 - 56);
		const part = await refunds.create({ payment_intent: intent.id, amount: 400 });
		expect(part).toMatchObject({ status: 'succeeded', charge: paid.latest_charge, currency: 'usd' });
		expect((await failure(refunds.create({ payment_intent: intent.id, amount: 501 }))).statusCode).toBe(400);
		await refunds.create({ charge: paid.latest_charge as string });
		const charge = await held.stripe.charges.retrieve(paid.latest_charge as string);
		expect(charge).toMatchObject({ amount_refunded: 900, refunded: true });

		const held2 = await paymentIntents.create({
			amount: 50,
			currency: 'usd',
			capture_method: 'manual',
			confirm: true,
			payment_method: 'pm_card_visa',
		});
		expect(held2).toMatchObject({ status: 'requires_capture', amount_capturable: 50 });
		expect((await paymentIntents.capture(held2.id)).status).toBe('succeeded');
	});

	test('are declined with 402, and the intent stays for another try', async () => {
		const create = { amount: 900, currency: 'usd', confirm: true, payment_method: 'pm_card_chargeDeclined' };
		const error = await failure(held.stripe.paymentIntents.create(create));
		expect(error).toMatchObject({
			statusCode: 402,
			type: 'StripeCardError',
			code: 'card_declined',
			decline_code: 'generic_decline',
		});
		const [intent] = (await held.stripe.paymentIntents.list()).data;
		expect(intent).toMatchObject({
			status: 'requires_payment_method',
			payment_method: null,
			last_payment_error: { code: 'card_declined', charge: intent.latest_charge },
		});
		expect((error as unknown as { payment_intent: object }).payment_intent).toMatchObject({ id: intent.id });
		const paid = await held.stripe.paymentIntents.confirm(intent.id, { payment_method: 'pm_card_visa' });
		expect(paid).toMatchObject({ status: 'succeeded', last_payment_error: null });
	});
});
