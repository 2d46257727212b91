import type { FieldGlossary, ResourceWords } from '../types';
import { locales } from '../locales';
import { customerAccount, onlyOfCustomer, receiptWords, shippingWords, transferAmount } from './payerWords';
import { allowRedisplay } from './paymentMethodData';
import { paymentMethodNames } from './paymentMethodNames';
import {
	bankTransferWords,
	klarnaWords,
	paymentOptionWords,
	plainOptions,
	savingOptionWords,
} from './paymentMethodOptions';
import { paymentPageWords, PRORATION } from './paymentPageWords';
import { shippingRateWords } from './shippingRateWords';

const sessionInput = {
	label: 'Checkout Session',
	description: 'The session to work with',
};

/** What the page looks like. */
const brandingWords: FieldGlossary = {
	branding_settings: 'Look of the page',
	background_color: { description: 'Background color as a hex value', placeholder: 'e.g. #f6f9fc' },
	'branding_settings.border_style': { default: 'rounded', description: 'Shape of boxes and buttons' },
	button_color: { description: 'Button color as a hex value', placeholder: 'e.g. #635bff' },
	'branding_settings.display_name':
		'Business name at the top of the page. Terms, receipts and other places keep your usual one.',
	'branding_settings.font_family': {
		default: 'default',
		values: { pt_sans: 'PT Sans', pt_serif: 'PT Serif' },
		description: 'Font of the page',
	},
	'branding_settings.icon.type': 'Whether the icon is an uploaded file or a URL',
	'branding_settings.icon.file':
		'Uploaded picture. Only with Type File; upload it with the purpose business_icon.',
	'branding_settings.icon.url': {
		description: 'URL of the picture. Only with Type URL.',
		placeholder: 'e.g. https://example.com/icon.png',
	},
	'branding_settings.logo.type': 'Whether the logo is an uploaded file or a URL',
	'branding_settings.logo.file':
		'Uploaded picture. Only with Type File; upload it with the purpose business_logo.',
	'branding_settings.logo.url': {
		description: 'URL of the picture. Only with Type URL.',
		placeholder: 'e.g. https://example.com/logo.png',
	},
};

/** The subscription that the page starts. */
const subscriptionWords: FieldGlossary = {
	'subscription_data.application_fee_percent': {
		description: "Your platform's fee on each invoice in percent, 0 to 100 with up to 2 decimals",
		placeholder: 'e.g. 10',
	},
	'subscription_data.billing_cycle_anchor': 'Start of the first full billing period',
	'subscription_data.billing_cycle_anchor_config': { label: 'Billing Day' },
	'subscription_data.billing_cycle_anchor_config.day_of_month': {
		description: 'Day of the month on which billing periods begin, 1 to 31. In shorter months, the last day.',
		placeholder: 'e.g. 1',
	},
	'subscription_data.billing_cycle_anchor_config.month': {
		description: 'Month in which full billing periods begin, 1 to 12',
		placeholder: 'e.g. 1',
	},
	'subscription_data.billing_cycle_anchor_config.hour': {
		description: 'Hour at which billing periods begin, 0 to 23',
		placeholder: 'e.g. 9',
	},
	'subscription_data.billing_cycle_anchor_config.minute': {
		description: 'Minute at which billing periods begin, 0 to 59',
		placeholder: 'e.g. 0',
	},
	'subscription_data.billing_cycle_anchor_config.second': {
		description: 'Second at which billing periods begin, 0 to 59',
		placeholder: 'e.g. 0',
	},
	'subscription_data.billing_mode.type': {
		default: 'flexible',
		description: 'Calculation of prorations and invoices: current (Flexible) or former (Classic)',
	},
	'subscription_data.billing_mode.flexible.proration_discounts': {
		default: 'included',
		description: 'Whether prorations include discounts or list them separately (Itemized)',
	},
	default_tax_rates: 'Tax rates for items without tax rates. Cannot be combined with automatic tax.',
	'subscription_data.pending_invoice_item_interval': { label: 'Pending Items' },
	'subscription_data.pending_invoice_item_interval.interval': {
		default: 'month',
		description: 'Unit of Interval Count',
	},
	'subscription_data.pending_invoice_item_interval.interval_count': {
		description:
			'Number of intervals between invoices for pending items, at most 1 year (12 months or 52 weeks)',
		placeholder: 'e.g. 1',
	},
	'subscription_data.proration_behavior': {
		default: 'create_prorations',
		values: PRORATION,
		description: 'Charge for the time before the first full billing period',
	},
	'subscription_data.transfer_data.destination': 'The connected account that receives a part of each invoice',
	amount_percent: {
		description:
			'Percent of each invoice for the connected account, 0 to 100 with up to 2 decimals. Default: all of it.',
		placeholder: 'e.g. 80',
	},
	'subscription_data.trial_end': 'End of the free trial, at least 48 hours from now',
};

