import type { ResourceWords } from '../types';

export const financialConnectionsSession: ResourceWords = {
	value: 'financialConnectionsSession',
	name: 'Financial Connections Session',
	aliases: ['link bank account', 'bank login', 'create financial connections session'],
	fields: {
		session: {
			label: 'Financial Connections Session',
			description: 'The session to work with. Its ID starts with fcsess_.',
		},
	},
	operations: {
		'financialConnections.sessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a financial connections session',
			description:
				'Start linking a bank account. Your website opens the bank sign-in with the client secret that comes back.',
			fields: {
				'account_holder.type': {
					default: 'customer',
					values: { account: 'Connected Account' },
					description: 'Who links a bank account. Give the matching ID as well.',
				},
				'account_holder.account': 'The connected account that links, for the type Connected Account',
				'account_holder.customer': 'The customer who links, for the type Customer. The ID starts with cus_.',
				'account_holder.customer_account':
					'The account that links, for the type Customer where customers are kept as accounts',
				permissions:
					'Which data you want to see. The customer is asked for just this; Payment Method is for debits.',
				'filters.account_subcategories': 'Only these kinds of accounts can be linked',
				'filters.country': {
					description: 'Only banks of this country, as a two-letter code',
					placeholder: 'e.g. US',
				},
				'filters.require_payment_method_support': {
					default: 'none',
					description: 'How many of the linked accounts must be fit for debits',
				},
				'limits.accounts': {
					description: 'How many accounts can be linked at most',
					placeholder: 'e.g. 1',
				},
				'manual_entry.mode': {
					default: 'automatic',
					description:
						'Whether people may type in their account number where they cannot sign in to the bank',
				},
				prefetch: 'Which data to fetch as soon as an account is linked',
				return_url: {
					description:
						'Where a mobile app takes over again after the sign-in at the bank; for web views only',
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
