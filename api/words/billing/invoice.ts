import { glossary } from '../glossary';
import { changedTrialEnd, endBehavior, pauses, phaseChange, phasesAndPauses } from '../subscriptionSchedule';
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
	changedQuantity,
	collectionMethod,
	customerAccount,
	customField,
	daysUntilDue,
	defaultTaxRates,
	discountable,
	discountForms,
	issuerType,
	itemDiscountable,
	newPriceProduct,
	onBehalfOf,
	pauseNow,
	paymentOptions,
	plan,
	priceUnitAmount,
	prorationBehavior,
	prorationDate,
	prorationDiscounts,
	quantity,
	quantityDecimal,
	recipientName,
	resetAnchor,
	servicePeriod,
	taxIdNumber,
	taxLiabilityType,
	taxRates,
	transferAmount,
	transferDestination,
	transferPercent,
	under,
	usageThreshold,
} from './shared';
import { billedAhead, billingSchedule } from './subscription';

/** What an invoice says and how it is paid, when it is made or changed. */
const content: FieldGlossary = {
	...paymentOptions,
	default_mandate: {
		label: 'Mandate',
		description: 'ID of the mandate for the debit. It must belong to the payment method that pays.',
		placeholder: 'e.g. mandate_1ABC…',
	},
	reference: 'Reference of the payment, such as your order number',
	...under('custom_fields', customField),
	account_tax_ids: accountTaxIds,
	application_fee_amount: applicationFeeAmount,
	auto_advance:
		'Whether Stripe automatically finalizes the draft, then charges or emails it and retries failed payments',
	automatically_finalizes_at: 'Time at which Stripe finalizes the draft, up to 5 years ahead',
	collection_method: collectionMethod,
	days_until_due: daysUntilDue,
	due_date: 'Last day to pay. Only with Send Invoice, instead of Days Until Due.',
	default_payment_method: {
		description:
			'ID of the payment method to charge. Default: that of the subscription, else of the customer.',
		placeholder: 'e.g. pm_1ABC…',
	},
	default_source: {
		description: 'ID of the source to charge if there is no default payment method. Sources are legacy.',
		placeholder: 'e.g. card_1ABC…',
	},
	default_tax_rates: defaultTaxRates,
	description: 'Note to the customer, shown on the invoice as its memo',
	effective_at: 'Date of issue on the PDF. Default: the day on which it is finalized.',
	number: {
		description:
			'Invoice number. It must be unique, and you are responsible for gaps. Default: Stripe numbers invoices for you.',
		placeholder: 'e.g. ACME-0042',
	},
	statement_descriptor: {
		description: "Text on the customer's card statement, up to 22 characters with at least one letter",
		placeholder: 'e.g. ACME INVOICE',
	},
	'payment_settings.payment_method_options.card.installments.enabled':
		'Whether customers can pay by card in installments; Mexico only',
	'payment_settings.payment_method_options.card.installments.plan.type': {
		default: 'fixed_count',
		description: 'Kind of installment plan',
	},
	'payment_settings.payment_method_options.card.installments.plan.count': {
		description: 'Number of payments. Needed if Type is Fixed Count.',
		placeholder: 'e.g. 3',
	},
	'payment_settings.payment_method_options.card.installments.plan.interval': {
		default: 'month',
		description: 'Time between payments. Needed if Type is Fixed Count.',
	},

	rendering: { label: 'PDF' },
	'rendering.pdf': { label: '' },
	page_size: {
		default: 'auto',
		description: "Page size of the PDF. With Auto, the customer's language decides: A4 or Letter.",
	},
	amount_tax_display: {
		default: 'include_inclusive_tax',
		description: 'Whether amounts on the PDF include tax that is part of the price, or exclude all tax',
	},
	template: { description: 'ID of the invoice template to use', placeholder: 'e.g. inrtem_1ABC…' },

	template_version: {
		description: 'Version of the invoice template, a number',
		placeholder: 'e.g. 1',
	},

	shipping_cost: { label: 'Shipping' },
	shipping_rate: {
		description: 'ID of the shipping rate to charge. Use either this or New Rate.',
		placeholder: 'e.g. shr_1ABC…',
	},
	shipping_rate_data: { label: 'New Rate' },
	display_name: { description: 'Name of the shipping rate that customers see', placeholder: 'e.g. Express' },
	'shipping_cost.shipping_rate_data.fixed_amount.amount': 'Cost of shipping, such as 1050 or 10.50 USD',
	'shipping_cost.shipping_rate_data.fixed_amount.currency': glossary.currency,
	'shipping_cost.shipping_rate_data.fixed_amount.currency_options': {
		key: 'Currency',
		description: 'Costs of shipping in other currencies. The key is a currency code such as eur.',
		placeholder: 'Add Currency',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.minimum.unit': {
		default: 'business_day',
		description: 'Unit of the shortest delivery time',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.minimum.value': {
		description: 'Shortest delivery time, above 0',
		placeholder: 'e.g. 2',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.maximum.unit': {
		default: 'business_day',
		description: 'Unit of the longest delivery time',
	},
	'shipping_cost.shipping_rate_data.delivery_estimate.maximum.value': {
		description: 'Longest delivery time, above 0',
		placeholder: 'e.g. 5',
	},
	'shipping_details.name': recipientName,
	'shipping_cost.shipping_rate_data.fixed_amount.currency_options.amount':
		'Cost of shipping in this currency, such as 1050 or 10.50 USD',
	'shipping_cost.shipping_rate_data.tax_code': {
		description: "Stripe's code for shipping is txcd_92010001",
		placeholder: 'e.g. txcd_92010001',
	},
	'shipping_cost.shipping_rate_data.type': 'Kind of shipping rate: always a fixed amount',
	'transfer_data.amount': transferAmount,
};

