import type { ResourceWords } from '../types';

export const customerSource: ResourceWords = {
	value: 'customerSource',
	name: 'Customer Source',
	aliases: ['customer bank account', 'verify customer bank account', 'old saved card'],
	fields: {
		owner: 'Owner of the source',
		source: {
			label: 'Source',
			description: 'The card (card_), bank account (ba_) or source (src_) to work with',
		},
	},
	operations: {
		'customers.createSource': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer source',
			description:
				'Save a card or bank account with a customer as a source. Sources are legacy: use payment methods instead if you can.',
			fields: {
				source: {
					description: 'Token of the card or bank account, or ID of a source',
					placeholder: 'e.g. tok_1ABC…',
				},
				validate: 'Whether to check the card with its bank before saving it',
			},
		},
		'customers.retrieveSource': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer source',
			description: 'Read one card or bank account of a customer. It shows only the last digits.',
		},
		'customers.updateSource': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer source',
			description:
				'Change holder, address or expiry of a saved card or bank account. For another number, create a new one.',
			fields: {
				name: { label: 'Cardholder', description: 'Name on the card', placeholder: 'e.g. Jenny Rosen' },
				'owner.name': { description: 'Owner of the source', placeholder: 'e.g. Jenny Rosen' },
			},
		},
		'customers.verifySource': {
			value: 'verify',
			name: 'Verify',
			action: 'Verify a customer source',
			description:
				"Verify a customer's US bank account by the two small deposits on its statement. Attempts are limited.",
			fields: {
				amounts: 'The two deposits on the statement, such as 32 and 45, or 0.32 USD and 0.45 USD',
			},
		},
		'customers.deleteSource': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer source',
			description:
				'Delete a saved card or bank account, so that it cannot be charged. If it was the default, the newest one becomes the default.',
		},
		'customers.listSources': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer sources',
			description: 'List cards and bank accounts of a customer that were saved as sources',
			fields: {
				object: {
					label: 'Type',
					description: 'Only this kind',
				},
			},
		},
	},
};
