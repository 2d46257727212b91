import type { ResourceWords } from '../types';

export const taxAssociation: ResourceWords = {
	value: 'taxAssociation',
	name: 'Tax Association',
	aliases: ['tax of a payment intent', 'find tax association'],
	operations: {
		'tax.associations.find': {
			value: 'find',
			name: 'Find',
			action: 'Find a tax association',
			description:
				'Find the tax calculation of a payment intent, and whether its tax and refunds are in your tax reports',
			fields: {
				payment_intent: 'The payment intent with the tax to look up',
			},
		},
	},
};
