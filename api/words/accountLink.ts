import type { ResourceWords } from './types';

export const accountLink: ResourceWords = {
	value: 'accountLink',
	name: 'Account Link',
	aliases: ['onboard seller', 'onboarding link', 'connect onboarding', 'kyc link', 'create account link'],
	operations: {
		'accountLinks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account link',
			description:
				'Make a link that takes the owner of a connected account through onboarding. It works once, for a few minutes only.',
			order: ['account', 'type'],
			fields: {
				account: 'The connected account whose owner is to fill in details. Its ID starts with acct_.',
				type: {
					default: 'account_onboarding',
					description:
						'Onboarding asks for what is missing; Update shows all details again, only where your platform collects the requirements',
				},
				collect: {
					default: 'currently_due',
					description: 'The older form of Collection Options: Fields; use that one instead',
				},
				'collection_options.fields': {
					default: 'currently_due',
					description:
						'How much to ask for: what is needed now, or also what will be needed once the account has grown',
				},
				'collection_options.future_requirements': {
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
					description:
						'Where the owner lands afterward, finished or not: look at the account to see whether anything is still missing',
					placeholder: 'e.g. https://example.com/onboarding/done',
				},
			},
		},
	},
};
