import type { ResourceWords } from '../../types';

export const v2ProductCatalogImport: ResourceWords = {
	value: 'v2ProductCatalogImport',
	name: 'Product Catalog Import (v2)',
	aliases: ['import products', 'product feed', 'inventory feed', 'upload catalog'],
	fields: {
		product_catalog_import: 'ID of the import to read',
	},
	operations: {
		'v2.commerce.productCatalog.imports.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a product catalog import (v2)',
			description:
				'Begin to import a catalog. Then upload the file to the address in the answer before it expires.',
			order: ['feed_type', 'mode'],
			fields: {
				feed_type: {
					default: 'product',
					description: 'Content of the file: products, prices, stock or promotions',
				},
				mode: {
					default: 'upsert',
					values: { replace: 'Replace All', upsert: 'Add and Update' },
					description: 'Change to the current catalog. Replace All drops everything that is not in the file.',
				},
				metadata: 'Your labels, such as a batch number',
			},
		},
		'v2.commerce.productCatalog.imports.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a product catalog import (v2)',
			description: 'Read the progress and errors of one import',
		},
		'v2.commerce.productCatalog.imports.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many product catalog imports (v2)',
			description: 'List imports of catalogs with their states',
			fields: {
				created: 'Only imports that began at this moment',
				created_gt: { label: 'Created After', description: 'Only imports that began later than this' },
				created_gte: { label: 'Created On or After', description: 'Only imports that began then or later' },
				created_lt: { label: 'Created Before', description: 'Only imports that began earlier than this' },
				created_lte: {
					label: 'Created On or Before',
					description: 'Only imports that began then or earlier',
				},
				feed_type: { default: 'product', description: 'Only imports of this content' },
				status: { default: 'failed', description: 'Only imports in this state' },
			},
		},
	},
};
