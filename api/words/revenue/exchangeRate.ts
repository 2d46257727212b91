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
				'Get the value of one unit of a currency in all others. Deprecated by Stripe; your account may not have it anymore.',
			fields: {
				exchange_rate: {
					label: 'Currency',
					description: 'Currency to convert from, a three-letter ISO code such as usd',
				},
			},
		},
		'exchangeRates.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many exchange rates',
			description:
				'List the value of each currency in all others. Deprecated by Stripe; your account may not have it anymore.',
		},
	},
};
