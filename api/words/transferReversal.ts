import type { ResourceWords } from './types';

export const transferReversal: ResourceWords = {
	value: 'transferReversal',
	name: 'Transfer Reversal',
	aliases: ['reverse transfer', 'undo transfer', 'claw back transfer'],
	fields: {
		transfer: 'The transfer to work with. Its ID starts with tr_.',
		transfer_reversal: 'The reversal of that transfer. Its ID starts with trr_.',
	},
	operations: {
		'transfers.createReversal': {
			value: 'create',
			name: 'Create',
			action: 'Create a transfer reversal',
			description:
				'Take a transfer, or a part of it, back from the connected account. Its available balance must cover it; this cannot be undone.',
			fields: {
				amount:
					'How much to take back, such as 1050 or 10.50 USD, in the currency of the transfer, up to what is left of the transfer. Left out, all of it.',
				refund_application_fee:
					'Whether your platform also gives back its fee: all of it, or the share of it that matches the amount',
			},
		},
		'transfers.retrieveReversal': {
			value: 'get',
			name: 'Get',
			action: 'Get a transfer reversal',
			description: 'Read one reversal of a transfer',
		},
		'transfers.updateReversal': {
			value: 'update',
			name: 'Update',
			action: 'Update a transfer reversal',
			description: 'Change the metadata of a transfer reversal; nothing else of it can change',
		},
		'transfers.listReversals': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many transfer reversals',
			description: 'List the reversals of one transfer, newest first',
		},
	},
};
