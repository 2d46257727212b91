import type { ResourceWords } from '../types';

export const customerSource: ResourceWords = {
	value: 'customerSource',
	name: 'Customer Source',
	aliases: ['customer bank account', 'verify customer bank account', 'old saved card'],
	fields: {
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
				'Save a card or bank account with a customer, in the older way. Payment methods have replaced it.',
			fields: {
				source: {
					description: 'Token that stands for the card or bank account, or ID of a source',
					placeholder: 'e.g. tok_1ABC…',
				},
				validate: 'Whether the card is checked with its bank before it is saved',
			},
		},
		'customers.retrieveSource': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer source',
			description: 'Read one card or bank account of a customer; only its last digits show',
		},
		'customers.updateSource': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer source',
			description:
				'Change holder, address or expiry of a saved card or bank account. For another number, create a new one.',
			fields: {
				name: { label: 'Cardholder', description: 'Name on the card', placeholder: 'e.g. Jenny Rosen' },
				'owner.name': { description: 'Who owns the source', placeholder: 'e.g. Jenny Rosen' },
			},
		},
		'customers.verifySource': {
			value: 'verify',
			name: 'Verify',
			action: 'Verify a customer source',
			description:
				'Prove that a US bank account is theirs, by the two small deposits that the customer finds on the statement. Tries are limited.',
			fields: {
				amounts: 'The two amounts that arrived: 32 and 45 for 0.32 and 0.45 USD',
			},
		},
		'customers.deleteSource': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer source',
			description:
				'Remove a saved card or bank account, so that it cannot be charged any more. If it was the default one, the newest takes its place.',
		},
		'customers.listSources': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer sources',
			description: 'List cards and bank accounts of a customer that were saved in the older way',
			fields: {
				object: {
					label: 'Type',
					description: 'Only this kind: card, bank_account or source',
					placeholder: 'e.g. bank_account',
				},
			},
		},
	},
};
