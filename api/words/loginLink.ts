import type { ResourceWords } from './types';

export const loginLink: ResourceWords = {
	value: 'loginLink',
	name: 'Login Link',
	aliases: ['express dashboard link', 'seller login', 'create login link'],
	operations: {
		'accounts.createLoginLink': {
			value: 'create',
			name: 'Create',
			action: 'Create a login link',
			description:
				'Create a single-use link to the Express Dashboard of a connected account. Hand it only to the owner while signed in with you; never email it.',
		},
	},
};
