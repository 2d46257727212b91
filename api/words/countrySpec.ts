import type { ResourceWords } from './types';

export const countrySpec: ResourceWords = {
	value: 'countrySpec',
	name: 'Country Spec',
	aliases: ['supported countries', 'supported currencies', 'country requirements'],
	fields: {
		country_spec: {
			label: 'Country',
			description: 'Two-letter code of the country, such as US or DE',
		},
	},
	operations: {
		'countrySpecs.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a country spec',
			description: 'Read the currencies, payment methods and account requirements of a country',
		},
		'countrySpecs.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many country specs',
			description:
				'List all countries where you can open accounts, with currencies, payment methods and requirements',
		},
	},
};
