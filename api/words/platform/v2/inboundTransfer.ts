import type { ResourceWords } from '../../types';

export const v2InboundTransfer: ResourceWords = {
	value: 'v2InboundTransfer',
	name: 'Inbound Transfer (v2)',
	aliases: ['v2 inbound transfer', 'draw money from bank', 'top up financial account'],
	fields: {
		inbound_transfer: 'The inbound transfer to read. Its ID starts with ibt_.',
	},
	operations: {
		'v2.moneyManagement.inboundTransfers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an inbound transfer (v2)',
			description:
				'Draw money from your own verified bank account into a financial account. The debit takes days and cannot be canceled.',
			order: [
				'amount__value',
				'amount__currency',
				'from__payment_method',
				'to__financial_account',
				'to__currency',
			],
			fields: {
				'amount.value': "How much to bring in, such as 1050, in the currency's smallest unit, or 10.50 USD",
				'amount.currency': 'Currency of that amount, as a three-letter ISO code such as usd',
				'from.payment_method': {
					label: 'Bank Account',
					description: 'ID of the bank account to debit. It must be verified; a card does not do.',
					placeholder: 'e.g. usba_1ABC…',
				},
				'from.currency': 'Currency in which the bank account is debited, where it takes several',
				'to.financial_account': {
					description: 'ID of the financial account that gets the money',
					placeholder: 'e.g. fa_1ABC…',
				},
				'to.currency': 'Which balance of that account grows, as a three-letter ISO code such as usd',
				description: 'A note of your own on what the money is for',
			},
		},
		'v2.moneyManagement.inboundTransfers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an inbound transfer (v2)',
			description:
				'Read one inbound transfer with its history: queued, processing, succeeded, failed or returned',
		},
		'v2.moneyManagement.inboundTransfers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many inbound transfers (v2)',
			description: 'List what was drawn from bank accounts into financial accounts',
		},
	},
};
