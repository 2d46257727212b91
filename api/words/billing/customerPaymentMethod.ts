import type { ResourceWords } from '../types';

export const customerPaymentMethod: ResourceWords = {
	value: 'customerPaymentMethod',
	name: 'Customer Payment Method',
	aliases: ['saved cards of a customer', 'customer payment methods'],
	fields: {
		payment_method: 'The payment method to read. Its ID starts with pm_.',
	},
	operations: {
		'customers.retrievePaymentMethod': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer payment method',
			description: 'Read one payment method, if it is saved with this customer',
		},
		'customers.listPaymentMethods': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer payment methods',
			description: 'List the payment methods that are saved with a customer',
			fields: {
				allow_redisplay: {
					default: 'always',
					description:
						'Only those that the customer may be shown again: always, in limited cases, or where they were not asked',
				},
				type: {
					default: 'card',
					values: { mb_way: 'MB WAY', zip: 'Zip' },
					description: 'Only payment methods of this kind. Left out, all kinds.',
				},
			},
		},
	},
};
