import type { ResourceWords } from '../types';

export const ownAccount: ResourceWords = {
	value: 'ownAccount',
	name: 'Own Account',
	aliases: ['my stripe account', 'account of the api key', 'which account'],
	operations: {
		'accounts.retrieveCurrent': {
			value: 'get',
			name: 'Get',
			action: 'Get your own account',
			description:
				'Read the Stripe account that the credential belongs to: its name, country, currency and settings',
		},
	},
};
