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
			description: 'Read the money from bank transfers that Stripe holds for a customer, by currency',
		},
		'customers.updateCashBalance': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer cash balance',
			description: 'Choose how Stripe matches bank transfers of a customer with open invoices and payments',
			fields: {
				settings: { label: '' },
				reconciliation_mode: {
					default: 'merchant_default',
					values: { merchant_default: 'As in Your Settings' },
					description:
						'Automatic matches bank transfers as they arrive; Manual keeps the money until you apply it',
				},
			},
		},
	},
};
