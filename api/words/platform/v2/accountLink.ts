import type { ResourceWords } from '../../types';

export const v2AccountLink: ResourceWords = {
	value: 'v2AccountLink',
	name: 'Account Link (v2)',
	aliases: ['v2 account link', 'v2 onboarding link'],
	fields: {
		use_case: { label: 'Link', description: 'Details to ask for, and pages to return to' },
		account_onboarding: { label: 'Onboarding' },
		account_update: { label: 'Update' },
		collection_options: { label: '' },
		fields: {
			default: 'currently_due',
			description:
				'Details to ask for: those required now, or also those required later (Eventually Due). Default: Currently Due.',
		},
		future_requirements: {
			label: 'Future',
			default: 'omit',
			description: 'Whether to ask for details that future rules will require. Default: Omit.',
		},
		refresh_url: {
			label: 'Refresh URL',
			description: 'Page for an expired or used link. It should create a new link and redirect to it.',
			placeholder: 'e.g. https://example.com/onboarding/again',
		},
		return_url: {
			description: 'Page that the owner returns to afterward, finished or not',
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
			shown: [
				'use_case.account_onboarding.refresh_url',
				'use_case.account_onboarding.return_url',
				'use_case.account_update.refresh_url',
			],
			oneOf: [['use_case.account_onboarding.refresh_url', 'use_case.account_update.refresh_url']],
			fields: {
				account: 'The account whose owner fills in the details',
				'use_case.type': {
					default: 'account_onboarding',
					values: { account_onboarding: 'Onboarding', account_update: 'Update' },
					description: 'Purpose of the link. It also requires the Refresh URL of the same name.',
				},
			},
		},
	},
};
