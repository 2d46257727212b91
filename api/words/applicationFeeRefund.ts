import type { ResourceWords } from './types';

export const applicationFeeRefund: ResourceWords = {
	value: 'applicationFeeRefund',
	name: 'Application Fee Refund',
	aliases: ['refund platform fee', 'refund application fee', 'return commission'],
	fields: {
		application_fee: 'The application fee to work with. Its ID starts with fee_.',
		fee_refund: 'The refund of that fee. Its ID starts with fr_.',
	},
	operations: {
		'applicationFees.createRefund': {
			value: 'create',
			name: 'Create',
			action: 'Create an application fee refund',
			description:
				'Give a fee, or a part of it, back to the connected account that paid it. The money leaves your balance; this cannot be undone.',
			fields: {
				amount:
					'How much to give back, such as 1050 or 10.50 USD, in the currency of the fee, up to what is left of the fee. Left out, all of it.',
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
			description: 'Change the metadata of a fee refund; nothing else of it can change',
		},
		'applicationFees.listRefunds': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many application fee refunds',
			description: 'List the refunds of one fee, newest first',
		},
	},
};
