import type { ResourceWords } from '../types';

export const climateOrder: ResourceWords = {
	value: 'climateOrder',
	name: 'Climate Order',
	aliases: ['buy carbon removal', 'carbon removal order', 'stripe climate'],
	fields: {
		order: 'The climate order to work with. Its ID starts with climorder_.',
		'beneficiary.public_name': {
			description: 'For whom the carbon is removed, as it is made public. Left out, your account.',
			placeholder: 'e.g. Acme Inc.',
		},
	},
	operations: {
		'climate.orders.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a climate order',
			description:
				'Buy carbon removal, paid from the Stripe balance. Give an amount or metric tons; fees are not returned if you cancel.',
			fields: {
				product: 'The climate product to buy, by its ID, which starts with climsku_',
				amount:
					"How much money to spend, such as 1050, in the currency's smallest unit, or 10.50 USD. Give this or Metric Tons.",
				currency:
					'The balance to pay from, as a three-letter ISO code such as usd. Left out, the default of your account.',
				metric_tons: {
					description: 'How many tons of carbon to have removed. Give this or Amount.',
					placeholder: 'e.g. 0.5',
				},
			},
		},
		'climate.orders.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a climate order',
			description: 'Read one order with its state and what was delivered',
		},
		'climate.orders.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a climate order',
			description: 'Change for whom the carbon is removed, or the metadata of an order',
		},
		'climate.orders.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a climate order',
			description:
				'Call off an order within 24 hours. The price comes back, the fees do not. Cannot be undone.',
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
			description: 'Read what one kind of carbon removal costs per ton, and how much is left of it',
			fields: { product: 'The climate product, by its ID, which starts with climsku_' },
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
			description: 'Read who one supplier of carbon removal is, where they work and by which method',
			fields: { supplier: 'The supplier to work with. The ID starts with climsup_.' },
		},
		'climate.suppliers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many climate suppliers',
			description: 'List the companies that remove carbon for Stripe Climate',
		},
	},
};
