import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryTransactionEntry: ResourceWords = {
	value: 'treasuryTransactionEntry',
	name: 'Treasury Transaction Entry',
	aliases: ['treasury balance changes', 'treasury bookkeeping'],
	fields: {
		transaction_entry: 'The entry to read',
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
					description: 'Date to sort by, newest first. Default: Creation.',
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
			description: 'Read one entry with its date and its effect on cash, incoming and outgoing money',
		},
	},
};
