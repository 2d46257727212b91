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
			description: 'Read one feature that a customer has the use of',
			fields: {
				active_entitlement: 'The entitlement to work with. Its ID starts with ent_.',
			},
		},
		'entitlements.activeEntitlements.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many active entitlements',
			description: "List the features that a customer's subscriptions give the use of at present",
			fields: { customer: 'The customer whose features to list. The ID starts with cus_.' },
		},
	},
};

export const entitlementFeature: ResourceWords = {
	value: 'entitlementFeature',
	name: 'Entitlement Feature',
	aliases: ['create feature', 'feature of a plan', 'archive feature'],
	fields: {
		feature: 'The feature to work with. Its ID starts with feat_.',
		name: {
			description: 'What your team calls the feature, up to 80 characters; customers do not see it',
			placeholder: 'e.g. Unlimited projects',
		},
	},
	operations: {
		'entitlements.features.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an entitlement feature',
			description:
				'Add something that customers get the use of with a product. It takes effect once a product has it.',
			order: ['name', 'lookup_key'],
			fields: {
				lookup_key: {
					description:
						'The name by which your own software knows the feature, up to 80 characters. It is unique and cannot change later.',
					placeholder: 'e.g. unlimited-projects',
				},
			},
		},
		'entitlements.features.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an entitlement feature',
			description: 'Read one feature with its lookup key',
		},
		'entitlements.features.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an entitlement feature',
			description: 'Change the name or metadata of a feature, or archive it',
			fields: {
				active: {
					default: true,
					description: 'Whether the feature is in use. Off archives it: no further product can get it.',
				},
			},
		},
		'entitlements.features.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many entitlement features',
			description: 'List features that products can have',
			fields: {
				archived: 'Whether to list only archived features (on), or only those in use (off)',
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
		product: 'The product that has the feature. Its ID starts with prod_.',
		product_feature: 'The link between product and feature. Its ID starts with prodft_.',
	},
	operations: {
		'products.createFeature': {
			value: 'create',
			name: 'Create',
			action: 'Create a product feature',
			description: 'Put a feature into a product, so that everyone who subscribes to it gets the use of it',
			fields: {
				product: 'The product that gets the feature. Its ID starts with prod_.',
				entitlement_feature: {
					description: 'ID of the feature to put into the product',
					placeholder: 'e.g. feat_1ABC…',
				},
			},
		},
		'products.retrieveFeature': {
			value: 'get',
			name: 'Get',
			action: 'Get a product feature',
			description: 'Read one feature that a product has',
		},
		'products.deleteFeature': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a product feature',
			description: 'Take a feature out of a product; the feature itself remains',
		},
		'products.listFeatures': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many product features',
			description: 'List the features that a product gives the use of',
			fields: { product: 'The product whose features to list. Its ID starts with prod_.' },
		},
	},
};
