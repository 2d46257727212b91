import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryReceivedDebit: ResourceWords = {
	value: 'treasuryReceivedDebit',
	name: 'Treasury Received Debit',
	aliases: ['money taken from treasury', 'debit of treasury account'],
	fields: {
		received_debit: 'The received debit to read. Its ID starts with rd_.',
	},
	operations: {
		'treasury.receivedDebits.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury received debits',
			description: 'List money that others took out of a financial account, newest first',
			fields: {
				financial_account: listedAccount,
				status: { default: 'succeeded', description: 'Only debits in this state' },
			},
		},
		'treasury.receivedDebits.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury received debit',
			description: 'Read one received debit: who took the money, by which network, and why it failed if so',
		},
		'testHelpers.treasury.receivedDebits.create': {
			value: 'testCreate',
			name: 'Test: Create',
			action: 'Simulate a Treasury received debit',
			description: 'In test mode, let someone else take money out of a financial account',
			order: ['financial_account', 'amount', 'currency'],
			fields: {
				financial_account: {
					description: 'The financial account that is debited. Its ID starts with fa_.',
					placeholder: 'e.g. fa_1ABC…',
				},
				description: 'The text that the other side puts on the debit',
				initiating_payment_method_details: { label: 'Debited By' },
			},
		},
	},
};
