import { locales } from '../locales';
import { customerAccount } from '../payments/payerWords';
import { PRORATION } from '../payments/paymentPageWords';
import type { ResourceWords } from '../types';

export const portalConfiguration: ResourceWords = {
	value: 'portalConfiguration',
	name: 'Customer Portal Configuration',
	aliases: ['customer portal settings', 'billing portal configuration', 'self-service portal'],
	fields: {
		configuration: 'The portal configuration to work with',
		active: {
			default: true,
			description: 'Whether portal sessions can use it. The default configuration stays active.',
		},
		'business_profile.headline': {
			description: 'Text at the top of the portal, up to 60 characters',
			placeholder: 'e.g. Manage your Acme plan',
		},
		'business_profile.privacy_policy_url': {
			description: 'URL of your privacy policy',
			placeholder: 'e.g. https://example.com/privacy',
		},
		'business_profile.terms_of_service_url': {
			description: 'URL of your terms of service',
			placeholder: 'e.g. https://example.com/terms',
		},
		default_return_url: {
			description: 'URL of the link back to your site. A session can have another one.',
			placeholder: 'e.g. https://example.com/account',
		},
		name: { description: 'Name of the configuration for your team', placeholder: 'e.g. Team plans' },
		'login_page.enabled':
			'Whether the portal has a fixed URL at which customers log in with their email. Off: the URL stops working.',

		'features.customer_update.allowed_updates': {
			label: 'Details',
			values: { tax_id: 'Tax IDs' },
			description: 'Details that customers can change',
		},
		'features.customer_update': 'Changes of name, address and other details',
		'features.payment_method_update': {
			label: 'Payment Method',
			description: 'Changes of the payment method',
		},
		'features.subscription_cancel': { label: 'Cancellation', description: 'Cancellation of subscriptions' },
		'features.subscription_pause': { label: 'Pause', description: 'Pauses of subscriptions' },
		'features.subscription_update': { label: 'Plan Change', description: 'Changes of plan and quantity' },
		'features.subscription_update.products.adjustable_quantity': 'Quantities that customers can choose',
		'features.customer_update.enabled': {
			label: 'On',
			description: 'Whether customers can change their own details',
		},
		'features.invoice_history.enabled': {
			label: 'On',
			description: 'Whether customers see their past invoices',
		},
		'features.payment_method_update.enabled': {
			label: 'On',
			description: 'Whether customers can change their payment method',
		},
		'features.payment_method_update.payment_method_configuration': {
			label: 'Configuration',
			description: 'The configuration with the payment methods to choose from, instead of the default one',
		},
		'features.subscription_cancel.enabled': {
			label: 'On',
			description: 'Whether customers can cancel their subscriptions',
		},
		'features.subscription_cancel.cancellation_reason.enabled': 'Whether customers are asked why they cancel',
		'features.subscription_cancel.cancellation_reason': { label: 'Reason' },
		'features.subscription_cancel.cancellation_reason.options': {
			label: 'Choices',
			description: 'Reasons that customers can choose from',
		},
		'features.subscription_cancel.cancellation_reason.feedback_options':
			'Your feedback options to show as well',
		'features.subscription_cancel.mode': {
			default: 'at_period_end',
			description: 'Whether a canceled subscription ends at once or at the end of the billing period',
		},
		'features.subscription_cancel.proration_behavior': {
			default: 'none',
			values: PRORATION,
			description:
				'Credit for time that was paid and not used. Only with Mode Immediately; Stripe refuses to invoice it at once.',
		},
		'features.subscription_pause.enabled': {
			label: 'On',
			description: 'Whether customers can pause their subscriptions, in the redesigned portal only',
		},
		'features.subscription_pause.duration.type': {
			default: 'interval_options',
			values: { indefinite: 'Until Resumed', interval_options: 'For a Set Time' },
			description: 'Whether a pause lasts for one of the times in Interval Options or until it is ended',
		},
		'features.subscription_pause.duration.interval_options': {
			description: 'Durations that customers can choose from. Needed with Type For a Set Time.',
		},
		'features.subscription_pause.duration.interval_options.interval': {
			default: 'month',
			description: 'Unit of Interval Count',
		},
		'features.subscription_pause.duration.interval_options.interval_count': {
			description:
				"Number of intervals that the pause lasts, at most three years in total. Stripe's default is 1.",
			placeholder: 'e.g. 1',
		},
		'features.subscription_update.enabled': {
			label: 'On',
			description:
				'Whether customers can change to another plan or quantity. Needs Allowed Updates and Products.',
		},
		'features.subscription_update.billing_cycle_anchor': {
			default: 'unchanged',
			description:
				"Whether a change starts a new billing period now or keeps the current one. Stripe's default is Unchanged.",
		},
		'features.subscription_update.default_allowed_updates': {
			label: 'Allowed Updates',
			description: 'Parts of a subscription that customers can change',
		},
		'features.subscription_update.products':
			'Products, up to 10, with the prices that customers can change to',
		'features.subscription_update.products.product': 'The product to offer',
		'features.subscription_update.products.prices': 'Prices of the product to choose from',
		'features.subscription_update.products.adjustable_quantity.enabled':
			'Whether customers can choose the quantity',
		'features.subscription_update.products.adjustable_quantity.maximum': {
			description: 'Largest quantity that customers can choose',
			placeholder: 'e.g. 100',
		},
		'features.subscription_update.products.adjustable_quantity.minimum': {
			description: 'Smallest quantity that customers can choose',
			placeholder: 'e.g. 1',
		},
		'features.subscription_update.proration_behavior': {
			default: 'none',
			values: PRORATION,
			description: 'Settlement of the difference for the rest of the period after a change',
		},
		'features.subscription_update.schedule_at_period_end': { label: '' },
		'features.subscription_update.schedule_at_period_end.conditions': {
			label: 'Changes at Period End',
			description: 'Changes that take effect at the end of the period. All others take effect at once.',
		},
		'features.subscription_update.schedule_at_period_end.conditions.type': {
			default: 'decreasing_item_amount',
			values: { decreasing_item_amount: 'Lower Amount', shortening_interval: 'Shorter Interval' },
			description: 'Kind of change',
		},
		'features.subscription_update.trial_update_behavior': {
			default: 'end_trial',
			description: 'Whether a change ends a free trial or not',
		},
	},
	operations: {
		'billingPortal.configurations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer portal configuration',
			description: 'Set the features of the portal: the things that customers can see and do there',
			shown: [
				'features.customer_update.enabled',
				'features.invoice_history.enabled',
				'features.payment_method_update.enabled',
				'features.subscription_cancel.enabled',
				'features.subscription_update.enabled',
				'features.subscription_pause.enabled',
			],
		},
		'billingPortal.configurations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer portal configuration',
			description: 'Get one configuration with its features and the URL of its login page',
		},
		'billingPortal.configurations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer portal configuration',
			description:
				'Change the features of the portal, or retire a configuration. It applies to all customers who use it.',
		},
		'billingPortal.configurations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer portal configurations',
			description: 'List configurations of the portal',
			fields: {
				active: 'Whether to list only configurations in use (on) or only retired ones (off)',
				is_default: {
					default: true,
					description: 'Whether to list only the default configuration (on) or only all others (off)',
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
				'Get a short-lived link that lets one customer into the portal without a login. Share it with nobody else.',
			oneOf: [['customer', 'customer_account']],
			shown: [
				'customer',
				'return_url',
				'flow_data.subscription_update_confirm.items.price',
				'flow_data.subscription_update_confirm.items.quantity',
				'flow_data.subscription_update_confirm.discounts.coupon',
				'flow_data.subscription_update_confirm.discounts.promotion_code',
			],
			order: ['customer', 'return_url'],
			fields: {
				customer: 'The customer who can use the portal',
				...customerAccount,
				configuration: 'The portal configuration to use. Default: your default configuration.',
				locale: {
					default: 'auto',
					values: { ...locales, auto: 'Customer Language' },
					label: 'Language',
					description: 'Language of the portal. Default: Customer Language.',
				},
				on_behalf_of:
					'A connected account. The portal has its branding and shows only its subscriptions and invoices.',
				return_url: {
					label: 'Return URL',
					description: 'URL of the link back to your site. Default: that of the configuration.',
					placeholder: 'e.g. https://example.com/account',
				},
				after_expiration: 'Use of the link once it has expired',
				'after_expiration.type': 'Kind of use; currently only a login',
				'after_expiration.customer_login': { label: '' },
				'after_expiration.customer_login.expires_at':
					'Time until which customers with an expired link can log in instead. Default: no end.',
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
						'Task that the page opens with. Tasks about a subscription need that subscription too.',
				},
				'flow_data.after_completion.type': {
					default: 'portal_homepage',
					values: {
						hosted_confirmation: 'Confirmation Page',
						portal_homepage: 'Portal',
						redirect: 'Your Page',
					},
					description: 'Page that the customer sees after the task',
				},
				'flow_data.after_completion.redirect.return_url': {
					label: 'Return URL',
					description: 'URL for the customer after the task. Only with Type Your Page.',
					placeholder: 'e.g. https://example.com/thanks',
				},
				'flow_data.after_completion': 'End of the task',
				'flow_data.subscription_cancel': {
					label: 'Cancellation',
					description: 'Cancellation of a subscription. Only with Type Cancel a Subscription.',
				},
				'flow_data.subscription_update_confirm':
					'Change of a subscription to confirm. Only with Type Confirm a Plan Change.',
				'flow_data.after_completion.hosted_confirmation': { label: '' },
				'flow_data.after_completion.hosted_confirmation.custom_message':
					'Text on the confirmation page. Only with Type Confirmation Page.',
				'flow_data.subscription_cancel.subscription': 'The subscription that the customer may cancel',
				'flow_data.subscription_cancel.retention.coupon_offer': { label: '' },
				'flow_data.subscription_cancel.retention.coupon_offer.coupon':
					'Coupon to offer so that the customer stays',
				'flow_data.subscription_pause': { label: 'Pause' },
				'flow_data.subscription_pause.subscription': 'The subscription that the customer may pause',
				'flow_data.subscription_update': { label: 'Plan Change' },
				'flow_data.subscription_update.subscription': 'The subscription that the customer may change',
				'flow_data.subscription_update_confirm.subscription': 'The subscription that the customer may change',
				'flow_data.subscription_update_confirm.items':
					'Change for the customer to confirm: one entry, for subscriptions with one item only',
				'flow_data.subscription_update_confirm.items.id': 'The subscription item to change',
				'flow_data.subscription_update_confirm.items.quantity': {
					description: 'New number of units',
					placeholder: 'e.g. 1',
				},
				'flow_data.subscription_update_confirm.discounts': 'Coupon or promotion code for the change',
				'flow_data.subscription_update_confirm.items.price':
					'The price to change to, which the portal configuration must offer',
				'flow_data.subscription_update_confirm.discounts.coupon':
					'The coupon to apply. Use either this or Promotion Code.',
				'flow_data.subscription_update_confirm.discounts.promotion_code':
					'The promotion code to apply, by its ID. Use either this or Coupon.',
			},
		},
	},
};
