import type { ResourceWords } from '../types';

export const financialConnectionsSession: ResourceWords = {
	value: 'financialConnectionsSession',
	name: 'Financial Connections Session',
	aliases: ['link bank account', 'bank login', 'create financial connections session'],
	fields: {
		session: {
			label: 'Financial Connections Session',
			description: 'The session to work with',
		},
	},
	operations: {
		'financialConnections.sessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a financial connections session',
			description:
				'Start linking a bank account. Your website opens the bank sign-in with the client secret that comes back.',
			order: [
				'account_holder__type',
				'account_holder__customer',
				'account_holder__customer_account',
				'account_holder__account',
				'permissions',
			],
			oneOf: [['account_holder.customer', 'account_holder.customer_account', 'account_holder.account']],
			fields: {
				account_holder: { label: 'Holder' },
				'account_holder.type': {
					default: 'customer',
					values: { account: 'Connected Account' },
					description: 'Kind of account holder who links a bank account. Fill in their ID as well.',
				},
				'account_holder.account': 'Connected account that links. Only with the type Connected Account.',
				'account_holder.customer': 'Customer who links. Only with the type Customer.',
				'account_holder.customer_account':
					'Account that links. Only with the type Customer, if you use accounts as customers.',
				permissions:
					'Data that you want to see, and that the customer is asked for. Payment Method allows debits.',
				filters: { description: 'Kinds of accounts that can be linked' },
				'filters.account_subcategories': 'Only these kinds of accounts can be linked',
				'filters.country': {
					description: 'Only banks of this country',
					placeholder: 'e.g. US',
				},
				'filters.require_payment_method_support': {
					label: 'Payment Method Support',
					default: 'none',
					description: 'Number of linked accounts that must allow debits',
				},
				'limits.accounts': {
					description: 'Most accounts that can be linked. Default: any number.',
					placeholder: 'e.g. 1',
				},
				'manual_entry.mode': {
					default: 'automatic',
					description: 'Whether people may type in their account number if they cannot sign in to the bank',
				},
				prefetch: 'Data to fetch as soon as an account is linked',
				return_url: {
					description:
						'Address to return to your mobile app after the sign-in at the bank; for web views only',
					placeholder: 'e.g. https://example.com/linked',
				},
			},
		},
		'financialConnections.sessions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a financial connections session',
			description: 'Read one session with the bank accounts that were linked in it',
		},
	},
};
