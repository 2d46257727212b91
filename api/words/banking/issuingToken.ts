import type { ResourceWords } from '../types';

export const issuingToken: ResourceWords = {
	value: 'issuingToken',
	name: 'Issuing Token',
	aliases: ['card in apple pay', 'card in digital wallet', 'suspend wallet card'],
	fields: {
		token: 'The copy of a card in a wallet or at a merchant',
	},
	operations: {
		'issuing.tokens.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing tokens',
			description: 'List the wallets and merchants that hold a copy of a card, newest first',
			fields: {
				card: { description: 'The card whose copies to list', placeholder: 'e.g. ic_1ABC…' },
				status: { default: 'active', description: 'Only copies in this state' },
			},
		},
		'issuing.tokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing token',
			description: "Read one wallet's or merchant's copy of a card, with device and network where known",
		},
		'issuing.tokens.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing token',
			description:
				"Suspend, resume or delete a wallet's copy of a card; the card itself keeps working. Deleting cannot be undone.",
			fields: {
				status: {
					default: 'suspended',
					description: 'Active can pay, Suspended cannot for now, Deleted never again',
				},
			},
		},
	},
};
