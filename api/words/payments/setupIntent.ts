import type { ResourceWords } from '../types';
import { customerAccount } from './payerWords';
import { newPaymentMethodWords } from './paymentMethodData';
import { paymentMethodNames, rarePaymentMethodNames } from './paymentMethodNames';
import { cardOptionWords, klarnaWords, mandateWords, optionWords } from './paymentMethodOptions';

export const setupIntent: ResourceWords = {
	value: 'setupIntent',
	name: 'Setup Intent',
	aliases: ['save a card', 'save payment method', 'set up direct debit', 'verify bank account of customer'],
	fields: {
		...newPaymentMethodWords,
		...optionWords,
		...klarnaWords,
		...cardOptionWords,
		...mandateWords,
		...customerAccount(
			'ID of the account that gets the payment method, where customers are kept as accounts',
		),
		setup_intent: 'The setup intent to work with. Its ID starts with seti_.',
		allowed_payment_method_types: {
			description:
				'The only kinds of payment method to be offered, of those that are turned on in your settings',
			values: { ...paymentMethodNames, ...rarePaymentMethodNames },
		},
		excluded_payment_method_types: {
			description: 'Kinds of payment method that are not offered, although your settings turn them on',
			values: paymentMethodNames,
		},
		attach_to_self:
			'Whether the payment method is saved for your own account, to move your own money, instead of for a customer',
		confirmation_token: {
			description: 'ID of the confirmation token that your page made, with the payment method',
			placeholder: 'e.g. ctoken_1ABC…',
		},
		flow_directions:
			'Whether the payment method will send money to you (Inbound), get money from you (Outbound), or both',
		payment_method: {
			description: 'ID of the payment method to save',
			placeholder: 'e.g. pm_1ABC…',
		},
		payment_method_configuration: {
			description: 'ID of the payment method configuration that says which kinds are offered',
			placeholder: 'e.g. pmc_1ABC…',
		},
		return_url: {
			label: 'Return URL',
			description: "Where the customer lands after a step in a bank's or provider's app or site",
			placeholder: 'e.g. https://example.com/thanks',
		},
		use_stripe_sdk: {
			label: 'Use Stripe SDK',
			description:
				'Whether your page or app shows further steps, such as 3D Secure, by Stripe.js. Not for workflows without one.',
		},
		'payment_method_options.card.mandate_options.currency':
			'Currency of the payments under this agreement, such as inr',
		'payment_method_options.acss_debit.currency': { default: 'cad', values: { cad: 'CAD' } },
		'payment_method_options.us_bank_account.networks.requested': {},
		'payment_method_options.us_bank_account.financial_connections.return_url': {},
		'payment_method_options.payto.mandate_options.start_date': { placeholder: 'e.g. 2027-01-31' },
		moto: { label: 'MOTO', description: 'Whether the details came by mail or telephone (MOTO)' },
		amount_includes_iof: { default: 'never' },
	},
	operations: {
		'setupIntents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a setup intent',
			description:
				'Begin to save a payment method for later payments, with the consent that banks ask for; nothing is charged',
			fields: {
				'automatic_payment_methods.allow_redirects': { default: 'always' },
				'automatic_payment_methods.enabled': {
					default: true,
					description: 'Whether to offer all kinds that your dashboard settings turn on, as is usual',
				},
				confirm: 'Whether to save the payment method right away; otherwise it waits for Confirm',
				customer: 'The customer with whom the payment method is saved. Its ID starts with cus_.',
				on_behalf_of:
					'The connected account for which the payment method is saved. Its ID starts with acct_.',
				'single_use.amount': 'The one payment that the customer agrees to, such as 1050 or 10.50 USD',
				usage: {
					default: 'off_session',
					description:
						'How it will be charged later: also without the customer (Off Session) or only with them present (On Session)',
				},
			},
		},
		'setupIntents.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a setup intent',
			description: 'Read one setup intent with its status and what it waits for',
			fields: {
				client_secret: {
					description: 'The secret that your page gets. Needed only with a publishable key.',
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
				customer: 'The customer with whom the payment method is saved. Once set, it cannot change.',
			},
		},
		'setupIntents.confirm': {
			value: 'confirm',
			name: 'Confirm',
			action: 'Confirm a setup intent',
			description: 'Save the payment method now. The bank may still ask the customer to act.',
		},
		'setupIntents.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a setup intent',
			description: 'Stop a setup intent that is not finished; cannot be undone',
			fields: {
				cancellation_reason: {
					default: 'requested_by_customer',
					description: 'Why it is canceled, for your records',
				},
			},
		},
		'setupIntents.verifyMicrodeposits': {
			value: 'verifyMicrodeposits',
			name: 'Verify Microdeposits',
			action: 'Verify microdeposits of a setup intent',
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
		'setupIntents.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many setup intents',
			description: 'List setup intents, newest first',
			fields: {
				attach_to_self: 'Whether to list only setup intents for your own account',
				customer: 'Only setup intents of this customer. Its ID starts with cus_.',
				...customerAccount('Only setup intents of this account, where customers are kept as accounts'),
				payment_method: {
					description: 'Only setup intents that saved this payment method',
					placeholder: 'e.g. pm_1ABC…',
				},
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
			description: 'List the tries of one setup intent, with the reason where one failed',
			fields: {
				setup_intent: {
					description: 'ID of the setup intent whose tries to list',
					placeholder: 'e.g. seti_1ABC…',
				},
			},
		},
	},
};
