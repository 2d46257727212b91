import type { ResourceWords } from '../types';
import {
	discountForms,
	newPriceProduct,
	plan,
	prorationBehavior,
	prorationDate,
	quantity,
	taxRates,
	usageThreshold,
} from './shared';

export const subscriptionItem: ResourceWords = {
	value: 'subscriptionItem',
	name: 'Subscription Item',
	aliases: ['subscription quantity', 'add seats', 'change plan of a subscription'],
	fields: {
		...discountForms,
		subscription_item: 'The item to work with. Its ID starts with si_.',
		price: 'The recurring price to bill. Its ID starts with price_.',
		plan,
		price_data: { label: 'New Price' },
		product: newPriceProduct,
		quantity,
		tax_rates: taxRates,
		usage_gte: usageThreshold,
		trial_offer: {
			description: 'ID of the trial offer to start this item with',
			placeholder: 'e.g. to_1ABC…',
		},
		payment_behavior: {
			default: 'allow_incomplete',
			description:
				'If a payment for the change fails: Allow Incomplete changes anyway, Error leaves all as it was, Pending waits until it is paid',
		},
		proration_behavior: prorationBehavior,
		proration_date: prorationDate,
	},
	operations: {
		'subscriptionItems.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription item',
			description:
				'Add one more price to a subscription. The rest of the period is prorated and may be charged at once.',
			fields: {
				subscription: 'The subscription to add to. Its ID starts with sub_.',
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
				'Change price or quantity of one item. The rest of the period is prorated and may be charged at once.',
			fields: {
				discounts: 'Coupons, promotion codes or discounts for this item, which replace its present ones',
				off_session:
					'Whether the customer is away and cannot confirm a payment, as with a change that you make for them',
			},
		},
		'subscriptionItems.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a subscription item',
			description:
				'Take an item off its subscription; cannot be undone. The last one cannot go: cancel the subscription instead.',
			fields: {
				clear_usage:
					'Whether to drop usage that is not yet billed. Items of old metered plans cannot go without it.',
			},
		},
		'subscriptionItems.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscription items',
			description: 'List what a subscription consists of: its prices and quantities',
			fields: { subscription: 'The subscription to read. Its ID starts with sub_.' },
		},
	},
};
