import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryTransactionEntry: ResourceWords = {
	value: 'treasuryTransactionEntry',
	name: 'Treasury Transaction Entry',
	aliases: ['treasury balance changes', 'treasury bookkeeping'],
	fields: {
		transaction_entry: 'The entry to read. Its ID starts with trxne_.',
	},
	operations: {
		'treasury.transactionEntries.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury transaction entries',
			description: 'List each single step by which transactions moved the parts of a balance',
			fields: {
				financial_account: listedAccount,
				effective_at: 'Only entries that changed the balance in this span of time',
				order_by: {
					default: 'created',
					values: { created: 'Creation', effective_at: 'Effect' },
					description: 'Which date the list is sorted by, newest first. Left out, the date of creation.',
				},
				transaction: {
					description: 'Only entries of this transaction',
					placeholder: 'e.g. trxn_1ABC…',
				},
			},
		},
		'treasury.transactionEntries.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury transaction entry',
			description: 'Read one entry with its date and what it did to cash, incoming and outgoing money',
		},
	},
};
