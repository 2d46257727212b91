import type { ResourceWords } from '../types';

export const feedbackOption: ResourceWords = {
	value: 'feedbackOption',
	name: 'Feedback Option',
	aliases: ['cancellation reason', 'why customers cancel', 'create feedback option'],
	fields: {
		feedback_option: 'The feedback option to work with',
		description: {
			description:
				'The reason as customers read it when they cancel in the customer portal, up to 100 characters',
			placeholder: 'e.g. I only needed it for one project',
		},
	},
	operations: {
		'billing.feedbackOptions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a feedback option',
			description:
				'Add a reason of your own for canceling. Customers see it once a customer portal configuration has it.',
		},
		'billing.feedbackOptions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a feedback option',
			description: 'Read one reason for canceling and whether it is in use',
		},
		'billing.feedbackOptions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a feedback option',
			description: 'Change how a reason for canceling is worded',
		},
		'billing.feedbackOptions.deactivate': {
			value: 'deactivate',
			name: 'Deactivate',
			action: 'Deactivate a feedback option',
			description: 'Take a reason for canceling out of use: portal configurations can no longer have it',
		},
		'billing.feedbackOptions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many feedback options',
			description: 'List your own reasons for canceling',
			fields: {
				status: {
					default: 'active',
					description: 'Only reasons that are in use, or only those that are not',
				},
			},
		},
	},
};
