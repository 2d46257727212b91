import type { FieldGlossary, ResourceWords } from '../types';
import {
	accountMeant,
	accountTaxIds,
	amountAtLeast,
	applicationFeePercent,
	automaticTax,
	billingModeType,
	collectionMethod,
	customerAccount,
	customField,
	daysUntilDue,
	defaultTaxRates,
	discountable,
	discountForms,
	issuerType,
	newPriceProduct,
	onBehalfOf,
	oneTimeCharges,
	paymentOptions,
	plan,
	priceUnitAmount,
	prorationBehavior,
	prorationDate,
	prorationDiscounts,
	quantity,
	taxLiabilityType,
	taxRates,
	transferDestination,
	transferPercent,
	under,
	usageThreshold,
} from './shared';

/** Billing ahead: for a subscription and for the preview of one. */
export const billingSchedule: FieldGlossary = {
	'bill_until.type': {
		default: 'duration',
		values: { timestamp: 'Date' },
		description: 'Whether it bills ahead for a span of time or up to a date',
	},
	'bill_until.timestamp': { label: 'Date', description: 'Up to when it bills, if Type is Date' },
	'bill_until.duration.interval': {
		default: 'month',
		description: 'How far ahead it bills, together with Interval Count',
	},
	'bill_until.duration.interval_count': {
		description: 'How many of the intervals it bills ahead',
		placeholder: 'e.g. 6',
	},
	applies_to: { label: 'Prices' },
	'applies_to.price': 'The price that is billed ahead. Its ID starts with price_.',
	key: { description: 'What this entry is called, up to 200 characters', placeholder: 'e.g. prepaid_year' },
};

/** Why somebody left. */
const cancellation: FieldGlossary = {
	'cancellation_details.comment': 'What the customer said about leaving, in words of their own',
	'cancellation_details.feedback': { default: 'other', description: 'Why the customer left' },
	feedback_option: 'ID of a reason from your own list of feedback options',
};

