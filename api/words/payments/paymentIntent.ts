import type { ResourceWords } from '../types';
import { customerAccount, platformWords, receiptWords, shippingWords, statementWords } from './payerWords';
import { newPaymentMethodWords } from './paymentMethodData';
import { paymentMethodNames, rarePaymentMethodNames } from './paymentMethodNames';
import {
	bankTransferWords,
	cardOptionWords,
	importedThreeDSecureWords,
	klarnaWords,
	mandateWords,
	paymentOptionWords,
	quietOptions,
} from './paymentMethodOptions';

const intentInput = 'The payment intent to work with. Its ID starts with pi_.';

export const paymentIntent: ResourceWords = {
	value: 'paymentIntent',
	name: 'Payment Intent',
	aliases: ['create payment', 'charge a customer', 'capture payment', 'cancel payment', 'search payments'],
	fields: {
		...statementWords,
		...receiptWords,
		...platformWords,
		...shippingWords,
		...newPaymentMethodWords,
		...quietOptions,
		...paymentOptionWords,
		...bankTransferWords,
		...klarnaWords,
		...cardOptionWords,
		...importedThreeDSecureWords,
		...mandateWords,
		...customerAccount('ID of the account that pays, where customers are kept as accounts'),
		payment_intent: intentInput,

		// Which payment methods there are
		allowed_payment_method_types: {
			description: 'The only ways to pay to be offered, of those that are turned on in your settings',
			values: { ...paymentMethodNames, ...rarePaymentMethodNames },
		},
		excluded_payment_method_types: {
			description: 'Ways to pay that are not offered, although your settings turn them on',
			values: paymentMethodNames,
		},
		payment_method: {
			description: 'ID of the payment method that pays, such as a card saved with the customer',
			placeholder: 'e.g. pm_1ABC…',
		},
		payment_method_configuration: {
			description: 'ID of the payment method configuration that says which ways to pay are offered',
			placeholder: 'e.g. pmc_1ABC…',
		},
		confirmation_token: {
			description:
				'ID of the confirmation token that the payment page made, with payment method and shipping details',
			placeholder: 'e.g. ctoken_1ABC…',
		},

		// How it is paid
		capture_method: {
			default: 'automatic_async',
			values: {
				automatic: 'Automatic, in One Step',
				automatic_async: 'Automatic',
				manual: 'Manual (Authorize Only)',
			},
			description:
				'Whether the money is taken once the payment is approved, or only held until you run Capture',
		},
		setup_future_usage: {
			default: 'off_session',
			description:
				'Save the payment method with the customer for later payments: with them present (On Session) or also without (Off Session)',
		},
		error_on_requires_action:
			'Whether the payment fails when the customer would have to act, as with 3D Secure',
		mandate: {
			description: "ID of the customer's earlier consent to be debited",
			placeholder: 'e.g. mandate_1ABC…',
		},
		off_session: {
			values: {
				false: 'No, the Customer Is Present',
				one_off: 'Yes, Once',
				recurring: 'Yes, Recurring',
				true: 'Yes, the Customer Is Absent',
			},
			description: 'Whether the saved payment method is charged while the customer is not there to act',
		},
		return_url: {
			label: 'Return URL',
			description: "Where the customer lands after paying in a bank's or provider's app or site",
			placeholder: 'e.g. https://example.com/thanks',
		},
		use_stripe_sdk: {
			label: 'Use Stripe SDK',
			description:
				'Whether your page or app shows further steps, such as 3D Secure, by Stripe.js. Not for workflows without one.',
		},

		// Line items and tax
		product_name: {
			description: 'What was sold, as card networks and Klarna get to see it',
			placeholder: 'e.g. Coffee mug',
		},
		'amount_details.line_items.quantity': { description: 'How many of them', placeholder: 'e.g. 1' },
		unit_cost: 'What one of them costs, such as 1050 or 10.50 USD',
		total_tax_amount: 'All tax on it, such as 1050 or 10.50 USD',
		'amount_details.shipping.amount': { description: 'Cost of shipping, such as 1050 or 10.50 USD' },
		'hooks.inputs.tax.calculation': {
			description:
				'ID of the Stripe Tax calculation of this payment; with it, Stripe records the tax once the payment succeeds',
			placeholder: 'e.g. taxcalc_1ABC…',
		},
		discount_amount: 'Discount on it, such as 1050 or 10.50 USD',
		enforce_arithmetic_validation: {
			default: true,
			description: 'Whether sums that do not add up make the request fail, as is usual',
		},
		payment_details: { label: 'Your References' },
		exemption_indicator: { default: 'none' },
		preferred_language: {
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
		registration_type: {
			values: {
				ch_ein: 'Switzerland (EIN)',
				de_hrb: 'Germany (HRB)',
				dk_cvr: 'Denmark (CVR)',
				es_cif: 'Spain (CIF)',
				fi_tunnus: 'Finland (Y-Tunnus)',
				fr_siren: 'France (SIREN)',
				fr_siret: 'France (SIRET)',
				it_rea: 'Italy (REA)',
				nl_kvk: 'Netherlands (KVK)',
				no_org_number: 'Norway (Organization Number)',
				no_pno: 'Norway (Personal Number)',
				se_org_number: 'Sweden (Organization Number)',
				se_pno: 'Sweden (Personal Number)',
				uk_crn: 'United Kingdom (CRN)',
			},
		},
		unit_of_measure: { description: 'What the quantity counts, in short', placeholder: 'e.g. each' },

		// What stands elsewhere already
		'amount_details.line_items.payment_method_options.paypal.description': {},
		'payment_method_options.us_bank_account.networks.requested': {},
		'payment_method_options.us_bank_account.financial_connections.return_url': {},
		'payment_method_options.us_bank_account.transaction_purpose': { default: 'unspecified' },
		'transfer_data.metadata': {},
		'transfer_data.description': {},
		'transfer_data.payment_data.description': {},
		'payment_method_options.card.installments.enabled':
			'Whether the payment may be split into installments, for cards of countries that have them',
		'payment_method_options.card.installments.plan.interval': {},
		'payment_method_options.card.installments.plan.type': {
			default: 'fixed_count',
			description: 'The kind of installment plan, one of those the card allows',
		},
		request_extended_authorization: { default: 'never' },
		request_incremental_authorization: { default: 'never' },
		request_multicapture: { default: 'never' },
		request_overcapture: { default: 'never' },
		amount_includes_iof: { default: 'never' },
		moto: { label: 'MOTO', description: 'Whether the order came by mail or telephone (MOTO)' },
		'transfer_data.amount': {
			description:
				'How much of the payment the connected account gets, such as 1050 or 10.50 USD. Left out, all of it.',
		},
	},
	operations: {
		'paymentIntents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment intent',
			description:
				'Start a payment. With Confirm and a payment method the customer is charged at once; otherwise nothing moves yet.',
			order: ['amount', 'currency'],
			fields: {
				amount: "How much the customer pays, such as 1050, in the currency's smallest unit, or 10.50 USD",
				'automatic_payment_methods.allow_redirects': { default: 'always' },
				'automatic_payment_methods.enabled': {
					default: true,
					description: 'Whether to offer all ways to pay that your dashboard settings turn on, as is usual',
				},
				confirm: 'Whether to charge the customer right away; otherwise the payment waits for Confirm',
				confirmation_method: {
					default: 'automatic',
					description: 'Manual lets only your own server finish the payment; Automatic also the payment page',
				},
				customer:
					'The customer who pays. Needed to use or save a payment method of theirs; the ID starts with cus_.',
			},
		},
		'paymentIntents.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment intent',
			description: 'Read one payment intent with its status and what it waits for',
			fields: {
				client_secret: {
					description: 'The secret that payment pages get. Needed only with a publishable key.',
					placeholder: 'e.g. pi_1ABC…_secret_…',
				},
			},
		},
		'paymentIntents.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment intent',
			description:
				'Change a payment before it is confirmed. Afterward little but notes and metadata can change.',
			fields: {
				amount: "The new amount, such as 1050, in the currency's smallest unit, or 10.50 USD",
				customer: 'The customer who pays. Once set, it cannot change; the ID starts with cus_.',
			},
		},
		'paymentIntents.confirm': {
			value: 'confirm',
			name: 'Confirm',
			action: 'Confirm a payment intent',
			description:
				'Try the payment now: the customer is charged, or the amount is held if capture is manual. 3D Secure may still ask them to act.',
			fields: {
				amount_to_confirm:
					'How much to charge, such as 1050 or 10.50 USD, in the currency of the payment. Left out, all of it.',
			},
		},
		'paymentIntents.capture': {
			value: 'capture',
			name: 'Capture',
			action: 'Capture a payment intent',
			description:
				'Take money that a payment only holds so far. Unless more captures are allowed, what is left over is released.',
			fields: {
				amount_to_capture:
					'How much to take, such as 1050 or 10.50 USD, in the currency of the payment, at most what is held. Left out, all of it.',
				final_capture: {
					default: true,
					description:
						'Whether the rest is released afterward. Off keeps it for further captures, if the payment allows several.',
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
					description: 'Why it is canceled, for your records',
				},
			},
		},
		'paymentIntents.incrementAuthorization': {
			value: 'incrementAuthorization',
			name: 'Increment Authorization',
			action: 'Increment the authorization of a payment intent',
			description:
				'Hold more money on the card than was authorized at first, for example for a longer stay. If it is declined, the old amount stays held.',
			fields: {
				amount:
					'The new total to hold, not the difference, such as 1050 or 10.50 USD, in the currency of the payment; more than is held now',
				statement_descriptor: {
					description: "Text on the customer's statement, up to 22 characters",
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
			fields: {
				amount:
					"How much of the customer's cash balance to use, such as 1050 or 10.50 USD. Left out, as much as is due and there.",
				currency: 'Currency of that amount, which must be that of the payment, such as usd',
			},
		},
		'paymentIntents.verifyMicrodeposits': {
			value: 'verifyMicrodeposits',
			name: 'Verify Microdeposits',
			action: 'Verify microdeposits of a payment intent',
			description:
				"Prove that the bank account is the customer's, by the small deposits or the code that they found on their statement",
			fields: {
				amounts: 'The two amounts that arrived, in cents. Give them or the code.',
				descriptor_code: {
					description: 'The six-character code on the statement, starting with SM. Give it or the amounts.',
					placeholder: 'e.g. SM11AA',
				},
			},
		},
		'paymentIntents.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment intents',
			description: 'List payments, newest first, whatever their status',
			fields: {
				customer: 'Only payments of this customer. Its ID starts with cus_.',
				...customerAccount('Only payments of this account, where customers are kept as accounts'),
			},
		},
		'paymentIntents.search': {
			value: 'search',
			name: 'Search',
			action: 'Search payment intents',
			description:
				'Find payments by amount, customer, status or metadata. A new one may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are amount, created, currency, customer, metadata and status.',
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
			description: 'List what was sold with a payment, where its amount details say so',
			fields: { payment_intent: intentInput },
		},
	},
};
