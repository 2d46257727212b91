import type { ResourceWords } from '../types';

export const climateOrder: ResourceWords = {
	value: 'climateOrder',
	name: 'Climate Order',
	aliases: ['buy carbon removal', 'carbon removal order', 'stripe climate'],
	fields: {
		order: 'The climate order to work with',
		'beneficiary.public_name': {
			description: 'Public name of the beneficiary of the carbon removal',
			placeholder: 'e.g. Acme Inc.',
		},
	},
	operations: {
		'climate.orders.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a climate order',
			description:
				'Buy carbon removal, paid from your Stripe balance at once. A cancellation within 24 hours returns the price, but not the fees.',
			oneOf: [['metric_tons', 'amount']],
			shown: ['metric_tons', 'amount', 'currency'],
			order: ['product', 'metric_tons', 'amount', 'currency'],
			fields: {
				product: 'The climate product to buy',
				amount: 'Amount to spend, such as 1050 or 10.50 USD. Use either this or Metric Tons.',
				currency: 'Currency of the balance to pay from, such as usd. Default: that of your account.',
				metric_tons: {
					description: 'Tons of carbon to remove. Use either this or Amount.',
					placeholder: 'e.g. 0.5',
				},
			},
		},
		'climate.orders.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a climate order',
			description: 'Get one order with its status and deliveries',
		},
		'climate.orders.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a climate order',
			description: 'Change the beneficiary or the metadata of an order',
		},
		'climate.orders.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a climate order',
			description:
				'Cancel an order, up to 24 hours after it was made. Stripe returns the price, but not the fees. Cannot be undone.',
		},
		'climate.orders.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many climate orders',
			description: 'List orders of carbon removal, newest first',
		},
	},
};

export const climateProduct: ResourceWords = {
	value: 'climateProduct',
	name: 'Climate Product',
	aliases: ['carbon removal products', 'price of carbon removal'],
	operations: {
		'climate.products.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a climate product',
			description: 'Get one kind of carbon removal with its price per ton and the tons left',
			fields: { product: 'The climate product to work with' },
		},
		'climate.products.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many climate products',
			description: 'List the kinds of carbon removal that are on sale, with their prices per ton',
		},
	},
};

export const climateSupplier: ResourceWords = {
	value: 'climateSupplier',
	name: 'Climate Supplier',
	aliases: ['carbon removal suppliers', 'who removes carbon'],
	operations: {
		'climate.suppliers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a climate supplier',
			description: 'Get one supplier of carbon removal with its locations and method',
			fields: { supplier: 'The supplier to work with' },
		},
		'climate.suppliers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many climate suppliers',
			description: 'List the companies that remove carbon for Stripe Climate',
		},
	},
};
