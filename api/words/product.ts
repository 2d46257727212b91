import type { ResourceWords } from './types';

export const product: ResourceWords = {
	value: 'product',
	name: 'Product',
	aliases: ['create product', 'archive product', 'search products', 'product catalog'],
	fields: {
		name: { description: 'What customers see on invoices and in Checkout', placeholder: 'e.g. Team plan' },
		active: {
			default: true,
			description: 'Whether the product can be bought. An inactive one stays in the history.',
		},
		description: 'What customers read about the product in Checkout and on payment links',
		images: {
			description: 'Up to 8 addresses of pictures that customers see',
			placeholder: 'e.g. https://example.com/team.png',
		},
		marketing_features: 'Up to 15 selling points, shown in pricing tables',
		'marketing_features.name': {
			label: 'Feature',
			description: 'One selling point, up to 80 characters',
			placeholder: 'e.g. Unlimited projects',
		},
		'package_dimensions.height': {
			description: 'Height in inches, up to 2 decimals',
			placeholder: 'e.g. 4.5',
		},
		'package_dimensions.length': {
			description: 'Length in inches, up to 2 decimals',
			placeholder: 'e.g. 12',
		},
		'package_dimensions.weight': {
			description: 'Weight in ounces, up to 2 decimals',
			placeholder: 'e.g. 16',
		},
		'package_dimensions.width': { description: 'Width in inches, up to 2 decimals', placeholder: 'e.g. 8' },
		shippable: 'Whether it is shipped, as goods are; software and services are not',
		statement_descriptor: {
			description:
				"Text on the customer's card or bank statement, up to 22 characters with at least one letter. Quotes, backslashes and angle brackets are not allowed.",
			placeholder: 'e.g. ACME TEAM PLAN',
		},
		type: {
			default: 'service',
			description: 'Service fits everything that is sold today; Good is for the retired Orders only',
		},
		url: {
			description: 'Address of a public page about the product',
			placeholder: 'e.g. https://example.com/team',
		},
		default_price_data: { label: 'Default Price' },
		'default_price_data.recurring.interval': {
			default: 'month',
			description:
				'How often it bills, together with Interval Count. Leave Recurring out for a one-time price.',
		},
	},
	operations: {
		'products.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a product',
			description: 'Add something to sell. It needs at least one price before anyone can buy it.',
			fields: {
				id: {
					description: 'An ID of your own, unique among your products. Left out, Stripe makes one up.',
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
			description: 'Change a product. Receipts and invoices that exist keep the old name.',
			fields: {
				default_price: {
					description: 'ID of the price that is used where none is chosen. It must belong to this product.',
					placeholder: 'e.g. price_1ABC…',
				},
			},
		},
		'products.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a product',
			description: 'Remove a product that has no prices; any other can only be made inactive, with Update',
		},
		'products.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many products',
			description: 'List products, newest first',
			fields: {
				active: 'Whether to list only products that can be bought (on), or only those that cannot (off)',
				ids: {
					description:
						'Only the products with these IDs. Goes with neither Starting After nor Ending Before.',
					placeholder: 'e.g. prod_1ABC…',
				},
				shippable: 'Whether to list only products that are shipped (on), or only those that are not (off)',
				type: { default: 'service', description: 'Only products of this type' },
				url: {
					description: 'Only products whose page has exactly this address',
					placeholder: 'e.g. https://example.com/team',
				},
			},
		},
		'products.search': {
			value: 'search',
			name: 'Search',
			action: 'Search products',
			description: 'Find products by name, description or metadata. A new one may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are active, description, metadata, name and shippable.',
					placeholder: "e.g. name~'shirt' AND active:'true'",
				},
			},
		},
	},
};
