import type { ResourceWords } from '../../types';
import { locales } from '../../locales';
import { businessWords, personWords } from './identity';

export const v2Account: ResourceWords = {
	value: 'v2Account',
	name: 'Account (v2)',
	aliases: ['v2 account', 'accounts v2', 'account as customer', 'close account'],
	fields: {
		...personWords,
		...businessWords,
		account: 'The account to work with, be it a seller or a customer. Its ID starts with acct_.',
		account_token: {
			description:
				'A single-use token that stands for details of the account, so that they do not pass through n8n',
			placeholder: 'e.g. accttok_1ABC…',
		},
		applied: {
			default: true,
			description: 'Whether the account has this role. Turning it off stops what the role allows.',
		},
		requested: { default: true, description: 'Whether to ask for this capability' },
		dashboard: {
			default: 'express',
			description: 'Which dashboard the account holder can sign in to',
		},
		include: 'Parts of the account to show in the answer. Stripe leaves them empty unless they are chosen.',

		date: 'When the person accepted or declared this',
		ip: {
			label: 'IP Address',
			description: 'Internet address from which the person did so, not that of n8n',
			placeholder: 'e.g. 203.0.113.7',
		},
		user_agent: { label: 'Browser', description: 'The user agent of the browser that the person used' },
		crypto_money_manager: { label: 'Crypto' },
		money_manager: { label: 'Financial Accounts' },

		// As a customer
		'configuration.customer.automatic_indirect_tax.exempt': {
			default: 'none',
			values: { none: 'Not Exempt', reverse: 'Reverse Charge' },
			description: 'Whether the customer pays tax. With Reverse Charge, invoices say so.',
		},
		ip_address: {
			description: "The customer's internet address, from which Stripe guesses where tax is due",
			placeholder: 'e.g. 203.0.113.7',
		},
		'configuration.customer.automatic_indirect_tax.validate_location': {
			default: 'auto',
			description: 'When Stripe checks that the address is good enough for working out tax',
		},
		'configuration.customer.billing.invoice.custom_fields.name': {
			description: 'What the line says on the left, up to 40 characters',
			placeholder: 'e.g. Purchase order',
		},
		'configuration.customer.billing.invoice.custom_fields.value': {
			description: 'What the line says on the right, up to 140 characters',
			placeholder: 'e.g. PO-6735',
		},
		next_sequence: { description: 'Number of the next invoice', placeholder: 'e.g. 1' },
		'configuration.customer.billing.invoice.prefix': {
			description: 'How the numbers of the invoices begin: 3 to 12 capital letters or digits',
			placeholder: 'e.g. ACME',
		},
		amount_tax_display: {
			default: 'exclude_tax',
			description: 'Whether prices on invoices show with or without the tax that is in them',
		},
		template: {
			description: 'ID of the invoice template to use',
			placeholder: 'e.g. inrtem_1ABC…',
		},
		test_clock:
			'The test clock that this customer lives by. It can be set only at first; its ID starts with clock_.',

		// As a seller
		'configuration.merchant.bacs_debit_payments.display_name': {
			description: 'What payers in the UK read on the mandate and in their bank app',
			placeholder: 'e.g. Acme',
		},
		icon: {
			description: 'ID of the uploaded icon: square, at least 128 by 128 pixels',
			placeholder: 'e.g. file_1ABC…',
		},
		logo: {
			description: 'ID of the uploaded logo, at least 128 by 128 pixels',
			placeholder: 'e.g. file_1ABC…',
		},
		primary_color: {
			description: 'Main color of receipts and pages, in hexadecimal',
			placeholder: 'e.g. #0055ff',
		},
		secondary_color: {
			description: 'Second color of receipts and pages, in hexadecimal',
			placeholder: 'e.g. #ffaa00',
		},
		avs_failure:
			'Whether to decline card payments whose postal code is wrong, even if the bank lets them through',
		cvc_failure: 'Whether to decline card payments whose CVC is wrong, even if the bank lets them through',
		start_time: {
			description: 'When support opens, in Japan time as hours and minutes',
			placeholder: 'e.g. 09:00',
		},
		end_time: {
			description: 'When support closes, in Japan time as hours and minutes',
			placeholder: 'e.g. 18:00',
		},
		mcc: {
			label: 'Merchant Category Code (MCC)',
			description: 'Four digits that say what kind of business it is',
			placeholder: 'e.g. 5734',
		},
		script_statement_descriptor: { label: 'Statement Descriptor in Japanese' },
		creditor_id: {
			description: 'Creditor identifier for SEPA debits, if the business has its own',
			placeholder: 'e.g. DE98ZZZ09999999999',
		},
		'configuration.merchant.statement_descriptor.descriptor': {
			description:
				"Text on the customer's statement, 5 to 22 characters. For cards it is used where there is no prefix.",
			placeholder: 'e.g. ACME.COM',
		},
		'configuration.merchant.statement_descriptor.prefix': {
			description: "How the text on the customer's card statement begins, before what the payment adds",
			placeholder: 'e.g. ACME',
		},
		'configuration.merchant.support.url': {
			description: 'Where customers find help on the web',
			placeholder: 'e.g. https://example.com/help',
		},
		'configuration.merchant.capabilities.zip_payments': { label: 'Zip Payments' },

		// Defaults
		'defaults.currency': 'Currency of the account unless something else says otherwise, such as usd',
		locales: {
			values: locales,
			description: 'Languages in which to address the account holder, the best one first',
		},
		business_url: {
			label: 'Website',
			description: 'The public website of the business',
			placeholder: 'e.g. https://example.com',
		},
		doing_business_as: { description: 'What customers know the business by', placeholder: 'e.g. Acme' },
		product_description: 'What the business sells, told to Stripe only, which judges the risk by it',
		fees_collector: {
			default: 'stripe',
			values: {
				application: 'Your Platform',
				application_custom: 'Your Platform (Custom Accounts)',
				application_express: 'Your Platform (Express Accounts)',
			},
			description: "Who collects Stripe's fees from the account",
		},
		losses_collector: {
			default: 'stripe',
			values: { application: 'Your Platform' },
			description: 'Who pays when the account owes money and cannot. Your Platform means that you do.',
		},
	},
	operations: {
		'v2.core.accounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account (v2)',
			description:
				'Open an account for a seller, a recipient of payouts or a customer; one account can be all of them',
			fields: {
				'identity.country': {
					description:
						'Two-letter code of the country where the person lives or the business is registered. It can never change.',
					placeholder: 'e.g. US',
				},
			},
		},
		'v2.core.accounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an account (v2)',
			description: 'Read one account. Choose in Include which parts of it you want to see.',
		},
		'v2.core.accounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an account (v2)',
			description:
				'Change an account, or give it another role. Which details you may change depends on who collects its requirements.',
			fields: {
				'configuration.customer.billing.default_payment_method': {
					description: 'ID of the payment method to charge by default. It must be saved with this account.',
					placeholder: 'e.g. pm_1ABC…',
				},
				'defaults.payout_methods': {
					key: 'Currency',
					description: 'Where payouts go, for each currency: a currency code and the ID of a payout method',
				},
			},
		},
		'v2.core.accounts.close': {
			value: 'close',
			name: 'Close',
			action: 'Close an account (v2)',
			description:
				'Give up an account for good: nothing more can be done with it, only a little of it can be read',
			fields: {
				applied_configurations:
					'The roles that the account has. All of them must be named, or it stays open.',
			},
		},
		'v2.core.accounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many accounts (v2)',
			description: 'List accounts: sellers, recipients of payouts and customers',
			fields: {
				applied_configurations: 'Only accounts that have all of these roles',
				closed: {
					default: true,
					description: 'Whether to list closed accounts instead of open ones',
				},
			},
		},
	},
};
