import {
	accountMeant,
	accountTaxIds,
	amountAtLeast,
	applicationFeePercent,
	automaticTax,
	billingModeType,
	billingPrice,
	chargePeriod,
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
	oneTimePrice,
	pauseSettings,
	plan,
	priceUnitAmount,
	prorationDiscounts,
	prorationTimes,
	quantity,
	resetAnchor,
	taxLiabilityType,
	taxRates,
	transferDestination,
	transferPercent,
	under,
	usageThreshold,
} from './billing/shared';
import type { FieldGlossary, FieldWords, ResourceWords } from './types';

export const endBehavior: FieldWords = {
	default: 'release',
	description:
		'Result after the last phase: the subscription continues without a schedule (Release) or ends (Cancel). Default: Release.',
};

/** If a change to the schedule concerns the current phase. */
export const phaseChange: FieldWords = {
	default: 'create_prorations',
	values: prorationTimes,
	description:
		"Time to bill or credit a change of the current phase. Stripe's default is On the Next Invoice.",
};

export const pauses = 'Pause of the subscription and its end; one entry at most';

const placeholder = 'e.g. now or 2027-01-31T09:00';

/** Of a phase that may have begun: unlike in a new schedule, Trial may be on beside it. */
export const changedTrialEnd: FieldWords = {
	description: 'End of the free trial: a date, or now. With Trial, it must be the end of the phase.',
	placeholder,
};

/** What a pause consists of. */
const pause: FieldGlossary = {
	key: {
		description: 'Your name for this entry. To change an entry, give its current key.',
		placeholder: 'e.g. summer_break',
	},
	pause: 'Start of the pause, and what is billed then',
	resume: 'End of the pause, and what is billed then',
	'pause.pause_at.type': {
		default: 'timestamp',
		values: { timestamp: 'Date' },
		description: 'Whether to pause now or on a date',
	},
	'pause.pause_at.timestamp': { label: 'Date', description: 'Start of the pause, if Type is Date' },
	'pause.settings': { label: '' },
	...under('pause.settings', pauseSettings),
	'resume.resume_at.type': {
		default: 'timestamp',
		values: { timestamp: 'Date' },
		description: 'Whether to resume now, on a date, or after some time (Duration)',
	},
	'resume.resume_at.timestamp': { label: 'Date', description: 'End of the pause, if Type is Date' },
	'resume.resume_at.duration': { label: '' },
	'resume.resume_at.duration.interval': {
		default: 'month',
		description: 'Unit of the length of the pause, if Type is Duration',
	},
	'resume.resume_at.duration.interval_count': {
		description: 'Number of intervals that the pause lasts',
		placeholder: 'e.g. 1',
	},
	'resume.settings': { label: '' },
	'resume.settings.billing_cycle_anchor': {
		default: 'resume_at',
		description: 'Whether billing periods start anew when it resumes (Resume At) or keep their dates',
	},
	'resume.settings.payment_behavior': {
		default: 'resume_on_payment_success',
		description:
			'Whether to resume once the first invoice is paid (Resume on Payment Success) or as soon as payment is tried',
	},
	'resume.settings.proration_behavior': {
		default: 'create_prorations',
		values: prorationTimes,
		description: "Time to bill the rest of the period. Stripe's default is On the Next Invoice.",
	},
};

/** What a phase consists of. */
const phase: FieldGlossary = {
	currency: 'Three-letter ISO code of the currency to bill in. The prices must have it.',
	description: 'Text that customers see, for example in their portal',
	metadata: 'Your own keys and values, which are added to those of the subscription when the phase starts',
	start_date: {
		description: 'Start of the phase: a date, or now. Only the first phase needs it.',
		placeholder,
	},
	end_date: {
		description: 'End of the phase, when the next one starts: a date, or now. Use either this or Duration.',
		placeholder,
	},
	duration: 'Length of the phase. Use either this or End Date.',
	'duration.interval': {
		default: 'month',
		description: 'Unit of the length of the phase',
	},
	'duration.interval_count': {
		description: 'Number of intervals that the phase lasts: 6 with Month lasts half a year',
		placeholder: 'e.g. 6',
	},
	trial: 'Whether the whole phase is a free trial',
	trial_end: 'End of the free trial. It must be before the end of the phase. Use either this or Trial.',
	proration_behavior: {
		default: 'create_prorations',
		values: prorationTimes,
		description:
			"Time to bill or credit the difference when the phase starts. Stripe's default is On the Next Invoice.",
	},
	billing_cycle_anchor: {
		default: 'automatic',
		description:
			'Start of billing periods: the start of the phase (Phase Start), or changed only if needed (Automatic)',
	},
	discounts: {
		description:
			'Coupons, promotion codes or discounts for this phase. Without any, those of the customer apply.',
		placeholder: 'Add Discount',
	},
	items: 'Prices that the customer pays in this phase, up to 20',
	'items.price': billingPrice,
	'items.plan': plan,
	'items.billing_thresholds': { label: '' },
	'items.metadata':
		'Your own keys and values, which are added to those of the subscription item when the phase starts',
	'items.price_data.product': newPriceProduct,
	add_invoice_items: oneTimeCharges,
	'add_invoice_items.price': oneTimePrice,
	'add_invoice_items.price_data.product': newPriceProduct,
	'add_invoice_items.price_data.unit_amount': priceUnitAmount,
	...under('add_invoice_items', chargePeriod),
	'automatic_tax.liability.type': taxLiabilityType,
	'invoice_settings.issuer.type': issuerType,
};

