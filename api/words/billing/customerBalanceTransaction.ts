import type { ResourceWords } from '../types';

export const customerBalanceTransaction: ResourceWords = {
	value: 'customerBalanceTransaction',
	name: 'Customer Balance Transaction',
	aliases: ['give a customer credit', 'customer credit balance', 'goodwill credit'],
	fields: {
		customer_balance_transaction: {
			label: 'Transaction',
			description: 'The entry to work with. Its ID starts with cbtxn_.',
		},
		description: 'A note of your own on the entry, up to 350 characters',
	},
	operations: {
		'customers.createBalanceTransaction': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer balance transaction',
			description:
				'Add a credit or debt to the balance of a customer, which their next finalized invoice settles. Cannot be undone, only offset.',
			order: ['amount', 'currency'],
			fields: {
				amount:
					"A sum such as -1050, in the currency's smallest unit, or -10.50 USD. Below zero is a credit that invoices use up; above zero they charge more.",
				currency:
					'Three-letter ISO code, such as usd. It must be the currency of the customer, if they have one.',
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
			description: 'Change note or metadata of an entry; its amount stays',
		},
		'customers.listBalanceTransactions': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer balance transactions',
			description: 'List what changed the credit balance of a customer, newest first',
			fields: {
				invoice: { description: 'Only entries that belong to this invoice', placeholder: 'e.g. in_1ABC…' },
			},
		},
	},
};
