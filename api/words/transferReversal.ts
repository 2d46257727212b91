import type { ResourceWords } from './types';

export const transferReversal: ResourceWords = {
	value: 'transferReversal',
	name: 'Transfer Reversal',
	aliases: ['reverse transfer', 'undo transfer', 'claw back transfer'],
	fields: {
		transfer: 'The transfer to work with',
		description: 'Note on the reversal, shown in the dashboard only',
		transfer_reversal: 'The reversal to work with',
	},
	operations: {
		'transfers.createReversal': {
			value: 'create',
			name: 'Create',
			action: 'Create a transfer reversal',
			description:
				'Take a transfer, or a part of it, back from the connected account, whose available balance must cover it. This cannot be undone.',
			shown: ['amount', 'refund_application_fee'],
			fields: {
				amount:
					'Amount to take back, such as 1050 or 10.50 USD, in the currency of the transfer. Default: all that is left of the transfer.',
				refund_application_fee: "Whether to also refund your platform's fee, in proportion to the amount",
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
			description: 'Change the metadata of a transfer reversal. Nothing else can change.',
		},
		'transfers.listReversals': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many transfer reversals',
			description: 'List the reversals of one transfer, newest first',
		},
	},
};
