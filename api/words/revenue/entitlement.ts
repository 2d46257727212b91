import type { ResourceWords } from '../types';

export const activeEntitlement: ResourceWords = {
	value: 'activeEntitlement',
	name: 'Active Entitlement',
	aliases: ['features of a customer', 'check customer access', 'customer entitlements'],
	operations: {
		'entitlements.activeEntitlements.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an active entitlement',
			description: 'Get one feature that a customer has access to',
			fields: {
				active_entitlement: 'The entitlement to work with',
			},
		},
		'entitlements.activeEntitlements.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many active entitlements',
			description: "List the features that a customer's subscriptions give access to now",
			fields: { customer: 'The customer with the features to list' },
		},
	},
};

export const entitlementFeature: ResourceWords = {
	value: 'entitlementFeature',
	name: 'Entitlement Feature',
	aliases: ['create feature', 'feature of a plan', 'archive feature'],
	fields: {
		feature: 'The feature to work with',
		name: {
			description: 'Name of the feature for your team, up to 80 characters; customers do not see it',
			placeholder: 'e.g. Unlimited projects',
		},
	},
	operations: {
		'entitlements.features.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an entitlement feature',
			description: 'Add a feature that customers get access to with a product, once a product has it',
			order: ['name', 'lookup_key'],
			fields: {
				lookup_key: {
					description:
						'Unique name of the feature in your software, up to 80 characters. It cannot change later.',
					placeholder: 'e.g. unlimited-projects',
				},
			},
		},
		'entitlements.features.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an entitlement feature',
			description: 'Get one feature with its lookup key',
		},
		'entitlements.features.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an entitlement feature',
			description: 'Change the name or metadata of a feature, or archive it',
			fields: {
				active: {
					default: true,
					description:
						'Whether products can get the feature. Off archives it; products that have it keep it.',
				},
			},
		},
		'entitlements.features.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many entitlement features',
			description: 'List features that products can have',
			fields: {
				archived: 'Whether to list only archived features (on) or only those in use (off)',
				lookup_key: {
					description: 'Only the feature with this lookup key',
					placeholder: 'e.g. unlimited-projects',
				},
			},
		},
	},
};

export const productFeature: ResourceWords = {
	value: 'productFeature',
	name: 'Product Feature',
	aliases: ['features of a product', 'attach feature to product'],
	fields: {
		product: 'The product that has the feature',
		product_feature: 'The link between product and feature',
	},
	operations: {
		'products.createFeature': {
			value: 'create',
			name: 'Create',
			action: 'Create a product feature',
			description: 'Add a feature to a product, so that everyone who subscribes to it gets access',
			fields: {
				product: 'The product that gets the feature',
				entitlement_feature: 'The feature to add to the product',
			},
		},
		'products.retrieveFeature': {
			value: 'get',
			name: 'Get',
			action: 'Get a product feature',
			description: 'Get one feature that a product has',
		},
		'products.deleteFeature': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a product feature',
			description: 'Remove a feature from a product; the feature itself remains',
		},
		'products.listFeatures': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many product features',
			description: 'List the features that a product gives access to',
			fields: { product: 'The product with the features to list' },
		},
	},
};
