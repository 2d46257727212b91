import type { ResourceWords } from '../../types';

export const v2ReceivedCredit: ResourceWords = {
	value: 'v2ReceivedCredit',
	name: 'Received Credit (v2)',
	aliases: ['v2 received credit', 'incoming bank transfer'],
	fields: {
		received_credit: 'The received credit to read',
	},
	operations: {
		'v2.moneyManagement.receivedCredits.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a received credit (v2)',
			description: 'Read one amount that somebody paid into a financial account, with its sender',
		},
		'v2.moneyManagement.receivedCredits.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many received credits (v2)',
			description: 'List the amounts that others paid into your financial accounts',
		},
	},
};
