import type { ResourceWords } from '../types';
import {
	customerAccount,
	microdepositWords,
	onlyOfCustomer,
	platformWords,
	receiptWords,
	shippingWords,
	statementWords,
} from './payerWords';
import { newPaymentMethodWords } from './paymentMethodData';
import { paymentMethodNames, rarePaymentMethodNames } from './paymentMethodNames';
import {
	bankTransferWords,
	intentOptionWords,
	klarnaWords,
	mandateWords,
	overridingOptions,
	paymentOptionWords,
} from './paymentMethodOptions';

const intentInput = 'The payment intent to work with';

const transferNote = { description: 'A note on the transfer to the connected account' };

/** Whether the customer is there to act, and if not, how often that will be so. */
const absence = {
	false: 'No, the Customer Is There',
	one_off: 'Yes, Once',
	recurring: 'Yes, Recurring',
	true: 'Yes, the Customer Is Absent',
};

export const paymentIntent: ResourceWords = {
	value: 'paymentIntent',
	name: 'Payment Intent',
	aliases: ['create payment', 'charge a customer', 'capture payment', 'cancel payment', 'search payments'],
	fields: {
		...statementWords,
		...receiptWords,
		...platformWords,
		...shippingWords(),
		...newPaymentMethodWords,
		...overridingOptions,
		...paymentOptionWords,
		...bankTransferWords,
		...klarnaWords,
		...intentOptionWords,
		...mandateWords,
		...customerAccount,
		payment_intent: intentInput,
		description: 'A note on the payment. Receipt emails show it.',

		// Which payment methods there are
		allowed_payment_method_types: {
			description: 'Payment methods to offer, of those that your settings enable',
			values: { ...paymentMethodNames, ...rarePaymentMethodNames },
		},
		excluded_payment_method_types: {
			description: 'Payment methods to hide, although your settings enable them',
			values: paymentMethodNames,
		},
		payment_method: 'The payment method that pays, such as a saved card. If it is saved, add its Customer.',
		payment_method_configuration: 'The configuration with the payment methods to offer',
		confirmation_token: {
			description: 'Token from your payment page, with the payment method and shipping details',
			placeholder: 'e.g. ctoken_1ABC…',
		},

		// How it is paid
		capture_method: {
			default: 'automatic_async',
			values: {
				automatic: 'Automatic (Synchronous)',
				automatic_async: 'Automatic',
				manual: 'Manual (Authorize Only)',
			},
			description: 'Whether the payment takes the money, or only authorizes it until you run Capture',
		},
		setup_future_usage: {
			default: 'off_session',
			description:
				'Saves the payment method for later payments: with the customer there (On Session) or also without (Off Session)',
		},
		error_on_requires_action:
			'Whether the payment fails if the customer must act, such as for 3D Secure. Only when you confirm.',
		mandate: {
			description: "ID of the customer's consent to debits. Only when you confirm.",
			placeholder: 'e.g. mandate_1ABC…',
		},
		off_session: {
			values: absence,
			description:
				'Whether you charge a saved payment method while the customer is absent and cannot act. Only when you confirm.',
		},
		return_url: {
			label: 'Return URL',
			description:
				"URL for the customer after a step on a bank's or provider's page. Only when you confirm; needed unless Allow Redirects is Never.",
			placeholder: 'e.g. https://example.com/thanks',
		},
		use_stripe_sdk: {
			label: 'Use Stripe SDK',
			description:
				'Whether Stripe.js in your page or app handles the next steps, such as 3D Secure. Leave it off without one.',
		},

		// Line items and tax
		'amount_details.line_items': 'Products in the payment, up to 200',
		product_name: {
			description:
				'Name of the product, up to 1,024 characters. Card networks get the first 26, PayPal the first 127.',
			placeholder: 'e.g. Coffee mug',
		},
		product_code: {
			description: 'Code of the product, such as an SKU, up to 12 characters',
			placeholder: 'e.g. MUG-01',
		},
		'amount_details.line_items.quantity': {
			description: 'Number of units, more than 0',
			placeholder: 'e.g. 1',
		},
		unit_cost: 'Price of one unit, such as 1050 or 10.50 USD',
		total_tax_amount:
			'Total tax, such as 1050 or 10.50 USD. Use it either on the line items or on the whole payment.',
		discount_amount:
			'Discount, such as 1050 or 10.50 USD. Use it either on the line items or on the whole payment.',
		unit_of_measure: { description: 'Unit of the quantity', placeholder: 'e.g. feet' },
		commodity_code: {
			description: 'Category of the item by a standard such as UNSPSC',
			placeholder: 'e.g. 44121706',
		},
		image_url: {
			description: 'URL of a picture of the product, up to 4,096 characters',
			placeholder: 'e.g. https://example.com/mug.jpg',
		},
		product_url: {
			description: "URL of the product's page, up to 4,096 characters",
			placeholder: 'e.g. https://example.com/mug',
		},
		'amount_details.line_items.payment_method_options.klarna.reference':
			'Your unique ID of the line. Customers can see it in the Klarna app.',
		subscription_reference: {
			label: 'Subscription',
			description: 'Reference of the Klarna subscription that the line is for',
		},
		'amount_details.line_items.payment_method_options.paypal.category': 'Kind of item',
		'amount_details.line_items.payment_method_options.paypal.description':
			'Description of the item for PayPal',
		sold_by: {
			description: 'ID of the connected account that is the seller',
			placeholder: 'e.g. acct_1ABC…',
		},
		'amount_details.shipping.amount': 'Shipping cost, such as 1050 or 10.50 USD',
		from_postal_code: {
			description: 'Postal code that the goods ship from, up to 10 letters, digits, hyphens and spaces',
			placeholder: 'e.g. 94107',
		},
		to_postal_code: {
			description: 'Postal code that the goods ship to, up to 10 letters, digits, hyphens and spaces',
			placeholder: 'e.g. 94107',
		},
		enforce_arithmetic_validation: {
			default: true,
			description:
				'Whether amounts that do not add up make the request fail. Off: the answer only reports them.',
		},
		hooks: { label: '' },
		'hooks.inputs': { label: '' },
		'hooks.inputs.tax': { label: '' },
		'hooks.inputs.tax.calculation': {
			label: 'Tax Calculation',
			description:
				'ID of the Stripe Tax calculation for the payment. Stripe records the tax once the payment succeeds.',
			placeholder: 'e.g. taxcalc_1ABC…',
		},
		payment_details: { label: 'Your References', description: 'Your IDs of the order and the customer' },
		amount_details: 'Parts of the amount: line items, tax, shipping and discount',
		company_details: 'The company that buys',
		'payment_details.customer_reference':
			'Your unique ID of the customer, for card payments. Card networks get the first 25 letters and digits.',
		'payment_details.order_reference':
			'Your unique ID of the order. Card networks get the first 25 letters and digits, Klarna the first 255 characters.',

		// Options of single payment methods that no other form has
		preferred_language: {
			description: 'Language of the page that the bank shows',
			values: {
				de: 'German',
				en: 'English',
				es: 'Spanish',
				fr: 'French',
				it: 'Italian',
				nl: 'Dutch',
				pl: 'Polish',
			},
		},
		'payment_method_options.afterpay_clearpay.reference':
			'Your ID of the payment, up to 128 letters, digits, underscores, backslashes and dashes',
		'payment_method_options.billie.reference': 'Your ID of the payment',
		registered_name: 'Legal name of the company',
		registration_number: 'Number under which the company is registered',
		preferred_locale: 'Language of the page that the provider shows',
		vat: { label: 'VAT ID', description: 'VAT number of the buying company' },
		cvc_token: {
			label: 'CVC Token',
			description: 'Single-use token of a CVC that the customer entered again. Only when you confirm.',
			placeholder: 'e.g. cvctok_1ABC…',
		},
		'payment_method_options.card.installments': 'Payment in installments',
		'payment_method_options.card.installments.plan.count': {
			description: 'Number of installments. Needed with Type Fixed Count.',
			placeholder: 'e.g. 3',
		},
		'payment_method_options.card.installments.plan.interval': 'Time between installments',
		'payment_method_options.card.installments.plan.type': {
			default: 'fixed_count',
			description: 'Kind of installment plan, one of those that the card allows',
		},
		moto: {
			label: 'MOTO',
			description: 'Whether the order came by mail or telephone. Only when you confirm.',
		},
		require_cvc_recollection: 'Whether the customer must enter the CVC of a saved card again (CVC Token)',
		stored_credential_usage: 'Kind of payment for which you charge a saved card while the customer is absent',
		exemption_indicator: {
			default: 'none',
			description: 'Exemption that was requested in 3D Secure and that the issuer accepted',
		},
		'payment_method_options.card_present.request_extended_authorization': {
			label: 'Extended Authorization',
			description: 'Whether to ask for more days to capture',
		},
		request_incremental_authorization_support: {
			label: 'Incremental Authorization',
			description: 'Whether to ask for raising the authorized amount later, if the card allows it',
		},
		requested_priority: 'Kind of card network to prefer',
		confirmation_number: {
			description:
				"Code for the convenience store, 10 to 11 digits that are not all 0. The customer's phone number is a good choice.",
			placeholder: 'e.g. 0901234567',
		},
		'payment_method_options.konbini.expires_at':
			'Time at which the payment code expires. Use either this or Expires After Days.',
		'payment_method_options.konbini.product_description':
			'Product that customers see at the convenience store, up to 22 characters',
		'payment_method_options.pix.expires_at':
			'Time at which the Pix code expires, 60 to 1,209,600 seconds from now. Use either this or Expires After.',
		'payment_method_options.us_bank_account.transaction_purpose': {
			default: 'unspecified',
			description: 'Purpose of the payment',
		},

		// To whom the money goes, and for whom Radar looks
		'transfer_data.description': transferNote,
		'transfer_data.metadata': 'Your labels on the transfer',
		'transfer_data.payment_data.description': 'A note on the payment in the connected account',
		'transfer_data.payment_data.metadata': 'Your labels on the payment in the connected account',
		radar_options: { label: 'Radar', description: 'Facts for the risk check' },
		'radar_options.session': {
			label: 'Radar Session',
			description: "A snapshot of the customer's browser and device, for Radar",
			placeholder: 'e.g. rse_1ABC…',
		},
		'radar_options.referrer': {
			description: 'URL of the page that led to the payment. Only without a Radar Session that has it.',
			placeholder: 'e.g. https://example.com',
		},
	},
	operations: {
		'paymentIntents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment intent',
			description:
				'Start a payment. With Confirm and a payment method the customer is charged at once; otherwise no money moves yet.',
			shown: ['customer', 'payment_method', 'confirm', 'off_session', 'return_url', 'description'],
			order: [
				'amount',
				'currency',
				'customer',
				'payment_method',
				'confirm',
				'off_session',
				'return_url',
				'description',
			],
			fields: {
				amount:
					'Amount to charge, such as 1050 or 10.50 USD: at least 0.50 USD or its equivalent, up to 8 digits',
				automatic_payment_methods: 'Payment methods from your dashboard settings',
				'automatic_payment_methods.allow_redirects': {
					default: 'always',
					description:
						'Whether payment methods may send the customer to another page. Never saves you the Return URL.',
				},
				'automatic_payment_methods.enabled': {
					default: true,
					description: 'Whether to offer all payment methods that your dashboard settings enable',
				},
				confirm:
					'Whether to charge the customer now. Otherwise your page or the operation Confirm does so later.',
				confirmation_method: {
					default: 'automatic',
					description:
						'Whether your page may finish the payment (Automatic), or only your server by another Confirm (Manual)',
				},
				customer: 'The customer who pays. Needed to use or save a payment method of the customer.',
			},
		},
		'paymentIntents.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment intent',
			description: 'Get one payment intent with its status and next step',
			fields: {
				client_secret: {
					description: 'Secret of the payment page. Needed only with a publishable key.',
					placeholder: 'e.g. pi_1ABC…_secret_…',
				},
			},
		},
		'paymentIntents.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment intent',
			description:
				'Change a payment before it is confirmed. Some changes, such as another payment method, need a new Confirm.',
			fields: {
				amount: 'New amount, such as 1050 or 10.50 USD: at least 0.50 USD or its equivalent, up to 8 digits',
				customer: 'The customer who pays. Once set, it cannot change.',
			},
		},
		'paymentIntents.confirm': {
			value: 'confirm',
			name: 'Confirm',
			action: 'Confirm a payment intent',
			description:
				'Try the payment now: the customer is charged, or the amount only authorized if capture is manual. The customer may still have to act, such as for 3D Secure.',
			shown: ['payment_method', 'off_session', 'return_url'],
			order: ['payment_method', 'off_session', 'return_url'],
			fields: {
				amount_to_confirm:
					'Amount to charge, such as 1050 or 10.50 USD, in the currency of the payment. Default: all of it.',
				return_url: {
					label: 'Return URL',
					description:
						"URL for the customer after a step on a bank's or provider's page. Needed if such payment methods are allowed.",
					placeholder: 'e.g. https://example.com/thanks',
				},
				off_session: {
					values: absence,
					description:
						'Whether you charge a saved payment method while the customer is absent and cannot act',
				},
			},
		},
		'paymentIntents.capture': {
			value: 'capture',
			name: 'Capture',
			action: 'Capture a payment intent',
			description:
				'Take money that a payment has authorized; the rest is released, unless you turn Final Capture off. An authorization ends after 7 days by default.',
			shown: ['amount_to_capture'],
			fields: {
				amount_to_capture:
					'Amount to take, such as 1050 or 10.50 USD, in the currency of the payment, at most what is authorized. Default: all of it.',
				final_capture: {
					default: true,
					description:
						'Whether to release the rest. Off keeps it for more captures, if the payment allows several.',
				},
			},
		},
		'paymentIntents.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a payment intent',
			description:
				'Stop a payment that has not succeeded and release what it holds; cannot be undone. To give back money that was paid, create a refund.',
			fields: {
				cancellation_reason: {
					default: 'requested_by_customer',
					description: 'Reason of the cancellation, for your records',
				},
			},
		},
		'paymentIntents.incrementAuthorization': {
			value: 'incrementAuthorization',
			name: 'Increment Authorization',
			action: 'Increment the authorization of a payment intent',
			description:
				'Authorize more money on the card, for example for a longer stay; 10 tries at most. If it is declined, the old amount stays authorized.',
			fields: {
				amount:
					'New total to authorize, not the difference, such as 1050 or 10.50 USD, in the currency of the payment',
				statement_descriptor: {
					description: 'Text on the bank statement, up to 22 characters',
					placeholder: 'e.g. ACME HOTEL',
				},
			},
		},
		'paymentIntents.applyCustomerBalance': {
			value: 'applyCustomerBalance',
			name: 'Apply Customer Balance',
			action: 'Apply customer balance to a payment intent',
			description:
				'Pay with money that the customer has sent by bank transfer and that no payment has used yet',
			shown: ['amount', 'currency'],
			order: ['amount', 'currency'],
			fields: {
				amount:
					'Amount of the cash balance to use, such as 1050 or 10.50 USD. Default: all that the payment still needs. For an invoice always all.',
				currency: 'Currency of the amount, which must be that of the payment, such as usd',
			},
		},
		'paymentIntents.verifyMicrodeposits': {
			value: 'verifyMicrodeposits',
			name: 'Verify Microdeposits',
			action: 'Verify microdeposits of a payment intent',
			description:
				"Prove that the bank account is the customer's, by the small deposits or the code on their statement",
			oneOf: [['amounts', 'descriptor_code']],
			shown: ['amounts', 'descriptor_code'],
			order: ['amounts', 'descriptor_code'],
			fields: microdepositWords,
		},
		'paymentIntents.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment intents',
			description: 'List payments, newest first, whatever their status',
			fields: onlyOfCustomer,
		},
		'paymentIntents.search': {
			value: 'search',
			name: 'Search',
			action: 'Search payment intents',
			description:
				'Find payments by amount, customer, status or metadata. New payments can be found within a minute, as a rule.',
			fields: {
				query: {
					description:
						'Terms as field, colon and quoted value, joined by AND or OR. Fields: amount, created, currency, customer, metadata and status.',
					placeholder: "e.g. status:'succeeded' AND metadata['order_id']:'6735'",
				},
			},
		},
	},
};

export const paymentIntentLineItem: ResourceWords = {
	value: 'paymentIntentLineItem',
	name: 'Payment Intent Line Item',
	aliases: ['line items of a payment', 'amount details'],
	operations: {
		'paymentIntents.listAmountDetailsLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment intent line items',
			description: 'List the products of a payment, from its amount details',
			fields: { payment_intent: intentInput },
		},
	},
};
