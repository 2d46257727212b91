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
			required: [
				'link_options.apple_terms_and_conditions',
				'link_options.apple_terms_and_conditions.merchant_display_name',
			],
			fields: {
				link_options: { label: '' },
				apple_terms_and_conditions: { label: '' },
				allow_relinking: {
					description: 'Whether someone who accepted already may do so again with another Apple account',
				},
				link_type: 'Kind of link to make',
				merchant_display_name: {
					label: 'Business Name',
					description: 'Name of the business that accepts the terms',
					placeholder: 'e.g. Rosen Bakery',
				},
				on_behalf_of: 'The connected account that the link is for',
			},
		},
	},
};
