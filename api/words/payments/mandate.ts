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
			description: "Get a customer's consent to debits: its status, payment method and date",
			fields: { mandate: 'The mandate to work with. Its ID starts with mandate_.' },
		},
	},
};
