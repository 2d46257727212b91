import type { ResourceWords } from './types';

export const price: ResourceWords = {
	value: 'price',
	name: 'Price',
	aliases: ['create price', 'recurring price', 'tiered pricing', 'search prices', 'archive price'],
	operations: {
		'prices.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a price',
			description:
				'Set what a product costs, once or per period. The amount is fixed from then on; a new price replaces it.',
		},
		'prices.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a price',
			description: 'Read one price. Its tiers come along when they are chosen in Expand.',
		},
		'prices.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a price',
			description: 'Change name, lookup key or metadata of a price, or retire it; its amount and period stay',
		},
		'prices.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many prices',
			description: 'List prices, newest first',
		},
		'prices.search': {
			value: 'search',
			name: 'Search',
			action: 'Search prices',
			description:
				'Find prices by product, lookup key, currency or metadata. A new one may take a minute to be found.',
		},
	},
};
