import { glossary } from '../glossary';
import { subscriptionSchedule } from '../subscriptionSchedule';
import { taxIdTypes } from '../taxIdTypes';
import type { FieldGlossary, ResourceWords } from '../types';
import {
	accountMeant,
	accountTaxIds,
	amountAtLeast,
	applicationFeeAmount,
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
	prorationBehavior,
	prorationDate,
	prorationDiscounts,
	quantity,
	taxLiabilityType,
	taxRates,
	transferAmount,
	transferDestination,
	transferPercent,
	under,
	usageThreshold,
} from './shared';
import { billingSchedule } from './subscription';

/** What a schedule calls its phases and pauses, for the preview of one. */
const schedulePreview: FieldGlossary = under(
	'schedule_details',
	Object.fromEntries(
		Object.entries(subscriptionSchedule.fields ?? {}).filter(
			([name]) =>
				/^(phases|pause_schedules)\./.test(name) &&
				!/invoice_settings\.(custom_fields|description)|issuer\.type|liability\.type/.test(name),
		),
	),
);

/** What an invoice says and how it is paid, when it is made or changed. */
const content: FieldGlossary = {
	...paymentOptions,
	...under('custom_fields', customField),
	account_tax_ids: accountTaxIds,
	application_fee_amount: applicationFeeAmount,
	auto_advance:
		'Whether Stripe finalizes the draft by itself, then charges or emails it and retries. Otherwise it stays a draft.',
	automatically_finalizes_at: 'When the draft is to be finalized by itself, up to 5 years ahead',
	collection_method: collectionMethod,
	days_until_due: daysUntilDue,
	due_date: 'The last day to pay. Only with Send Invoice, and instead of Days Until Due.',
	default_payment_method: {
		description:
			'ID of the payment method to charge. Left out, that of the subscription or else of the customer.',
		placeholder: 'e.g. pm_1ABC…',
	},
	default_source: {
		description:
			'ID of a card or bank account of the older kind (source), charged if there is no default payment method',
		placeholder: 'e.g. card_1ABC…',
	},
	default_tax_rates: defaultTaxRates,
	description: 'A note to the customer, shown on the invoice as its memo',
	effective_at: 'The date of issue that the PDF shows. Left out, the day on which it is finalized.',
	number: {
		description:
			'A number of your own. It must be unique, and you answer for gaps; left out, Stripe counts on.',
		placeholder: 'e.g. ACME-0042',
	},
	statement_descriptor: {
		description: "Text on the customer's card or bank statement, up to 22 characters",
		placeholder: 'e.g. ACME INVOICE',
	},
	default_mandate: { label: 'Mandate', placeholder: 'e.g. mandate_1ABC…' },
	'payment_settings.payment_method_options.card.installments.enabled':
		'Whether customers may pay by card in installments; for Mexico only',
	'payment_settings.payment_method_options.card.installments.plan.type': {
		default: 'fixed_count',
		description: 'The kind of installment plan to charge',
	},
	'payment_settings.payment_method_options.card.installments.plan.interval': { default: 'month' },

	rendering: { label: 'PDF' },
	'rendering.pdf': { label: 'Page' },
	page_size: { label: 'Size', default: 'auto' },
	amount_tax_display: {
		default: 'include_inclusive_tax',
		description: 'Whether amounts on the PDF contain tax that is part of the price, or leave out all tax',
	},
	template: { description: 'ID of an invoice rendering template', placeholder: 'e.g. inrtem_1ABC…' },

	shipping_cost: { label: 'Shipping' },
	shipping_rate: {
		description: 'ID of a shipping rate to charge. Give it or a new rate, not both.',
		placeholder: 'e.g. shr_1ABC…',
	},
	shipping_rate_data: { label: 'New Rate' },
	display_name: { description: 'What customers see as the way of shipping', placeholder: 'e.g. Express' },
	'shipping_cost.shipping_rate_data.fixed_amount.amount':
		"What shipping costs, such as 1050, in the currency's smallest unit, or 10.50 USD",
	'shipping_cost.shipping_rate_data.fixed_amount.currency': glossary.currency,
	'shipping_cost.shipping_rate_data.fixed_amount.currency_options': {
		key: 'Currency',
		placeholder: 'Add Currency',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.minimum.unit': {
		default: 'business_day',
		description: 'What the shortest time to deliver is counted in',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.minimum.value': {
		description: 'How long it takes at least',
		placeholder: 'e.g. 2',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.maximum.unit': {
		default: 'business_day',
		description: 'What the longest time to deliver is counted in',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.maximum.value': {
		description: 'How long it takes at most',
		placeholder: 'e.g. 5',
	},
	'shipping_details.name': { description: 'Who gets the goods', placeholder: 'e.g. Jenny Rosen' },
	'transfer_data.amount': transferAmount,
};

