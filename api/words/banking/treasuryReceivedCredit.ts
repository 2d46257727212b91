import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryReceivedCredit: ResourceWords = {
	value: 'treasuryReceivedCredit',
	name: 'Treasury Received Credit',
	aliases: ['incoming money in treasury', 'money received by treasury account'],
	fields: {
		received_credit: 'The received credit to read. Its ID starts with rc_.',
	},
	operations: {
		'treasury.receivedCredits.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury received credits',
			description: 'List money that others sent to a financial account, newest first',
			fields: {
				financial_account: listedAccount,
				source_flow_type: {
					default: 'payout',
					description: 'Only money that came this way from somewhere at Stripe',
				},
				status: { default: 'succeeded', description: 'Only credits in this state' },
			},
		},
		'treasury.receivedCredits.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury received credit',
			description: 'Read one received credit: who sent it, by which network, and whether it arrived',
		},
		'testHelpers.treasury.receivedCredits.create': {
			value: 'testCreate',
			name: 'Test: Create',
			action: 'Simulate a Treasury received credit',
			description: 'In test mode, let someone else send money to a financial account',
			order: ['financial_account', 'amount', 'currency', 'network'],
			fields: {
				financial_account: {
					description: 'The financial account that gets the money. Its ID starts with fa_.',
					placeholder: 'e.g. fa_1ABC…',
				},
				network: {
					default: 'ach',

					description: 'By which network the money comes: ACH, a wire or real-time payment (RTP)',
				},
				description: 'The text that the sender puts on the payment',
				initiating_payment_method_details: { label: 'Sender' },
			},
		},
	},
};
