import { move, record } from '../balance';
import { invalid } from '../errors';
import { make, store } from '../generic';
import type { Params, StripeObject } from '../types';
import type { Behaviours, Call } from '../world';

const DAY = 86_400;

/** How long there is to answer. Stripe says 7 to 21 days, by the network. */
const TIME_TO_ANSWER = 9 * DAY;

/** What Stripe takes for a dispute, in minor units. It depends on the account's country; this is that of the US. */
const FEE = 1_500;

/** What comes of paying with Stripe's cards for disputes (docs.stripe.com/testing#disputes). */
const DISPUTED: Array<{ method: RegExp; reason: string; code: string; inquiry?: boolean }> = [
	{ method: /createDisputeProductNotReceived$/, reason: 'product_not_received', code: '13.1' },
	{ method: /createDisputeInquiry$/, reason: 'fraudulent', code: '10.4', inquiry: true },
	{ method: /createDispute$/, reason: 'fraudulent', code: '10.4' },
];

/** Evidence texts by which a test decides what the bank says (docs.stripe.com/testing#disputes). */
const DECIDES: Record<string, string> = { winning_evidence: 'won', losing_evidence: 'lost' };

/** Disputes a charge that was paid with a card for it. An inquiry takes no money yet. */
export function disputeIfWanted(call: Call, charge: StripeObject, method: unknown): void {
	const wanted = DISPUTED.find((one) => one.method.test(String(method)));
	if (!wanted) return;
	const { amount_captured: amount, currency, id, payment_intent } = charge;
	const dispute = make(call, 'Dispute', {});
	Object.assign(dispute, {
		...{ amount, currency, charge: id, payment_intent: payment_intent ?? null },
		reason: wanted.reason,
		network_reason_code: wanted.code,
		status: wanted.inquiry ? 'warning_needs_response' : 'needs_response',
		is_charge_refundable: wanted.inquiry === true,
		payment_method_details: {
			type: 'card',
			card: {
				brand: 'visa',
				case_type: wanted.inquiry ? 'inquiry' : 'chargeback',
				network_reason_code: wanted.code,
			},
		},
	});
	Object.assign(dispute.evidence_details as StripeObject, {
		...{ due_by: call.now + TIME_TO_ANSWER, has_evidence: false, past_due: false, submission_count: 0 },
	});
	charge.disputed = true;
	store(call, 'Dispute', dispute);
	if (!wanted.inquiry) moveMoney(call, dispute, -1);
}

/** Takes what is disputed out of the balance, or gives it back; with Stripe's fee. */
function moveMoney(call: Call, dispute: StripeObject, sign: 1 | -1): void {
	const amount = sign * Number(dispute.amount);
	const id = move(call, call.scope, {
		amount,
		fee: -sign * FEE,
		feeDescription: 'Dispute fee',
		currency: String(dispute.currency),
		type: 'adjustment',
		category: sign < 0 ? 'dispute' : 'dispute_reversal',
		source: String(dispute.id),
		description: `Chargeback ${sign < 0 ? 'withdrawal' : 'reversal'} for ${String(dispute.charge)}`,
	});
	(dispute.balance_transactions as StripeObject[]).push(record(call.scope, id));
	call.world.events.journal.tell(dispute, sign < 0 ? 'funds_withdrawn' : 'funds_reinstated');
}

const OPEN = ['needs_response', 'warning_needs_response', 'appeal_needs_response'];

function mustBeOpen({ status }: StripeObject): void {
	if (OPEN.includes(String(status))) return;
	throw invalid(`This dispute can no longer be answered: it is ${String(status)}.`);
}

/** Files of evidence must be there, and be uploaded for it. */
function checkFiles(call: Call, evidence: Params): void {
	const { fields } = call.world.builder.shapeOf('Dispute').fields.evidence;
	for (const [name, value] of Object.entries(evidence)) {
		if (typeof value !== 'string' || value === '' || !fields?.[name]?.ref?.includes('File')) continue;
		const file = call.scope.find(['File'], value)?.object;
		if (file?.purpose === 'dispute_evidence') continue;
		throw invalid(
			file
				? `The file ${value} was uploaded for ${String(file.purpose)}, not for dispute_evidence.`
				: `No such file: '${value}'`,
			file ? undefined : 'resource_missing',
			`evidence[${name}]`,
		);
	}
}

/** What is sent to the bank, and what it answers where the evidence says so. */
function submit(call: Call, dispute: StripeObject): void {
	const details = dispute.evidence_details as StripeObject;
	details.submission_count = Number(details.submission_count) + 1;
	details.past_due = Number(details.due_by) < call.now;
	const { uncategorized_text: text } = dispute.evidence as Params;
	const verdict = DECIDES[String(text)];
	const isInquiry = String(dispute.status).startsWith('warning_');
	dispute.status = verdict ?? (isInquiry ? 'warning_under_review' : 'under_review');
	if (verdict === 'won' && !isInquiry) moveMoney(call, dispute, 1);
}

/** Disputes are answered once: evidence is staged until it is submitted. */
export const disputes: Behaviours = {
	'disputes.update'(call, generic) {
		const dispute = call.self!.object;
		const { evidence, submit: wanted } = call.params;
		if (evidence === undefined && wanted === undefined) return generic();
		mustBeOpen(dispute);
		if (evidence) checkFiles(call, evidence as Params);
		generic();
		const given = Object.values(dispute.evidence as Params).some((one) => typeof one === 'string' && one);
		(dispute.evidence_details as StripeObject).has_evidence = given;
		// Stripe submits unless it is told not to.
		if (wanted !== false) submit(call, dispute);
		return dispute;
	},

	'disputes.close'(call, generic) {
		mustBeOpen(call.self!.object);
		return generic();
	},
};
