import { OPENING_BALANCE } from '../../tools/sandbox';
import { failure, useSandbox } from './support';

const held = useSandbox();
/** What is left of the payment of 25.00 after the fee of 2.9 % and 30 cents. */
const PAID = 2_500 - 103;
const DAY = 86_400;

const balance = async () =>
	(await held.stripe.balance.retrieve()).available.find(({ currency }) => currency === 'usd')?.amount;

const pay = (method: string, more: object = {}) =>
	held.stripe.paymentIntents.create({
		...{ amount: 2_500, currency: 'usd', confirm: true, payment_method: method, ...more },
	});

const disputed = async (method = 'pm_card_createDispute') => {
	const intent = await pay(method);
	return (await held.stripe.disputes.list({ payment_intent: intent.id })).data[0];
};

const upload = async (purpose: 'dispute_evidence' | 'identity_document' = 'dispute_evidence') =>
	(
		await held.stripe.files.create({
			purpose,
			file: { data: Buffer.from('receipt'), name: 'receipt.png', type: 'image/png' },
		})
	).id;

test('a payment with the card for it is disputed, and the money goes with a fee', async () => {
	const dispute = await disputed();
	expect(dispute).toMatchObject({
		...{ object: 'dispute', amount: 2_500, currency: 'usd', reason: 'fraudulent' },
		...{ status: 'needs_response', is_charge_refundable: false, evidence: { receipt: null } },
		evidence_details: { has_evidence: false, past_due: false, submission_count: 0 },
		payment_method_details: { type: 'card', card: { case_type: 'chargeback' } },
	});
	expect(dispute.evidence_details.due_by! - dispute.created).toBe(9 * DAY);
	const [withdrawal, ...more] = dispute.balance_transactions;
	expect(more).toEqual([]);
	expect(withdrawal).toMatchObject({
		...{ amount: -2_500, fee: 1_500, net: -4_000, type: 'adjustment', reporting_category: 'dispute' },
		...{ source: dispute.id, fee_details: [{ amount: 1_500, type: 'stripe_fee' }] },
	});
	expect(await held.stripe.balanceTransactions.retrieve(withdrawal.id)).toMatchObject({ net: -4_000 });
	expect(await balance()).toBe(OPENING_BALANCE + PAID - 4_000);
	expect(await held.stripe.charges.retrieve(dispute.charge as string)).toMatchObject({ disputed: true });
});

test('other payments are not disputed', async () => {
	expect(await disputed('pm_card_visa')).toBeUndefined();
	const uncaptured = await pay('pm_card_createDispute', { capture_method: 'manual' });
	const find = async () => (await held.stripe.disputes.list({ payment_intent: uncaptured.id })).data;
	expect(await find()).toEqual([]);
	await held.stripe.paymentIntents.capture(uncaptured.id, { amount_to_capture: 900 });
	expect(await find()).toMatchObject([{ amount: 900 }]);
});

test('charges by token are disputed too', async () => {
	const charge = await held.stripe.charges.create({
		...{ amount: 700, currency: 'usd', source: 'tok_createDisputeProductNotReceived' },
	});
	const [dispute] = (await held.stripe.disputes.list({ charge: charge.id })).data;
	expect(dispute).toMatchObject({ reason: 'product_not_received', amount: 700, payment_intent: null });
});

test('an inquiry takes no money, and its charge can be refunded', async () => {
	const inquiry = await disputed('pm_card_createDisputeInquiry');
	expect(inquiry).toMatchObject({ status: 'warning_needs_response', balance_transactions: [] });
	expect(await balance()).toBe(OPENING_BALANCE + PAID);
	const refund = await held.stripe.refunds.create({ charge: inquiry.charge as string });
	expect(refund.status).toBe('succeeded');
});

test('what the bank took cannot be refunded', async () => {
	const { charge } = await disputed();
	const refusal = await failure(held.stripe.refunds.create({ charge: charge as string }));
	expect(refusal).toMatchObject({ statusCode: 400, code: 'charge_disputed' });
	expect(await balance()).toBe(OPENING_BALANCE + PAID - 4_000);
});

test('it is announced, with the money that goes', async () => {
	const { id } = await disputed();
	const events = (await held.stripe.events.list({ limit: 10 })).data;
	const own = events.filter(({ data }) => (data.object as { id?: string }).id === id);
	expect(own.map(({ type }) => type).sort()).toEqual([
		'charge.dispute.created',
		'charge.dispute.funds_withdrawn',
	]);
});

describe('evidence', () => {
	test('is staged with submit off, and sent once', async () => {
		const { disputes } = held.stripe;
		const { id } = await disputed();
		const receipt = await upload();
		const staged = await disputes.update(id, { evidence: { receipt }, submit: false });
		expect(staged).toMatchObject({
			status: 'needs_response',
			evidence: { receipt },
			evidence_details: { has_evidence: true, submission_count: 0 },
		});
		const more = await disputes.update(id, {
			evidence: { product_description: 'A notebook' },
			submit: false,
		});
		expect(more.evidence).toMatchObject({ receipt, product_description: 'A notebook' });
		const sent = await disputes.update(id, { submit: true });
		expect(sent).toMatchObject({ status: 'under_review', evidence_details: { submission_count: 1 } });
		const late = await failure(disputes.update(id, { evidence: { product_description: 'Blue' } }));
		expect(late).toMatchObject({ statusCode: 400, message: expect.stringContaining('under_review') });
		expect((await disputes.update(id, { metadata: { ticket: '1' } })).metadata).toEqual({ ticket: '1' });
		expect((await failure(disputes.close(id))).statusCode).toBe(400);
	});

	test('is sent at once unless it says otherwise', async () => {
		const { id } = await disputed();
		const sent = await held.stripe.disputes.update(id, { evidence: { product_description: 'A notebook' } });
		expect(sent.status).toBe('under_review');
	});

	test('takes files that were uploaded for it only', async () => {
		const { id } = await disputed();
		const update = (receipt: string) => held.stripe.disputes.update(id, { evidence: { receipt } });
		expect(await failure(update('file_none'))).toMatchObject({
			code: 'resource_missing',
			param: 'evidence[receipt]',
		});
		const other = await failure(update(await upload('identity_document')));
		expect(other.message).toContain('not for dispute_evidence');
		expect((await held.stripe.disputes.retrieve(id)).status).toBe('needs_response');
	});

	test('wins or loses as it says', async () => {
		const { disputes } = held.stripe;
		const answer = async (text: string) => {
			const { id } = await disputed();
			return await disputes.update(id, { evidence: { uncategorized_text: text } });
		};
		const won = await answer('winning_evidence');
		expect(won).toMatchObject({ status: 'won', balance_transactions: [{ net: -4_000 }, { net: 4_000 }] });
		const types = (await held.stripe.events.list({ limit: 10 })).data.map(({ type }) => type);
		expect(types).toEqual(
			expect.arrayContaining(['charge.dispute.closed', 'charge.dispute.funds_reinstated']),
		);
		expect(await balance()).toBe(OPENING_BALANCE + PAID);
		expect((await answer('losing_evidence')).status).toBe('lost');
		expect(await balance()).toBe(OPENING_BALANCE + 2 * PAID - 4_000);
	});
});

test('who closes a dispute has lost it', async () => {
	const { id } = await disputed();
	expect((await held.stripe.disputes.close(id)).status).toBe('lost');
	expect((await failure(held.stripe.disputes.close(id))).statusCode).toBe(400);
});
