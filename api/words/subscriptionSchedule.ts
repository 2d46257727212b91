import type { ResourceWords } from './types';

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
		subscription_schedule: 'The schedule to work with. Its ID starts with sub_sched_.',
		end_behavior: {
			default: 'release',
			description:
				'What becomes of the subscription after the last phase: Release lets it go on by itself, Cancel ends it',
		},
		default_settings: { label: 'Defaults' },

		// Who pays whom, by default and in a phase
		account: 'The connected account that is meant, when Type is Account. Its ID starts with acct_.',
		application_fee_percent: {
			description:
				'Share of each invoice that your platform keeps, in percent with up to 2 decimals. Only for subscriptions of a connected account.',
			placeholder: 'e.g. 10',
		},
		on_behalf_of: 'The connected account in whose name invoices are charged. Its ID starts with acct_.',
		amount_percent: {
			description:
				'Share of each invoice that is sent on, in percent with up to 2 decimals. Left out, all of it.',
			placeholder: 'e.g. 80',
		},
		destination: {
			description: 'ID of the connected account to which money of each invoice is sent on',
			placeholder: 'e.g. acct_1ABC…',
		},

		// How it is billed, by default and in a phase
		enabled: 'Whether Stripe Tax works out the tax on each invoice',
		'default_settings.automatic_tax.liability.type': {
			default: 'self',
			values: { account: 'Connected Account', self: 'Your Account' },
			description: 'Whose tax registrations count, and who owes the tax',
		},
		'phases.automatic_tax.liability.type': {
			default: 'self',
			values: { account: 'Connected Account', self: 'Your Account' },
			description: 'Whose tax registrations count, and who owes the tax',
		},
		billing_cycle_anchor: {
			default: 'automatic',
			description:
				'When billing periods begin: Phase Start resets them to the start of the phase, Automatic only where the change demands it',
		},
		amount_gte: {
			label: 'Amount at Least',
			description: 'Invoice at once when this much has run up, such as 1050 or 10.50 USD',
		},
		usage_gte: {
			label: 'Usage at Least',
			description: 'Invoice at once when this many units have been used',
			placeholder: 'e.g. 1000',
		},
		reset_billing_cycle_anchor: 'Whether a new billing period begins when the threshold is reached',
		collection_method: {
			default: 'charge_automatically',
			description:
				'Charge Automatically debits the default payment method; Send Invoice emails an invoice to be paid within Days Until Due',
		},
		default_tax_rates: {
			description: 'IDs of tax rates for all items that have none of their own. Not with automatic tax.',
			placeholder: 'e.g. txr_1ABC…',
		},
		tax_rates: {
			description: 'IDs of tax rates for this item, instead of the default ones',
			placeholder: 'e.g. txr_1ABC…',
		},
		invoice_settings: { label: 'Invoices' },
		account_tax_ids: {
			label: 'Your Tax IDs',
			description: 'IDs of the tax numbers of your business that the invoices show',
			placeholder: 'e.g. txi_1ABC…',
		},
		days_until_due: {
			description: 'How many days customers have to pay an invoice. Needed with Send Invoice.',
			placeholder: 'e.g. 30',
		},
		'default_settings.invoice_settings.custom_fields.name': {
			description: 'What the line says on the left, up to 40 characters',
			placeholder: 'e.g. Purchase order',
		},
		'default_settings.invoice_settings.custom_fields.value': {
			description: 'What the line says on the right, up to 140 characters',
			placeholder: 'e.g. PO-6735',
		},
		'phases.invoice_settings.custom_fields.name': {
			description: 'What the line says on the left, up to 40 characters',
			placeholder: 'e.g. Purchase order',
		},
		'phases.invoice_settings.custom_fields.value': {
			description: 'What the line says on the right, up to 140 characters',
			placeholder: 'e.g. PO-6735',
		},
		'default_settings.invoice_settings.issuer.type': {
			default: 'self',
			values: { account: 'Connected Account', self: 'Your Account' },
			description: 'Whose name and branding the invoices bear',
		},
		'phases.invoice_settings.issuer.type': {
			default: 'self',
			values: { account: 'Connected Account', self: 'Your Account' },
			description: 'Whose name and branding the invoices bear',
		},
		'default_settings.invoice_settings.description': 'A note to the customer on each invoice',
		'phases.invoice_settings.description': 'A note to the customer on each invoice',
		'default_settings.description':
			'What the subscription is for. Customers can see it, for example in their portal.',
		'phases.description': 'What the subscription is for. Customers can see it, for example in their portal.',

		// Phases
		phases:
			'What the subscription is, one stretch of time after the other. Each phase begins when the one before it ends.',
		items: 'What the customer pays for in this phase, up to 20 prices',
		'phases.items.price': 'The recurring price to bill. Its ID starts with price_.',
		'phases.items.plan': {
			description: 'ID of a plan, the older kind of price. Use Price instead where you can.',
			placeholder: 'e.g. plan_1ABC…',
		},
		price_data: { label: 'New Price' },
		'phases.items.price_data.product':
			'The product that a price made on the spot is for. Its ID starts with prod_.',
		'phases.add_invoice_items.price_data.product':
			'The product that a price made on the spot is for. Its ID starts with prod_.',
		'phases.add_invoice_items.price_data.unit_amount':
			"What one unit costs, such as 1050, in the currency's smallest unit, or 10.50 USD. Below zero it is a credit.",
		quantity: {
			description: 'How many units. Left out, it is 1; prices by usage take none.',
			placeholder: 'e.g. 1',
		},
		add_invoice_items:
			'What is charged once, on the first invoice of the phase, such as a setup fee; up to 20 entries',
		'phases.add_invoice_items.price': 'The one-time price to charge. Its ID starts with price_.',
		'phases.add_invoice_items.period.end.type': {
			default: 'min_item_period_end',
			values: { min_item_period_end: 'Earliest End of an Item Period', timestamp: 'Date' },
			description: 'Up to when the charge counts, for your revenue reports',
		},
		'phases.add_invoice_items.period.start.type': {
			default: 'max_item_period_start',
			values: { max_item_period_start: 'Latest Start of an Item Period', timestamp: 'Date' },
			description: 'From when the charge counts, for your revenue reports',
		},
		'phases.add_invoice_items.period.end.timestamp': {
			label: 'Date',
			description: 'When it ends, if Type is Date; not before the start',
		},
		'phases.add_invoice_items.period.start.timestamp': {
			label: 'Date',
			description: 'When it starts, if Type is Date; not after the end',
		},
		discountable: {
			default: true,
			description:
				'Whether discounts of the subscription also lower this charge. Stripe does so unless you say otherwise.',
		},
		discounts: {
			description: 'Coupons, promotion codes or discounts to apply here',
			placeholder: 'e.g. [{ "coupon": "SPRING25" }]',
		},
		'phases.discounts': {
			description:
				'Coupons, promotion codes or discounts for this phase. Left out, those of the customer apply.',
			placeholder: 'Add Discount',
		},
		coupon: 'The coupon to apply. Give one of the three.',
		discount: {
			description: 'ID of a discount that the customer or subscription has already. Give one of the three.',
			placeholder: 'e.g. di_1ABC…',
		},
		promotion_code: {
			description: 'ID of the promotion code, not the code that customers type. Give one of the three.',
			placeholder: 'e.g. promo_1ABC…',
		},
		'phases.currency':
			'Three-letter ISO code of the currency to bill in. It must be one that the prices have.',
		'phases.duration.interval': {
			default: 'month',
			description: 'How long the phase lasts, together with Interval Count',
		},
		'phases.duration.interval_count': {
			description:
				'How many of the intervals the phase lasts: Month and 6 is half a year. Not with End Date.',
			placeholder: 'e.g. 6',
		},
		'phases.end_date': 'When the phase ends and the next one begins. Not with a duration.',
		'phases.proration_behavior': {
			default: 'create_prorations',
			description:
				'Whether what was paid for unused time is settled when this phase begins: on the next invoice, on one right away, or not at all',
		},
		'phases.metadata': 'Your own labels. When the phase begins, they are added to those of the subscription.',
		'phases.items.metadata':
			'Your own labels. When the phase begins, they are added to those of the subscription item.',
		'phases.trial': 'Whether the whole phase is a free trial',
		'phases.trial_end': 'Until when the phase is a free trial. Before its end, and not together with Trial.',

		// Pauses
		pause_schedules: 'When the subscription pauses and when it goes on; one entry at most',
		'pause_schedules.key': {
			description: 'What this entry is called. To change an entry, give its present key.',
			placeholder: 'e.g. summer_break',
		},
		'pause_schedules.pause.pause_at.type': {
			default: 'timestamp',
			values: { timestamp: 'Date' },
			description: 'Whether it pauses now or at a date',
		},
		'pause_schedules.pause.pause_at.timestamp': {
			label: 'Date',
			description: 'When it pauses, if Type is Date',
		},
		'pause_schedules.pause.settings.bill_for.outstanding_usage_through.type': {
			default: 'pause_at',
			description: 'Whether usage up to the pause is still billed',
		},
		'pause_schedules.pause.settings.bill_for.unused_time_from.type': {
			default: 'pause_at',
			description:
				'From when time that was paid for is given back: from the pause, from the start of the period, or not at all',
		},
		'pause_schedules.pause.settings.invoicing_behavior': {
			default: 'pending_invoice_item',
			description: 'Whether what is due at the pause goes on an invoice right away or waits for the next one',
		},
		'pause_schedules.pause.settings.type': 'What is paused; so far only the whole subscription',
		'pause_schedules.resume.resume_at.type': {
			default: 'timestamp',
			values: { timestamp: 'Date' },
			description: 'Whether it goes on now, at a date, or after some time',
		},
		'pause_schedules.resume.resume_at.timestamp': {
			label: 'Date',
			description: 'When it goes on, if Type is Date',
		},
		'pause_schedules.resume.resume_at.duration.interval': {
			default: 'month',
			description: 'How long the pause lasts, together with Interval Count, if Type is Duration',
		},
		'pause_schedules.resume.resume_at.duration.interval_count': {
			description: 'How many of the intervals the pause lasts',
			placeholder: 'e.g. 1',
		},
		'pause_schedules.resume.settings.billing_cycle_anchor': {
			default: 'resume_at',
			description: 'Whether billing periods start anew on that day or stay as they were',
		},
		'pause_schedules.resume.settings.payment_behavior': {
			default: 'resume_on_payment_success',
			description: 'Whether it goes on only once the first invoice is paid, or as soon as payment is tried',
		},
		'pause_schedules.resume.settings.proration_behavior': {
			default: 'create_prorations',
			description:
				'How the part of a period that remains is billed: on the next invoice, on one right away, or not at all',
		},
	},
	operations: {
		'subscriptionSchedules.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription schedule',
			shown: ['phases.items.price', 'phases.items.quantity'],
			description:
				'Lay out how a subscription changes over time: for a customer with phases, or around a subscription that exists',
			fields: {
				customer:
					'The customer who subscribes. Needed unless From Subscription is given; the ID starts with cus_.',
				customer_account: {
					description: 'ID of the account that subscribes, where customers are kept as accounts',
					placeholder: 'e.g. acct_1ABC…',
				},
				from_subscription:
					'A subscription to put under a schedule as it is. Goes with no other field; add phases afterward with Update.',
				start_date: {
					description: 'When the first phase begins: a date, in the past or future, or the word now',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
				'billing_mode.type': {
					default: 'flexible',
					description:
						'How prorations and invoices are worked out: the present way (Flexible) or the older one (Classic)',
				},
				'billing_mode.flexible.proration_discounts': {
					default: 'included',
					description: 'Whether invoices show prorations with the discount taken off or on a line of its own',
				},
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
			shown: ['phases.items.price', 'phases.items.quantity'],
			description:
				'Change a schedule. Phases that you give replace all current and future ones: leave one out and it is gone.',
			fields: {
				phases:
					'All phases from the current one on, in order; past ones may be left out. Read the schedule first, and give the current phase with its start date.',
				proration_behavior: {
					default: 'create_prorations',
					description:
						'If this changes the current phase: whether the difference goes on the next invoice, on one right away, or nowhere',
				},
				'phases.start_date': {
					description: 'When the phase begins: a date or the word now. Only the first phase needs it.',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
				'phases.end_date': {
					description:
						'When the phase ends and the next one begins: a date or the word now. Not with a duration.',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
				'phases.trial_end': {
					description:
						'Until when the phase is a free trial: a date or the word now. Not together with Trial.',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
			},
		},
		'subscriptionSchedules.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a subscription schedule',
			description:
				'End a schedule and, at once, the subscription that it drives; cannot be undone. To keep the subscription, use Release.',
			fields: {
				invoice_now: {
					default: true,
					description:
						'Whether to send a last invoice for usage and prorations that are still open. Stripe does so unless you say otherwise.',
				},
				prorate: {
					default: true,
					description:
						'Whether to credit time that was paid for and not used. Stripe does so unless you say otherwise.',
				},
			},
		},
		'subscriptionSchedules.release': {
			value: 'release',
			name: 'Release',
			action: 'Release a subscription schedule',
			description: 'End a schedule but keep its subscription running as it is now; cannot be undone',
			fields: {
				preserve_cancel_date:
					'Whether the subscription still ends on the day that the schedule had set. Otherwise it goes on.',
			},
		},
		'subscriptionSchedules.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscription schedules',
			description: 'List schedules, newest first',
			fields: {
				canceled_at: 'Only schedules that were canceled in this span of time',
				completed_at: 'Only schedules that ran to their end in this span of time',
				released_at: 'Only schedules that were released in this span of time',
				customer: 'Only schedules of this customer. Without it, customers on a test clock are left out.',
				customer_account: {
					description: 'Only schedules of this account, where customers are kept as accounts',
					placeholder: 'e.g. acct_1ABC…',
				},
				scheduled: 'Whether to list only schedules that have not begun yet',
			},
		},
	},
};
