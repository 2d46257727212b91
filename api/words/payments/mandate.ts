import type { ResourceWords } from '../types';

export const mandate: ResourceWords = {
	value: 'mandate',
	name: 'Mandate',
	aliases: ['direct debit mandate', 'permission to debit'],
	operations: {
		'mandates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a mandate',
			description:
				"Read a customer's consent to be debited: whether it holds, for which payment method and since when",
			fields: { mandate: 'The mandate to work with. Its ID starts with mandate_.' },
		},
	},
};