export const subscription: ResourceWords = {
	value: 'subscription',
	name: 'Subscription',
	aliases: ['create subscription', 'cancel subscription', 'pause subscription', 'upgrade or downgrade'],
	fields: {
		...discountForms,
		...paymentOptions,
		...under('billing_schedules', billingSchedule),
		...under('invoice_settings.custom_fields', customField),
		subscription: 'The subscription to work with. Its ID starts with sub_.',
		customer_account: customerAccount('ID of the account that subscribes'),
		currency: 'Three-letter ISO code of the currency to bill in; all prices must have it',
		description: 'What it is for, up to 500 characters. Customers can see it, for example in their portal.',

		// What is bought
		add_invoice_items: {
			label: oneTimeCharges,
			description: 'What is charged once, on the next invoice, such as a setup fee; up to 20 entries',
		},
		'add_invoice_items.discounts': 'Coupons, promotion codes or discounts for this charge alone',
		'items.discounts': 'Coupons, promotion codes or discounts for this item alone',
		'add_invoice_items.price': 'The one-time price to charge. Its ID starts with price_.',
		'add_invoice_items.price_data.unit_amount': priceUnitAmount,
		'add_invoice_items.period.end.type': {
			default: 'min_item_period_end',
			values: { min_item_period_end: 'Earliest End of an Item Period', timestamp: 'Date' },
			description: 'Up to when the charge counts, for your revenue reports',
		},
		'add_invoice_items.period.start.type': {
			default: 'max_item_period_start',
			values: { max_item_period_start: 'Latest Start of an Item Period', timestamp: 'Date' },
			description: 'From when the charge counts, for your revenue reports',
		},
		'add_invoice_items.period.end.timestamp': { label: 'Date', description: 'When it ends, if Type is Date' },
		'add_invoice_items.period.start.timestamp': {
			label: 'Date',
			description: 'When it starts, if Type is Date',
		},
		discountable,
		'items.price': 'The recurring price to bill. Its ID starts with price_.',
		plan,
		quantity,
		price_data: { label: 'New Price' },
		product: newPriceProduct,
		trial_offer: {
			description: 'ID of the trial offer to start this item with',
			placeholder: 'e.g. to_1ABC…',
		},
		usage_gte: usageThreshold,
		tax_rates: taxRates,

		// When it bills
		billing_cycle_anchor_config: { label: 'Billing Day' },
		billing_schedules: 'Prices to bill for several periods ahead, and up to when; all items if none is named',
		amount_gte: amountAtLeast,
		reset_billing_cycle_anchor: 'Whether a new billing period begins when the threshold is reached',
		cancel_at: {
			description:
				'When it ends: a date, or min_period_end or max_period_end for the earliest or latest end of an item period, or max_billed_until',
			placeholder: 'e.g. min_period_end or 2027-01-31T09:00',
		},
		cancel_at_period_end:
			'Whether it ends when the present period is over. Until then it runs on, and turning this off keeps it.',
		pending_invoice_item_interval: { label: 'Billing of Waiting Items' },
		'pending_invoice_item_interval.interval': {
			default: 'month',
			description: 'How often waiting invoice items are billed, together with Interval Count',
		},
		proration_behavior: prorationBehavior,
		proration_date: prorationDate,
		'billing_mode.type': billingModeType,
		proration_discounts: prorationDiscounts,

		// Trial
		trial_end: {
			description:
				'Until when it is a free trial, which the first full charge follows: a date, or the word now to end a trial at once',
			placeholder: 'e.g. now or 2027-01-31T09:00',
		},
		trial_from_plan: 'Whether to grant the free days that the price (plan) itself sets. Not with Trial End.',
		'trial_settings.end_behavior': { label: 'End' },
		'trial_settings.end_behavior.billing_cycle_anchor': {
			default: 'now',
			description: 'Whether billing periods start anew when the trial ends',
		},
		missing_payment_method: {
			default: 'create_invoice',
			description: 'What happens at the end of the trial if there is nothing to charge',
		},

		// Who pays whom
		application_fee_percent: applicationFeePercent,
		enabled: automaticTax,
		account: accountMeant,
		'automatic_tax.liability.type': taxLiabilityType,
		'invoice_settings.issuer.type': issuerType,
		on_behalf_of: onBehalfOf,
		destination: transferDestination,
		amount_percent: transferPercent,

		// How it is paid
		collection_method: collectionMethod,
		days_until_due: daysUntilDue,
		default_payment_method: {
			description: 'ID of the payment method to charge. Left out, the default one of the customer.',
			placeholder: 'e.g. pm_1ABC…',
		},
		default_source: {
			description:
				'ID of a card or bank account of the older kind (source), charged if there is no default payment method',
			placeholder: 'e.g. card_1ABC…',
		},
		default_tax_rates: defaultTaxRates,
		invoice_settings: { label: 'Invoices' },
		account_tax_ids: accountTaxIds,
		'invoice_settings.description': 'A note to the customer on each invoice',
		off_session:
			'Whether the customer is away and cannot confirm a payment, as with a change that you make for them',
		save_default_payment_method: {
			default: 'off',
			description: 'Whether a payment method that has worked is charged from then on',
		},
		'payment_settings.payment_method_options.card.mandate_options.description':
			'What the customer agrees to pay for, as their bank shows it',
		'payment_settings.payment_method_options.pix.mandate_options.end_date': {
			placeholder: 'e.g. 2027-01-31',
		},
		payment_schedule: { default: 'monthly', values: { halfyearly: 'Half-Yearly' } },
	},
	operations: {
		'subscriptions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription',
			description:
				'Bill a customer for something period by period. Without a trial, the first invoice is charged or sent at once. Needs Customer and Items.',
			fields: {
				customer:
					'The customer who subscribes. Needed unless Customer Account is given; the ID starts with cus_.',
				items: 'What the customer pays for: up to 20 recurring prices that bill in the same currency',
				discounts: 'Coupons, promotion codes or discounts. Left out, those of the customer apply.',
				backdate_start_date:
					'A date in the past at which it is taken to have begun. The time since is billed, unless prorations are off.',
				billing_cycle_anchor:
					'A date in the future at which the first full period begins. The time until then is billed in proportion.',
				day_of_month: {
					description: 'Day on which periods begin, 1 to 31; the last one in months that are shorter',
					placeholder: 'e.g. 1',
				},
				hour: 'Hour at which periods begin, 0 to 23 in UTC',
				payment_behavior: {
					default: 'allow_incomplete',
					description:
						'If the first payment fails: Allow Incomplete keeps the subscription waiting, Error makes none. Default Incomplete charges once the customer confirms.',
				},
				trial_period_days: {
					description: 'How many days are free at the start. Not with Trial End.',
					placeholder: 'e.g. 14',
				},
			},
		},
		'subscriptions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a subscription',
			description: 'Read one subscription with its items, status and dates',
		},
		'subscriptions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a subscription',
			description:
				'Change what a customer pays for, when or how. Changes within a period are prorated and may be charged at once; preview them first.',
			fields: {
				...cancellation,
				items:
					'Items to change, add or remove. An entry without an ID adds one beside those that are there; items that you do not name stay.',
				'items.id': {
					description: 'ID of the item to change or remove. Left out, a new item is added.',
					placeholder: 'e.g. si_1ABC…',
				},
				'items.deleted': 'Whether to remove this item from the subscription',
				'items.clear_usage':
					'Whether to drop usage that is not yet billed, when an item of an old metered plan goes',
				discounts: 'Coupons, promotion codes or discounts, which replace those that apply now',
				'billing_cycle_anchor.type': {
					default: 'unchanged',
					description: 'Whether a new period begins now, which is billed at once',
				},
				'pause_collection.behavior': {
					default: 'keep_as_draft',
					description:
						'What becomes of new invoices while nothing is collected. The subscription itself goes on.',
				},
				'pause_collection.resumes_at': 'When collection starts again by itself. Left out, it stays off.',
				payment_behavior: {
					default: 'allow_incomplete',
					description:
						'If a payment for the change fails: Allow Incomplete changes anyway, Error leaves all as it was, Pending waits until it is paid',
				},
			},
		},
		'subscriptions.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a subscription',
			description:
				'End a subscription at once; cannot be undone, and nothing is refunded. To end it with its period, update Cancel at Period End.',
			fields: {
				...cancellation,
				invoice_now: 'Whether to send a last invoice for usage and prorations that are still open',
				prorate: 'Whether to credit the time that was paid for and not used. It is a credit, not a refund.',
			},
		},
		'subscriptions.pause': {
			value: 'pause',
			name: 'Pause',
			action: 'Pause a subscription',
			description:
				'Stop a subscription and its billing until it is resumed. To go on without collecting money, update Pause Collection instead.',
			fields: {
				type: 'What is paused; so far only the whole subscription',
				invoicing_behavior: {
					default: 'pending_invoice_item',
					values: { invoice: 'Invoice at Once', pending_invoice_item: 'Wait for Next Invoice' },
					description: 'What becomes of sums that are due or to be credited at the pause',
				},
				'bill_for.outstanding_usage_through.type': {
					default: 'now',
					description: 'Whether usage up to now is still billed',
				},
				'bill_for.unused_time_from.type': {
					default: 'now',
					description:
						'From when time that was paid for is credited: from now, from the start of the period, or not at all',
				},
			},
		},
		'subscriptions.resume': {
			value: 'resume',
			name: 'Resume',
			action: 'Resume a subscription',
			description: 'Let a paused subscription go on. An invoice for the new period may be charged at once.',
			fields: {
				'billing_cycle_anchor.type': {
					default: 'now',
					description: 'Whether a new period begins now, or the old dates stay',
				},
				payment_behavior: {
					default: 'resume_on_payment_attempt',
					description: 'Whether it goes on as soon as payment is tried, or only once the invoice is paid',
				},
			},
		},
		'subscriptions.migrate': {
			value: 'migrate',
			name: 'Migrate',
			action: 'Migrate a subscription',
			description:
				'Switch a subscription from the classic billing mode to the flexible one; there is no way back',
		},
		'subscriptions.deleteDiscount': {
			value: 'deleteDiscount',
			name: 'Delete Discount',
			action: 'Delete the discount of a subscription',
			description: 'Take the discount off a subscription. Invoices that exist keep it.',
		},
		'subscriptions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscriptions',
			description: 'List subscriptions, newest first; ended ones only if the status asks for them',
			fields: {
				enabled: 'Whether to list only subscriptions that Stripe Tax works for, or only the others',
				collection_method: {
					default: 'charge_automatically',
					description: 'Only subscriptions that are charged by themselves, or that send invoices',
				},
				current_period_end: 'Only subscriptions with an item whose present period ends in this span of time',
				current_period_start:
					'Only subscriptions with an item whose present period began in this span of time',
				customer: 'Only subscriptions of this customer. Its ID starts with cus_.',
				customer_account: customerAccount('Only subscriptions of this account'),
				plan: { description: 'Only subscriptions with this plan', placeholder: 'e.g. plan_1ABC…' },
				price: 'Only subscriptions with this price. Its ID starts with price_.',
				status: {
					default: 'active',
					description:
						'Only subscriptions in this state. Ended takes those canceled or expired, All takes every one.',
				},
				test_clock: 'Only subscriptions of customers on this test clock. Its ID starts with clock_.',
			},
		},
		'subscriptions.search': {
			value: 'search',
			name: 'Search',
			action: 'Search subscriptions',
			description: 'Find subscriptions by status or metadata. A new one may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are canceled_at, created, metadata and status.',
					placeholder: "e.g. status:'active' AND metadata['order_id']:'6735'",
				},
			},
		},
	},
};
