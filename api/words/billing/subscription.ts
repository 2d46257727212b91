import type { FieldGlossary, FieldWords, ResourceWords } from '../types';
import {
	accountMeant,
	accountTaxIds,
	amountAtLeast,
	applicationFeePercent,
	automaticTax,
	billingModeType,
	billingPrice,
	changedQuantity,
	chargePeriod,
	collectionMethod,
	customerAccount,
	customField,
	daysUntilDue,
	debitAmount,
	defaultTaxRates,
	discountable,
	discountForms,
	issuerType,
	mandateDescription,
	newPriceProduct,
	onBehalfOf,
	oneTimeCharges,
	oneTimePrice,
	pauseNow,
	paymentOptions,
	plan,
	priceUnitAmount,
	prorationBehavior,
	prorationDate,
	prorationDiscounts,
	prorationTimes,
	quantity,
	resetAnchor,
	taxLiabilityType,
	taxRates,
	transferDestination,
	transferPercent,
	trialOffer,
	under,
	usageThreshold,
} from './shared';

export const billedAhead = 'Periods to bill in advance, one entry each. Only with flexible billing.';

/** Billing ahead: for a subscription and for the preview of one. */
export const billingSchedule: FieldGlossary = {
	'bill_until.type': {
		default: 'duration',
		values: { timestamp: 'Date' },
		description: 'Whether to bill in advance for some time (Duration) or up to a date',
	},
	'bill_until.timestamp': {
		label: 'Date',
		description:
			'End of the time billed in advance, if Type is Date. It must not be before the current period ends.',
	},
	'bill_until.duration': { label: '' },
	'bill_until.duration.interval': {
		default: 'month',
		description: 'Unit of the time billed in advance, if Type is Duration',
	},
	'bill_until.duration.interval_count': {
		description: 'Number of intervals billed in advance',
		placeholder: 'e.g. 6',
	},
	applies_to: {
		label: 'Prices',
		description: 'Prices to bill in advance. Default: all of the subscription.',
	},
	'applies_to.price': 'The price to bill in advance',
	'applies_to.type': 'Always Price, the only kind',
	key: {
		description: 'Your name for this entry: letters and digits, up to 200 characters, used only once',
		placeholder: 'e.g. prepaid2027',
	},
};

/** Why somebody left. */
const cancellation: FieldGlossary = {
	cancellation_details: { label: 'Cancellation' },
	'cancellation_details.comment': "The customer's comment on the cancellation",
	'cancellation_details.feedback': { default: 'other', description: 'Reason that the customer gave' },
	feedback_option: 'ID of one of your feedback options, as the reason',
};

/** If the payment for a change fails. */
export const failedChange: FieldWords = {
	default: 'allow_incomplete',
	description:
		'Result if the payment fails: Allow Incomplete and Default Incomplete make the change anyway, Error If Incomplete refuses it, Pending If Incomplete makes it once it is paid',
};

export const awayNow = 'Whether the customer is not there to confirm a payment';

const CARD_MANDATE = 'payment_settings.payment_method_options.card.mandate_options';
const PIX_MANDATE = 'payment_settings.payment_method_options.pix.mandate_options';

