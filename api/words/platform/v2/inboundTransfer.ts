import type { ResourceWords } from '../../types';

export const v2InboundTransfer: ResourceWords = {
	value: 'v2InboundTransfer',
	name: 'Inbound Transfer (v2)',
	aliases: ['v2 inbound transfer', 'draw money from bank', 'top up financial account'],
	fields: {
		inbound_transfer: 'The inbound transfer to read',
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
				'amount.value': 'Amount to bring in, such as 1050 or 10.50 USD',
				'amount.currency': 'Currency of that amount, as a three-letter ISO code such as usd',
				'from.payment_method': {
					label: 'Bank Account',
					description: 'Verified bank account to debit; cards do not work',
					placeholder: 'e.g. usba_1ABC…',
				},
				'from.currency': 'Currency in which the bank account is debited. Only if it has several.',
				'to.financial_account': {
					description: 'Financial account that gets the money',
					placeholder: 'e.g. fa_1ABC…',
				},
				'to.currency': 'Balance of that account that gets the money, as a three-letter ISO code such as usd',
				description: 'Your note on the purpose of the money',
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
			description: 'List the transfers from bank accounts into financial accounts',
		},
	},
};
