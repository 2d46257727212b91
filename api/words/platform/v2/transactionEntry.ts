import type { ResourceWords } from '../../types';

export const v2TransactionEntry: ResourceWords = {
	value: 'v2TransactionEntry',
	name: 'Transaction Entry (v2)',
	aliases: ['v2 transaction entry', 'ledger entry'],
	fields: {
		transaction_entry: 'The transaction entry to read',
	},
	operations: {
		'v2.moneyManagement.transactionEntries.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a transaction entry (v2)',
			description: 'Read one step of a transaction with its change of the balance',
		},
		'v2.moneyManagement.transactionEntries.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many transaction entries (v2)',
			description: 'List the steps by which transactions changed balances',
			fields: {
				transaction: {
					description: 'Only steps of this transaction',
					placeholder: 'e.g. trxn_1ABC…',
				},
			},
		},
	},
};
