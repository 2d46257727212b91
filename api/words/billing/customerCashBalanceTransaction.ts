import type { ResourceWords } from '../types';

export const customerCashBalanceTransaction: ResourceWords = {
	value: 'customerCashBalanceTransaction',
	name: 'Customer Cash Balance Transaction',
	aliases: ['incoming bank transfers', 'cash balance history'],
	fields: {
		customer_cash_balance_transaction: {
			label: 'Transaction',
			description: 'The entry to read. Its ID starts with ccsbtxn_.',
		},
	},
	operations: {
		'customers.retrieveCashBalanceTransaction': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer cash balance transaction',
			description:
				'Read one entry in the cash balance of a customer: the amount that came in or went out, and why',
		},
		'customers.listCashBalanceTransactions': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer cash balance transactions',
			description: "List the changes of a customer's cash balance, newest first",
		},
	},
};
