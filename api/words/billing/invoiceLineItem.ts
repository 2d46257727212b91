import type { FieldGlossary, FieldWords, ResourceWords } from '../types';
import {
	changedDiscountable,
	discountForms,
	itemDiscountable,
	oneTimePrice,
	quantityDecimal,
	servicePeriod,
	under,
} from './shared';

/** What a line says, when it is added or changed. */
const line: FieldGlossary = {
	...discountForms,
	...servicePeriod,
	amount: 'Total of the line, such as 1050 or 10.50 USD. A negative amount is a credit.',
	description: 'Text of the line that customers see',
	discountable: changedDiscountable,
	discounts: 'Coupons, promotion codes or discounts for this line alone, which replace the current ones',
	pricing: { label: '' },
	price: oneTimePrice,
	price_data: { label: 'New Price' },
	product: 'The product that the new price is for. Use either this or New Product.',
	product_data: { label: 'New Product' },
	images: {
		description: 'Up to 8 addresses of pictures that customers see',
		placeholder: 'e.g. https://example.com/team.png',
	},
	name: { description: 'Name that customers see on the invoice', placeholder: 'e.g. Setup fee' },
	quantity: { description: 'Number of units', placeholder: 'e.g. 1' },
	quantity_decimal: quantityDecimal,
	tax_amounts: 'Taxes that you calculated, up to 20. Only without tax rates and automatic tax.',
	taxable_amount: 'Part of the line that the tax is on, such as 1050 or 10.50 USD',
	tax_rate_data: { label: 'Tax' },
	display_name: { description: 'Name of the tax on the invoice', placeholder: 'e.g. VAT' },
	inclusive: 'Whether the tax is part of the amount. Otherwise it is added.',
	percentage: {
		description: 'Tax rate in percent, 0 to 100, with up to 4 decimals',
		placeholder: 'e.g. 8.25',
	},
	jurisdiction: { description: 'Jurisdiction of the tax, shown on the invoice', placeholder: 'e.g. CA' },
	jurisdiction_level: { default: 'country', description: 'Level of government that imposes the tax' },
	tax_type: { default: 'vat', values: { get_fund: 'GETFund Levy' }, description: 'Kind of tax' },
	taxability_reason: { default: 'standard_rated', description: 'Reason for the tax, or for none' },
	tax_rates: {
		description: 'IDs of tax rates for this line, instead of the default ones',
		placeholder: 'e.g. txr_1ABC…',
	},
};

/** Words of a line for names that mean something else inside it. */
const inside: FieldGlossary = {
	'price_data.product_data.description': 'Description of the product that customers see',
	'tax_amounts.amount': 'Amount of the tax, such as 1050 or 10.50 USD',
	'tax_amounts.tax_rate_data.description': 'Note on the tax. Customers do not see it.',
	'tax_amounts.tax_rate_data.state': 'State without its country code, such as NY',
};

const several: FieldGlossary = {
	...line,
	...under('lines', inside),
	invoice_metadata: 'Your own keys and values for the invoice as a whole',
};

const changedId: FieldWords = { description: 'ID of the line to change', placeholder: 'e.g. il_1ABC…' };

export const invoiceLineItem: ResourceWords = {
	value: 'invoiceLineItem',
	name: 'Invoice Line Item',
	aliases: ['invoice lines', 'add a line to an invoice', 'remove invoice lines'],
	fields: {
		invoice: 'The invoice to work with',
	},
	operations: {
		'invoices.addLines': {
			value: 'addLines',
			name: 'Add',
			action: 'Add line items to an invoice',
			description: 'Add new lines or pending invoice items to a draft. Returns the invoice.',
			shown: ['lines.description', 'lines.amount', 'lines.pricing.price', 'lines.quantity'],
			fields: {
				...several,
				lines: 'Lines to add, one entry each: an amount, a price, or a pending invoice item',
				discountable: itemDiscountable,
				discounts: 'Coupons, promotion codes or discounts for this line alone',
				quantity: { description: 'Number of units. Default: 1.', placeholder: 'e.g. 1' },
				invoice_item: {
					description: 'ID of a pending invoice item to add',
					placeholder: 'e.g. ii_1ABC…',
				},
			},
		},
		'invoices.updateLineItem': {
			value: 'update',
			name: 'Update',
			action: 'Update an invoice line item',
			description: 'Change one line of a draft. Returns the line.',
			shown: ['description', 'amount', 'pricing.price', 'quantity'],
			fields: {
				...line,
				...inside,
				line: { label: 'Line Item', description: 'The line to change' },
			},
		},
		'invoices.updateLines': {
			value: 'updateLines',
			name: 'Update Several',
			action: 'Update several invoice line items',
			description: 'Change several lines of a draft at once. Returns the invoice.',
			shown: ['lines.description', 'lines.amount', 'lines.pricing.price', 'lines.quantity'],
			fields: {
				...several,
				lines: 'Lines to change, one entry each. Lines that you do not list stay.',
				'lines.id': changedId,
			},
		},
		'invoices.removeLines': {
			value: 'removeLines',
			name: 'Remove',
			action: 'Remove line items from an invoice',
			description: 'Remove lines from a draft. Returns the invoice.',
			fields: {
				lines: 'Lines to remove, one entry each',
				'lines.id': { description: 'ID of the line to remove', placeholder: 'e.g. il_1ABC…' },
				behavior: {
					default: 'unassign',
					description:
						'Delete removes the line for good; Unassign keeps its invoice item for another invoice',
				},
				invoice_metadata: 'Your own keys and values for the invoice as a whole',
			},
		},
		'invoices.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice line items',
			description: 'List all lines of an invoice. The invoice itself holds only the first ones.',
		},
	},
};
