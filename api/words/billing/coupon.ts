import type { ResourceWords } from '../types';

export const coupon: ResourceWords = {
	value: 'coupon',
	name: 'Coupon',
	aliases: ['create coupon', 'discount', 'percent off', 'amount off'],
	fields: {
		coupon: 'The coupon to work with, by its ID',
		name: {
			description: 'Name that customers see on invoices and receipts, up to 40 characters. Default: the ID.',
			placeholder: 'e.g. Spring sale',
		},
		currency_options: {
			key: 'Currency',
			description:
				'Amounts off in other currencies, for coupons with Amount Off. The key is a code such as eur.',
			placeholder: 'Add Currency',
		},
		'currency_options.amount_off': 'Amount off in this currency, such as 1050 or 10.50 USD',
	},
	operations: {
		'coupons.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a coupon',
			description:
				'Create a discount. Its amount or percentage, its duration and its products cannot change later.',
			oneOf: [['percent_off', 'amount_off']],
			shown: ['percent_off', 'amount_off', 'currency', 'duration', 'duration_in_months', 'name'],
			fields: {
				amount_off: 'Amount to take off, such as 500 or 5.00 USD. Use it with Currency, or use Percent Off.',
				percent_off: {
					description: 'Percentage to take off, above 0 and up to 100. Use either this or Amount Off.',
					placeholder: 'e.g. 25',
				},
				currency: 'Three-letter ISO code of the currency of Amount Off, such as usd',
				duration: {
					default: 'once',
					description:
						'Length of the discount on a subscription: one invoice (Once), all (Forever), or some months (Repeating). Default: Once.',
				},
				duration_in_months: {
					description: 'Number of months that the discount lasts. Only with the duration Repeating.',
					placeholder: 'e.g. 3',
				},
				id: {
					description: 'Your ID for the coupon, which also serves to apply it. Default: a random one.',
					placeholder: 'e.g. SPRING25',
				},
				max_redemptions: {
					description:
						'Number of times that the coupon can be applied, over all customers. Default: no limit.',
					placeholder: 'e.g. 100',
				},
				redeem_by:
					'Last time at which the coupon can be applied, at most 5 years ahead. Discounts already given stay.',
				applies_to: { label: '' },
				products: {
					description: 'IDs of the products that the coupon is for. Default: all.',
					placeholder: 'e.g. prod_1ABC…',
				},
			},
		},
		'coupons.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a coupon',
			description: 'Read one coupon and how often it has been applied',
		},
		'coupons.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a coupon',
			description:
				'Change name, metadata or other currencies of a coupon. The discount itself cannot change.',
			shown: ['name'],
			fields: {
				name: {
					description:
						'Name that customers see on invoices and receipts, up to 40 characters. Empty: unchanged.',
					placeholder: 'e.g. Spring sale',
				},
			},
		},
		'coupons.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a coupon',
			description:
				'Delete a coupon, so that it cannot be applied again. Discounts already given stay. This cannot be undone.',
		},
		'coupons.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many coupons',
			description: 'List coupons, newest first',
		},
	},
};
