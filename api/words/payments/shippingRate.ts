import type { ResourceWords } from '../types';
import { shippingRateWords } from './shippingRateWords';

const {
	'fixed_amount.currency_options': currencies,
	'fixed_amount.currency_options.amount': inCurrency,
	...atFirst
} = shippingRateWords('');

export const shippingRate: ResourceWords = {
	value: 'shippingRate',
	name: 'Shipping Rate',
	aliases: ['shipping cost', 'delivery option', 'create shipping rate'],
	fields: {
		shipping_rate: 'The shipping rate to work with',
		active: {
			default: true,
			description: 'Whether the rate can be used for new purchases',
		},
		fixed_amount: { label: '' },
		'fixed_amount.currency_options': currencies,
		'fixed_amount.currency_options.amount': inCurrency,
		tax_behavior: {
			default: 'unspecified',
			values: { exclusive: 'Exclusive (Tax on Top)', inclusive: 'Inclusive (Tax Included)' },
			description:
				'Whether tax comes on top of the shipping cost or is included. Once set to either, it cannot change.',
		},
	},
	operations: {
		'shippingRates.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a shipping rate',
			description: 'Add a shipping option with its cost and delivery time. The cost cannot change later.',
			required: ['fixed_amount'],
			order: ['display_name', 'fixed_amount.amount', 'fixed_amount.currency'],
			fields: atFirst,
		},
		'shippingRates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a shipping rate',
			description: 'Get one shipping option with its cost',
		},
		'shippingRates.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a shipping rate',
			description: 'Retire a shipping rate, or change its currencies or metadata. The cost stays.',
		},
		'shippingRates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many shipping rates',
			description: 'List shipping options, newest first',
			fields: {
				active: {
					default: true,
					description: 'Whether to list only rates in use (on) or only retired ones (off)',
				},
				currency: 'Only rates in this currency, a three-letter ISO code such as usd',
			},
		},
	},
};