export const invoice: ResourceWords = {
	value: 'invoice',
	name: 'Invoice',
	aliases: ['create invoice', 'send invoice', 'preview invoice', 'write off invoice'],
	fields: {
		...discountForms,
		invoice: 'The invoice to work with',
		account: accountMeant,
		enabled: automaticTax,
		'automatic_tax.liability.type': taxLiabilityType,
		'issuer.type': issuerType,
		on_behalf_of: onBehalfOf,
		destination: transferDestination,
		customer_account: customerAccount('The account to bill'),
	},
	operations: {
		'invoices.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an invoice',
			description:
				'Create a draft invoice for a customer. It is empty unless you include pending invoice items: add items or lines, then finalize it.',
			oneOf: [['customer', 'customer_account', 'from_invoice']],
			shown: [
				'customer',
				'collection_method',
				'days_until_due',
				'auto_advance',
				'pending_invoice_items_behavior',
				'description',
				'discounts.coupon',
				'discounts.promotion_code',
			],
			fields: {
				...content,
				customer: 'The customer to bill. Not needed with Customer Account or Revision.',
				currency: 'Three-letter ISO code of the currency to bill in. Default: that of the customer.',
				discounts:
					'Coupons, promotion codes or discounts for the whole invoice. Default: those of the customer.',
				from_invoice: { label: 'Revision' },
				'from_invoice.action': 'Kind of copy: always a revision',
				'from_invoice.invoice':
					'The finalized invoice to correct. The new invoice replaces it once it is finalized.',
				pending_invoice_items_behavior: {
					label: 'Pending Invoice Items',
					default: 'exclude',
					description: "Whether to add the customer's pending invoice items. Default: Exclude.",
				},
				subscription: 'The subscription whose pending invoice items to bill, instead of all of the customer',
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
			description: 'Change a draft. A finalized invoice can only change in a few fields, such as metadata.',
			shown: ['description', 'discounts.coupon', 'discounts.promotion_code'],
			fields: {
				...content,
				custom_fields: 'Up to 4 extra lines on the invoice, which replace the current ones',
				default_payment_method: {
					description: 'ID of the payment method to charge. It must be saved with the customer.',
					placeholder: 'e.g. pm_1ABC…',
				},
				discounts: 'Coupons, promotion codes or discounts, which replace the current ones',
				effective_at: 'Date of issue on the PDF',
				number: {
					description: 'Invoice number. It must be unique, and you are responsible for gaps.',
					placeholder: 'e.g. ACME-0042',
				},
			},
		},
		'invoices.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an invoice',
			description:
				'Delete a draft that you created by hand. Void finalized invoices and those of subscriptions instead. This cannot be undone.',
		},
		'invoices.finalizeInvoice': {
			value: 'finalize',
			name: 'Finalize',
			shown: ['auto_advance'],
			action: 'Finalize an invoice',
			description:
				'Finalize a draft: it gets its number, and its amounts cannot change again. With Auto Advance, Stripe then charges or emails it.',
			fields: {
				auto_advance:
					'Whether Stripe then automatically charges or emails the invoice and retries failed payments. Empty: as set on the draft.',
			},
		},
		'invoices.sendInvoice': {
			value: 'send',
			name: 'Send',
			action: 'Send an invoice',
			description:
				'Email an invoice to the customer, even if it was sent before. Stripe finalizes a draft first. In test mode no email is sent.',
		},
		'invoices.pay': {
			value: 'pay',
			name: 'Pay',
			action: 'Pay an invoice',
			description:
				'Charge the customer for an open invoice now, ahead of schedule, or mark it as paid outside of Stripe',
			shown: ['payment_method', 'paid_out_of_band'],
			fields: {
				forgive: 'Whether to accept less than the amount due if the source holds less. The rest is forgiven.',
				mandate: {
					description: 'ID of the mandate for the debit. It must belong to the payment method that pays.',
					placeholder: 'e.g. mandate_1ABC…',
				},
				off_session: {
					default: true,
					description: 'Whether the customer is not there to confirm the payment. Default: on.',
				},
				paid_out_of_band: {
					label: 'Paid Outside of Stripe',
					description:
						'Whether to mark the invoice as paid outside of Stripe, for example by check or cash. Nothing is charged.',
				},
				payment_method: {
					description:
						'ID of the payment method to charge. Default: that of the invoice, subscription or customer.',
					placeholder: 'e.g. pm_1ABC…',
				},
				source: {
					description:
						'ID of the source to charge. Sources are legacy. Default: that of the invoice, subscription or customer.',
					placeholder: 'e.g. card_1ABC…',
				},
			},
		},
		'invoices.attachPayment': {
			value: 'attachPayment',
			name: 'Attach Payment',
			action: 'Attach a payment to an invoice',
			description:
				'Apply a payment that was made separately to an invoice: a payment intent or a payment record',
			oneOf: [['payment_intent', 'payment_record']],
			fields: {
				payment_intent: 'The payment to apply. It counts once it has succeeded.',
				payment_record: {
					description: 'ID of the record of a payment that was made outside of Stripe',
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
				'Void a finalized invoice that is not paid. Its number and record stay. This cannot be undone.',
		},
		'invoices.createPreview': {
			value: 'createPreview',
			name: 'Create Preview',
			action: 'Create a preview of an invoice',
			description:
				'Calculate the next invoice of a customer, subscription or schedule, with or without changes. Nothing is saved or charged.',
			shown: [
				'customer',
				'subscription',
				'subscription_details.items',
				'subscription_details.items.id',
				'subscription_details.items.price',
				'subscription_details.items.quantity',
				'subscription_details.items.deleted',
				'subscription_details.proration_behavior',
				'subscription_details.proration_date',
				'invoice_items.amount',
				'invoice_items.currency',
				'invoice_items.description',
				'invoice_items.price',
				'invoice_items.quantity',
			],
			fields: {
				...under('schedule_details', phasesAndPauses),
				'schedule_details.phases.trial_end': changedTrialEnd,
				...under('subscription_details.billing_schedules', billingSchedule),
				customer: 'The customer whose next invoice to preview',
				subscription:
					'The subscription whose next invoice to preview. Leave it empty to preview a new one from Items.',
				schedule: {
					description:
						'ID of the subscription schedule whose next invoice to preview. Cannot be combined with Subscription.',
					placeholder: 'e.g. sub_sched_1ABC…',
				},
				currency: 'Three-letter ISO code of the currency to bill in, such as usd',
				discounts: 'Coupons, promotion codes or discounts to try',
				preview_mode: {
					default: 'next',
					description:
						'Whether to preview the very next invoice (Next) or a typical later one without prorations (Recurring). Default: Next.',
				},
				invoice_items: 'Invoice items to add or change in the preview, up to 250',
				invoiceitem: {
					label: 'Invoice Item',
					description: 'ID of a pending invoice item to change. Without an ID, an item is added.',
					placeholder: 'e.g. ii_1ABC…',
				},
				...under('invoice_items.period', servicePeriod),
				price: 'The price to try',
				quantity_decimal: quantityDecimal,
				'invoice_items.amount':
					'Total of the item, such as 1050 or 10.50 USD. A negative amount is a credit.',
				'invoice_items.discountable': itemDiscountable,
				'invoice_items.unit_amount': priceUnitAmount,
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
				reset_billing_cycle_anchor: resetAnchor,
				usage_gte: usageThreshold,
				amount_gte: amountAtLeast,
				'schedule_details.phases.invoice_settings': { label: 'Invoices' },
				application_fee_percent: applicationFeePercent,
				amount_percent: transferPercent,
				collection_method: collectionMethod,
				days_until_due: daysUntilDue,
				account_tax_ids: accountTaxIds,

				'invoice_items.description': 'Text of the item on the invoice',
				'customer_details.shipping.name': recipientName,
				'customer_details.tax.ip_address': {
					label: 'IP Address',
					description: 'Recent IP address of the customer, which tells Stripe Tax their location',
					placeholder: 'e.g. 203.0.113.7',
				},
				'customer_details.tax_ids': 'Tax numbers of the customer',
				tax_exempt: {
					default: 'none',
					values: { none: 'Not Exempt', reverse: 'Reverse Charge' },
					description:
						'Whether the customer is exempt from tax. Reverse Charge notes that the customer pays the tax.',
				},
				'customer_details.tax_ids.type': {
					default: 'eu_vat',
					values: taxIdTypes,
					description: 'Kind of tax number, by country',
				},
				'customer_details.tax_ids.value': taxIdNumber,

				schedule_details: { label: 'Schedule Changes' },
				'schedule_details.end_behavior': endBehavior,
				'schedule_details.billing_mode': { label: 'Mode' },
				flexible: { label: '' },
				'schedule_details.proration_behavior': phaseChange,
				'schedule_details.pause_schedules': pauses,
				'schedule_details.phases':
					'Phases of the subscription, in order. Each one starts when the one before it ends.',
				'schedule_details.phases.automatic_tax.liability.type': taxLiabilityType,
				'schedule_details.phases.invoice_settings.issuer.type': issuerType,
				'schedule_details.phases.items': 'Prices that the customer pays in this phase, up to 20',

				subscription_details: { label: 'Changes' },
				'subscription_details.billing_cycle_anchor.type': {
					default: 'unchanged',
					values: { timestamp: 'Date' },
					description: 'Whether a new billing period starts now or on a date, or the dates stay (Unchanged)',
				},
				'subscription_details.billing_cycle_anchor.timestamp': {
					label: 'Date',
					description: 'Start of the new period, if Type is Date',
				},
				cancel_at: {
					description: 'End of the subscription: a date, min_period_end, max_period_end or max_billed_until',
					placeholder: 'e.g. min_period_end or 2027-01-31T09:00',
				},
				'subscription_details.billing_schedules': billedAhead,
				'subscription_details.items': 'Items to change, add or remove, up to 20',
				'subscription_details.items.price': 'The price to change to, or to add',
				'subscription_details.items.quantity': changedQuantity,
				'subscription_details.items.deleted': 'Whether to remove this item',
				'subscription_details.items.clear_usage':
					'Whether to delete usage that is not billed yet. Needed to remove items of legacy metered plans.',
				'subscription_details.items.billing_thresholds': { label: '' },
				current_trial: { label: '' },
				cancel_at_period_end: 'Whether the subscription ends with the current period',
				cancel_now: 'Whether the subscription ends now',
				'subscription_details.start_date': 'Start of a new subscription, in the past or future',
				resume_at: 'Preview of resuming a paused subscription now',
				'subscription_details.trial_end': {
					description: 'End of the trial: a date, or now to end it at once',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
				'subscription_details.items.id': {
					description:
						'ID of the item to change or remove, from Subscription Item: Get Many. Without an ID, an item is added.',
					placeholder: 'e.g. si_1ABC…',
				},
				trial_offer: {
					description: 'ID of the trial offer to start this item with',
					placeholder: 'e.g. to_1ABC…',
				},
				'subscription_details.pause': 'Pause to preview, now',
				...under('subscription_details.pause', pauseNow),
			},
		},
		'invoices.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoices',
			description: 'List invoices of all customers or one, newest first',
			fields: {
				collection_method: {
					default: 'charge_automatically',
					description: 'Only invoices that Stripe charges automatically, or that it sends',
				},
				customer: 'Only invoices of this customer',
				customer_account: customerAccount('Only invoices of this account'),
				due_date: 'Only invoices due in this period',
				status: {
					default: 'open',
					description: 'Only invoices with this status. Open ones are not paid yet.',
				},
				subscription: 'Only invoices of this subscription',
			},
		},
		'invoices.search': {
			value: 'search',
			name: 'Search',
			action: 'Search invoices',
			description:
				'Find invoices by customer, number, status, total or metadata. New ones may take a minute to be found.',
			fields: {
				query: {
					description:
						'Search terms: field, colon, quoted value, joined by AND or OR. Fields are created, currency, customer, metadata, number, receipt_number, status, subscription and total.',
					placeholder: "e.g. total>1000 AND status:'open'",
				},
			},
		},
	},
};
