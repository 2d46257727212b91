import type { ResourceWords } from './types';

export const applicationFee: ResourceWords = {
	value: 'applicationFee',
	name: 'Application Fee',
	aliases: ['platform fee', 'application fee', 'list platform fees', 'commission'],
	fields: {
		application_fee: 'The application fee to work with. Its ID starts with fee_.',
	},
	operations: {
		'applicationFees.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an application fee',
			description: 'Read one fee that your platform took from a payment, with what was refunded of it',
		},
		'applicationFees.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many application fees',
			description: 'List the fees that your platform took, newest first',
			fields: {
				charge: 'Only fees that were taken from this charge. Its ID starts with ch_.',
			},
		},
	},
};
