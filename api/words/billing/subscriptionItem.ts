import type { ResourceWords } from '../types';
import {
	billingPrice,
	changedQuantity,
	discountForms,
	newPriceProduct,
	plan,
	prorationBehavior,
	prorationDate,
	quantity,
	taxRates,
	trialOffer,
	usageThreshold,
} from './shared';
import { awayNow, failedChange } from './subscription';

export const subscriptionItem: ResourceWords = {
	value: 'subscriptionItem',
	name: 'Subscription Item',
	aliases: ['subscription quantity', 'add seats', 'change plan of a subscription'],
	fields: {
		...discountForms,
		subscription_item: 'The item to work with',
		price: billingPrice,
		plan,
		price_data: { label: 'New Price' },
		product: newPriceProduct,
		quantity,
		tax_rates: taxRates,
		billing_thresholds: { label: '' },
		usage_gte: usageThreshold,
		current_trial: { label: '' },
		trial_offer: trialOffer,
		payment_behavior: failedChange,
		proration_behavior: prorationBehavior,
		proration_date: prorationDate,
	},
	operations: {
		'subscriptionItems.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription item',
			description:
				'Add a price to a subscription. The rest of the period is prorated and may be charged at once.',
			order: ['subscription', 'price', 'quantity'],
			oneOf: [['price', 'price_data', 'plan', 'current_trial']],
			shown: ['price', 'quantity'],
			fields: {
				subscription: 'The subscription to add to',
				discounts: 'Coupons, promotion codes or discounts for this item alone',
			},
		},
		'subscriptionItems.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a subscription item',
			description: 'Read one item of a subscription with its price and quantity',
		},
		'subscriptionItems.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a subscription item',
			description:
				'Change the price or quantity of one item. The rest of the period is prorated and may be charged at once.',
			shown: ['price', 'quantity', 'proration_behavior'],
			fields: {
				quantity: changedQuantity,
				discounts: 'Coupons, promotion codes or discounts for this item, which replace the current ones',
				off_session: awayNow,
			},
		},
		'subscriptionItems.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a subscription item',
			description:
				'Remove an item from its subscription. To remove the last one, cancel the subscription instead. This cannot be undone.',
			fields: {
				clear_usage:
					'Whether to delete usage that is not billed yet. Needed for items of legacy metered plans, and only for them.',
			},
		},
		'subscriptionItems.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscription items',
			description: 'List the items of a subscription: their IDs, prices and quantities',
			fields: { subscription: 'The subscription to read' },
		},
	},
};
