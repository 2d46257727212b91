import type { FieldGlossary, ResourceWords } from '../types';
import { discountable, discountForms, under } from './shared';

/** What a line says, when it is added or changed. */
const line: FieldGlossary = {
	...discountForms,
	amount:
		"What the whole line costs, such as 1050, in the currency's smallest unit, or 10.50 USD. Below zero it is a credit.",
	description: 'What the line says to the customer',
	discountable,
	discounts: 'Coupons, promotion codes or discounts for this line alone',
	start: 'From when the charge counts, for your revenue reports',
	end: 'Up to when the charge counts; not before the start',
	price: 'The one-time price to charge. Its ID starts with price_.',
	price_data: { label: 'New Price' },
	product:
		'The product that a price made on the spot is for. Give it or a new product; its ID starts with prod_.',
	product_data: { label: 'New Product' },
	name: { description: 'What customers see on the invoice', placeholder: 'e.g. Setup fee' },
	quantity: { description: 'How many units. Left out, it is 1.', placeholder: 'e.g. 1' },
	tax_amounts:
		'Tax that you have worked out yourself, one entry per tax. Not with tax rates or automatic tax.',
	taxable_amount: 'The part of the line that this tax is on, such as 1050 or 10.50 USD',
	tax_rate_data: { label: 'Tax' },
	display_name: { description: 'What the invoice calls the tax', placeholder: 'e.g. VAT' },
	inclusive: 'Whether the tax is already part of the amount. Otherwise it comes on top.',
	percentage: {
		description: 'Rate of the tax in percent, from 0 to 100, with up to 4 decimals',
		placeholder: 'e.g. 8.25',
	},
	jurisdiction_level: { default: 'country' },
	tax_type: { default: 'vat', values: { get_fund: 'GETFund Levy' } },
	taxability_reason: { default: 'standard_rated' },
	tax_rates: {
		description: 'IDs of tax rates for this line, instead of the default ones',
		placeholder: 'e.g. txr_1ABC…',
	},
};

/** Words of a line for names that mean something else further in. */
const inside: FieldGlossary = {
	'price_data.product_data.description': 'What the product is, for customers to read',
	'tax_amounts.amount': 'The tax itself, such as 1050 or 10.50 USD',
	'tax_amounts.tax_rate_data.description': 'A note of your own on the tax; customers do not see it',
};

const several: FieldGlossary = {
	...line,
	...under('lines', inside),
	invoice_metadata: 'Your own labels for the invoice as a whole, changed in the same step',
};

export const invoiceLineItem: ResourceWords = {
	value: 'invoiceLineItem',
	name: 'Invoice Line Item',
	aliases: ['invoice lines', 'add a line to an invoice', 'remove invoice lines'],
	fields: {
		invoice: 'The invoice to work with. Its ID starts with in_.',
	},
	operations: {
		'invoices.addLines': {
			value: 'addLines',
			name: 'Add',
			action: 'Add line items to an invoice',
			description: 'Put new lines, or invoice items that wait, on a draft; what comes back is the invoice',
			fields: {
				...several,
				lines: 'The lines to add, one entry each. Give an amount, a price, or an invoice item that exists.',
				invoice_item: {
					description: 'ID of a waiting invoice item to put on this invoice',
					placeholder: 'e.g. ii_1ABC…',
				},
			},
		},
		'invoices.updateLineItem': {
			value: 'update',
			name: 'Update',
			action: 'Update an invoice line item',
			description: 'Change one line of a draft; what comes back is the line',
			fields: {
				...line,
				...inside,
				line: {
					label: 'Line Item',
					description: 'The line to change. Its ID starts with il_.',
				},
				quantity_decimal: {
					description:
						'How many units as an exact decimal, up to 12 decimals. Use this or Quantity, not both.',
					placeholder: 'e.g. 1.5',
				},
			},
		},
		'invoices.updateLines': {
			value: 'updateLines',
			name: 'Update Several',
			action: 'Update several invoice line items',
			description: 'Change many lines of a draft in one step; what comes back is the invoice',
			fields: {
				...several,
				lines: 'The lines to change, one entry each; lines that you do not name stay',
				'lines.id': { description: 'ID of the line to change', placeholder: 'e.g. il_1ABC…' },
			},
		},
		'invoices.removeLines': {
			value: 'removeLines',
			name: 'Remove',
			action: 'Remove line items from an invoice',
			description: 'Take lines off a draft; what comes back is the invoice',
			fields: {
				lines: 'The lines to take off, one entry each',
				'lines.id': { description: 'ID of the line to take off', placeholder: 'e.g. il_1ABC…' },
				behavior: {
					default: 'unassign',
					description:
						'Delete removes the line for good; Unassign keeps its invoice item for another invoice',
				},
				invoice_metadata: 'Your own labels for the invoice as a whole, changed in the same step',
			},
		},
		'invoices.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice line items',
			description: 'List all lines of an invoice; the invoice itself holds only the first ones',
		},
	},
};
