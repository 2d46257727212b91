import type { Operation, Param, Value } from './facts';

/**
 * Texts for which Stripe takes one of a few words, by its documentation or its own messages, though its
 * types take any text: the ends of an operation's id and the names down to the parameter.
 */
export const CLOSED: Record<string, string[]> = {
	' gender': ['female', 'male'],
	'.gender': ['female', 'male'],
	' tos_acceptance.service_agreement': ['full', 'recipient'],
	'accounts.create external_account.object': ['bank_account'],
	'accounts.create external_account.account_holder_type': ['company', 'individual'],
	'balanceTransactions.list type': [
		'adjustment',
		'advance',
		'advance_funding',
		'anticipation_repayment',
		'application_fee',
		'application_fee_refund',
		'charge',
		'climate_order_purchase',
		'climate_order_refund',
		'connect_collection_transfer',
		'contribution',
		'fee_credit_funding',
		'inbound_transfer',
		'inbound_transfer_reversal',
		'issuing_authorization_hold',
		'issuing_authorization_release',
		'issuing_dispute',
		'issuing_dispute_provisional_credit',
		'issuing_dispute_provisional_credit_reversal',
		'issuing_transaction',
		'obligation_outbound',
		'obligation_reversal_inbound',
		'payment',
		'payment_failure_refund',
		'payment_network_reserve_hold',
		'payment_network_reserve_release',
		'payment_refund',
		'payment_reversal',
		'payment_unreconciled',
		'payout',
		'payout_cancel',
		'payout_failure',
		'payout_minimum_balance_hold',
		'payout_minimum_balance_release',
		'refund',
		'refund_failure',
		'reserve_hold',
		'reserve_release',
		'reserve_transaction',
		'reserved_funds',
		'stripe_balance_payment_debit',
		'stripe_balance_payment_debit_reversal',
		'stripe_fee',
		'stripe_fx_fee',
		'tax_fee',
		'tax_fund',
		'topup',
		'topup_reversal',
		'transfer',
		'transfer_cancel',
		'transfer_failure',
		'transfer_refund',
	],
	'customers.listSources object': ['bank_account', 'card', 'source'],
	'payouts.list status': ['canceled', 'failed', 'paid', 'pending'],
	'.customer_balance.funding_type': ['bank_transfer'],
	'.customer_balance.bank_transfer.type': [
		'eu_bank_transfer',
		'gb_bank_transfer',
		'jp_bank_transfer',
		'mx_bank_transfer',
		'us_bank_transfer',
	],
	'apps.installs.create code_challenge_method': ['S256'],
};
const ENDS = Object.keys(CLOSED);

/** The operation with its closed texts as enums. */
export function closed(operation: Operation): Operation {
	return { ...operation, params: operation.params.map((param) => closedParam(param, `${operation.id} `)) };
}

function closedParam(param: Param, before: string): Param {
	const place = before + param.name;
	const end = param.kind === 'string' ? ENDS.find((one) => place.endsWith(one)) : undefined;
	return end ? { ...param, kind: 'enum', values: CLOSED[end] } : { ...param, ...closedWithin(param, place) };
}

const closedWithin = <V extends Value>(value: V, place: string): V => ({
	...value,
	...(value.fields && { fields: value.fields.map((field) => closedParam(field, `${place}.`)) }),
	...(value.of && { of: closedWithin(value.of, place) }),
	...(value.variants && { variants: value.variants.map((variant) => closedWithin(variant, place)) }),
});
