import type { ResourceWords } from '../types';
import { deliveryEstimateWords } from './shippingRateWords';

export const shippingRate: ResourceWords = {
	value: 'shippingRate',
	name: 'Shipping Rate',
	aliases: ['shipping cost', 'delivery option', 'create shipping rate'],
	fields: {
		shipping_rate: 'The shipping rate to work with. Its ID starts with shr_.',
		active: {
			default: true,
			description: 'Whether the rate can be chosen for new payment pages and invoices',
		},
		'fixed_amount.currency_options': {
			key: 'Currency',
			description: 'What shipping costs in further currencies. The key is a currency code such as eur.',
			placeholder: 'Add Currency',
		},
		'fixed_amount.currency_options.amount': 'What shipping costs in this currency, such as 1050 or 10.50 USD',
		tax_behavior: {
			default: 'unspecified',
			values: { exclusive: 'Exclusive (Tax on Top)', inclusive: 'Inclusive (Tax Included)' },
			description:
				'Whether tax comes on top of the shipping cost or is already in it. Once it is set to either, it cannot change.',
		},
	},
	operations: {
		'shippingRates.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a shipping rate',
			description: 'Set up a way to ship, with its cost and duration. The cost is fixed from then on.',
			fields: {
				...deliveryEstimateWords(''),
				display_name: {
					description: 'What customers read when they choose, up to 100 characters',
					placeholder: 'e.g. Standard shipping',
				},
				'fixed_amount.amount': 'What shipping costs, such as 1050 or 10.50 USD. 0 makes it free.',
				tax_code: {
					description: "Stripe's code for shipping, by which it finds the tax rate",
					placeholder: 'e.g. txcd_92010001',
				},
				type: 'How the cost is worked out; so far only as a fixed amount',
			},
		},
		'shippingRates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a shipping rate',
			description: 'Read one way to ship with its cost',
		},
		'shippingRates.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a shipping rate',
			description: 'Retire a shipping rate, or add currencies or metadata; its cost stays',
		},
		'shippingRates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many shipping rates',
			description: 'List the ways to ship, newest first',
			fields: {
				active: {
					default: true,
					description: 'Whether to list only rates that can be chosen (on), or only retired ones (off)',
				},
				currency: 'Only rates in this currency, as a three-letter ISO code such as usd',
			},
		},
	},
};
