import type { ResourceWords } from './types';

export const capability: ResourceWords = {
	value: 'capability',
	name: 'Capability',
	aliases: ['request capability', 'enable card payments', 'enable transfers', 'account capabilities'],
	fields: {
		requested: {
			default: true,
			description:
				'Whether to request the capability. It becomes active once Stripe has all the details it needs.',
		},
		capability: 'Name of the capability, such as card_payments, transfers or us_bank_account_ach_payments',
	},
	operations: {
		'accounts.retrieveCapability': {
			value: 'get',
			name: 'Get',
			action: 'Get a capability',
			description: 'Read whether a connected account has a capability, and what Stripe still requires for it',
		},
		'accounts.updateCapability': {
			value: 'update',
			name: 'Update',
			action: 'Update a capability',
			description:
				'Request a capability for a connected account, or remove it, which stops the payments that need it',
		},
		'accounts.listCapabilities': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many capabilities',
			description: 'List all capabilities of a connected account with their status',
		},
	},
};
