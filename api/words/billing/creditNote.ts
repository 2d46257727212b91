import type { FieldGlossary, ResourceWords } from '../types';
import { customerAccount } from './shared';

/** What is credited, when a credit note is made or previewed. */
export const credit: FieldGlossary = {
	amount:
		'How much to credit in all, tax included, such as 1050 or 10.50 USD, in the currency of the invoice. Give it, Lines or Shipping.',
	credit_amount: {
		label: 'Amount for Next Invoices',
		description:
			"How much goes to the customer's balance, for the next invoices to use up, such as 1050 or 10.50 USD, in the currency of the invoice",
	},
	refund_amount: {
		label: 'Amount to Refund',
		description:
			'How much a new refund pays back to the customer, such as 1050 or 10.50 USD, in the currency of the invoice. Only for paid invoices.',
	},
	out_of_band_amount: {
		label: 'Amount Paid Outside of Stripe',
		description:
			'How much you pay back by other means, as by bank: 1050 or 10.50 USD, in the currency of the invoice',
	},
	refunds: 'Refunds that exist already and that the credit note is to account for',
	amount_refunded:
		'How much of that refund belongs to this credit note, such as 1050 or 10.50 USD. Left out, all of it.',
	'refunds.type': {
		default: 'refund',
		values: { refund: 'Refund', payment_record_refund: 'Refund of a Payment Record' },
	},
	refund: { description: 'ID of the refund', placeholder: 'e.g. re_1ABC…' },
	payment_record: {
		description: 'ID of the record of a payment that was made outside of Stripe',
		placeholder: 'e.g. pr_1ABC…',
	},
	refund_group: { description: 'ID under which that record keeps the refund', placeholder: 'e.g. refund_42' },
	effective_at: 'The date of issue that the PDF shows. Left out, the day on which it is made.',
	email_type: {
		default: 'credit_note',
		description: 'Whether to email the credit note to the customer. Stripe does so unless you say otherwise.',
	},
	lines: 'What to credit, one entry per line. Give it or Amount.',
	'lines.amount': 'How much of the line to credit, such as 1050 or 10.50 USD',
	'lines.description': 'What the line says to the customer; for custom lines only',
	'lines.type': {
		default: 'invoice_line_item',
		description: 'Whether to credit a line of the invoice or something else that you describe',
	},
	invoice_line_item: {
		description: 'ID of the line to credit, if Type is Invoice Line Item',
		placeholder: 'e.g. il_1ABC…',
	},
	quantity: { description: 'How many units to credit', placeholder: 'e.g. 1' },
	'lines.tax_amounts.amount': 'The tax itself, such as 1050 or 10.50 USD',
	tax_rate: { description: 'ID of the rate by which this tax was worked out', placeholder: 'e.g. txr_1ABC…' },
	taxable_amount: 'The part of the line that this tax is on, such as 1050 or 10.50 USD',
	tax_rates: {
		description: 'IDs of tax rates for this line; for custom lines only',
		placeholder: 'e.g. txr_1ABC…',
	},
	unit_amount: 'What one unit of a custom line comes to, such as 1050 or 10.50 USD',
	memo: 'A note to the customer, printed on the credit note',
	reason: { default: 'order_change', description: 'Why it is issued, as the credit note states it' },
	shipping_cost: { label: 'Shipping' },
	shipping_rate: {
		description: 'ID of the shipping rate of the invoice that is credited',
		placeholder: 'e.g. shr_1ABC…',
	},
};

export const creditNote: ResourceWords = {
	value: 'creditNote',
	name: 'Credit Note',
	aliases: ['credit an invoice', 'refund an invoice', 'correct an invoice', 'void credit note'],
	fields: {
		credit_note: 'The credit note to work with. Its ID starts with cn_.',
	},
	operations: {
		'creditNotes.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a credit note',
			description:
				'Credit a finalized invoice in part or in full. What was paid is refunded, kept as balance or paid back elsewhere, as the amounts say.',
			fields: { ...credit, invoice: 'The finalized invoice to credit. Its ID starts with in_.' },
		},
		'creditNotes.preview': {
			value: 'preview',
			name: 'Preview',
			action: 'Preview a credit note',
			description: 'See what a credit note would come to. Nothing is saved, refunded or emailed.',
			fields: { ...credit, invoice: 'The finalized invoice to credit. Its ID starts with in_.' },
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
			description: 'Change memo or metadata of a credit note; its amounts stay',
			fields: { memo: 'A note to the customer, printed on the credit note' },
		},
		'creditNotes.voidCreditNote': {
			value: 'void',
			name: 'Void',
			action: 'Void a credit note',
			description:
				'Take back a credit note, so that its invoice is due in full again; cannot be undone. Only while the invoice is open.',
		},
		'creditNotes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit notes',
			description: 'List credit notes of all or one customer or invoice, newest first',
			fields: {
				customer: 'Only credit notes of this customer. Its ID starts with cus_.',
				customer_account: customerAccount('Only credit notes of this account'),
				invoice: { description: 'Only credit notes of this invoice', placeholder: 'e.g. in_1ABC…' },
			},
		},
	},
};
