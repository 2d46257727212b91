import type { ResourceWords } from '../../types';

export const v2FinancialAddress: ResourceWords = {
	value: 'v2FinancialAddress',
	name: 'Financial Address (v2)',
	aliases: ['account number for deposits', 'virtual bank account', 'simulate deposit'],
	fields: {
		financial_address: 'The financial address to work with',
	},
	operations: {
		'v2.moneyManagement.financialAddresses.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a financial address (v2)',
			description:
				'Get bank details, such as account and routing number, by which others can pay into a financial account',
			order: ['financial_account', 'bank_account__currency'],
			required: ['bank_account', 'bank_account.currency'],
			shown: ['bank_account.country'],
			fields: {
				financial_account: {
					description: 'Financial account that gets the money',
					placeholder: 'e.g. fa_1ABC…',
				},
				type: 'Kind of financial address',
				'bank_account.currency': {
					default: 'usd',
					values: { eur: 'EUR', gbp: 'GBP', usd: 'USD' },
					description: 'Currency in which others pay in, of those that your account offers',
				},
				'bank_account.country': {
					description: 'Two-letter code of the country of the bank details, such as US',
					placeholder: 'e.g. DE',
				},
			},
		},
		'v2.moneyManagement.financialAddresses.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a financial address (v2)',
			description:
				'Read the bank details of one financial address. They can be empty until the bank has made them.',
		},
		'v2.moneyManagement.financialAddresses.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many financial addresses (v2)',
			description: 'List the bank details by which others can pay in',
			fields: {
				financial_account: {
					description: 'Only bank details of this financial account',
					placeholder: 'e.g. fa_1ABC…',
				},
			},
		},
		'v2.moneyManagement.testHelpers.financialAddresses.credit': {
			value: 'simulateCredit',
			name: 'Simulate Credit',
			action: 'Simulate a credit to a financial address (v2)',
			description: 'Pretend that somebody paid in. Works in a sandbox only; no money moves.',
			order: ['amount__value', 'amount__currency', 'network'],
			fields: {
				'amount.value': 'Amount that arrives, such as 1050 or 10.50 USD',
				network: { default: 'ach', description: 'Network by which the money seems to have come' },
				statement_descriptor: {
					description: 'Text that the sender wrote on the transfer',
					placeholder: 'e.g. INV-6735',
				},
			},
		},
	},
};
