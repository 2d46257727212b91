import type { ResourceWords } from '../../types';

export const v2FinancialAccount: ResourceWords = {
	value: 'v2FinancialAccount',
	name: 'Financial Account (v2)',
	aliases: ['v2 financial account', 'stripe balance account'],
	fields: {
		financial_account: 'The financial account to work with',
		include: 'Details to show in the answer, which Stripe otherwise hides',
	},
	operations: {
		'v2.moneyManagement.financialAccounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a financial account (v2)',
			description: 'Read one financial account with its balances in all currencies',
		},
		'v2.moneyManagement.financialAccounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a financial account (v2)',
			description: 'Change the name or metadata of a financial account; its money stays where it is',
			shown: ['display_name'],
			fields: {
				display_name: {
					description: 'Name of the account in the dashboard, up to 50 characters',
					placeholder: 'e.g. Payroll',
				},
			},
		},
		'v2.moneyManagement.financialAccounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many financial accounts (v2)',
			description: 'List financial accounts with their balances. Closed ones show only when asked for.',
			fields: {
				statuses: 'Only financial accounts in these states. Default: all but closed ones.',
			},
		},
	},
};
