import type { ResourceWords } from '../types';

export const coupon: ResourceWords = {
	value: 'coupon',
	name: 'Coupon',
	aliases: ['create coupon', 'discount', 'percent off', 'amount off'],
	fields: {
		coupon: 'The coupon to work with, by its ID',
		name: {
			description: 'What customers see on invoices and receipts, up to 40 characters. Left out, the ID.',
			placeholder: 'e.g. Spring sale',
		},
		currency_options: {
			key: 'Currency',
			description: 'What it takes off in further currencies. The key is a currency code such as eur.',
			placeholder: 'Add Currency',
		},
		'currency_options.amount_off': 'What it takes off in this currency, such as 1050 or 10.50 USD',
	},
	operations: {
		'coupons.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a coupon',
			description:
				'Define a discount to give to customers. How much it takes off and for how long cannot change later. Needs Percent Off, or Amount Off and Currency.',
			fields: {
				amount_off:
					"What it takes off, such as 500, in the currency's smallest unit, or 5.00 USD. Give it or Percent Off.",
				percent_off: {
					description: 'Share that it takes off, in percent: above 0, up to 100. Give it or Amount Off.',
					placeholder: 'e.g. 25',
				},
				currency: 'Three-letter ISO code of the currency of Amount Off, such as usd',
				duration: {
					default: 'once',
					description:
						'How long a subscription has it: for one invoice, for all, or for a number of months (Repeating). Left out, Once.',
				},
				duration_in_months: {
					description: 'For how many months it takes effect, with the duration Repeating',
					placeholder: 'e.g. 3',
				},
				id: {
					description: 'An ID of your own, which also serves to apply it. Left out, Stripe makes one up.',
					placeholder: 'e.g. SPRING25',
				},
				max_redemptions: {
					description: 'How often it can be applied, over all customers. Left out, without limit.',
					placeholder: 'e.g. 100',
				},
				redeem_by: 'Until when it can be applied. Discounts that it has given go on.',
				products: {
					description: 'IDs of the products that it is for. Left out, it is for all.',
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
			description: 'Change name, metadata or further currencies of a coupon; the discount itself stays',
		},
		'coupons.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a coupon',
			description:
				'Remove a coupon for good, so that it cannot be applied again. Discounts that it has given go on.',
		},
		'coupons.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many coupons',
			description: 'List coupons, newest first',
		},
	},
};
