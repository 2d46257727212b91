import type { ResourceWords } from '../types';
import { customerAccount, microdepositWords, onlyOfCustomer } from './payerWords';
import { newPaymentMethodWords } from './paymentMethodData';
import { paymentMethodNames, rarePaymentMethodNames } from './paymentMethodNames';
import {
	intentOptionWords,
	klarnaWords,
	mandateWords,
	optionWords,
	savingOptionWords,
} from './paymentMethodOptions';

export const setupIntent: ResourceWords = {
	value: 'setupIntent',
	name: 'Setup Intent',
	aliases: ['save a card', 'save payment method', 'set up direct debit', 'verify bank account of customer'],
	fields: {
		...newPaymentMethodWords,
		...optionWords,
		...savingOptionWords,
		...klarnaWords,
		...intentOptionWords,
		...mandateWords,
		...customerAccount,
		setup_intent: 'The setup intent to work with',
		description: 'A note on the setup, such as its purpose',
		allowed_payment_method_types: {
			description: 'Payment methods to offer, of those that your settings enable',
			values: { ...paymentMethodNames, ...rarePaymentMethodNames },
		},
		excluded_payment_method_types: {
			description: 'Payment methods to hide, although your settings enable them',
			values: paymentMethodNames,
		},
		attach_to_self:
			'Whether to save the payment method for your own account, to move your own money, instead of for a customer',
		confirmation_token: {
			description: 'Token from your page, with the payment method',
			placeholder: 'e.g. ctoken_1ABC…',
		},
		flow_directions: 'Directions of the money: to you (Inbound), from you (Outbound), or both',
		payment_method: 'The payment method to save',
		payment_method_configuration: 'The configuration with the payment methods to offer',
		return_url: {
			label: 'Return URL',
			description: "URL for the customer after a step on a bank's or provider's page. Only when you confirm.",
			placeholder: 'e.g. https://example.com/thanks',
		},
		use_stripe_sdk: {
			label: 'Use Stripe SDK',
			description:
				'Whether Stripe.js in your page or app handles the next steps, such as 3D Secure. Leave it off without one.',
		},
		'payment_method_options.card.mandate_options.currency': 'Currency of the payments, such as inr',
		'payment_method_options.klarna.currency': 'Currency of later payments, such as eur',
		billing_agreement_id: {
			label: 'Billing Agreement',
			description: "PayPal's ID of its agreement with the customer (BAID)",
		},
		moto: {
			label: 'MOTO',
			description: 'Whether the details came by mail or telephone. Only when you confirm.',
		},
	},
	operations: {
		'setupIntents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a setup intent',
			description:
				'Start saving a payment method for later payments, with the consent that banks need; nothing is charged. Your page finishes it with the client secret.',
			shown: ['customer', 'payment_method', 'confirm', 'usage'],
			order: ['customer', 'payment_method', 'confirm', 'usage'],
			fields: {
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
					'Whether to save the payment method now. Otherwise your page or the operation Confirm does so later.',
				customer: 'The customer for whom the payment method is saved',
				on_behalf_of: 'The connected account that the setup is for',
				single_use: 'Consent to one payment only',
				'single_use.amount':
					'Amount of the one payment that the customer agrees to, such as 1050 or 10.50 USD: at least 0.50 USD or its equivalent, up to 8 digits',
				usage: {
					default: 'off_session',
					description:
						'Later payments: only with the customer there (On Session) or also without (Off Session). Default: Off Session.',
				},
			},
		},
		'setupIntents.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a setup intent',
			description: 'Get one setup intent with its status and next step',
			fields: {
				client_secret: {
					description: 'Secret of your page. Needed only with a publishable key.',
					placeholder: 'e.g. seti_1ABC…_secret_…',
				},
			},
		},
		'setupIntents.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a setup intent',
			description: 'Change a setup intent that is not finished yet',
			fields: {
				customer: 'The customer for whom the payment method is saved. Once set, it cannot change.',
			},
		},
		'setupIntents.confirm': {
			value: 'confirm',
			name: 'Confirm',
			action: 'Confirm a setup intent',
			description: 'Save the payment method now. The customer may still have to act, such as for 3D Secure.',
			shown: ['payment_method', 'return_url'],
			order: ['payment_method', 'return_url'],
		},
		'setupIntents.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a setup intent',
			description: 'Stop a setup intent that is not finished; cannot be undone',
			fields: {
				cancellation_reason: {
					default: 'requested_by_customer',
					description: 'Reason of the cancellation, for your records',
				},
			},
		},
		'setupIntents.verifyMicrodeposits': {
			value: 'verifyMicrodeposits',
			name: 'Verify Microdeposits',
			action: 'Verify microdeposits of a setup intent',
			description:
				"Prove that the bank account is the customer's, by the small deposits or the code on their statement",
			oneOf: [['amounts', 'descriptor_code']],
			shown: ['amounts', 'descriptor_code'],
			order: ['amounts', 'descriptor_code'],
			fields: microdepositWords,
		},
		'setupIntents.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many setup intents',
			description: 'List setup intents, newest first',
			fields: {
				...onlyOfCustomer,
				attach_to_self: 'Whether to list only setup intents for your own account',
				payment_method: 'Only setup intents with this payment method',
			},
		},
	},
};

export const setupAttempt: ResourceWords = {
	value: 'setupAttempt',
	name: 'Setup Attempt',
	aliases: ['attempts to save a card', 'failed setup'],
	operations: {
		'setupAttempts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many setup attempts',
			description: 'List the attempts of one setup intent, with the reason of each failure',
			fields: {
				setup_intent: 'The setup intent with the attempts to list',
			},
		},
	},
};