/** Phases and pauses, for a schedule and for the preview of one. */
export const phasesAndPauses: FieldGlossary = {
	...under('phases', phase),
	...under('pause_schedules', pause),
};

const shown = [
	'phases',
	'phases.items.price',
	'phases.items.quantity',
	'phases.end_date',
	'phases.duration',
	'end_behavior',
];

export const subscriptionSchedule: ResourceWords = {
	value: 'subscriptionSchedule',
	name: 'Subscription Schedule',
	aliases: [
		'subscription schedule',
		'schedule price change',
		'plan a subscription change',
		'subscription phases',
		'release schedule',
	],
	fields: {
		...discountForms,
		...phasesAndPauses,
		subscription_schedule: 'The schedule to work with',
		end_behavior: endBehavior,
		phases: 'Phases of the subscription, in order. Each one starts when the one before it ends.',
		pause_schedules: pauses,

		// How it is billed, by default and in a phase
		default_settings: { label: 'Defaults' },
		'phases.invoice_settings.description': 'Note to the customer on each invoice',
		...under('phases.invoice_settings.custom_fields', customField),
		'default_settings.automatic_tax.liability.type': taxLiabilityType,
		'default_settings.invoice_settings.issuer.type': issuerType,
		'default_settings.invoice_settings.description': 'Note to the customer on each invoice',
		...under('default_settings.invoice_settings.custom_fields', customField),
		'default_settings.description': 'Text that customers see, for example in their portal',
		billing_cycle_anchor: {
			default: 'automatic',
			description:
				'Start of billing periods: the start of the phase (Phase Start), or changed only if needed (Automatic)',
		},
		collection_method: collectionMethod,
		default_tax_rates: defaultTaxRates,
		tax_rates: taxRates,
		invoice_settings: { label: 'Invoices' },
		account_tax_ids: accountTaxIds,
		days_until_due: daysUntilDue,
		amount_gte: amountAtLeast,
		usage_gte: usageThreshold,
		reset_billing_cycle_anchor: resetAnchor,
		price_data: { label: 'New Price' },
		quantity,
		discountable,
		discounts: 'Coupons, promotion codes or discounts for this entry alone',

		// Who pays whom
		account: accountMeant,
		enabled: automaticTax,
		application_fee_percent: applicationFeePercent,
		on_behalf_of: onBehalfOf,
		amount_percent: transferPercent,
		destination: transferDestination,
	},
	operations: {
		'subscriptionSchedules.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription schedule',
			description:
				'Plan how a subscription changes over time: a new one with its phases, or one that exists already',
			oneOf: [
				['customer', 'customer_account', 'from_subscription'],
				['phases', 'from_subscription'],
			],
			order: ['customer', 'start_date', 'phases', 'end_behavior', 'from_subscription'],
			shown: ['customer', 'from_subscription', 'start_date', ...shown],
			fields: {
				customer: 'The customer who subscribes. Use either this or From Subscription.',
				customer_account: customerAccount('ID of the account that subscribes'),
				from_subscription:
					'The existing subscription to put under a schedule. Fill in no other field; add phases afterward with Update.',
				start_date: {
					description: 'Start of the first phase: a date, in the past or future, or now',
					placeholder,
				},
				'phases.end_date': 'End of the phase, when the next one starts. Use either this or Duration.',
				flexible: { label: '' },
				'billing_mode.type': billingModeType,
				'billing_mode.flexible.proration_discounts': prorationDiscounts,
			},
		},
		'subscriptionSchedules.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a subscription schedule',
			description: 'Read one schedule with all its phases',
		},
		'subscriptionSchedules.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a subscription schedule',
			description:
				'Change a schedule. The phases you give replace all current and future ones: a phase that is missing is removed.',
			order: ['phases', 'end_behavior', 'proration_behavior'],
			shown: [...shown, 'phases.start_date', 'proration_behavior'],
			fields: {
				end_behavior: {
					default: 'release',
					description:
						'Result after the last phase: the subscription continues without a schedule (Release) or ends (Cancel)',
				},
				phases:
					'All phases from the current one on, in order. Read the schedule first: the current phase needs its start date. Past phases are not needed.',
				proration_behavior: phaseChange,
				'phases.trial_end': changedTrialEnd,
			},
		},
		'subscriptionSchedules.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a subscription schedule',
			description:
				'End a schedule and its subscription at once. This cannot be undone. To keep the subscription, use Release.',
			shown: ['invoice_now', 'prorate'],
			fields: {
				invoice_now: {
					default: true,
					description:
						'Whether to create a last invoice for usage and prorations that are not billed yet. Default: on.',
				},
				prorate: {
					default: true,
					description: 'Whether to credit the unused rest of the period. Default: on.',
				},
			},
		},
		'subscriptionSchedules.release': {
			value: 'release',
			name: 'Release',
			action: 'Release a subscription schedule',
			description: 'End a schedule but keep its subscription running as it is now. This cannot be undone.',
			shown: ['preserve_cancel_date'],
			fields: {
				preserve_cancel_date:
					'Whether the subscription still ends on the date that the schedule has set. Otherwise it continues.',
			},
		},
		'subscriptionSchedules.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscription schedules',
			description: 'List schedules, newest first',
			fields: {
				canceled_at: 'Only schedules that were canceled in this period',
				completed_at: 'Only schedules that were completed in this period',
				released_at: 'Only schedules that were released in this period',
				customer: 'Only schedules of this customer. Without it, customers on a test clock are not listed.',
				customer_account: customerAccount('Only schedules of this account'),
				scheduled: 'Whether to list only schedules that have not started yet',
			},
		},
	},
};
