import type { ResourceWords } from './types';

export const applicationFeeRefund: ResourceWords = {
	value: 'applicationFeeRefund',
	name: 'Application Fee Refund',
	aliases: ['refund platform fee', 'refund application fee', 'return commission'],
	fields: {
		application_fee: 'The application fee to work with',
		fee_refund: 'The refund to work with',
	},
	operations: {
		'applicationFees.createRefund': {
			value: 'create',
			name: 'Create',
			action: 'Create an application fee refund',
			description:
				'Refund a fee, or a part of it, to the connected account that paid it. The money leaves your balance. This cannot be undone.',
			shown: ['amount'],
			fields: {
				amount:
					'Amount to refund, such as 1050 or 10.50 USD, in the currency of the fee. Default: all that is left of the fee.',
			},
		},
		'applicationFees.retrieveRefund': {
			value: 'get',
			name: 'Get',
			action: 'Get an application fee refund',
			description: 'Read one refund of a fee',
		},
		'applicationFees.updateRefund': {
			value: 'update',
			name: 'Update',
			action: 'Update an application fee refund',
			description: 'Change the metadata of a fee refund. Nothing else can change.',
		},
		'applicationFees.listRefunds': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many application fee refunds',
			description: 'List the refunds of one fee, newest first',
		},
	},
};
