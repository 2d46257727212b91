import type { ResourceWords } from './types';

export const secret: ResourceWords = {
	value: 'secret',
	name: 'Secret',
	aliases: ['set secret', 'find secret', 'stripe apps secret', 'secret store'],
	fields: {
		name: {
			description: 'What the secret is called. There is one of each name in a scope.',
			placeholder: 'e.g. crm_api_key',
		},
		'scope.type': {
			default: 'account',
			description:
				'Who the secret belongs to: the whole Stripe account, or one of its dashboard users, who is named beside',
		},
		'scope.user': {
			description: 'ID of the dashboard user. Needed for the scope User, and left out for the scope Account.',
			placeholder: 'e.g. usr_1ABC…',
		},
	},
	operations: {
		'apps.secrets.create': {
			value: 'set',
			name: 'Set',
			action: 'Set a secret',
			description:
				'Store a secret for a Stripe App. One with the same name in the same scope is overwritten.',
			order: ['name', 'payload', 'scope__type'],
			fields: {
				payload: 'The value to keep. Only this app can read it again, with Find.',
				expires_at: 'When Stripe deletes the secret by itself. Left out, it stays.',
			},
		},
		'apps.secrets.find': {
			value: 'find',
			name: 'Find',
			action: 'Find a secret',
			description:
				'Read a secret by its name. The value comes back in plain text when it is chosen in Expand, and then stays in the execution data.',
			order: ['name', 'scope__type'],
		},
		'apps.secrets.deleteWhere': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a secret',
			description: 'Remove a secret by its name; apps that rely on it stop working',
			order: ['name', 'scope__type'],
		},
		'apps.secrets.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many secrets',
			description: 'List the secrets of a scope, without their values',
		},
	},
};
