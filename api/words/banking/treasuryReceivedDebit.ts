import type { ResourceWords } from '../types';
import { initiator, listedAccount } from './treasury';

export const treasuryReceivedDebit: ResourceWords = {
	value: 'treasuryReceivedDebit',
	name: 'Treasury Received Debit',
	aliases: ['money taken from treasury', 'debit of treasury account'],
	fields: {
		received_debit: 'The received debit to read',
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
			description:
				'Read one received debit with the other side, its network, status and any reason for failure',
		},
		'testHelpers.treasury.receivedDebits.create': {
			value: 'testCreate',
			name: 'Test: Create',
			action: 'Simulate a Treasury received debit',
			description: 'In test mode, let someone else take money out of a financial account',
			order: ['financial_account', 'amount', 'currency'],
			fields: {
				financial_account: {
					description: 'The financial account that is debited',
					placeholder: 'e.g. fa_1ABC…',
				},
				amount: 'Amount that is taken, such as 1050 or 10.50 USD',
				network: 'Network by which the money goes',
				description: 'Text that the other side puts on the debit',
				initiating_payment_method_details: {
					label: 'Initiator',
					description: 'Bank account that takes the money',
				},
				...initiator,
			},
		},
	},
};
