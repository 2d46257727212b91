import type { ResourceWords } from '../types';

export const taxRate: ResourceWords = {
	value: 'taxRate',
	name: 'Tax Rate',
	aliases: ['create tax rate', 'vat rate', 'sales tax rate', 'archive tax rate'],
	fields: {
		tax_rate: 'The tax rate to work with. Its ID starts with txr_.',
		active: {
			default: true,
			description:
				'Whether the rate can be chosen for something new. Subscriptions and invoices that have it keep it.',
		},
		description: 'A note for your team; customers do not see it',
		display_name: {
			description: 'What customers read beside the tax on invoices and in Checkout',
			placeholder: 'e.g. VAT',
		},
		jurisdiction: {
			description: 'Whose tax it is. It shows on the invoice and in tax reports.',
			placeholder: 'e.g. DE',
		},
		tax_type: {
			default: 'vat',
			values: { get_fund: 'GETFund Levy' },
			description: 'What kind of tax it is, for your tax reports; it does not change the amount',
		},
	},
	operations: {
		'taxRates.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax rate',
			description:
				'Add a rate to put on invoices, subscriptions and Checkout by yourself. Percentage and Inclusive are fixed from then on.',
			order: ['display_name', 'percentage', 'inclusive'],
			fields: {
				inclusive:
					'Whether prices contain the tax already (on), or it comes on top of them (off). It cannot change later.',
				percentage: {
					description: 'The rate in percent, up to 4 decimals: 19 means 19 %. It cannot change later.',
					placeholder: 'e.g. 19',
				},
			},
		},
		'taxRates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax rate',
			description: 'Read one tax rate with its percentage',
		},
		'taxRates.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a tax rate',
			description: 'Change how a tax rate is named or retire it; for another percentage, create a new one',
		},
		'taxRates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax rates',
			description: 'List tax rates, newest first',
			fields: {
				active: 'Whether to list only rates that can be chosen (on), or only retired ones (off)',
				inclusive:
					'Whether to list only rates that prices contain (on), or only those that come on top (off)',
			},
		},
	},
};
