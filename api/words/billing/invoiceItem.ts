import type { ResourceWords } from '../types';
import { customerAccount, discountable, discountForms, newPriceProduct } from './shared';

export const invoiceItem: ResourceWords = {
	value: 'invoiceItem',
	name: 'Invoice Item',
	aliases: ['one-time charge on next invoice', 'add invoice item', 'pending charges'],
	fields: {
		...discountForms,
		invoiceitem: { label: 'Invoice Item', description: 'The item to work with. Its ID starts with ii_.' },
		amount:
			"What the item costs in all, such as 1050, in the currency's smallest unit, or 10.50 USD. Below zero it is a credit.",
		currency: 'Three-letter ISO code of the currency. Needed with Amount.',
		description: 'What the invoice says about the item, for the customer to read',
		discountable,
		start: 'From when the charge counts, for your revenue reports',
		end: 'Up to when the charge counts; not before the start',
		'pricing.price': 'The one-time price to charge, instead of Amount. Its ID starts with price_.',
		price_data: { label: 'New Price' },
		product: newPriceProduct,
		'price_data.currency': 'Three-letter ISO code of the currency, such as usd, eur or jpy',
		quantity: { description: 'How many units, for a price. Left out, it is 1.', placeholder: 'e.g. 1' },
		quantity_decimal: {
			description: 'How many units as an exact decimal, up to 12 decimals. Use this or Quantity, not both.',
			placeholder: 'e.g. 1.5',
		},
		unit_amount_decimal:
			"What one unit costs, as an exact decimal: 0.5, in the currency's smallest unit, or 0.005 USD for half a cent. Up to 12 decimals.",
		tax_rates: {
			description: 'IDs of tax rates for this item, instead of the default ones of the invoice',
			placeholder: 'e.g. txr_1ABC…',
		},
	},
	operations: {
		'invoiceItems.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an invoice item',
			description:
				'Put a charge or credit aside for the next invoice of a customer, or on a draft. The customer pays with that invoice.',
			fields: {
				customer: 'The customer to bill. Needed unless Customer Account is given; the ID starts with cus_.',
				customer_account: customerAccount('ID of the account to bill'),
				discounts: 'Coupons, promotion codes or discounts for this item alone',
				invoice: {
					description: 'ID of a draft to put the item on. Left out, it waits for the next invoice.',
					placeholder: 'e.g. in_1ABC…',
				},
				subscription:
					'The subscription whose invoices are to take it. Left out, the next invoice of the customer does.',
			},
		},
		'invoiceItems.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an invoice item',
			description: 'Read one item with its amount and, once there is one, its invoice',
		},
		'invoiceItems.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an invoice item',
			description: 'Change an item. It can change until the invoice that it is on is finalized.',
			fields: {
				discounts: 'Coupons, promotion codes or discounts for this item, which replace its present ones',
			},
		},
		'invoiceItems.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an invoice item',
			description:
				'Remove an item for good, so that it is not billed. Not possible once its invoice is finalized.',
		},
		'invoiceItems.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice items',
			description: 'List items of all or one customer, newest first',
			fields: {
				customer: 'Only items of this customer. Its ID starts with cus_.',
				customer_account: customerAccount('Only items of this account'),
				invoice: { description: 'Only items on this invoice', placeholder: 'e.g. in_1ABC…' },
				pending: 'Whether to list only items that still wait for an invoice (on), or only those on one (off)',
			},
		},
	},
};
