import type { ResourceWords } from '../types';

export const trialOffer: ResourceWords = {
	value: 'trialOffer',
	name: 'Trial Offer',
	aliases: ['paid trial', 'introductory price', 'create trial offer'],
	fields: {
		trial_offer: 'The trial offer to work with',
		active: {
			default: true,
			description: 'Whether new subscriptions can start with the offer. Trials that run go on.',
		},
	},
	operations: {
		'productCatalog.trialOffers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a trial offer',
			description:
				'Let subscriptions start at one price and go over to another. Needs the number of iterations too; all of it is fixed from then on.',
			order: ['price', 'end_behavior__transition__price'],
			fields: {
				price: 'What the trial costs: a price, which may be free. Its ID starts with price_.',
				end_behavior: { label: 'Afterward' },
				'end_behavior.transition.price': 'The price that is billed once the trial is over',
				'duration.relative.iterations': {
					description:
						'How many intervals of the trial price the trial lasts: 3 is three months if it is monthly',
					placeholder: 'e.g. 1',
				},
				nickname: {
					description: 'What your team calls the offer; customers do not see it',
					placeholder: 'e.g. First month for 1 USD',
				},
			},
		},
		'productCatalog.trialOffers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a trial offer',
			description: 'Read one offer with its prices and how long it lasts',
		},
		'productCatalog.trialOffers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a trial offer',
			description: 'Retire an offer or bring it back; nothing else of it can change',
		},
		'productCatalog.trialOffers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many trial offers',
			description: 'List offers, in use and retired',
			fields: {
				active: 'Whether to list only offers in use (on), or only retired ones (off)',
				prices: {
					description: 'Only offers whose trial is billed at one of these prices',
					placeholder: 'e.g. price_1ABC…',
				},
			},
		},
	},
};
