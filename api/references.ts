/** An object that fields refer to by id, and where a person can pick one. */
export interface Reference {
	/** Title Case, singular. */
	label: string;
	/** What ids start with; undefined where ids are free text. */
	prefix?: string;
	/** The collection to pick from; undefined where there is no list to read without a parent. */
	list?: string;
	/** The last part of a dashboard address before the id. */
	dashboard?: string;
}

/** Stripe's objects by the name under which parameters refer to them. */
export const references: Record<string, Reference> = {
	account: { label: 'Account', prefix: 'acct_', list: '/v1/accounts', dashboard: 'connect/accounts' },
	application_fee: {
		label: 'Application Fee',
		prefix: 'fee_',
		list: '/v1/application_fees',
		dashboard: 'connect/application_fees',
	},
	capability: { label: 'Capability' },
	charge: { label: 'Charge', list: '/v1/charges', dashboard: 'payments' },
	country_spec: { label: 'Country', list: '/v1/country_specs' },
	coupon: { label: 'Coupon', list: '/v1/coupons', dashboard: 'coupons' },
	customer: { label: 'Customer', prefix: 'cus_', list: '/v1/customers', dashboard: 'customers' },
	early_fraud_warning: {
		label: 'Early Fraud Warning',
		prefix: 'issfr_',
		list: '/v1/radar/early_fraud_warnings',
	},
	external_account: { label: 'External Account' },
	fee_refund: { label: 'Application Fee Refund', prefix: 'fr_' },
	payment_intent: {
		label: 'Payment Intent',
		prefix: 'pi_',
		list: '/v1/payment_intents',
		dashboard: 'payments',
	},
	payout: { label: 'Payout', prefix: 'po_', list: '/v1/payouts', dashboard: 'payouts' },
	person: { label: 'Person' },
	price: { label: 'Price', list: '/v1/prices', dashboard: 'prices' },
	product: { label: 'Product', list: '/v1/products', dashboard: 'products' },
	review: { label: 'Review', prefix: 'prv_', list: '/v1/reviews', dashboard: 'radar/reviews' },
	subscription: {
		label: 'Subscription',
		prefix: 'sub_',
		list: '/v1/subscriptions',
		dashboard: 'subscriptions',
	},
	subscription_item: { label: 'Subscription Item', prefix: 'si_' },
	subscription_schedule: {
		label: 'Subscription Schedule',
		prefix: 'sub_sched_',
		list: '/v1/subscription_schedules',
		dashboard: 'subscription_schedules',
	},
	tax_id: { label: 'Tax ID' },
	test_clock: {
		label: 'Test Clock',
		prefix: 'clock_',
		list: '/v1/test_helpers/test_clocks',
		dashboard: 'billing/subscriptions/test-clocks',
	},
	topup: { label: 'Top-up', prefix: 'tu_', list: '/v1/topups', dashboard: 'topups' },
	transfer: { label: 'Transfer', prefix: 'tr_', list: '/v1/transfers', dashboard: 'connect/transfers' },
	transfer_reversal: { label: 'Transfer Reversal', prefix: 'trr_' },
};

/** Body and query parameters that hold the id of an object but are not named after it. */
const named: Record<string, string> = {
	from_subscription: 'subscription',
	source_transaction: 'charge',
	on_behalf_of: 'account',
};

/** Where the same names mean other objects: a climate product, a bank account, whatever v2 has. */
const OTHERWISE = /^\/(v2|v1\/climate|v1\/financial_connections)\//;

/**
 * Which object a text parameter refers to.
 * @param name Stripe's parameter name
 * @param path of the operation that takes it
 */
export function referenceFor(name: string, path: string): Reference | undefined {
	if (OTHERWISE.test(path)) return undefined;
	const reference = references[named[name] ?? name];
	return reference?.prefix || reference?.list ? reference : undefined;
}

/**
 * Which object an id in a path is of.
 * @param collection the path before it: `/v1/payouts`
 * @param listed whether that collection can be listed by itself
 */
export function referenceAt(name: string, collection: string, listed: boolean): Reference | undefined {
	const reference =
		Object.values(references).find(({ list }) => list === collection) ??
		(references[name]?.list || OTHERWISE.test(collection) ? undefined : references[name]);
	return listed ? { label: '', ...reference, list: collection } : reference;
}
