import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryTransaction: ResourceWords = {
	value: 'treasuryTransaction',
	name: 'Treasury Transaction',
	aliases: ['treasury statement', 'treasury ledger'],
	fields: {
		transaction: 'The transaction to read',
	},
	operations: {
		'treasury.transactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury transactions',
			description: 'List everything that changed or will change the balance of a financial account',
			fields: {
				financial_account: listedAccount,
				order_by: {
					default: 'created',
					values: { created: 'Creation', posted_at: 'Posting' },
					description: 'Date to sort by, newest first. Default: Creation.',
				},
				status: {
					default: 'posted',
					description: 'Only transactions that are final (Posted), still on their way (Open) or gone (Void)',
				},
				status_transitions: { label: '' },
				'status_transitions.posted_at': {
					description:
						'Only what was posted in this span of time. Requires Status: Posted and Order By: Posting.',
				},
			},
		},
		'treasury.transactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury transaction',
			description: 'Read one transaction: its amount, and the payment, transfer or card purchase behind it',
		},
	},
};
