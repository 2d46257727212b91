import type { FieldGlossary, OperationWords, ResourceWords } from '../types';

const forwarding: OperationWords['fields'] = {
	forwarding_settings: {
		label: 'Forwarding',
		description: 'Account that gets the rest of the money',
	},
	'forwarding_settings.financial_account': {
		description: 'Financial account that gets the rest of the money',
		placeholder: 'e.g. fa_1ABC…',
	},
	'forwarding_settings.payment_method': {
		description: 'Verified bank account that gets the rest of the money',
		placeholder: 'e.g. pm_1ABC…',
	},
	'forwarding_settings.type': {
		default: 'payment_method',
		description:
			'Kind of account that gets the rest of the money: a financial account or a bank account (Payment Method)',
	},
};

const FEATURES = {
	card_issuing: 'Card Issuing',
	deposit_insurance: 'Deposit Insurance',
	'financial_addresses.aba': 'Account Number (ABA)',
	'inbound_transfers.ach': 'Inbound Transfers (ACH)',
	intra_stripe_flows: 'Transfers Within Stripe',
	'outbound_payments.ach': 'Outbound Payments (ACH)',
	'outbound_payments.us_domestic_wire': 'Outbound Payments (Wire)',
	'outbound_transfers.ach': 'Outbound Transfers (ACH)',
	'outbound_transfers.us_domestic_wire': 'Outbound Transfers (Wire)',
};

/** One switch for each feature, called after it. */
const featuresIn = (place: string): FieldGlossary =>
	Object.fromEntries(
		Object.entries(FEATURES).flatMap(([feature, label]) => {
			const [first, second] = feature.split('.');
			// At the top of a form they are a group with a name; within Features they lie flat.
			const isGroup = place === '' && first.startsWith('outbound');
			return [
				[
					`${place}${first}`,
					isGroup ? { description: 'Whether to ask for these features, by network' } : { label: '' },
				],
				...(second ? [[`${place}${feature}`, { label: '' }]] : []),
				[
					`${place}${feature}.requested`,
					{
						label,
						default: true,
						description: 'Whether to ask for this feature. It works once Stripe has switched it on.',
					},
				],
			];
		}),
	);

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
		financial_account: 'The financial account to work with',
		features: { description: 'Features to ask for' },
		...featuresIn('features.'),
		nickname: {
			description: 'Internal name of the account',
			placeholder: 'e.g. Payroll',
		},
		platform_restrictions: { description: 'Movements of money that you stop' },
		inbound_flows: {
			default: 'unrestricted',
			description: 'Whether money may come in. Restricted stops all of it.',
		},
		outbound_flows: {
			default: 'unrestricted',
			description: 'Whether money may go out. Restricted stops all of it.',
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
				'Open an account that holds money for a connected account, up to three each. It has only the Features that you ask for.',
			order: ['supported_currencies'],
			shown: ['nickname'],
			fields: {
				supported_currencies: {
					description: 'Three-letter ISO codes of the currencies that it can hold, such as usd',
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
			shown: ['nickname'],
			fields: forwarding,
		},
		'treasury.financialAccounts.close': {
			value: 'close',
			name: 'Close',
			action: 'Close a Treasury financial account',
			description:
				'Close an account for good. Its cards must be canceled and no inbound transfer pending; its balance must be zero or forwarded.',
			fields: forwarding,
		},
		'treasury.financialAccounts.updateFeatures': {
			value: 'updateFeatures',
			name: 'Update Features',
			action: 'Update the features of a Treasury financial account',
			description: 'Ask for features such as cards or wires, or give them up. Stripe may need details first.',
			fields: featuresIn(''),
		},
		'treasury.financialAccounts.retrieveFeatures': {
			value: 'getFeatures',
			name: 'Get Features',
			action: 'Get the features of a Treasury financial account',
			description: 'Read the features of an account, and what Stripe still needs before it grants more',
		},
	},
};
