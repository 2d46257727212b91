import type { ResourceWords } from '../../types';

export const v2Transaction: ResourceWords = {
	value: 'v2Transaction',
	name: 'Transaction (v2)',
	aliases: ['v2 transaction', 'financial account statement', 'regulatory receipt'],
	fields: {
		transaction: 'The transaction to work with',
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
			shown: ['description'],
			fields: { description: 'Your note, up to 100 characters' },
		},
		'v2.moneyManagement.transactions.refreshRegulatoryReceipt': {
			value: 'refreshRegulatoryReceipt',
			name: 'Refresh Regulatory Receipt',
			action: 'Refresh the regulatory receipt of a transaction (v2)',
			description: 'Get a new link to the legally required receipt, once the old link has expired',
		},
		'v2.moneyManagement.transactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many transactions (v2)',
			description: 'List the movements on financial accounts',
			fields: {
				financial_account: {
					description: 'Only movements on this financial account',
					placeholder: 'e.g. fa_1ABC…',
				},
				flow: {
					label: 'Cause',
					description: 'Only movements caused by the transfer or payment with this ID',
					placeholder: 'e.g. obp_1ABC…',
				},
			},
		},
	},
};
