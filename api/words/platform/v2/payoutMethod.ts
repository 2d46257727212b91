import type { ResourceWords } from '../../types';

export const v2PayoutMethod: ResourceWords = {
	value: 'v2PayoutMethod',
	name: 'Payout Method (v2)',
	aliases: ['payout method', 'recipient bank account', 'archive payout method'],
	fields: {
		payout_method: 'The bank account or card to work with, by its ID',
	},
	operations: {
		'v2.moneyManagement.payoutMethods.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payout method (v2)',
			description: 'Read one bank account or card to which money can be sent, and whether it is ready',
		},
		'v2.moneyManagement.payoutMethods.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive a payout method (v2)',
			description: 'Put a bank account or card away: no money can be sent to it any more',
		},
		'v2.moneyManagement.payoutMethods.unarchive': {
			value: 'unarchive',
			name: 'Unarchive',
			action: 'Unarchive a payout method (v2)',
			description: 'Bring a bank account or card back that was archived. It may still need to be made ready.',
		},
		'v2.moneyManagement.payoutMethods.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payout methods (v2)',
			description: 'List the bank accounts and cards to which money can be sent',
			fields: {
				'usage_status.payments': 'Only those that are this far for payments to others',
				'usage_status.transfers': 'Only those that are this far for transfers to yourself',
			},
		},
	},
};
