import type { ResourceWords } from '../types';
import { initiator, listedAccount } from './treasury';

export const treasuryReceivedCredit: ResourceWords = {
	value: 'treasuryReceivedCredit',
	name: 'Treasury Received Credit',
	aliases: ['incoming money in treasury', 'money received by treasury account'],
	fields: {
		received_credit: 'The received credit to read',
	},
	operations: {
		'treasury.receivedCredits.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury received credits',
			description: 'List money that others sent to a financial account, newest first',
			fields: {
				financial_account: listedAccount,
				linked_flows: { label: '' },
				source_flow_type: {
					label: 'Source Flow',
					default: 'payout',
					description: 'Only money that came from such a movement within Stripe',
				},
				status: { default: 'succeeded', description: 'Only credits in this state' },
			},
		},
		'treasury.receivedCredits.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury received credit',
			description: 'Read one received credit with its sender, network and status',
		},
		'testHelpers.treasury.receivedCredits.create': {
			value: 'testCreate',
			name: 'Test: Create',
			action: 'Simulate a Treasury received credit',
			description: 'In test mode, let someone else send money to a financial account',
			order: ['financial_account', 'amount', 'currency', 'network'],
			fields: {
				financial_account: {
					description: 'The financial account that gets the money',
					placeholder: 'e.g. fa_1ABC…',
				},
				amount: 'Amount that arrives, such as 1050 or 10.50 USD',
				network: {
					default: 'ach',
					values: { rtp: 'Real-Time Payment (RTP)', us_domestic_wire: 'Wire' },
					description: 'Network by which the money comes',
				},
				description: 'Text that the sender puts on the payment',
				initiating_payment_method_details: {
					label: 'Initiator',
					description: 'Bank account that sends the money',
				},
				...initiator,
			},
		},
	},
};
