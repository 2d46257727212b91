import type { ResourceWords } from './types';

export const transfer: ResourceWords = {
	value: 'transfer',
	name: 'Transfer',
	aliases: ['create transfer', 'pay seller', 'send money to connected account', 'split payment'],
	fields: {
		transfer: 'The transfer to work with',
		description: 'Note on the transfer, shown in the dashboard only',
	},
	operations: {
		'transfers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a transfer',
			description:
				'Send money from your balance to a connected account. Only a transfer reversal takes it back.',
			order: ['destination', 'amount', 'currency', 'source_transaction', 'description'],
			oneOf: [['amount', 'source_transaction']],
			shown: ['amount', 'source_transaction', 'description'],
			fields: {
				destination: {
					description: 'The connected account that receives the money',
					placeholder: 'e.g. acct_1ABC…',
				},
				amount:
					'Amount to send, such as 1050 or 10.50 USD. With Source Transaction, at most the amount of the charge.',
				currency: 'Currency of the balance to send from, as a three-letter ISO code such as usd',
				source_transaction:
					'The charge that the money comes from. If it is still pending, so is the transfer.',
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
			shown: ['description'],
			description: 'Change the description or metadata of a transfer. The money stays where it is.',
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
					description: 'Only transfers with this transfer group',
					placeholder: 'e.g. ORDER_6735',
				},
			},
		},
	},
};
