import type { ResourceWords } from './types';

export const secret: ResourceWords = {
	value: 'secret',
	name: 'Secret',
	aliases: ['set secret', 'find secret', 'stripe apps secret', 'secret store'],
	fields: {
		name: {
			description: 'Name of the secret, unique in its scope',
			placeholder: 'e.g. crm_api_key',
		},
		'scope.type': {
			default: 'account',
			description: 'Owner of the secret: the whole Stripe account (Account) or one dashboard user (User)',
		},
		'scope.user': {
			description: 'ID of the dashboard user. Only if Type is User, not Account.',
			placeholder: 'e.g. usr_1ABC…',
		},
	},
	operations: {
		'apps.secrets.create': {
			value: 'set',
			name: 'Set',
			action: 'Set a secret',
			description: 'Save a secret for a Stripe App. It replaces a secret of the same name in the same scope.',
			order: ['name', 'payload', 'scope__type'],
			fields: {
				payload: 'Value of the secret. Only this app can read it again, with Find.',
				expires_at: 'Time at which Stripe deletes the secret. Default: never.',
			},
		},
		'apps.secrets.find': {
			value: 'find',
			name: 'Find',
			action: 'Find a secret',
			description:
				'Read a secret by its name. To read its value, choose it in Expand: it is then stored in the execution data in plain text.',
			order: ['name', 'scope__type'],
		},
		'apps.secrets.deleteWhere': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a secret',
			description: 'Delete a secret by its name. Apps that need it stop working. This cannot be undone.',
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
