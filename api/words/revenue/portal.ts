import { locales } from '../locales';
import type { ResourceWords } from '../types';

const PRORATION = {
	always_invoice: 'Invoice at Once',
	create_prorations: 'On the Next Invoice',
	none: 'Not at All',
};

export const portalConfiguration: ResourceWords = {
	value: 'portalConfiguration',
	name: 'Customer Portal Configuration',
	aliases: ['customer portal settings', 'billing portal configuration', 'self-service portal'],
	fields: {
		configuration: 'The portal configuration to work with. Its ID starts with bpc_.',
		active: {
			default: true,
			description: 'Whether portal sessions can use it. The default configuration stays active.',
		},
		'business_profile.headline': {
			description: 'What customers read at the top of the portal, up to 60 characters',
			placeholder: 'e.g. Manage your Acme plan',
		},
		default_return_url: {
			description:
				'Where the way back from the portal leads, unless the session says otherwise. Needed for a login page.',
			placeholder: 'e.g. https://example.com/account',
		},
		name: { description: 'What your team calls the configuration', placeholder: 'e.g. Team plans' },
		'login_page.enabled':
			'Whether the portal has a fixed address where customers log in with their email. Off, the address stops working.',

		'features.customer_update.allowed_updates': {
			values: { tax_id: 'Tax IDs' },
		},
		'features.customer_update.enabled': 'Whether customers can change their own details',
		'features.invoice_history.enabled': 'Whether customers see their past invoices',
		'features.payment_method_update.enabled': 'Whether customers can change how they pay',
		'features.payment_method_update.payment_method_configuration': {
			description:
				'ID of the payment method configuration that says what customers can choose from. Left out, the default one.',
			placeholder: 'e.g. pmc_1ABC…',
		},
		'features.subscription_cancel.enabled': 'Whether customers can cancel their subscriptions by themselves',
		'features.subscription_cancel.cancellation_reason.enabled': 'Whether customers are asked why they cancel',
		'features.subscription_cancel.cancellation_reason.options': 'The reasons to choose from',
		'features.subscription_cancel.cancellation_reason.feedback_options': {
			description: 'IDs of reasons of your own to show as well',
		},
		'features.subscription_cancel.mode': {
			default: 'at_period_end',
			description: 'Whether a subscription ends at once or when the period that was paid for is over',
		},
		'features.subscription_cancel.proration_behavior': {
			default: 'none',
			values: PRORATION,
			description:
				'How time that was paid for and not used is credited. Only when canceling at once; Invoice at Once is refused here.',
		},
		'features.subscription_pause.enabled': 'Whether customers can pause their subscriptions',
		'features.subscription_pause.duration.type': {
			default: 'interval_options',
			values: { indefinite: 'Until Resumed', interval_options: 'For a Set Time' },
			description: 'Whether a pause lasts for one of the times in Interval Options or has no end',
		},
		'features.subscription_pause.duration.interval_options': {
			description: 'How long a pause can last. Stripe offers one month unless you say otherwise.',
		},
		'features.subscription_pause.duration.interval_options.interval': {
			default: 'month',
			description: 'How long the pause lasts, together with Interval Count',
		},
		'features.subscription_pause.duration.interval_options.interval_count': {
			description: 'How many of the intervals the pause lasts. By default 1; at most 3 years in all.',
			placeholder: 'e.g. 1',
		},
		'features.subscription_update.enabled':
			'Whether customers can change to another plan or quantity. Needs the allowed updates and the products.',
		'features.subscription_update.billing_cycle_anchor': {
			default: 'unchanged',
			description: 'Whether a change starts a new billing period now or keeps the present one',
		},
		'features.subscription_update.default_allowed_updates': {
			label: 'Allowed Updates',
			description: 'What customers can change',
		},
		'features.subscription_update.products':
			'The products, 10 at most, and those of their prices that customers can change to',
		'features.subscription_update.products.product': 'The product to offer. Its ID starts with prod_.',
		'features.subscription_update.products.prices': {
			description: 'IDs of the prices of this product to choose from',
			placeholder: 'e.g. price_1ABC…',
		},
		'features.subscription_update.products.adjustable_quantity.enabled':
			'Whether customers can choose the quantity',
		'features.subscription_update.products.adjustable_quantity.maximum': {
			description: 'The largest quantity to choose',
			placeholder: 'e.g. 100',
		},
		'features.subscription_update.products.adjustable_quantity.minimum': {
			description: 'The smallest quantity to choose',
			placeholder: 'e.g. 1',
		},
		'features.subscription_update.proration_behavior': {
			default: 'none',
			values: PRORATION,
			description: 'How the difference for the rest of the period is settled after a change',
		},
		'features.subscription_update.schedule_at_period_end.conditions':
			'Changes that wait for the end of the period. All others take effect at once.',
		'features.subscription_update.schedule_at_period_end.conditions.type': {
			default: 'decreasing_item_amount',
			values: { decreasing_item_amount: 'Lower Amount', shortening_interval: 'Shorter Interval' },
			description: 'Which kind of change waits',
		},
		'features.subscription_update.trial_update_behavior': {
			default: 'end_trial',
			description: 'Whether a free trial goes on or ends when the customer makes a change',
		},
	},
	operations: {
		'billingPortal.configurations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer portal configuration',
			description: 'Lay down what customers can see and do in the portal. Add at least one of the features.',
		},
		'billingPortal.configurations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer portal configuration',
			description: 'Read one configuration with its features and the address of its login page',
		},
		'billingPortal.configurations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer portal configuration',
			description:
				'Change what customers can see and do in the portal, or retire a configuration. It applies to all customers who use it.',
		},
		'billingPortal.configurations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer portal configurations',
			description: 'List configurations of the portal',
			fields: {
				active: 'Whether to list only configurations in use (on), or only retired ones (off)',
				is_default: {
					default: true,
					description: 'Whether to list only the default configuration (on), or only all others (off)',
				},
			},
		},
	},
};

