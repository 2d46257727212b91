import type { ResourceWords } from '../../types';

export const v2AccountLink: ResourceWords = {
	value: 'v2AccountLink',
	name: 'Account Link (v2)',
	aliases: ['v2 account link', 'v2 onboarding link'],
	fields: {
		account_onboarding: { label: 'Onboarding' },
		account_update: { label: 'Update' },
		collection_options: { label: 'Collect' },
		fields: {
			default: 'currently_due',
			description: 'How much to ask for: what is needed now, or also what will be needed later',
		},
		future_requirements: {
			default: 'omit',
			description: 'Whether to ask also for what rules that are not in force yet will require',
		},
		refresh_url: {
			label: 'Refresh URL',
			description:
				'Where the owner lands when the link is expired or used up. That page should make a new link and forward to it.',
			placeholder: 'e.g. https://example.com/onboarding/again',
		},
		return_url: {
			description: 'Where the owner lands afterward, finished or not',
			placeholder: 'e.g. https://example.com/onboarding/done',
		},
	},
	operations: {
		'v2.core.accountLinks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account link (v2)',
			description:
				'Make a link that takes the owner of an account through onboarding, or lets them update their details. It works once, for a short time only.',
			order: ['account', 'use_case__type'],
			fields: {
				account: 'The account whose owner is to fill in details. Its ID starts with acct_.',
				'use_case.type': {
					default: 'account_onboarding',
					description:
						'What the link is for. Stripe also needs the Refresh URL of the same name, under Additional Fields.',
				},
			},
		},
	},
};
