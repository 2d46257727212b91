import type { ResourceWords } from './types';

export const transfer: ResourceWords = {
	value: 'transfer',
	name: 'Transfer',
	aliases: ['create transfer', 'pay seller', 'send money to connected account', 'split payment'],
	fields: {
		transfer: 'The transfer to work with. Its ID starts with tr_.',
	},
	operations: {
		'transfers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a transfer',
			description:
				"Send money from your platform's balance to a connected account. Only a transfer reversal brings it back.",
			order: ['destination', 'currency'],
			fields: {
				destination: {
					description: 'The connected account that gets the money. Its ID starts with acct_.',
					placeholder: 'e.g. acct_1ABC…',
				},
				amount:
					"How much to send, such as 1050, in the currency's smallest unit, or 10.50 USD. With Source Transaction, at most that charge's amount.",
				currency: 'The balance to send from, as a three-letter ISO code such as usd',
				source_transaction:
					'The charge that this money comes from. It need not be available yet; the seller can use the money once it is.',
			},
		},
		'transfers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a transfer',
			description: 'Read one transfer with its reversals',
		},
		'transfers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a transfer',
			description: 'Change the description or metadata of a transfer; the money stays where it is',
		},
		'transfers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many transfers',
			description: 'List transfers to connected accounts, newest first',
			fields: {
				destination: {
					description: 'Only transfers to this connected account',
					placeholder: 'e.g. acct_1ABC…',
				},
				transfer_group: {
					description: 'Only transfers that were given this transfer group',
					placeholder: 'e.g. ORDER_6735',
				},
			},
		},
	},
};
