import type { ResourceWords } from '../types';

export const customerBalanceTransaction: ResourceWords = {
	value: 'customerBalanceTransaction',
	name: 'Customer Balance Transaction',
	aliases: ['give a customer credit', 'customer credit balance', 'goodwill credit'],
	fields: {
		customer_balance_transaction: {
			label: 'Transaction',
			description: 'The entry to work with',
		},
		description: 'Note on the entry, up to 350 characters',
	},
	operations: {
		'customers.createBalanceTransaction': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer balance transaction',
			description:
				"Add a credit or debt to a customer's balance, which their next finalized invoice settles. It cannot be undone, only offset by another entry.",
			order: ['amount', 'currency'],
			fields: {
				amount:
					'Amount such as -1050 or -10.50 USD. A negative amount is a credit that lowers invoices; a positive one is a debt that raises them.',
				currency:
					'Three-letter ISO code of the currency, such as usd. A customer without a currency gets this one.',
			},
		},
		'customers.retrieveBalanceTransaction': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer balance transaction',
			description: 'Read one entry in the credit balance of a customer, with the balance after it',
		},
		'customers.updateBalanceTransaction': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer balance transaction',
			description: 'Change note or metadata of an entry. Its amount cannot change.',
		},
		'customers.listBalanceTransactions': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer balance transactions',
			description: "List the changes of a customer's credit balance, newest first",
			fields: {
				invoice: { description: 'Only entries of this invoice', placeholder: 'e.g. in_1ABC…' },
			},
		},
	},
};
