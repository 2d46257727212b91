import type { ResourceWords } from '../types';
import { customerAccount } from './shared';

const minimumAmount = 'Lowest purchase amount for which the code works, such as 1050 or 10.50 USD';

export const promotionCode: ResourceWords = {
	value: 'promotionCode',
	name: 'Promotion Code',
	aliases: ['create promo code', 'voucher code', 'coupon code for customers'],
	fields: {
		promotion_code: 'The promotion code to work with',
		minimum_amount: minimumAmount,
		restrictions: 'Conditions for using the code',
		'restrictions.currency_options': {
			key: 'Currency',
			description: 'Minimum amounts in other currencies. The key is a currency code such as eur.',
			placeholder: 'Add Currency',
		},
	},
	operations: {
		'promotionCodes.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a promotion code',
			description: 'Create a code that customers type to get the discount of a coupon',
			order: ['promotion__coupon', 'code'],
			required: ['promotion.coupon'],
			shown: ['code'],
			fields: {
				promotion: { label: '' },
				'promotion.coupon': 'The coupon whose discount the code gives',
				active: { default: true, description: 'Whether customers can use the code. Default: on.' },
				code: {
					description:
						'Code that customers type: letters, digits 0-9 and hyphens; case does not matter. Default: a random one.',
					placeholder: 'e.g. SPRING25',
				},
				customer: 'The only customer who can use the code. Default: all customers.',
				customer_account: customerAccount('ID of the only account that can use the code'),
				expires_at: 'Last time at which the code works. It must not be after the end of the coupon.',
				max_redemptions: {
					description:
						'Number of times that the code can be used, over all customers. At most that of the coupon. Default: no limit.',
					placeholder: 'e.g. 100',
				},
				first_time_transaction: 'Whether only customers without any successful payment can use the code',
				minimum_amount_currency: 'Three-letter ISO code of the currency of Minimum Amount, such as usd',
			},
		},
		'promotionCodes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a promotion code',
			description: 'Read one promotion code and how often it has been used',
		},
		'promotionCodes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a promotion code',
			description: 'Switch a code on or off, or change its metadata. The code itself cannot change.',
			shown: ['active'],
			fields: {
				restrictions: { label: '' },
				active: {
					default: true,
					description:
						'Whether customers can use the code. It can only be switched on again while its coupon is valid.',
				},
			},
		},
		'promotionCodes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many promotion codes',
			description: 'List promotion codes, newest first, or find one by the code that customers type',
			fields: {
				active: 'Whether to list only codes that can be used (on), or only the others (off)',
				code: {
					description: 'Only codes with this text; case does not matter',
					placeholder: 'e.g. SPRING25',
				},
				coupon: 'Only codes for this coupon',
				customer: 'Only codes for this customer alone',
				customer_account: customerAccount('Only codes for this account alone'),
			},
		},
	},
};
