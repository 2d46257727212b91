/** An object that fields refer to by id, and where a person can pick one. */
export interface Reference {
	/** Title Case, singular; without it the label is made from the parameter's name. */
	label?: string;
	/** What its ids start with. Only where Stripe has never had another start. */
	prefixes?: string[];
	/**
	 * The collection to pick from; without it the id is typed. `{name}` is what the field of that name
	 * holds: in the path it must be chosen first, in the query it only narrows the list down.
	 */
	list?: string;
	/**
	 * What Stripe's search looks in (https://docs.stripe.com/search#query-fields-for-customers and
	 * below): `name~` for a part of it, `number:` for the whole.
	 */
	search?: string[];
	/** What has to be expanded to tell one from another. */
	expand?: string[];
	/** The last part of a dashboard address before the id. */
	dashboard?: string;
}

/** Stripe's objects by a name of ours: what parameters call them is in `names.ts`. */
export const objects = {
	account: { prefixes: ['acct_'], list: '/v1/accounts', dashboard: 'connect/accounts' },
	application_fee: {
		prefixes: ['fee_'],
		list: '/v1/application_fees',
		expand: ['account'],
		dashboard: 'connect/application_fees',
	},
	authentication: { list: '/v1/three_d_secure/authentications' },
	// Charges of cards and of other ways to pay start differently.
	charge: {
		list: '/v1/charges',
		search: ['customer:', 'payment_method_details.card.last4:', 'status:'],
		expand: ['customer'],
		dashboard: 'payments',
	},
	checkout_line_item: { list: '/v1/checkout/sessions/{session}/line_items' },
	climate_product: { list: '/v1/climate/products' },
	country_spec: { label: 'Country', list: '/v1/country_specs' },
	// Whoever makes a coupon, a plan or a product may choose its id.
	coupon: { list: '/v1/coupons', dashboard: 'coupons' },
	credit_grant: { prefixes: ['credgr_'], list: '/v1/billing/credit_grants' },
	credit_note: { prefixes: ['cn_'], list: '/v1/credit_notes', expand: ['customer'] },
	customer: {
		prefixes: ['cus_'],
		list: '/v1/customers',
		search: ['name~', 'email~', 'phone~'],
		dashboard: 'customers',
	},
	// Disputes of different ages start differently.
	dispute: { list: '/v1/disputes', expand: ['charge'] },
	early_fraud_warning: { prefixes: ['issfr_'], list: '/v1/radar/early_fraud_warnings', expand: ['charge'] },
	event: { prefixes: ['evt_'], list: '/v1/events', dashboard: 'events' },
	feature: { prefixes: ['feat_'], list: '/v1/entitlements/features' },
	fee_refund: { label: 'Application Fee Refund', prefixes: ['fr_'] },
	feedback_option: { list: '/v1/billing/feedback_options' },
	file: { list: '/v1/files' },
	financial_account: { prefixes: ['fa_'], list: '/v1/treasury/financial_accounts' },
	financial_connections_account: { prefixes: ['fca_'], list: '/v1/financial_connections/accounts' },
	invoice: {
		prefixes: ['in_'],
		list: '/v1/invoices',
		search: ['number:', 'customer:', 'subscription:', 'status:'],
		dashboard: 'invoices',
	},
	invoice_line: { list: '/v1/invoices/{invoice}/lines' },
	invoice_rendering_template: { prefixes: ['inrtem_'], list: '/v1/invoice_rendering_templates' },
	invoiceitem: { prefixes: ['ii_'], list: '/v1/invoiceitems', expand: ['customer'] },
	issuing_authorization: {
		prefixes: ['iauth_'],
		list: '/v1/issuing/authorizations',
		dashboard: 'issuing/authorizations',
	},
	issuing_card: { prefixes: ['ic_'], list: '/v1/issuing/cards', dashboard: 'issuing/cards' },
	issuing_cardholder: {
		prefixes: ['ich_'],
		list: '/v1/issuing/cardholders',
		dashboard: 'issuing/cardholders',
	},
	issuing_transaction: { prefixes: ['ipi_'], list: '/v1/issuing/transactions', expand: ['cardholder'] },
	meter: { prefixes: ['mtr_'], list: '/v1/billing/meters', dashboard: 'billing/meters' },
	payment_intent: {
		prefixes: ['pi_'],
		list: '/v1/payment_intents',
		search: ['customer:', 'status:'],
		expand: ['customer'],
		dashboard: 'payments',
	},
	payment_link: { prefixes: ['plink_'], list: '/v1/payment_links', dashboard: 'payment-links' },
	payment_link_line_item: { list: '/v1/payment_links/{payment_link}/line_items' },
	// Cards and sources from before there were payment methods serve as well.
	payment_method: { list: '/v1/payment_methods?customer={customer}' },
	payment_method_configuration: { prefixes: ['pmc_'], list: '/v1/payment_method_configurations' },
	payment_record: { list: '/v1/payment_records' },
	// Payouts from before 2017 are called as transfers are.
	payout: { prefixes: ['po_', 'tr_'], list: '/v1/payouts', dashboard: 'payouts' },
	person: { list: '/v1/accounts/{account}/persons' },
	personalization_design: { list: '/v1/issuing/personalization_designs' },
	physical_bundle: { list: '/v1/issuing/physical_bundles' },
	plan: { list: '/v1/plans', expand: ['product'] },
	portal_configuration: { prefixes: ['bpc_'], list: '/v1/billing_portal/configurations' },
	price: {
		list: '/v1/prices',
		search: ['product:', 'lookup_key:'],
		expand: ['product'],
		dashboard: 'prices',
	},
	product: { list: '/v1/products', search: ['name~', 'description~'], dashboard: 'products' },
	promotion_code: { prefixes: ['promo_'], list: '/v1/promotion_codes', dashboard: 'promotion_codes' },
	quote: { prefixes: ['qt_'], list: '/v1/quotes', expand: ['customer'], dashboard: 'quotes' },
	quote_line_item: { list: '/v1/quotes/{quote}/line_items' },
	received_credit: { list: '/v1/treasury/received_credits?financial_account={financial_account}' },
	received_debit: { list: '/v1/treasury/received_debits?financial_account={financial_account}' },
	refund: { list: '/v1/refunds', expand: ['charge'] },
	report_type: { list: '/v1/reporting/report_types' },
	review: { prefixes: ['prv_'], list: '/v1/reviews', expand: ['charge'], dashboard: 'radar/reviews' },
	setup_intent: {
		prefixes: ['seti_'],
		list: '/v1/setup_intents',
		expand: ['customer'],
		dashboard: 'setup_intents',
	},
	shipping_rate: { prefixes: ['shr_'], list: '/v1/shipping_rates', dashboard: 'shipping-rates' },
	source: { list: '/v1/customers/{customer}/sources' },
	subscription: {
		prefixes: ['sub_'],
		list: '/v1/subscriptions',
		search: ['status:'],
		expand: ['customer'],
		dashboard: 'subscriptions',
	},
	subscription_item: {
		prefixes: ['si_'],
		list: '/v1/subscription_items?subscription={subscription}',
		expand: ['price.product'],
	},
	subscription_schedule: {
		prefixes: ['sub_sched_'],
		list: '/v1/subscription_schedules',
		expand: ['customer'],
		dashboard: 'subscription_schedules',
	},
	tax_code: { prefixes: ['txcd_'], list: '/v1/tax_codes' },
	tax_id: { list: '/v1/tax_ids' },
	tax_location: { list: '/v1/tax/locations?type=performance' },
	tax_rate: { prefixes: ['txr_'], list: '/v1/tax_rates', dashboard: 'tax-rates' },
	terminal_configuration: { list: '/v1/terminal/configurations' },
	terminal_location: {
		prefixes: ['tml_'],
		list: '/v1/terminal/locations',
		dashboard: 'terminal/locations',
	},
	terminal_reader: { prefixes: ['tmr_'], list: '/v1/terminal/readers' },
	test_clock: {
		prefixes: ['clock_'],
		list: '/v1/test_helpers/test_clocks',
		dashboard: 'billing/subscriptions/test-clocks',
	},
	topup: { label: 'Top-up', prefixes: ['tu_'], list: '/v1/topups', dashboard: 'topups' },
	transfer: {
		prefixes: ['tr_'],
		list: '/v1/transfers',
		expand: ['destination'],
		dashboard: 'connect/transfers',
	},
	transfer_reversal: { prefixes: ['trr_'] },
	treasury_transaction: { list: '/v1/treasury/transactions?financial_account={financial_account}' },
	trial_offer: { list: '/v1/product_catalog/trial_offers' },
	v2_account: { prefixes: ['acct_'], list: '/v2/core/accounts' },
	v2_financial_account: { list: '/v2/money_management/financial_accounts' },
	v2_payout_method: { list: '/v2/money_management/payout_methods' },
	v2_person: { list: '/v2/core/accounts/{account}/persons' },
	v2_transaction: { list: '/v2/money_management/transactions' },
	value_list: { prefixes: ['rsl_'], list: '/v1/radar/value_lists' },
	verification_session: {
		prefixes: ['vs_'],
		list: '/v1/identity/verification_sessions',
		dashboard: 'identity/verification-sessions',
	},
} satisfies Record<string, Reference>;

export type ObjectName = keyof typeof objects;
