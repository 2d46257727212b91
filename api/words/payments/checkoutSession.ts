import { glossary } from '../glossary';
import type { ResourceWords } from '../types';
import { locales } from '../locales';
import { customerAccount, platformWords, shippingWords } from './payerWords';
import { paymentMethodNames } from './paymentMethodNames';
import { bankTransferWords, klarnaWords, paymentOptionWords } from './paymentMethodOptions';
import { paymentPageWords } from './paymentPageWords';
import { deliveryEstimateWords } from './shippingRateWords';

const sessionInput = {
	label: 'Checkout Session',
	description: 'The session to work with. Its ID starts with cs_.',
};

const newRate = 'shipping_options.shipping_rate_data.';

export const checkoutSession: ResourceWords = {
	value: 'checkoutSession',
	name: 'Checkout Session',
	aliases: ['checkout page', 'create checkout', 'payment page', 'expire checkout'],
	fields: {
		...paymentPageWords,
		...deliveryEstimateWords(newRate),
		session: sessionInput,
		line_items: {
			description: 'What the customer pays for, by prices and quantities. Needed unless Mode is Setup.',
			placeholder: 'Add Line Item',
		},
		'line_items.quantity': {
			description: 'How many units. Prices by usage take none.',
			placeholder: 'e.g. 1',
		},
		'line_items.metadata': {},
		tax_rates: {
			description: 'IDs of the tax rates for this line item. Not with automatic tax.',
			placeholder: 'e.g. txr_1ABC…',
		},
		'shipping_options.shipping_rate': {
			description: 'ID of a shipping rate. Give it or the details of a new one.',
			placeholder: 'e.g. shr_1ABC…',
		},
		shipping_rate_data: { label: 'New Rate' },
		[`${newRate}display_name`]: {
			description: 'What customers read when they choose, up to 100 characters',
			placeholder: 'e.g. Standard shipping',
		},
		[`${newRate}fixed_amount.amount`]: {
			description: 'What shipping costs, such as 1050 or 10.50 USD. 0 makes it free.',
		},
		[`${newRate}fixed_amount.currency`]: glossary.currency,
		[`${newRate}fixed_amount.currency_options.amount`]: {
			description: 'What shipping costs in this currency, such as 1050 or 10.50 USD',
		},
		[`${newRate}fixed_amount.currency_options`]: { key: 'Currency', placeholder: 'Add Currency' },
		[`${newRate}tax_code`]: {},
	},
	operations: {
		'checkout.sessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a checkout session',
			description:
				'Make a payment page for one customer and get its address (URL). Nothing is charged until they pay there. Mostly needs Mode, Line Items and Success URL.',
			shown: [
				'line_items.price',
				'line_items.quantity',
				'discounts.coupon',
				'discounts.promotion_code',
				'shipping_options.shipping_rate',
			],
			fields: {
				...paymentOptionWords,
				...bankTransferWords,
				...klarnaWords,
				afterpay_clearpay: { label: 'Afterpay / Clearpay' },
				mode: {
					default: 'payment',
					description: 'Take a one-time payment, start a subscription, or only save a payment method (Setup)',
				},
				ui_mode: {
					label: 'Page Type',
					default: 'hosted_page',
					values: { elements: 'Elements on Your Page', form: 'Form on Your Page' },
					description: "A page on Stripe's own site (Hosted Page), or parts that your site shows",
				},
				success_url: {
					label: 'Success URL',
					description:
						'Where customers land after paying. {CHECKOUT_SESSION_ID} in it stands for the ID. Hosted pages need it.',
					placeholder: 'e.g. https://example.com/thanks',
				},
				cancel_url: {
					label: 'Cancel URL',
					description: 'Where customers land when they go back without paying',
					placeholder: 'e.g. https://example.com/cart',
				},
				return_url: {
					label: 'Return URL',
					description: 'Where customers of a page inside your own site land after paying',
					placeholder: 'e.g. https://example.com/thanks',
				},
				redirect_on_completion: {
					default: 'always',
					description: 'Whether a page inside your own site sends customers to the Return URL after paying',
				},
				customer:
					'The customer who pays. Left out, the page asks for an email address; the ID starts with cus_.',
				...customerAccount('ID of the account that pays, where customers are kept as accounts'),
				customer_email: {
					description:
						'Email address to put on the page, if no customer is given. The payer cannot change it.',
					placeholder: 'name@email.com',
				},
				'customer_update.address': {
					default: 'never',
					description: 'Whether the address that the payer types replaces that of the customer (Auto)',
				},
				'customer_update.name': { default: 'never' },
				'customer_update.shipping': { default: 'never' },
				client_reference_id: {
					description:
						'Your own number for the order or customer, up to 200 characters, to find the session by',
					placeholder: 'e.g. ORDER_6735',
				},
				integration_identifier: {
					description:
						'A text of your own for the integration that makes the session; several sessions may share it',
				},
				locale: {
					label: 'Language',
					default: 'auto',
					values: { ...locales, auto: 'As the Browser Says' },
					description: 'Language of the page. Left out, the one that the browser asks for.',
				},
				expires_at: 'When the page stops working: 30 minutes to 24 hours from now. Left out, after 24 hours.',
				currency:
					'Three-letter ISO code of the currency, such as eur. Needed to save a payment method; else prices tell it.',
				discounts: {
					description: 'A coupon or promotion code that counts from the start; one at most',
					placeholder: 'Add Discount',
				},
				coupon: 'The coupon to apply. Give it or a promotion code.',
				promotion_code: {
					description: 'ID of the promotion code, not the code that customers type',
					placeholder: 'e.g. promo_1ABC…',
				},
				allowed_payment_method_types: {
					description: 'The only ways to pay to be offered, of those that are turned on in your settings',
					values: paymentMethodNames,
				},
				excluded_payment_method_types: {
					description: 'Ways to pay that are not offered, although your settings turn them on',
					values: paymentMethodNames,
				},
				payment_method_configuration: {
					description: 'ID of the payment method configuration that says which ways to pay are offered',
					placeholder: 'e.g. pmc_1ABC…',
				},
				origin_context: {
					default: 'web',
					description: 'Whether customers come from a website or a mobile app, so that the page suits it',
				},
				'adaptive_pricing.enabled': 'Whether customers abroad may pay in their own currency',
				'after_expiration.recovery.enabled':
					'Whether an expired page gets an address by which the customer can take up the order again',
				'after_expiration.recovery.allow_promotion_codes':
					'Whether customers can type in a promotion code on the page they take up again',
				'managed_payments.enabled':
					'Whether Stripe sells in your stead (Managed Payments), taxes and disputes included',
				'branding_settings.font_family': {
					default: 'default',
					values: { pt_sans: 'PT Sans', pt_serif: 'PT Serif' },
				},
				'branding_settings.border_style': { default: 'rounded' },
				background_color: { placeholder: 'e.g. #f6f9fc' },
				button_color: { placeholder: 'e.g. #635bff' },
				'branding_settings.icon.type': { description: 'Whether the icon is an uploaded file or an address' },
				'branding_settings.logo.type': { description: 'Whether the logo is an uploaded file or an address' },
				'payment_intent_data.shipping.name': shippingWords['shipping.name'],
				'payment_intent_data.receipt_email': {
					description: 'Where Stripe sends the receipt',
					placeholder: 'name@email.com',
				},
				'payment_intent_data.transfer_data.destination': platformWords['transfer_data.destination'],
				'payment_intent_data.transfer_data.amount': {
					description:
						'How much of the payment the connected account gets, such as 1050 or 10.50 USD. Left out, all of it.',
				},
				'subscription_data.transfer_data.destination': {
					description: 'ID of the connected account to which money of each invoice is sent on',
					placeholder: 'e.g. acct_1ABC…',
				},
				'payment_method_data.allow_redisplay': { default: 'unspecified' },
				payment_method_data: { label: 'Saved Payment Method' },
				'payment_method_options.payto.mandate_options.start_date': { placeholder: 'e.g. 2027-01-31' },
				'setup_intent_data.description': 'A note of your own on the setup intent',
				'subscription_data.pending_invoice_item_interval.interval_count': {},
				'payment_method_options.acss_debit.currency': { default: 'cad', values: { cad: 'CAD' } },
				'payment_method_options.card.installments.enabled':
					'Whether the payment may be split into installments, for cards of countries that have them',
				brands_blocked: { label: 'Blocked Brands' },
				funding_types_blocked: { label: 'Blocked Kinds of Card' },
				request_extended_authorization: { default: 'never' },
				request_incremental_authorization: { default: 'never' },
				request_multicapture: { default: 'never' },
				request_overcapture: { default: 'never' },
				amount_includes_iof: { default: 'never' },
				'permissions.update_shipping_details': {
					default: 'client_only',
					values: { client_only: 'The Page', server_only: 'Your Server' },
					description: 'Who may change the shipping details while a page inside your own site is open',
				},
				'subscription_data.application_fee_percent': {
					description: 'Share of each invoice that your platform keeps, in percent with up to 2 decimals',
					placeholder: 'e.g. 10',
				},
				amount_percent: {
					description:
						'Share of each invoice that is sent on, in percent with up to 2 decimals. Left out, all of it.',
					placeholder: 'e.g. 80',
				},
				'subscription_data.billing_cycle_anchor': 'When the first full billing period begins',
				'subscription_data.billing_cycle_anchor_config': { label: 'Billing Day' },
				'subscription_data.billing_cycle_anchor_config.day_of_month': {
					description:
						'Day of the month on which billing periods begin, 1 to 31; in a short month, the last day',
					placeholder: 'e.g. 1',
				},
				'subscription_data.billing_mode.type': {
					default: 'flexible',
					description:
						'How prorations and invoices are worked out: the present way (Flexible) or the older one (Classic)',
				},
				'subscription_data.billing_mode.flexible.proration_discounts': { default: 'included' },
				'subscription_data.pending_invoice_item_interval.interval': {
					default: 'month',
					description: 'How often pending invoice items are invoiced, together with Interval Count',
				},
				'subscription_data.proration_behavior': {
					default: 'create_prorations',
					description: 'Whether the time before the first full billing period is charged in proportion',
				},
				'subscription_data.trial_end': 'Until when the subscription is free; at least 48 hours from now',
				default_tax_rates: {
					description: 'IDs of tax rates for all items that have none of their own. Not with automatic tax.',
					placeholder: 'e.g. txr_1ABC…',
				},
			},
		},
		'checkout.sessions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a checkout session',
			description: 'Read one session: its page address while it is open, then how it ended',
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
						'All line items from now on: one that is left out is taken off. Give the ID to keep one.',
					placeholder: 'Add Line Item',
				},
				'line_items.id': {
					description: 'ID of a line item that is there already; left out, a new one is added',
					placeholder: 'e.g. li_1ABC…',
				},
				'collected_information.shipping_details.name': {
					description: 'Who gets the goods',
					placeholder: 'e.g. Jenny Rosen',
				},
				collected_information: { label: 'Collected' },
			},
		},
		'checkout.sessions.expire': {
			value: 'expire',
			name: 'Expire',
			action: 'Expire a checkout session',
			description: 'Close an open payment page, so that nobody can pay there any more; cannot be undone',
		},
		'checkout.sessions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many checkout sessions',
			description: 'List sessions, newest first',
			fields: {
				customer: 'Only sessions of this customer. Its ID starts with cus_.',
				...customerAccount('Only sessions of this account, where customers are kept as accounts'),
				'customer_details.email': {
					description: 'Only sessions of whoever gave exactly this email address',
					placeholder: 'name@email.com',
				},
				payment_intent: 'Only the session that made this payment. Its ID starts with pi_.',
				payment_link: {
					description: 'Only sessions that began at this payment link',
					placeholder: 'e.g. plink_1ABC…',
				},
				status: { default: 'complete', description: 'Only sessions in this state' },
				subscription: 'Only the session that started this subscription. Its ID starts with sub_.',
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
			description: 'List what was or is to be bought on one payment page, with quantities and amounts',
			fields: { session: sessionInput },
		},
	},
};