export const portalSession: ResourceWords = {
	value: 'portalSession',
	name: 'Customer Portal Session',
	aliases: ['customer portal link', 'billing portal session', 'manage subscription link'],
	operations: {
		'billingPortal.sessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer portal session',
			description:
				'Get a link, good for a short time, that lets one customer into the portal without logging in: hand it to nobody else. Needs Customer or Customer Account.',
			fields: {
				customer: 'The customer who is let in. The ID starts with cus_.',
				customer_account: {
					description: 'ID of the account that is let in, where customers are kept as accounts',
					placeholder: 'e.g. acct_1ABC…',
				},
				configuration: {
					description: 'ID of the portal configuration to use. Left out, the default one.',
					placeholder: 'e.g. bpc_1ABC…',
				},
				locale: {
					default: 'auto',
					values: { ...locales, auto: "The Customer's" },
					label: 'Language',
					description: 'Which language the portal speaks',
				},
				on_behalf_of:
					'A connected account: the portal bears its branding and shows only what was billed in its name. The ID starts with acct_.',
				return_url: {
					label: 'Return URL',
					description: 'Where the way back from the portal leads. Left out, as the configuration says.',
					placeholder: 'e.g. https://example.com/account',
				},
				'after_expiration.customer_login.expires_at':
					'Customers who come back to an expired link can log in instead, until this time',
				flow_data: { label: 'Flow' },
				'flow_data.type': {
					default: 'payment_method_update',
					values: {
						customer_update: 'Change Details',
						payment_method_update: 'Change Payment Method',
						subscription_cancel: 'Cancel a Subscription',
						subscription_pause: 'Pause a Subscription',
						subscription_update: 'Choose Another Plan',
						subscription_update_confirm: 'Confirm a Plan Change',
					},
					description:
						'Lead the customer straight to one task. Those about a subscription need the subscription too.',
				},
				'flow_data.after_completion.type': {
					default: 'portal_homepage',
					values: {
						hosted_confirmation: 'Confirmation Page',
						portal_homepage: 'Portal',
						redirect: 'Your Page',
					},
					description: 'Where the customer gets to once the task is done',
				},
				'flow_data.after_completion.redirect.return_url': {
					label: 'Return URL',
					description: 'The page to lead to, if Type is Your Page',
					placeholder: 'e.g. https://example.com/thanks',
				},
				'flow_data.subscription_cancel.subscription':
					'The subscription that the customer may cancel. Its ID starts with sub_.',
				'flow_data.subscription_cancel.retention.coupon_offer.coupon':
					'A coupon to offer so that the customer stays',
				'flow_data.subscription_pause.subscription':
					'The subscription that the customer may pause. Its ID starts with sub_.',
				'flow_data.subscription_update.subscription':
					'The subscription that the customer may change. Its ID starts with sub_.',
				'flow_data.subscription_update_confirm.subscription':
					'The subscription that the customer may change. Its ID starts with sub_.',
				'flow_data.subscription_update_confirm.items':
					'What the customer is to confirm; one entry, as only subscriptions with one item work here',
				'flow_data.subscription_update_confirm.items.id': {
					label: 'Subscription Item ID',
					description: 'The item of the subscription that changes',
					placeholder: 'e.g. si_1ABC…',
				},
				'flow_data.subscription_update_confirm.items.price':
					'The price to change to. The portal configuration must offer it.',
				'flow_data.subscription_update_confirm.discounts.coupon': 'The coupon to apply. Give one of the two.',
				'flow_data.subscription_update_confirm.discounts.promotion_code': {
					description: 'ID of the promotion code, not the code that customers type. Give one of the two.',
					placeholder: 'e.g. promo_1ABC…',
				},
			},
		},
	},
};
