import type { ResourceWords } from '../types';

export const taxRate: ResourceWords = {
	value: 'taxRate',
	name: 'Tax Rate',
	aliases: ['create tax rate', 'vat rate', 'sales tax rate', 'archive tax rate'],
	fields: {
		tax_rate: 'The tax rate to work with',
		active: {
			default: true,
			description:
				'Whether the rate can be used for something new. Subscriptions and invoices that have it keep it.',
		},
		description: 'A note for your team; customers do not see it',
		display_name: {
			description: 'Name of the tax, as customers see it on invoices and in Checkout',
			placeholder: 'e.g. VAT',
		},
		jurisdiction: {
			description: 'Place that levies the tax. Invoices and tax reports show it.',
			placeholder: 'e.g. DE',
		},
		tax_type: {
			default: 'vat',
			values: { get_fund: 'GETFund Levy' },
			description: 'Kind of tax, for your tax reports; it does not change the amount',
		},
	},
	operations: {
		'taxRates.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax rate',
			description:
				'Add a tax rate to put on invoices, subscriptions and Checkout yourself. Percentage and Inclusive cannot change later.',
			order: ['display_name', 'percentage', 'inclusive'],
			fields: {
				inclusive:
					'Whether prices include the tax (on), or it comes on top of them (off). It cannot change later.',
				percentage: {
					description: 'Tax rate in percent, up to 4 decimals: 19 means 19%. It cannot change later.',
					placeholder: 'e.g. 19',
				},
			},
		},
		'taxRates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax rate',
			description: 'Get one tax rate with its percentage',
		},
		'taxRates.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a tax rate',
			description: 'Change the texts of a tax rate or retire it. For another percentage, create a new one.',
		},
		'taxRates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax rates',
			description: 'List tax rates, newest first',
			fields: {
				active: 'Whether to list only rates in use (on) or only retired ones (off)',
				inclusive: 'Whether to list only rates that prices include (on) or only those that come on top (off)',
			},
		},
	},
};
