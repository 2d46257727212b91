import type { ResourceWords } from './types';

export const product: ResourceWords = {
	value: 'product',
	name: 'Product',
	aliases: ['create product', 'archive product', 'search products', 'product catalog'],
	operations: {
		'products.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a product',
			description: 'Add something to sell. It needs at least one price before anyone can buy it.',
		},
		'products.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a product',
			description: 'Read one product',
		},
		'products.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a product',
			description: 'Change a product. Receipts and invoices that exist keep the old name.',
		},
		'products.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a product',
			description:
				'Remove a product that never had a price; any other can only be made inactive, with Update',
		},
		'products.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many products',
			description: 'List products, newest first',
		},
		'products.search': {
			value: 'search',
			name: 'Search',
			action: 'Search products',
			description: 'Find products by name, description or metadata. A new one may take a minute to be found.',
		},
	},
};