export const subscription: ResourceWords = {
	value: 'subscription',
	name: 'Subscription',
	aliases: ['create subscription', 'cancel subscription', 'pause subscription', 'upgrade or downgrade'],
	fields: {
		...discountForms,
		...paymentOptions,
		...under('billing_schedules', billingSchedule),
		...under('invoice_settings.custom_fields', customField),
		...under('add_invoice_items', chargePeriod),
		subscription: 'The subscription to work with',
		customer_account: customerAccount('ID of the account that subscribes'),
		currency: 'Three-letter ISO code of the currency, such as usd. All prices must have it.',
		description: 'Text that customers see, for example in their portal, up to 500 characters',

		// What is bought
		add_invoice_items: oneTimeCharges,
		'add_invoice_items.discounts': 'Coupons, promotion codes or discounts for this charge alone',
		'items.discounts': 'Coupons, promotion codes or discounts for this item alone',
		'add_invoice_items.price': oneTimePrice,
		'add_invoice_items.price_data.unit_amount': priceUnitAmount,
		discountable,
		'items.price': billingPrice,
		plan,
		quantity,
		price_data: { label: 'New Price' },
		product: newPriceProduct,
		current_trial: { label: '' },
		trial_offer: trialOffer,
		'items.billing_thresholds': { label: '' },
		usage_gte: usageThreshold,
		tax_rates: taxRates,

		// When it bills
		billing_cycle_anchor_config: { label: 'Billing Day' },
		billing_schedules: billedAhead,
		amount_gte: amountAtLeast,
		reset_billing_cycle_anchor: resetAnchor,
		cancel_at: {
			description:
				'End of the subscription: a date, or min_period_end or max_period_end for the first or last end of an item period, or max_billed_until',
			placeholder: 'e.g. min_period_end or 2027-01-31T09:00',
		},
		cancel_at_period_end: 'Whether the subscription ends with the current period',
		pending_invoice_item_interval: { label: 'Pending Items' },
		'pending_invoice_item_interval.interval': {
			default: 'month',
			description: 'Unit of the time between invoices for pending invoice items',
		},
		'pending_invoice_item_interval.interval_count': {
			description: 'Number of intervals between invoices for pending items, at most 1 year in all',
			placeholder: 'e.g. 1',
		},
		proration_behavior: prorationBehavior,
		proration_date: prorationDate,
		flexible: { label: '' },
		'billing_mode.type': billingModeType,
		proration_discounts: prorationDiscounts,

		// Trial
		trial_end: {
			description:
				'End of the free trial: a date, at most 2 years ahead, or now to end it at once. The first charge follows.',
			placeholder: 'e.g. now or 2027-01-31T09:00',
		},
		trial_from_plan:
			'Whether to grant the trial days set on the price (plan). Cannot be combined with Trial End.',
		'trial_settings.end_behavior': { label: 'End' },
		'trial_settings.end_behavior.billing_cycle_anchor': {
			default: 'now',
			description: 'Whether billing periods start anew at the end of the trial (Now) or keep their dates',
		},
		missing_payment_method: {
			default: 'create_invoice',
			description: 'Result if the trial ends without a payment method: cancel, invoice anyway, or pause',
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
		default_source: {
			description: 'ID of the source to charge if there is no default payment method. Sources are legacy.',
			placeholder: 'e.g. card_1ABC…',
		},
		default_tax_rates: defaultTaxRates,
		invoice_settings: { label: 'Invoices' },
		account_tax_ids: accountTaxIds,
		'invoice_settings.description': 'Note to the customer on each invoice',
		off_session: awayNow,
		save_default_payment_method: {
			default: 'off',
			values: { on_subscription: 'On Subscription' },
			description: 'Whether a payment method that succeeds becomes the default of the subscription',
		},
		expires_at: 'Date and time at which the mandate ends',
		[`${CARD_MANDATE}.amount`]: debitAmount,
		[`${CARD_MANDATE}.description`]: mandateDescription,
		'payment_settings.payment_method_options.card.network': {
			values: { amex: 'American Express', eftpos_au: 'eftpos Australia' },
			description: 'Card network to use. It must be one of the card.',
		},
		[`${PIX_MANDATE}.amount`]: `${debitAmount}. Stripe's default for Maximum is 40000 (400.00 BRL).`,
		[`${PIX_MANDATE}.end_date`]: {
			description: 'Date on which the mandate ends, as year-month-day. Without one, it lasts until canceled.',
			placeholder: 'e.g. 2027-01-31',
		},
		payment_schedule: {
			default: 'monthly',
			values: { halfyearly: 'Half-Yearly' },
			description: "Time between the debits. Stripe's default is the subscription's interval.",
		},
	},
	operations: {
		'subscriptions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription',
			description:
				'Bill a customer for prices, period by period. With Charge Automatically, the first invoice is finalized and charged at once, unless a trial comes first.',
			required: ['items'],
			oneOf: [['customer', 'customer_account']],
			order: [
				'customer',
				'items',
				'collection_method',
				'days_until_due',
				'default_payment_method',
				'trial_period_days',
			],
			shown: [
				'customer',
				'items.price',
				'items.quantity',
				'add_invoice_items.price',
				'add_invoice_items.quantity',
				'discounts.coupon',
				'discounts.promotion_code',
				'collection_method',
				'days_until_due',
				'default_payment_method',
				'trial_period_days',
			],
			fields: {
				customer: 'The customer who subscribes',
				items: 'Recurring prices that the customer pays, up to 20, all in the same currency',
				discounts: 'Coupons, promotion codes or discounts. Default: those of the customer.',
				backdate_start_date:
					'Start of the subscription in the past. The first invoice also bills the time since then.',
				billing_cycle_anchor:
					'Future date on which the first full period starts. The time until then is billed in proportion.',
				default_payment_method: {
					description: 'ID of the payment method to charge. Default: that of the customer.',
					placeholder: 'e.g. pm_1ABC…',
				},
				day_of_month: {
					description: 'Day on which periods start, 1 to 31; in shorter months, the last day',
					placeholder: 'e.g. 1',
				},
				'billing_cycle_anchor_config.month': {
					description: 'Month in which full periods start, 1 to 12',
					placeholder: 'e.g. 1',
				},
				hour: { description: 'Hour at which periods start, 0 to 23, in UTC', placeholder: 'e.g. 9' },
				minute: { description: 'Minute at which periods start, 0 to 59', placeholder: 'e.g. 0' },
				second: { description: 'Second at which periods start, 0 to 59', placeholder: 'e.g. 0' },
				payment_behavior: {
					default: 'allow_incomplete',
					description:
						'Result if the first payment fails, with Charge Automatically: Allow Incomplete keeps the subscription, Error If Incomplete creates none. Default Incomplete waits for the customer to confirm the payment.',
				},
				proration_behavior: {
					default: 'create_prorations',
					values: prorationTimes,
					description:
						'Time to bill the days before the first full period, if Billing Cycle Anchor or Billing Day moves its start. Default: On the Next Invoice.',
				},
				trial_period_days: {
					description: 'Number of free days before the first charge. Cannot be combined with Trial End.',
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
				'Change what a customer pays for, when or how. The rest of the period is prorated and may be charged at once: preview the change first.',
			shown: [
				'items',
				'items.id',
				'items.price',
				'items.quantity',
				'items.deleted',
				'add_invoice_items.price',
				'add_invoice_items.quantity',
				'discounts.coupon',
				'discounts.promotion_code',
				'proration_behavior',
				'cancel_at_period_end',
			],
			fields: {
				...cancellation,
				items:
					'Up to 20 items to change, add or remove. To change an item, give its ID, or a second item is added. Items that you do not list stay.',
				'items.id': {
					description:
						'ID of the item to change or remove, from Subscription Item: Get Many. Without an ID, an item is added.',
					placeholder: 'e.g. si_1ABC…',
				},
				'items.price': 'The price to change to, or to add. Fill in Quantity too: a new price resets it to 1.',
				'items.quantity': changedQuantity,
				'items.deleted': 'Whether to remove this item from the subscription',
				'items.clear_usage':
					'Whether to delete usage that is not billed yet. Needed to remove items of legacy metered plans.',
				default_payment_method: {
					description: 'ID of the payment method to charge. It must be saved with the customer.',
					placeholder: 'e.g. pm_1ABC…',
				},
				discounts: 'Coupons, promotion codes or discounts, which replace the current ones',
				'billing_cycle_anchor.type': {
					default: 'unchanged',
					description:
						'Whether a new period starts now, which is billed at once, or the dates stay (Unchanged)',
				},
				cancel_at_period_end:
					'Whether the subscription ends with the current period. Switch it off to keep a subscription that would end.',
				'pause_collection.behavior': {
					default: 'keep_as_draft',
					description: 'State of new invoices while payments are paused. The subscription itself continues.',
				},
				'pause_collection.resumes_at':
					'Date and time at which payments resume. Without one, they stay paused.',
				payment_behavior: failedChange,
				trial_end: {
					description:
						'End of the free trial: a date, at most 2 years ahead, or now to end it at once. Billing periods then start from it.',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
			},
		},
		'subscriptions.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a subscription',
			description:
				'End a subscription at once. Nothing is refunded, and it cannot be undone. To end it with its period, use Update: Cancel at Period End.',
			shown: ['invoice_now', 'prorate'],
			fields: {
				...cancellation,
				invoice_now: 'Whether to create a last invoice for usage and prorations that are not billed yet',
				prorate: 'Whether to credit the unused rest of the period. It is a credit, not a refund.',
			},
		},
		'subscriptions.pause': {
			value: 'pause',
			name: 'Pause',
			action: 'Pause a subscription',
			description:
				'Stop a subscription and its billing until you resume it. Not possible with a schedule. To only pause payments, use Update: Pause Collection.',
			fields: {
				...pauseNow,
				bill_for: { label: 'Bill For', description: 'Usage to bill and unused time to credit at the pause' },
			},
		},
		'subscriptions.resume': {
			value: 'resume',
			name: 'Resume',
			action: 'Resume a subscription',
			description:
				'Resume a paused subscription. An invoice for the new period may be charged at once. Only with Charge Automatically.',
			fields: {
				'billing_cycle_anchor.type': {
					default: 'now',
					description: 'Whether a new period starts now, or the dates stay (Unchanged). Default: Now.',
				},
				payment_behavior: {
					default: 'resume_on_payment_attempt',
					description:
						'Whether to resume as soon as payment is tried, which is the default, or only once the invoice is paid',
				},
				proration_behavior: {
					default: 'create_prorations',
					values: prorationTimes,
					description:
						'Time to bill the rest of the period, if Billing Cycle Anchor is Unchanged. Default: On the Next Invoice.',
				},
			},
		},
		'subscriptions.migrate': {
			value: 'migrate',
			name: 'Migrate',
			action: 'Migrate a subscription',
			description:
				'Switch a subscription from the classic billing mode to the flexible one. This cannot be undone.',
			fields: {
				billing_mode: { label: '' },
				'billing_mode.type': 'Billing mode to switch to: always Flexible',
			},
		},
		'subscriptions.deleteDiscount': {
			value: 'deleteDiscount',
			name: 'Delete Discount',
			action: 'Delete the discount of a subscription',
			description: 'Remove the discount of a subscription. Existing invoices keep it.',
		},
		'subscriptions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscriptions',
			description: 'List subscriptions, newest first. Canceled ones are only listed if Status asks for them.',
			fields: {
				enabled: 'Whether to list only subscriptions with automatic tax (on), or only those without (off)',
				collection_method: {
					default: 'charge_automatically',
					description: 'Only subscriptions that Stripe charges automatically, or that send invoices',
				},
				current_period_end: 'Only subscriptions whose earliest current item period ends in this period',
				current_period_start: 'Only subscriptions whose latest current item period started in this period',
				customer: 'Only subscriptions of this customer',
				customer_account: customerAccount('Only subscriptions of this account'),
				plan: { description: 'Only subscriptions with this plan', placeholder: 'e.g. plan_1ABC…' },
				price: 'Only subscriptions with this price',
				status: {
					default: 'active',
					description:
						'Only subscriptions with this status. Ended means canceled or expired; All includes every one.',
				},
				test_clock:
					'Only subscriptions on this test clock. Without it or Customer, those on test clocks are not listed.',
			},
		},
		'subscriptions.search': {
			value: 'search',
			name: 'Search',
			action: 'Search subscriptions',
			description: 'Find subscriptions by status or metadata. New ones may take a minute to be found.',
			fields: {
				query: {
					description:
						'Search terms: field, colon, quoted value, joined by AND or OR. Fields are canceled_at, created, metadata and status.',
					placeholder: "e.g. status:'active' AND metadata['order_id']:'6735'",
				},
			},
		},
	},
};
