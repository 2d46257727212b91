import type { ResourceWords } from '../../types';

export const v2PayoutMethod: ResourceWords = {
	value: 'v2PayoutMethod',
	name: 'Payout Method (v2)',
	aliases: ['payout method', 'recipient bank account', 'archive payout method'],
	fields: {
		payout_method: 'The bank account or card to work with',
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
			description: 'Archive a bank account or card: no money can be sent to it until it is unarchived',
		},
		'v2.moneyManagement.payoutMethods.unarchive': {
			value: 'unarchive',
			name: 'Unarchive',
			action: 'Unarchive a payout method (v2)',
			description: 'Bring back a bank account or card that was archived. It may still need setup.',
		},
		'v2.moneyManagement.payoutMethods.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payout methods (v2)',
			description: 'List the bank accounts and cards to which money can be sent',
			fields: {
				usage_status: { description: 'Only those in these states of setup' },
				'usage_status.payments': 'Only those with this state for payments to others',
				'usage_status.transfers': 'Only those with this state for transfers to yourself',
			},
		},
	},
};
