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
					label: 'Financial Connections Transaction',
					description: 'The bank transaction to read. Its ID starts with fctxn_.',
				},
			},
		},
		'financialConnections.transactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many financial connections transactions',
			description:
				'List what came in and went out on a linked bank account. Refresh or subscribe to it first.',
			fields: {
				account: {
					label: 'Financial Connections Account',
					description: 'The linked bank account whose transactions to list. Its ID starts with fca_.',
				},
				transacted_at: 'Only transactions that took place in this span of time',
				'transaction_refresh.after': {
					description: 'ID of a refresh: only what is new or changed since then',
					placeholder: 'e.g. fctxnref_1ABC…',
				},
			},
		},
	},
};
