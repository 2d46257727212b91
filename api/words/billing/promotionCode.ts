import type { ResourceWords } from '../types';
import { customerAccount } from './shared';

export const promotionCode: ResourceWords = {
	value: 'promotionCode',
	name: 'Promotion Code',
	aliases: ['create promo code', 'voucher code', 'coupon code for customers'],
	fields: {
		promotion_code: 'The promotion code to work with. Its ID starts with promo_.',
		active: {
			default: true,
			description: 'Whether customers can use the code now, as long as it has not expired',
		},
		'restrictions.currency_options': { key: 'Currency', placeholder: 'Add Currency' },
	},
	operations: {
		'promotionCodes.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a promotion code',
			description: 'Give a coupon a code that customers can type, for all of them or one alone',
			fields: {
				'promotion.coupon': 'The coupon that the code stands for. Stripe needs it.',
				code: {
					description:
						'What customers type: letters, digits and hyphens, capitals or not. Left out, Stripe makes one up.',
					placeholder: 'e.g. SPRING25',
				},
				customer: 'The only customer who can use it. Left out, all can; the ID starts with cus_.',
				customer_account: customerAccount('ID of the only account that can use it'),
				expires_at: 'Until when customers can use it. No later than the coupon itself, if that ends.',
				max_redemptions: {
					description: 'How often it can be used, over all customers. Left out, as often as the coupon.',
					placeholder: 'e.g. 100',
				},
				first_time_transaction: 'Whether only customers who have never paid you can use it',
				minimum_amount: 'The least that a purchase must come to, such as 1050 or 10.50 USD',
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
			description: 'Switch a code on or off, or change its metadata; the code itself stays',
			fields: {
				minimum_amount: 'The least that a purchase must come to, such as 1050 or 10.50 USD',
			},
		},
		'promotionCodes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many promotion codes',
			description: 'List promotion codes, newest first, also to find one by what customers type',
			fields: {
				active: 'Whether to list only codes that can be used (on), or only the others (off)',
				code: { description: 'Only codes that read so; capitals do not count', placeholder: 'e.g. SPRING25' },
				coupon: 'Only codes that stand for this coupon',
				customer: 'Only codes for this customer alone. Its ID starts with cus_.',
				customer_account: customerAccount('Only codes for this account alone'),
			},
		},
	},
};
