import type { ResourceWords } from '../types';

export const financialConnectionsTransaction: ResourceWords = {
	value: 'financialConnectionsTransaction',
	name: 'Financial Connections Transaction',
	aliases: ['bank transactions', 'bank statement lines', 'linked bank transactions'],
	operations: {
		'financialConnections.transactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a financial connections transaction',
			description: 'Read one transaction of a linked bank account',
			fields: {
				transaction: {
					label: 'Bank Transaction',
					description: 'The transaction to read',
				},
			},
		},
		'financialConnections.transactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many financial connections transactions',
			description: 'List the movements on a linked bank account. Refresh or subscribe to it first.',
			fields: {
				account: {
					label: 'Financial Connections Account',
					description: 'The linked bank account whose transactions to list',
				},
				transacted_at: 'Only transactions that took place in this span of time',
				transaction_refresh: { label: 'Refresh' },
				'transaction_refresh.after': {
					description: 'ID of a refresh: only transactions that are new or changed since then',
					placeholder: 'e.g. fctxnref_1ABC…',
				},
			},
		},
	},
};
