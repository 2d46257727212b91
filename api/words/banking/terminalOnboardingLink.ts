import type { ResourceWords } from '../types';

export const terminalOnboardingLink: ResourceWords = {
	value: 'terminalOnboardingLink',
	name: 'Terminal Onboarding Link',
	aliases: ['tap to pay on iphone', 'apple terms link'],
	operations: {
		'terminal.onboardingLinks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Terminal onboarding link',
			description:
				"Make the address of a page where a business accepts Apple's terms for Tap to Pay on iPhone",
			fields: {
				link_options: { label: 'Link' },
				apple_terms_and_conditions: { label: 'Apple Terms' },
				allow_relinking: {
					description: 'Whether someone who accepted already may do so again with another Apple account',
				},
				merchant_display_name: {
					description: 'Name of the business that accepts the terms',
					placeholder: 'e.g. Rosen Bakery',
				},
				on_behalf_of: 'The connected account that the link is for. Its ID starts with acct_.',
			},
		},
	},
};
