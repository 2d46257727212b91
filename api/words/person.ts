import type { ResourceWords } from './types';

export const person: ResourceWords = {
	value: 'person',
	name: 'Person',
	aliases: ['add company owner', 'verify identity', 'account representative', 'beneficial owner', 'kyc'],
	operations: {
		'accounts.createPerson': {
			value: 'create',
			name: 'Create',
			action: 'Create a person',
			description:
				'Add someone whom Stripe must know to a connected account: its representative, an owner, a director',
		},
		'accounts.retrievePerson': {
			value: 'get',
			name: 'Get',
			action: 'Get a person',
			description: 'Read one person of a connected account, with what is still needed to verify them',
		},
		'accounts.updatePerson': {
			value: 'update',
			name: 'Update',
			action: 'Update a person',
			description: 'Change the details of a person. What Stripe has verified may need to be verified again.',
		},
		'accounts.deletePerson': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a person',
			description:
				"Remove a person from a connected account; cannot be undone. The account's representative cannot be removed.",
		},
		'accounts.listPersons': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many persons',
			description: 'List the people whom Stripe knows to belong to a connected account',
		},
	},
};
