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
				'Create a link that takes the owner of a connected account through onboarding. It works once, for a few minutes only.',
			order: ['account', 'type', 'refresh_url', 'return_url'],
			shown: ['refresh_url', 'return_url'],
			fields: {
				account: 'The connected account whose owner fills in the details',
				type: {
					default: 'account_onboarding',
					description:
						'Account Onboarding asks for what is missing; Account Update shows all details again, only if your platform collects the requirements',
				},
				collect: {
					default: 'currently_due',
					description: 'Deprecated. Use Collection Options instead.',
				},
				'collection_options.fields': {
					default: 'currently_due',
					description:
						'Details to ask for: those needed now, or also those needed as the account grows. Default: Currently Due.',
				},
				'collection_options.future_requirements': {
					default: 'omit',
					description: 'Whether to also ask for details that future rules require. Default: Omit.',
				},
				refresh_url: {
					label: 'Refresh URL',
					description:
						'Your page for an expired or used link. It should create a new link and forward to it. Stripe asks for it.',
					placeholder: 'e.g. https://example.com/onboarding/again',
				},
				return_url: {
					description:
						'Your page after the owner leaves, finished or not: read the account to see what is missing. Stripe asks for it.',
					placeholder: 'e.g. https://example.com/onboarding/done',
				},
			},
		},
	},
};
