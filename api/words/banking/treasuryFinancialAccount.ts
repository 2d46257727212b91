import type { OperationWords, ResourceWords } from '../types';

const forwarding: OperationWords['fields'] = {
	'forwarding_settings.financial_account': {
		description: 'ID of the financial account that gets the rest of the money',
		placeholder: 'e.g. fa_1ABC…',
	},
	'forwarding_settings.payment_method': {
		description: 'ID of the verified bank account that gets the rest of the money',
		placeholder: 'e.g. pm_1ABC…',
	},
	'forwarding_settings.type': {
		default: 'payment_method',
		description: 'Where the rest of the money goes: another financial account or a bank account',
	},
};

export const treasuryFinancialAccount: ResourceWords = {
	value: 'treasuryFinancialAccount',
	name: 'Treasury Financial Account',
	aliases: [
		'treasury balance',
		'open treasury account',
		'close treasury account',
		'treasury account features',
	],
	fields: {
		financial_account: 'The financial account to work with. Its ID starts with fa_.',
		aba: { label: 'Account Number (ABA)' },
		intra_stripe_flows: { label: 'Transfers Within Stripe' },
		requested: {
			default: true,
			description: 'Whether the account is to have this feature. It works once Stripe has switched it on.',
		},
		nickname: {
			description: 'What your team calls the account',
			placeholder: 'e.g. Payroll',
		},
		inbound_flows: {
			default: 'unrestricted',
			description: 'Restricted stops all money from coming in',
		},
		outbound_flows: {
			default: 'unrestricted',
			description: 'Restricted stops all money from going out',
		},
	},
	operations: {
		'treasury.financialAccounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury financial accounts',
			description: 'List accounts that hold money at Stripe, with their balances, newest first',
			fields: {
				status: { default: 'open', description: 'Only accounts that are open, or only closed ones' },
			},
		},
		'treasury.financialAccounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Treasury financial account',
			description:
				'Open an account that holds money for a connected account. It can do only what Features ask for.',
			fields: {
				supported_currencies: {
					description: 'Three-letter ISO codes of the currencies that it can hold; so far usd',
					placeholder: 'e.g. usd',
				},
			},
		},
		'treasury.financialAccounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury financial account',
			description: 'Read one account with its balance: cash, money on the way in and on the way out',
		},
		'treasury.financialAccounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a Treasury financial account',
			description: 'Change name, features or restrictions of an account, or stop money from moving',
			fields: forwarding,
		},
		'treasury.financialAccounts.close': {
			value: 'close',
			name: 'Close',
			action: 'Close a Treasury financial account',
			description:
				'Close an account for good. Its cards must be canceled and nothing pending; its balance must be zero or have a place to go.',
			fields: forwarding,
		},
		'treasury.financialAccounts.updateFeatures': {
			value: 'updateFeatures',
			name: 'Update Features',
			action: 'Update the features of a Treasury financial account',
			description: 'Ask for features such as cards or wires, or give them up. Stripe may need details first.',
		},
		'treasury.financialAccounts.retrieveFeatures': {
			value: 'getFeatures',
			name: 'Get Features',
			action: 'Get the features of a Treasury financial account',
			description: 'Read what an account can do, and what Stripe still needs before it can do more',
		},
	},
};
