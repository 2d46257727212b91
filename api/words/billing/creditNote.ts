import type { FieldGlossary, ResourceWords } from '../types';
import { customerAccount } from './shared';

/** What is credited, when a credit note is made or previewed. */
export const credit: FieldGlossary = {
	amount:
		'Total to credit, tax included, such as 1050 or 10.50 USD, in the currency of the invoice. Use this, Lines or Shipping Rate.',
	credit_amount: {
		label: 'Amount for Next Invoices',
		description:
			"Part that goes to the customer's balance and lowers their next invoice, such as 1050 or 10.50 USD",
	},
	refund_amount: {
		label: 'Amount to Refund',
		description:
			'Part that a new refund pays back to the customer, such as 1050 or 10.50 USD. Only for paid invoices.',
	},
	out_of_band_amount: {
		label: 'Amount Paid Outside of Stripe',
		description: 'Part that you pay back outside of Stripe, such as 1050 or 10.50 USD',
	},
	refunds: 'Existing refunds that this credit note accounts for, one entry each',
	amount_refunded:
		'Part of the refund that this credit note accounts for, such as 1050 or 10.50 USD. Default: all of it.',
	'refunds.type': {
		default: 'refund',
		values: { refund: 'Refund', payment_record_refund: 'Refund of a Payment Record' },
		description: 'Whether the refund is one in Stripe or one of a payment record. Default: Refund.',
	},
	refund: { description: 'ID of the refund, if Type is Refund', placeholder: 'e.g. re_1ABC…' },
	payment_record_refund: 'Refund of a payment record, if Type is Refund of a Payment Record',
	payment_record: {
		description: 'ID of the record of a payment that was made outside of Stripe',
		placeholder: 'e.g. pr_1ABC…',
	},
	refund_group: {
		description: 'Reference that you gave the refund when you reported it',
		placeholder: 'e.g. refund_42',
	},
	effective_at: 'Date of issue on the PDF. Default: the date on which it is created.',
	email_type: {
		default: 'credit_note',
		description: 'Whether to email the credit note to the customer. Default: Credit Note, which emails it.',
	},
	lines: 'Lines to credit, one entry each. Use this, Amount or Shipping Rate.',
	'lines.tax_amounts':
		'Taxes of the line that you calculated, up to 20. Only without tax rates and automatic tax.',
	'lines.amount':
		'Part of the line to credit, such as 1050 or 10.50 USD; without tax if the invoice has automatic tax. Only if Type is Invoice Line Item.',
	'lines.description': 'Text of the line. Only if Type is Custom Line Item.',
	'lines.type': {
		default: 'invoice_line_item',
		description:
			'Whether to credit a line of the invoice or a custom one, which you describe. Custom lines need an invoice without automatic tax.',
	},
	invoice_line_item: {
		description: 'ID of the line to credit, if Type is Invoice Line Item',
		placeholder: 'e.g. il_1ABC…',
	},
	quantity: { description: 'Number of units to credit', placeholder: 'e.g. 1' },
	'lines.tax_amounts.amount': 'Amount of the tax, such as 1050 or 10.50 USD',
	tax_rate: {
		description: 'ID of the tax rate. Only one that Stripe created automatically.',
		placeholder: 'e.g. txr_1ABC…',
	},
	taxable_amount: 'Part of the line that the tax is on, such as 1050 or 10.50 USD',
	tax_rates: {
		description: 'IDs of tax rates for this line. Only if Type is Custom Line Item, without Tax Amounts.',
		placeholder: 'e.g. txr_1ABC…',
	},
	unit_amount: 'Price of one unit, such as 1050 or 10.50 USD. Only if Type is Custom Line Item.',
	memo: 'Note to the customer, printed on the PDF',
	reason: { default: 'order_change', description: 'Reason for the credit, as printed on the PDF' },
	shipping_cost: { label: '' },
	shipping_rate: {
		description: "ID of the invoice's shipping rate, to credit its shipping cost",
		placeholder: 'e.g. shr_1ABC…',
	},
};

export const creditNote: ResourceWords = {
	value: 'creditNote',
	name: 'Credit Note',
	aliases: ['credit an invoice', 'refund an invoice', 'correct an invoice', 'void credit note'],
	fields: {
		credit_note: 'The credit note to work with',
	},
	operations: {
		'creditNotes.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a credit note',
			description:
				'Credit a finalized invoice in part or in full. If it is paid, the parts to refund, to keep for next invoices and paid outside of Stripe must add up to the credit.',
			oneOf: [['amount', 'lines', 'shipping_cost.shipping_rate']],
			order: ['invoice', 'amount', 'lines', 'refund_amount', 'reason', 'memo'],
			shown: [
				'amount',
				'lines',
				'lines.invoice_line_item',
				'lines.quantity',
				'lines.amount',
				'refunds.refund',
				'refunds.amount_refunded',
				'refund_amount',
				'reason',
				'memo',
			],
			fields: { ...credit, invoice: 'The finalized invoice to credit' },
		},
		'creditNotes.preview': {
			value: 'preview',
			name: 'Preview',
			action: 'Preview a credit note',
			description: 'Calculate a credit note. Nothing is saved, refunded or emailed.',
			fields: { ...credit, invoice: 'The finalized invoice to credit' },
		},
		'creditNotes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a credit note',
			description: 'Read one credit note with its amounts, first lines and PDF link',
		},
		'creditNotes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a credit note',
			description: 'Change memo or metadata of a credit note. Its amounts cannot change.',
			shown: ['memo'],
			fields: { memo: 'Note to the customer, printed on the PDF' },
		},
		'creditNotes.voidCreditNote': {
			value: 'void',
			name: 'Void',
			action: 'Void a credit note',
			description:
				'Void a credit note, so that its invoice is due in full again. Only while the invoice is open. This cannot be undone.',
		},
		'creditNotes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit notes',
			description: 'List credit notes of all or one customer or invoice, newest first',
			fields: {
				customer: 'Only credit notes of this customer',
				customer_account: customerAccount('Only credit notes of this account'),
				invoice: { description: 'Only credit notes of this invoice', placeholder: 'e.g. in_1ABC…' },
			},
		},
	},
};