export const checkoutSession: ResourceWords = {
	value: 'checkoutSession',
	name: 'Checkout Session',
	aliases: ['checkout page', 'create checkout', 'payment page', 'expire checkout'],
	fields: {
		...paymentPageWords,
		...shippingRateWords('shipping_options.shipping_rate_data.'),
		session: sessionInput,
		'line_items.quantity': {
			description: 'Number of units. Metered prices take none.',
			placeholder: 'e.g. 1',
		},
		tax_rates: 'Tax rates of this line item. Cannot be combined with automatic tax.',
		'shipping_options.shipping_rate': 'The shipping rate. Use either this or New Rate.',
		shipping_options: {
			description: 'Shipping rates that customers can choose from, up to 5',
			placeholder: 'Add Shipping Option',
		},
		shipping_rate_data: { label: 'New Rate' },
		optional_items:
			'Items that customers may add on the page, up to 10. With Line Items, up to 100 in total, or 20 for a subscription.',
	},
	operations: {
		'checkout.sessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a checkout session',
			description:
				'Create a payment page for one customer and get its URL. Nothing is charged until they pay there. Needs Line Items unless it only saves a payment method.',
			required: ['mode'],
			shown: [
				'line_items',
				'success_url',
				'cancel_url',
				'customer',
				'customer_email',
				'line_items.price',
				'line_items.quantity',
				'discounts.coupon',
				'discounts.promotion_code',
				'shipping_options.shipping_rate',
			],
			order: ['mode', 'line_items', 'success_url', 'cancel_url', 'customer', 'customer_email'],
			fields: {
				...paymentOptionWords,
				...plainOptions,
				...savingOptionWords,
				...bankTransferWords,
				...klarnaWords,
				...brandingWords,
				...subscriptionWords,
				...shippingWords('payment_intent_data.shipping.'),
				...receiptWords,
				...customerAccount,
				line_items: {
					description:
						'Prices and quantities to sell, up to 100; for subscriptions up to 20 recurring and 20 one-time prices. Needed unless Mode is Setup.',
					placeholder: 'Add Line Item',
				},
				mode: {
					default: 'payment',
					description: 'One-time payment, start of a subscription, or only saving a payment method (Setup)',
				},
				ui_mode: {
					label: 'Page Type',
					default: 'hosted_page',
					values: { elements: 'Elements on Your Page', form: 'Form on Your Page' },
					description: "A page on Stripe's site (Hosted Page), or parts embedded in your site",
				},
				success_url: {
					label: 'Success URL',
					description:
						'URL for customers after payment. {CHECKOUT_SESSION_ID} in it becomes the ID. Hosted pages need it, embedded ones refuse it.',
					placeholder: 'e.g. https://example.com/thanks',
				},
				cancel_url: {
					label: 'Cancel URL',
					description: 'URL for customers who go back without paying. Only for hosted pages.',
					placeholder: 'e.g. https://example.com/cart',
				},
				return_url: {
					label: 'Return URL',
					description: 'URL for customers after payment on an embedded page',
					placeholder: 'e.g. https://example.com/thanks',
				},
				redirect_on_completion: {
					default: 'always',
					description: 'Whether an embedded page sends customers to Return URL after payment',
				},
				customer: 'The customer who pays. Empty: the page asks for an email address.',
				customer_email: {
					description: 'Email address to fill in on the page. Use either this or Customer.',
					placeholder: 'name@email.com',
				},
				customer_update: 'Details from the page to save to the customer. Only with Customer.',
				'customer_update.address': {
					default: 'never',
					description:
						'Whether to save the billing address from the page to the customer (Auto). Default: Never.',
				},
				'customer_update.name': {
					default: 'never',
					description: 'Whether to save the name from the page to the customer (Auto). Default: Never.',
				},
				'customer_update.shipping': {
					default: 'never',
					description:
						'Whether to save the shipping details from the page to the customer (Auto). Default: Never.',
				},
				client_reference_id: {
					description:
						'Your ID of the order, cart or customer, by which to find the session, up to 200 characters',
					placeholder: 'e.g. ORDER_6735',
				},
				integration_identifier:
					'Your ID of the integration that creates the session. Several sessions may share it.',
				locale: {
					label: 'Language',
					default: 'auto',
					values: { ...locales, auto: 'Browser Language' },
					description: 'Language of the page. Default: Browser Language.',
				},
				expires_at: 'Time at which the page expires, 30 minutes to 24 hours from now. Default: in 24 hours.',
				'payment_method_options.blik.mandate_options.expires_at': 'Date on which the mandate ends',
				currency:
					'Three-letter ISO code, such as eur. Needed with Mode Setup if Allowed Payment Method Types is empty.',
				discounts: {
					description: 'A coupon or promotion code that applies from the start, one at most',
					placeholder: 'Add Discount',
				},
				coupon: 'The coupon to apply. Use either this or Promotion Code.',
				promotion_code: 'The promotion code to apply, by its ID. Use either this or Coupon.',
				allowed_payment_method_types: {
					description: 'Payment methods to offer, of those that your settings enable',
					values: paymentMethodNames,
				},
				excluded_payment_method_types: {
					description: 'Payment methods to hide, although your settings enable them',
					values: paymentMethodNames,
				},
				payment_method_configuration: 'The configuration with the payment methods to offer',
				origin_context: {
					default: 'web',
					description: 'Whether customers come from a website or a mobile app',
				},
				'adaptive_pricing.enabled':
					'Whether customers may pay in their local currency. Default: your dashboard setting.',
				after_expiration: 'Recovery of the order once the page has expired',
				'after_expiration.recovery': { label: '' },
				'after_expiration.recovery.enabled': {
					description: 'Whether an expired page gets a URL at which the customer can continue the order',
				},
				'after_expiration.recovery.allow_promotion_codes':
					'Whether customers can enter a promotion code when they continue the order',
				'managed_payments.enabled': 'Whether Stripe is the merchant of record (Managed Payments)',
				setup_intent_data: 'Settings of the setup intent that this creates. Only with Mode Setup.',
				'setup_intent_data.description': 'A note on the setup intent',
				'setup_intent_data.metadata': 'Your labels on the setup intent',
				'setup_intent_data.on_behalf_of': 'The connected account that the setup is for',
				payment_method_data: { label: '' },
				'payment_method_data.allow_redisplay': allowRedisplay,
				'payment_intent_data.transfer_data.destination':
					'The connected account that receives the payment, or Amount of it',
				'payment_intent_data.transfer_data.amount': transferAmount,
				'payment_method_options.acss_debit.currency': {
					default: 'cad',
					values: { cad: 'CAD' },
					description: 'Currency of the debits. Only with Mode Setup.',
				},
				'payment_method_options.card.restrictions': 'Cards that customers cannot pay with',
				funding_types_blocked: {
					label: 'Blocked Card Types',
					description: 'Kinds of card that customers cannot pay with: credit, debit or prepaid',
				},
				permissions: { label: '' },
				'permissions.update_shipping_details': {
					default: 'client_only',
					values: { client_only: 'The Page', server_only: 'Your Server' },
					description:
						'Whether the page or only your server may change the shipping details. Only with Page Type Elements on Your Page.',
				},
				saved_payment_method_options: {
					label: 'Saved Payment Methods',
					description: 'Use of saved payment methods on the page',
				},
				allow_redisplay_filters:
					'Saved payment methods to show, by the permission to redisplay them. Default: Always.',
				payment_method_remove: {
					label: 'Remove Payment Methods',
					description: 'Whether customers can remove saved payment methods. Default: Disabled.',
				},
				payment_method_save: {
					label: 'Save Payment Methods',
					description: 'Whether customers can choose to save their payment method. Default: Disabled.',
				},
				wallet_options: { label: '' },
				'wallet_options.link.display': 'Whether the page offers Link, as it does by default (Auto)',
			},
		},
		'checkout.sessions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a checkout session',
			description: 'Get one session: the URL of its page while it is open, then its outcome',
		},
		'checkout.sessions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a checkout session',
			shown: ['line_items.id', 'line_items.price', 'line_items.quantity', 'shipping_options.shipping_rate'],
			description: 'Change metadata, line items or shipping of a session that is still open',
			fields: {
				line_items: {
					description:
						'All line items from now on: those missing here are removed. To keep or change one, give its ID.',
					placeholder: 'Add Line Item',
				},
				'line_items.id': 'The line item to keep or change. Without an ID, the row is added as new.',
				collected_information: { label: 'Collected', description: 'Details that your page has asked for' },
				'collected_information.shipping_details': { label: '' },
				'collected_information.shipping_details.name': {
					description: 'Full name of the recipient',
					placeholder: 'e.g. Jenny Rosen',
				},
			},
		},
		'checkout.sessions.expire': {
			value: 'expire',
			name: 'Expire',
			action: 'Expire a checkout session',
			description: 'Close an open payment page, so that nobody can pay there anymore; cannot be undone',
		},
		'checkout.sessions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many checkout sessions',
			description: 'List sessions, newest first',
			fields: {
				...onlyOfCustomer,
				'customer_details.email': {
					description: 'Only sessions with exactly this email address',
					placeholder: 'name@email.com',
				},
				payment_intent: 'Only the session of this payment',
				payment_link: 'Only sessions that this payment link opened',
				status: { default: 'complete', description: 'Only sessions in this state' },
				subscription: 'Only the session that started this subscription',
			},
		},
	},
};

export const checkoutSessionLineItem: ResourceWords = {
	value: 'checkoutSessionLineItem',
	name: 'Checkout Session Line Item',
	aliases: ['what was bought in checkout', 'checkout line items'],
	operations: {
		'checkout.sessions.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many checkout session line items',
			description: 'List the items of one payment page, with quantities and amounts',
			fields: { session: sessionInput },
		},
	},
};
