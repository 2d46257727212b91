import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryDebitReversal: ResourceWords = {
	value: 'treasuryDebitReversal',
	name: 'Treasury Debit Reversal',
	aliases: ['get back debited money', 'reverse received debit', 'unauthorized debit'],
	fields: {
		debit_reversal: 'The debit reversal to work with',
	},
	operations: {
		'treasury.debitReversals.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury debit reversals',
			description: 'List claims for money that was taken out of a financial account, newest first',
			fields: {
				financial_account: listedAccount,
				received_debit: {
					description: 'Only the reversal of this received debit',
					placeholder: 'e.g. rd_1ABC…',
				},
				resolution: { default: 'won', description: 'Only reversals with this outcome' },
				status: { default: 'processing', description: 'Only reversals in this state' },
			},
		},
		'treasury.debitReversals.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Treasury debit reversal',
			description:
				'Claim back money that someone else took out of a financial account. It may be refused, and is possible only for a short time after the debit.',
			fields: {
				received_debit: {
					description: 'The received debit to claim back',
					placeholder: 'e.g. rd_1ABC…',
				},
			},
		},
		'treasury.debitReversals.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury debit reversal',
			description: 'Read one debit reversal: its status, and whether the money came back',
		},
	},
};
