import type { ResourceWords } from '../types';

export const customerDiscount: ResourceWords = {
	value: 'customerDiscount',
	name: 'Customer Discount',
	aliases: ['remove discount from customer', 'end customer coupon'],
	operations: {
		'customers.deleteDiscount': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete the discount of a customer',
			description:
				'Remove the discount of a customer. Discounts of their subscriptions and existing invoices stay.',
		},
	},
};
