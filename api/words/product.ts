import { customAmount } from './price';
import type { ResourceWords } from './types';

export const product: ResourceWords = {
	value: 'product',
	name: 'Product',
	aliases: ['create product', 'archive product', 'search products', 'product catalog'],
	fields: {
		name: {
			description: 'Name that customers see on invoices and in Checkout',
			placeholder: 'e.g. Team plan',
		},
		active: {
			default: true,
			description: 'Whether the product can be bought. An inactive product is kept.',
		},
		description: 'Text about the product that customers read in Checkout and on payment links',
		images: {
			description: 'Up to 8 addresses of pictures that customers see',
			placeholder: 'e.g. https://example.com/team.png',
		},
		marketing_features: 'Up to 15 features, shown in pricing tables',
		'marketing_features.name': {
			label: 'Feature',
			description: 'One feature, up to 80 characters',
			placeholder: 'e.g. Unlimited projects',
		},
		'package_dimensions.height': {
			description: 'Height in inches, with up to 2 decimals',
			placeholder: 'e.g. 4.5',
		},
		'package_dimensions.length': {
			description: 'Length in inches, with up to 2 decimals',
			placeholder: 'e.g. 12',
		},
		'package_dimensions.weight': {
			description: 'Weight in ounces, with up to 2 decimals',
			placeholder: 'e.g. 16',
		},
		'package_dimensions.width': {
			description: 'Width in inches, with up to 2 decimals',
			placeholder: 'e.g. 8',
		},
		shippable: 'Whether the product is shipped, as goods are',
		statement_descriptor: {
			description:
				"Text on the customer's card or bank statement, up to 22 characters with at least one letter. Quotes, backslashes and angle brackets are not allowed.",
			placeholder: 'e.g. ACME TEAM PLAN',
		},
		type: {
			default: 'service',
			description: 'Service fits all products; Good is for retired orders. Default: Service.',
		},
		url: {
			description: 'Address of a public web page about the product',
			placeholder: 'e.g. https://example.com/team',
		},
		...customAmount,
		default_price_data: { label: 'Default Price' },
		'default_price_data.recurring': { label: '' },
		'default_price_data.recurring.interval': {
			description: 'Unit of the billing period. Leave it empty for a one-time price.',
		},
	},
	operations: {
		'products.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a product',
			description: 'Create a product. It needs a price before anyone can buy it.',
			order: ['name', 'description', 'default_price_data.unit_amount', 'default_price_data.currency'],
			shown: [
				'description',
				'default_price_data.unit_amount',
				'default_price_data.currency',
				'default_price_data.recurring.interval',
			],
			fields: {
				id: {
					description: 'Your ID for the product. It must be unique. Default: a random one.',
					placeholder: 'e.g. team_plan',
				},
			},
		},
		'products.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a product',
			description: 'Read one product, with its default price',
		},
		'products.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a product',
			description: 'Change a product. Existing receipts and invoices keep the old name.',
			fields: {
				default_price: {
					description: 'ID of the default price. It must belong to this product.',
					placeholder: 'e.g. price_1ABC…',
				},
			},
		},
		'products.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a product',
			description:
				'Delete a product without prices. Deactivate any other with Update. This cannot be undone.',
		},
		'products.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many products',
			description: 'List products, newest first',
			fields: {
				active: 'Whether to list only active products (on), or only inactive ones (off)',
				ids: {
					description: 'Only products with these IDs',
					placeholder: 'e.g. prod_1ABC…',
				},
				shippable: 'Whether to list only products that are shipped (on), or only those that are not (off)',
				type: { default: 'service', description: 'Only products of this type' },
				url: {
					description: 'Only products with exactly this page address',
					placeholder: 'e.g. https://example.com/team',
				},
			},
		},
		'products.search': {
			value: 'search',
			name: 'Search',
			action: 'Search products',
			description: 'Find products by name, description or metadata. New ones may take a minute to be found.',
			fields: {
				query: {
					description:
						'Search terms: field, colon, quoted value, joined by AND or OR. Fields are active, description, metadata, name and shippable.',
					placeholder: "e.g. name~'shirt' AND active:'true'",
				},
			},
		},
	},
};
