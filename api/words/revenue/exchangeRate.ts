import type { ResourceWords } from '../types';

export const exchangeRate: ResourceWords = {
	value: 'exchangeRate',
	name: 'Exchange Rate',
	aliases: ['currency conversion rate', 'convert currencies'],
	operations: {
		'exchangeRates.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an exchange rate',
			description:
				'Read what one unit of a currency is worth in all others. Stripe is retiring this; accounts may not have it anymore.',
			fields: {
				exchange_rate: {
					label: 'Currency',
					description: 'The currency to convert from, as a three-letter ISO code such as usd',
				},
			},
		},
		'exchangeRates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many exchange rates',
			description:
				'List how each currency converts into all others. Stripe is retiring this; accounts may not have it anymore.',
		},
	},
};
