import type { ResourceWords } from './types';

export const applicationFee: ResourceWords = {
	value: 'applicationFee',
	name: 'Application Fee',
	aliases: ['platform fee', 'application fee', 'list platform fees', 'commission'],
	fields: {
		application_fee: 'The application fee to work with',
	},
	operations: {
		'applicationFees.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an application fee',
			description: 'Read one fee that your platform took from a payment, with its refunds',
		},
		'applicationFees.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many application fees',
			description: 'List the fees that your platform took, newest first',
			fields: {
				charge: 'Only fees taken from this charge',
			},
		},
	},
};
