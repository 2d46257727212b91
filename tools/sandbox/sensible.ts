import { random } from './ids';

const DAY = 86_400;

/** First choices for enums: how a new object usually starts. In this order, where the enum has them. */
const FIRST_CHOICES: Record<string, string[]> = {
	status: [
		'active',
		'open',
		'pending',
		'requires_payment_method',
		'succeeded',
		'ready',
		'enabled',
		'created',
	],
	type: ['card', 'bank_account', 'recurring', 'account'],
	billing_mode: ['classic'],
	billing_scheme: ['per_unit'],
	interval: ['month'],
	usage_type: ['licensed'],
	collection_method: ['charge_automatically'],
	proration_behavior: ['create_prorations'],
	end_behavior: ['release'],
	reason: ['rule', 'subscription_create'],
	reconciliation_status: ['not_applicable'],
	balance_type: ['payments'],
	capture_method: ['automatic'],
	confirmation_method: ['automatic'],
	tax_exempt: ['none'],
	event_payload: ['snapshot'],
	missing_payment_method: ['create_invoice'],
};

/** Exceptions by object and field. */
const CHOICES: Record<string, string> = {
	'SubscriptionSchedule.billing_cycle_anchor': 'automatic',
	'Price.type': 'one_time',
	'Treasury.ReceivedCredit.status': 'succeeded',
	'Treasury.ReceivedDebit.status': 'succeeded',
	'Billing.Alert.status': 'active',
	'Invoice.status': 'draft',
	'Quote.status': 'draft',
	'CreditNote.status': 'issued',
	'Coupon.duration': 'once',
	'Payout.type': 'bank_account',
	'BalanceTransaction.type': 'adjustment',
};

/** The value of an enum that a new object starts with. */
export function sensibleChoice(type: string, field: string, values: string[]): string {
	const exception = CHOICES[`${type}.${field}`];
	if (exception && values.includes(exception)) return exception;
	return FIRST_CHOICES[field]?.find((choice) => values.includes(choice)) ?? values[0] ?? '0';
}

/** A text that suits the name of its field. */
export function sensibleText(type: string, field: string, now: number, id: string | undefined): string {
	if (/(^created|^updated|_at|_time|^expires|^timestamp)$/.test(field))
		return new Date(now * 1000).toISOString();
	if (/(^|_)currency$/.test(field)) return 'usd';
	if (/(^|_)country$/.test(field)) return 'US';
	if (/(^|_)url$/.test(field)) return `https://sandbox.invalid/${type.toLowerCase()}/${random(16)}`;
	if (/(^|_)email$/.test(field)) return 'someone@sandbox.invalid';
	if (/last4$/.test(field)) return '4242';
	// A key that is good for nothing else.
	if (field === 'authentication_token') return `rk_test_only_v2billingmetereventstream_${random(24)}`;
	if (field === 'client_secret') return `${id ?? 'secret'}_secret_${random(24)}`;
	if (field === 'brand') return 'visa';
	if (field === 'funding') return 'credit';
	if (field === 'status') return 'active';
	if (field === 'method') return 'standard';
	if (field === 'source_type') return 'card';
	if (field === 'account') return 'acct_1SandboxUnknown0';
	if (field === 'id') return random(16);
	return 'sandbox';
}

/** A number that suits the name of its field. */
export function sensibleNumber(field: string): number {
	if (field === 'exp_month') return 12;
	if (field === 'exp_year') return 2034;
	return /^(interval_count|quantity|divide_by|day_of_month|count)$/.test(field) ? 1 : 0;
}

/** A time that suits the name of its field: ends lie ahead. */
export function sensibleTime(field: string, now: number): number {
	if (/^(expires|available|arrival)|_until$/.test(field)) return now + DAY;
	if (/(^|_)end(_date)?$/.test(field)) return now + 30 * DAY;
	return now;
}

/** Whether a switch of a new object is on. */
export const sensibleSwitch = (field: string): boolean => /^(active|discountable)$/.test(field);
