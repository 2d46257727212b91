import type { ResourceWords } from '../types';

export const trialOffer: ResourceWords = {
	value: 'trialOffer',
	name: 'Trial Offer',
	aliases: ['paid trial', 'introductory price', 'create trial offer'],
	fields: {
		trial_offer: 'The trial offer to work with',
		active: {
			default: true,
			description: 'Whether new subscriptions can start with the offer. Current trials continue.',
		},
	},
	operations: {
		'productCatalog.trialOffers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a trial offer',
			description:
				'Let subscriptions start at one price and change to another. The offer cannot change later.',
			required: ['duration.relative'],
			order: ['price', 'duration.relative.iterations', 'end_behavior.transition.price'],
			fields: {
				price: 'The price during the trial, which may be free',
				duration: { label: 'Trial' },
				'duration.relative': { label: '' },
				end_behavior: { label: 'Afterward' },
				'end_behavior.transition': { label: '' },
				'end_behavior.transition.price': 'The price after the trial',
				'duration.relative.iterations': {
					description:
						'Number of intervals of the trial price that the trial lasts: 3 is three months if it is monthly',
					placeholder: 'e.g. 1',
				},
				nickname: {
					description: 'Name of the offer for your team; customers do not see it',
					placeholder: 'e.g. First month for 1 USD',
				},
			},
		},
		'productCatalog.trialOffers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a trial offer',
			description: 'Get one offer with its prices and duration',
		},
		'productCatalog.trialOffers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a trial offer',
			description: 'Retire an offer or bring it back. Nothing else of it can change.',
		},
		'productCatalog.trialOffers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many trial offers',
			description: 'List offers, in use and retired',
			fields: {
				active: 'Whether to list only offers in use (on) or only retired ones (off)',
				prices: {
					description: 'Only offers whose trial is billed at one of these prices',
					placeholder: 'e.g. price_1ABC…',
				},
			},
		},
	},
};
