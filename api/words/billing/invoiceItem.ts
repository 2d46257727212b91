import type { ResourceWords } from '../types';
import {
	changedDiscountable,
	customerAccount,
	discountForms,
	itemDiscountable,
	newPriceProduct,
	oneTimePrice,
	quantityDecimal,
	servicePeriod,
	under,
} from './shared';

export const invoiceItem: ResourceWords = {
	value: 'invoiceItem',
	name: 'Invoice Item',
	aliases: ['one-time charge on next invoice', 'add invoice item', 'pending charges'],
	fields: {
		...discountForms,
		...under('period', servicePeriod),
		invoiceitem: { label: 'Invoice Item', description: 'The item to work with' },
		amount: 'Total of the item, such as 1050 or 10.50 USD. A negative amount is a credit.',
		currency: 'Three-letter ISO code of the currency, such as usd. Needed with Amount.',
		description: 'Text of the item that customers see on the invoice',
		pricing: { label: '' },
		'pricing.price': oneTimePrice,
		price_data: { label: 'New Price' },
		product: newPriceProduct,
		'price_data.currency': 'Three-letter ISO code of the currency, such as usd, eur or jpy',
		quantity_decimal: quantityDecimal,
		unit_amount_decimal:
			'Price of one unit with up to 12 decimals, such as 1050.5 or 10.505 USD. A negative amount is a credit.',
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
				'Add a charge or credit to a draft or to the next invoice of a subscription. Any other new invoice takes it only with Pending Invoice Items: Include. At most 250 items per invoice.',
			oneOf: [
				['customer', 'customer_account'],
				['amount', 'pricing.price', 'price_data', 'unit_amount_decimal'],
			],
			shown: ['customer', 'amount', 'currency', 'pricing.price', 'quantity', 'description', 'invoice'],
			fields: {
				customer: 'The customer to bill',
				customer_account: customerAccount('The account to bill'),
				amount:
					'Total of the item, such as 1050 or 10.50 USD. A negative amount is a credit. Use it with Currency, or use Price.',
				discountable: itemDiscountable,
				discounts: 'Coupons, promotion codes or discounts for this item alone',
				invoice: {
					description:
						'ID of the draft to add the item to; it takes at most 250. Without one, the item waits for the next invoice.',
					placeholder: 'e.g. in_1ABC…',
				},
				quantity: { description: 'Number of units, for a price. Default: 1.', placeholder: 'e.g. 1' },
				subscription:
					'The subscription whose invoice takes the item. Without one, the next invoice of any subscription takes it.',
			},
		},
		'invoiceItems.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an invoice item',
			description: 'Read one item with its amount and, if there is one, its invoice',
		},
		'invoiceItems.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an invoice item',
			description: 'Change an item that is on no finalized invoice',
			shown: ['amount', 'pricing.price', 'quantity', 'description'],
			fields: {
				discountable: changedDiscountable,
				discounts: 'Coupons, promotion codes or discounts for this item, which replace the current ones',
				quantity: { description: 'Number of units, for a price', placeholder: 'e.g. 1' },
			},
		},
		'invoiceItems.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an invoice item',
			description:
				'Delete an item that is on no finalized invoice, so that it is not billed. This cannot be undone.',
		},
		'invoiceItems.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice items',
			description: 'List items of all customers or one, newest first',
			fields: {
				customer: 'Only items of this customer',
				customer_account: customerAccount('Only items of this account'),
				invoice: { description: 'Only items on this invoice', placeholder: 'e.g. in_1ABC…' },
				pending: 'Whether to list only items that are on no invoice yet (on), or only those on one (off)',
			},
		},
	},
};
