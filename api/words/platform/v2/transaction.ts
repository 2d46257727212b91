import type { ResourceWords } from '../../types';

export const v2Transaction: ResourceWords = {
	value: 'v2Transaction',
	name: 'Transaction (v2)',
	aliases: ['v2 transaction', 'financial account statement', 'regulatory receipt'],
	fields: {
		transaction: 'The transaction to work with, by its ID',
	},
	operations: {
		'v2.moneyManagement.transactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a transaction (v2)',
			description: 'Read one movement of money on a financial account',
		},
		'v2.moneyManagement.transactions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a transaction (v2)',
			description: 'Change the description or metadata of a transaction; the money stays where it is',
			fields: { description: 'A note of your own, up to 100 characters' },
		},
		'v2.moneyManagement.transactions.refreshRegulatoryReceipt': {
			value: 'refreshRegulatoryReceipt',
			name: 'Refresh Regulatory Receipt',
			action: 'Refresh the regulatory receipt of a transaction (v2)',
			description: 'Get a new link to the receipt that the law prescribes, once the old link no longer opens',
		},
		'v2.moneyManagement.transactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many transactions (v2)',
			description: 'List what came in and went out on financial accounts',
			fields: {
				financial_account: {
					description: 'Only movements on this financial account',
					placeholder: 'e.g. fa_1ABC…',
				},
				flow: {
					label: 'Cause',
					description: 'Only movements that the transfer or payment with this ID caused',
					placeholder: 'e.g. obp_1ABC…',
				},
			},
		},
	},
};
