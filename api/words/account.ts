import type { ResourceWords } from './types';

export const account: ResourceWords = {
	value: 'account',
	name: 'Account',
	aliases: [
		'connected account',
		'create seller account',
		'reject account',
		'payout schedule',
		'list sellers',
	],
	operations: {
		'accounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account',
			description:
				'Open a connected account for a seller or service provider. Its owner completes it through an account link.',
		},
		'accounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an account',
			description: 'Read one connected account, with what Stripe still needs from it',
		},
		'accounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an account',
			description:
				'Change a connected account. Which details you may change depends on who collects its requirements.',
		},
		'accounts.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an account',
			description:
				'Remove a connected account for good. In live mode all its balances must be zero, and Stripe must not be liable for them.',
		},
		'accounts.reject': {
			value: 'reject',
			name: 'Reject',
			action: 'Reject an account',
			description:
				'Shut out a suspicious connected account: it can take no more payments and, unless you say so, gets no payouts',
		},
		'accounts.unreject': {
			value: 'unreject',
			name: 'Unreject',
			action: 'Unreject an account',
			description:
				'Let a connected account back in that your platform rejected. What was paused for other reasons stays paused.',
		},
		'accounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many accounts',
			description: 'List the accounts that are connected to your platform, newest first',
		},
	},
};
