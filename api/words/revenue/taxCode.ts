import type { ResourceWords } from '../types';

export const taxCode: ResourceWords = {
	value: 'taxCode',
	name: 'Tax Code',
	aliases: ['tax category', 'product tax code'],
	operations: {
		'taxCodes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax code',
			description: 'Get the meaning of one tax code',
			fields: { tax_code: 'The tax code to work with' },
		},
		'taxCodes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax codes',
			description: 'List the kinds of goods and services in Stripe Tax, with their codes',
		},
	},
};
