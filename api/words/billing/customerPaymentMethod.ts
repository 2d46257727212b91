import type { ResourceWords } from '../types';

export const customerPaymentMethod: ResourceWords = {
	value: 'customerPaymentMethod',
	name: 'Customer Payment Method',
	aliases: ['saved cards of a customer', 'customer payment methods'],
	fields: {
		payment_method: 'The payment method to read',
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
						'Only payment methods with this permission to be shown to the customer again: Always, Limited, or Unspecified if they were not asked',
				},
				type: {
					default: 'card',
					values: { mb_way: 'MB WAY', zip: 'Zip' },
					description: 'Only payment methods of this kind. Default: all kinds.',
				},
			},
		},
	},
};
