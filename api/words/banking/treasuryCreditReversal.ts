import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryCreditReversal: ResourceWords = {
	value: 'treasuryCreditReversal',
	name: 'Treasury Credit Reversal',
	aliases: ['send back received money', 'reverse received credit'],
	fields: {
		credit_reversal: 'The credit reversal to work with',
	},
	operations: {
		'treasury.creditReversals.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury credit reversals',
			description: 'List received money that a financial account sent back, newest first',
			fields: {
				financial_account: listedAccount,
				received_credit: {
					description: 'Only the reversal of this received credit',
					placeholder: 'e.g. rc_1ABC…',
				},
				status: { default: 'posted', description: 'Only reversals in this state' },
			},
		},
		'treasury.creditReversals.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Treasury credit reversal',
			description:
				'Send money that a financial account received back to where it came from, in full. This cannot be undone.',
			fields: {
				received_credit: {
					description: 'The received credit to send back',
					placeholder: 'e.g. rc_1ABC…',
				},
			},
		},
		'treasury.creditReversals.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury credit reversal',
			description: 'Read one credit reversal with its status and the credit that it sends back',
		},
	},
};
