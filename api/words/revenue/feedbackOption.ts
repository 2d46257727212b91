import type { ResourceWords } from '../types';

export const feedbackOption: ResourceWords = {
	value: 'feedbackOption',
	name: 'Feedback Option',
	aliases: ['cancellation reason', 'why customers cancel', 'create feedback option'],
	fields: {
		feedback_option: 'The feedback option to work with',
		description: {
			description: 'Reason that customers can choose when they cancel in the portal, up to 100 characters',
			placeholder: 'e.g. I only needed it for one project',
		},
	},
	operations: {
		'billing.feedbackOptions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a feedback option',
			description:
				'Add a reason for canceling. Customers see it once a customer portal configuration has it.',
		},
		'billing.feedbackOptions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a feedback option',
			description: 'Get one reason for canceling and whether it is in use',
		},
		'billing.feedbackOptions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a feedback option',
			description: 'Change the text of a reason for canceling',
		},
		'billing.feedbackOptions.deactivate': {
			value: 'deactivate',
			name: 'Deactivate',
			action: 'Deactivate a feedback option',
			description: 'Retire a reason for canceling, so that portal configurations can no longer use it',
		},
		'billing.feedbackOptions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many feedback options',
			description: 'List the reasons for canceling that you added',
			fields: {
				status: {
					default: 'active',
					description: 'Only reasons in this state',
				},
			},
		},
	},
};
