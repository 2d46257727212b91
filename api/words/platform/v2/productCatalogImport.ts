import type { ResourceWords } from '../../types';

export const v2ProductCatalogImport: ResourceWords = {
	value: 'v2ProductCatalogImport',
	name: 'Product Catalog Import (v2)',
	aliases: ['import products', 'product feed', 'inventory feed', 'upload catalog'],
	fields: {
		product_catalog_import: 'The import to read, by its ID',
	},
	operations: {
		'v2.commerce.productCatalog.imports.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a product catalog import (v2)',
			description:
				'Begin to import a catalog. Then upload the file to the address that comes back, before it expires.',
			order: ['feed_type', 'mode'],
			fields: {
				feed_type: {
					default: 'product',
					description: 'What the file holds: products, prices, stock or promotions',
				},
				mode: {
					default: 'upsert',
					values: { replace: 'Replace All', upsert: 'Add and Update' },
					description: 'What happens to the present catalog. Replace All drops what is not in the file.',
				},
				metadata: 'Your own labels, such as a batch number',
			},
		},
		'v2.commerce.productCatalog.imports.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a product catalog import (v2)',
			description: 'Read how far one import has come and what went wrong in it',
		},
		'v2.commerce.productCatalog.imports.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many product catalog imports (v2)',
			description: 'List imports of catalogs with their states',
			fields: {
				created: { label: 'Created Exactly', description: 'Only imports that began at this very moment' },
				created_gt: { label: 'Created After', description: 'Only imports that began later than this' },
				created_gte: { label: 'Created On or After', description: 'Only imports that began then or later' },
				created_lt: { label: 'Created Before', description: 'Only imports that began earlier than this' },
				created_lte: {
					label: 'Created On or Before',
					description: 'Only imports that began then or earlier',
				},
				feed_type: { default: 'product', description: 'Only imports of files that hold this' },
				status: { default: 'failed', description: 'Only imports in this state' },
			},
		},
	},
};