export const invoice: ResourceWords = {
	value: 'invoice',
	name: 'Invoice',
	aliases: ['create invoice', 'send invoice', 'preview invoice', 'write off invoice'],
	fields: {
		...discountForms,
		invoice: 'The invoice to work with. Its ID starts with in_.',
		account: accountMeant,
		enabled: automaticTax,
		'automatic_tax.liability.type': taxLiabilityType,
		'issuer.type': issuerType,
		on_behalf_of: onBehalfOf,
		destination: transferDestination,
		customer_account: customerAccount('ID of the account to bill'),
	},
	operations: {
		'invoices.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an invoice',
			description:
				'Draft an invoice for a customer. It starts out empty: add invoice items or lines, then finalize it. Needs Customer.',
			fields: {
				...content,
				customer:
					'The customer to bill. Needed unless Customer Account or Revision says who; the ID starts with cus_.',
				currency: 'Three-letter ISO code of the currency to bill in. Left out, that of the customer.',
				discounts: 'Coupons, promotion codes or discounts. Left out, those of the customer apply.',
				from_invoice: { label: 'Revision' },
				'from_invoice.invoice':
					'The finalized invoice to correct. The new one replaces it once it is finalized.',
				pending_invoice_items_behavior: {
					default: 'exclude',
					description:
						'Whether invoice items of the customer that wait for an invoice go on this one. Stripe leaves them out by itself.',
				},
				subscription:
					'Only bill what waits for this subscription, instead of all of the customer. Its ID starts with sub_.',
			},
		},
		'invoices.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an invoice',
			description: 'Read one invoice with its status, totals, first lines and links for the customer',
		},
		'invoices.pdf': {
			value: 'pdf',
			name: 'Download PDF',
			action: 'Download an invoice as PDF',
			description: 'Get the PDF of a finalized invoice as a file, to attach to an email or to store',
		},
		'invoices.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an invoice',
			description:
				'Change a draft. Of a finalized invoice, only few fields such as metadata can still change.',
			fields: {
				...content,
				discounts: 'Coupons, promotion codes or discounts, which replace the present ones',
			},
		},
		'invoices.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an invoice',
			description:
				'Remove a draft that was made by hand, for good. Finalized invoices and those of subscriptions are voided instead.',
		},
		'invoices.finalizeInvoice': {
			value: 'finalize',
			name: 'Finalize',
			action: 'Finalize an invoice',
			description:
				'Close a draft and give it its number: amounts cannot change any more. Auto Advance goes on to charge or email it.',
			fields: {
				auto_advance:
					'Whether Stripe then charges or emails the invoice and retries failed payments. Left out, as the draft has it.',
			},
		},
		'invoices.sendInvoice': {
			value: 'send',
			name: 'Send',
			action: 'Send an invoice',
			description:
				'Email an invoice to the customer, again if need be; a draft is finalized first. In test mode no email goes out.',
		},
		'invoices.pay': {
			value: 'pay',
			name: 'Pay',
			action: 'Pay an invoice',
			description:
				'Charge the customer for an open invoice now, outside the usual schedule, or note that it was paid elsewhere',
			fields: {
				forgive: 'Whether to settle for what there is, if the source holds less than the amount due',
				mandate: {
					description: 'ID of the mandate for a debit. It must belong to the payment method that pays.',
					placeholder: 'e.g. mandate_1ABC…',
				},
				off_session: {
					default: true,
					description:
						'Whether the customer is away and cannot confirm the payment. Stripe takes it so unless you say otherwise.',
				},
				paid_out_of_band: {
					label: 'Paid Outside of Stripe',
					description:
						'Whether it was paid elsewhere, as by check or cash. It counts as paid, and nothing is charged.',
				},
				payment_method: {
					description: 'ID of the payment method to charge. Left out, the default one.',
					placeholder: 'e.g. pm_1ABC…',
				},
				source: {
					description: 'ID of a card or bank account of the older kind to charge. Left out, the default one.',
					placeholder: 'e.g. card_1ABC…',
				},
			},
		},
		'invoices.attachPayment': {
			value: 'attachPayment',
			name: 'Attach Payment',
			action: 'Attach a payment to an invoice',
			description:
				'Credit a payment that was made apart from it to an invoice. Give a payment intent or a payment record.',
			fields: {
				payment_intent: 'The payment to count toward the invoice. Its ID starts with pi_.',
				payment_record: {
					description: 'ID of a record of a payment that was made outside of Stripe',
					placeholder: 'e.g. pr_1ABC…',
				},
			},
		},
		'invoices.markUncollectible': {
			value: 'markUncollectible',
			name: 'Mark Uncollectible',
			action: 'Mark an invoice as uncollectible',
			description: 'Write off an open invoice as bad debt. It can still be paid or voided later.',
		},
		'invoices.voidInvoice': {
			value: 'void',
			name: 'Void',
			action: 'Void an invoice',
			description:
				'Declare a finalized, unpaid invoice null and void; cannot be undone. Its number and record stay.',
		},
		'invoices.createPreview': {
			value: 'createPreview',
			name: 'Create Preview',
			action: 'Create a preview of an invoice',
			description:
				'See what the next invoice of a customer, subscription or schedule would be, also after a change. Nothing is saved or charged.',
			fields: {
				...schedulePreview,
				...under('subscription_details.billing_schedules', billingSchedule),
				customer: 'The customer whose next invoice to see. Its ID starts with cus_.',
				subscription:
					'The subscription whose next invoice to see. Left out, details of a new one can be given; the ID starts with sub_.',
				schedule: {
					description: 'ID of the subscription schedule whose next invoice to see. Not with Subscription.',
					placeholder: 'e.g. sub_sched_1ABC…',
				},
				currency: 'Three-letter ISO code of the currency to bill in, such as usd',
				discounts: 'Coupons, promotion codes or discounts to try',
				preview_mode: {
					default: 'next',
					description: 'Whether to see the very next invoice, or one as it recurs later, without prorations',
				},
				invoice_items: 'Invoice items to add or change in the preview, up to 250',
				invoiceitem: {
					label: 'Invoice Item',
					description: 'ID of a waiting invoice item to change. Left out, one is added.',
					placeholder: 'e.g. ii_1ABC…',
				},
				'invoice_items.period.start': 'From when the charge counts, for your revenue reports',
				'invoice_items.period.end': 'Up to when the charge counts; not before the start',
				add_invoice_items: { label: oneTimeCharges },
				price: 'The price to try. Its ID starts with price_.',
				price_data: { label: 'New Price' },
				product: newPriceProduct,
				plan,
				quantity,
				tax_rates: taxRates,
				default_tax_rates: defaultTaxRates,
				discountable,
				'schedule_details.billing_mode.type': billingModeType,
				'subscription_details.billing_mode.type': billingModeType,
				proration_discounts: prorationDiscounts,
				proration_behavior: prorationBehavior,
				proration_date: prorationDate,
				usage_gte: usageThreshold,
				amount_gte: amountAtLeast,
				application_fee_percent: applicationFeePercent,
				amount_percent: transferPercent,
				collection_method: collectionMethod,
				days_until_due: daysUntilDue,
				account_tax_ids: accountTaxIds,

				'invoice_items.description': 'What the invoice says about the item',
				'customer_details.shipping.name': {
					description: 'Who gets the goods',
					placeholder: 'e.g. Jenny Rosen',
				},
				tax_exempt: {
					default: 'none',
					values: { reverse: 'Reverse Charge' },
					description: 'Whether the customer is charged tax',
				},
				'customer_details.tax_ids.type': {
					default: 'eu_vat',
					values: taxIdTypes,
					description: 'What kind of number it is, by country',
				},
				'customer_details.tax_ids.value': {
					label: 'Number',
					description: 'The number itself',
					placeholder: 'e.g. DE123456789',
				},

				schedule_details: { label: 'Schedule' },
				'schedule_details.end_behavior': { default: 'release' },
				'schedule_details.phases.automatic_tax.liability.type': taxLiabilityType,
				'schedule_details.phases.invoice_settings.issuer.type': issuerType,
				'schedule_details.phases.items': 'What the customer pays for in this phase, up to 20 prices',

				subscription_details: { label: 'Changes' },
				'subscription_details.billing_cycle_anchor.type': {
					default: 'unchanged',
					values: { timestamp: 'Date' },
					description: 'Whether a new period begins now, at a date, or the old dates stay',
				},
				'subscription_details.billing_cycle_anchor.timestamp': {
					label: 'Date',
					description: 'When it begins, if Type is Date',
				},
				cancel_at: {
					description: 'When it would end: a date, min_period_end, max_period_end or max_billed_until',
					placeholder: 'e.g. min_period_end or 2027-01-31T09:00',
				},
				'subscription_details.items.id': {
					description: 'ID of the item to change or remove. Left out, a new item is added.',
					placeholder: 'e.g. si_1ABC…',
				},
				trial_offer: {
					description: 'ID of the trial offer to start this item with',
					placeholder: 'e.g. to_1ABC…',
				},
				'subscription_details.pause.invoicing_behavior': { default: 'pending_invoice_item' },
				'subscription_details.pause.bill_for.outstanding_usage_through.type': {
					default: 'now',
					description: 'Whether usage up to now is still billed',
				},
				'subscription_details.pause.bill_for.unused_time_from.type': {
					default: 'now',
					description:
						'From when time that was paid for is credited: from now, from the start of the period, or not at all',
				},
			},
		},
		'invoices.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoices',
			description: 'List invoices of all or one customer, newest first',
			fields: {
				collection_method: {
					default: 'charge_automatically',
					description: 'Only invoices that are charged by themselves, or that are sent',
				},
				customer: 'Only invoices of this customer. Its ID starts with cus_.',
				customer_account: customerAccount('Only invoices of this account'),
				due_date: 'Only invoices to be paid in this span of time',
				status: {
					default: 'open',
					description: 'Only invoices in this state; open ones are still to be paid',
				},
				subscription: 'Only invoices of this subscription. Its ID starts with sub_.',
			},
		},
		'invoices.search': {
			value: 'search',
			name: 'Search',
			action: 'Search invoices',
			description:
				'Find invoices by customer, number, status, total or metadata. A new one may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are created, currency, customer, metadata, number, receipt_number, status, subscription and total.',
					placeholder: "e.g. total>1000 AND status:'open'",
				},
			},
		},
	},
};
