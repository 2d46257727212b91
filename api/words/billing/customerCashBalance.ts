import type { ResourceWords } from '../types';

export const customerCashBalance: ResourceWords = {
	value: 'customerCashBalance',
	name: 'Customer Cash Balance',
	aliases: ['bank transfer balance', 'unmatched bank transfers'],
	operations: {
		'customers.retrieveCashBalance': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer cash balance',
			description: 'Read how much money of bank transfers Stripe holds for a customer, by currency',
		},
		'customers.updateCashBalance': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer cash balance',
			description: 'Choose how bank transfers of a customer are matched with open invoices and payments',
			fields: {
				reconciliation_mode: {
					default: 'merchant_default',
					values: { merchant_default: 'As in Your Settings' },
					description: 'Automatic matches transfers as they arrive; Manual leaves the money until you use it',
				},
			},
		},
	},
};
