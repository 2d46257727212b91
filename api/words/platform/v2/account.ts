import type { ResourceWords } from '../../types';
import { locales } from '../../locales';
import { capabilityWords } from './capabilities';
import { attestationWords, businessWords, personWords } from './identity';

export const v2Account: ResourceWords = {
	value: 'v2Account',
	name: 'Account (v2)',
	aliases: ['v2 account', 'accounts v2', 'account as customer', 'close account'],
	fields: {
		...personWords,
		...businessWords,
		...attestationWords,
		...capabilityWords,
		account: 'The account to work with: a seller, a recipient or a customer',
		account_token: {
			description: 'Single-use token with the details of the account, which keeps them out of n8n',
			placeholder: 'e.g. accttok_1ABC…',
		},
		applied: {
			default: true,
			description: 'Whether the account has this role. Turning it off stops all that the role allows.',
		},
		dashboard: {
			default: 'express',
			description: 'Stripe dashboard that the account holder can sign in to',
		},
		include: 'Parts of the account to show in the answer. Stripe leaves all others empty.',
		crypto_money_manager: { label: 'Crypto' },
		money_manager: { label: 'Treasury' },

		configuration: { description: 'Roles of the account: customer, merchant or recipient' },

		// As a customer
		'configuration.customer': { description: 'Settings for charging the account' },
		'configuration.customer.automatic_indirect_tax': {
			description: 'Tax exemption and place of the customer, for automatic tax',
		},
		'configuration.customer.billing': { description: 'Defaults for invoices and subscriptions' },
		'configuration.customer.billing.invoice': { label: '' },
		'configuration.customer.billing.invoice.rendering': { label: '' },
		'configuration.customer.billing.invoice.custom_fields':
			'Up to 4 lines on the invoice, such as a purchase order number',
		'configuration.customer.billing.invoice.footer': 'Text at the bottom of the invoice',
		'configuration.customer.shipping': {
			description: 'Name and address for shipping, also shown on invoices sent by email',
		},
		'configuration.customer.shipping.name': {
			description: 'Name of the recipient',
			placeholder: 'e.g. Jenny Rosen',
		},
		'configuration.customer.automatic_indirect_tax.exempt': {
			default: 'none',
			values: { none: 'Not Exempt', reverse: 'Reverse Charge' },
			description: 'Whether the customer is taxed. With Reverse Charge, invoices and receipts say so.',
		},
		ip_address: {
			description: "Customer's recent internet address, from which Stripe infers the place for tax",
			placeholder: 'e.g. 203.0.113.7',
		},
		'configuration.customer.automatic_indirect_tax.validate_location': {
			default: 'auto',
			description: 'Moment at which Stripe checks that the address is good enough for calculating tax',
		},
		'configuration.customer.billing.invoice.custom_fields.name': {
			description: 'Text on the left of the line, up to 40 characters',
			placeholder: 'e.g. Purchase order',
		},
		'configuration.customer.billing.invoice.custom_fields.value': {
			description: 'Text on the right of the line, up to 140 characters',
			placeholder: 'e.g. PO-6735',
		},
		next_sequence: { description: 'Number of the next invoice. Default: 1.', placeholder: 'e.g. 1' },
		'configuration.customer.billing.invoice.prefix': {
			description: 'Start of the invoice numbers: 3 to 12 capital letters or digits',
			placeholder: 'e.g. ACME',
		},
		amount_tax_display: {
			default: 'exclude_tax',
			description: 'Whether prices on invoice PDFs include the tax that is in them',
		},
		template: {
			description: 'Invoice template for new invoices',
			placeholder: 'e.g. inrtem_1ABC…',
		},
		test_clock: 'Test clock for this customer. Only in test mode, and only when the customer role is added.',

		// As a seller
		'configuration.merchant': { description: 'Settings for taking payments as a connected account' },
		'configuration.merchant.bacs_debit_payments': { label: 'Bacs Debit' },
		branding: { description: 'Icon, logo and colors of receipts, invoices and Checkout' },
		'configuration.merchant.card_payments': { description: 'Card payments to decline' },
		decline_on: { label: '' },
		'configuration.merchant.konbini_payments': { description: 'Support for payers at convenience stores' },
		'configuration.merchant.konbini_payments.support': { label: '' },
		'configuration.merchant.konbini_payments.support.email': {
			description: 'Support email address for payers at convenience stores',
			placeholder: 'name@email.com',
		},
		'configuration.merchant.konbini_payments.support.phone': {
			description: 'Support phone number for payers at convenience stores',
			placeholder: 'e.g. +815012345678',
		},
		'configuration.merchant.sepa_debit_payments': { label: 'SEPA Debit' },
		'configuration.merchant.statement_descriptor': { description: "Text on customers' statements" },
		'configuration.merchant.script_statement_descriptor.kana.descriptor':
			"Text on customers' statements, in Kana. Stripe cuts it at 22 characters, suffix included.",
		'configuration.merchant.script_statement_descriptor.kana.prefix':
			'Start of the text on card statements, in Kana',
		'configuration.merchant.script_statement_descriptor.kanji.descriptor':
			"Text on customers' statements, in Kanji. Stripe cuts it at 22 characters, suffix included.",
		'configuration.merchant.script_statement_descriptor.kanji.prefix':
			'Start of the text on card statements, in Kanji',
		'configuration.merchant.support': { description: 'Public contact details for help' },
		'configuration.merchant.support.address': 'Public mailing address for help',
		'configuration.merchant.support.email': {
			description: 'Public email address for help',
			placeholder: 'name@email.com',
		},
		'configuration.merchant.support.phone': {
			description: 'Public phone number for help, with country code',
			placeholder: 'e.g. +15555550123',
		},
		'configuration.merchant.bacs_debit_payments.display_name': {
			description: 'Name that payers in the UK see on the mandate and in their bank app',
			placeholder: 'e.g. Acme',
		},
		icon: {
			description: 'Icon, uploaded with the purpose business_icon: square, at least 128 by 128 pixels',
			placeholder: 'e.g. file_1ABC…',
		},
		logo: {
			description: 'Logo for Checkout, uploaded with the purpose business_logo: at least 128 by 128 pixels',
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
		avs_failure: 'Whether to decline card payments with a wrong postal code that the bank accepts',
		cvc_failure: 'Whether to decline card payments with a wrong CVC that the bank accepts',
		start_time: {
			description: 'Time at which support opens, in Japan time as hours and minutes',
			placeholder: 'e.g. 09:00',
		},
		end_time: {
			description: 'Time at which support closes, in Japan time as hours and minutes',
			placeholder: 'e.g. 18:00',
		},
		mcc: {
			label: 'Merchant Category Code (MCC)',
			description: 'Four digits for the kind of business',
			placeholder: 'e.g. 5734',
		},
		script_statement_descriptor: {
			label: 'Japanese Statement Descriptor',
			description: "Text on customers' statements in Japan",
		},
		creditor_id: {
			description: 'Creditor identifier of the business for SEPA debits',
			placeholder: 'e.g. DE98ZZZ09999999999',
		},
		'configuration.merchant.statement_descriptor.descriptor': {
			description: "Text on the customer's statement, up to 22 characters. For cards, only without Prefix.",
			placeholder: 'e.g. ACME.COM',
		},
		'configuration.merchant.statement_descriptor.prefix': {
			description:
				'Start of the text on card statements, before the suffix of each payment. Default: Descriptor.',
			placeholder: 'e.g. ACME',
		},
		'configuration.merchant.support.url': {
			description: 'Public website for help',
			placeholder: 'e.g. https://example.com/help',
		},

		// As a recipient
		'configuration.recipient': { description: 'Capabilities for receiving money' },

		// Defaults
		defaults: { description: 'Currency, languages, profile and responsibilities' },
		'defaults.profile': { label: '' },
		responsibilities: { label: '' },
		'defaults.currency': 'Default currency of the account, such as usd',
		locales: {
			values: locales,
			description: 'Languages of the account holder, the best one first',
		},
		business_url: {
			label: 'Website',
			description: 'The public website of the business',
			placeholder: 'e.g. https://example.com',
		},
		doing_business_as: { description: 'Name by which customers know the business', placeholder: 'e.g. Acme' },
		product_description: 'Products or services of the business. Only Stripe sees this, to judge the risk.',
		fees_collector: {
			default: 'stripe',
			values: {
				application: 'Your Platform',
				application_custom: 'Your Platform (Custom Accounts)',
				application_express: 'Your Platform (Express Accounts)',
			},
			description: "Side that collects Stripe's fees from the account",
		},
		losses_collector: {
			default: 'stripe',
			values: { application: 'Your Platform' },
			description: 'Side that pays if the account owes money and cannot. With Your Platform, you pay.',
		},
	},
	operations: {
		'v2.core.accounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account (v2)',
			description:
				'Open an account for a seller, a recipient of payouts or a customer; one account can be all of them',
			shown: [
				'display_name',
				'contact_email',
				'identity.country',
				'identity.entity_type',
				'dashboard',
				'include',
			],
			fields: {
				'identity.country': {
					description: 'Two-letter code of the country of residence or registration',
					placeholder: 'e.g. US',
				},
			},
		},
		'v2.core.accounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an account (v2)',
			description: 'Read one account. Include decides which parts of it come back.',
			shown: ['include'],
		},
		'v2.core.accounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an account (v2)',
			description:
				'Change an account or add a role to it. Some details can change only if your platform collects the requirements.',
			shown: ['display_name', 'contact_email', 'include'],
			fields: {
				next_sequence: { description: 'Number of the next invoice', placeholder: 'e.g. 1' },
				'configuration.merchant.statement_descriptor.prefix': {
					description: 'Start of the text on card statements, before the suffix of each payment',
					placeholder: 'e.g. ACME',
				},
				'configuration.customer.billing.default_payment_method': {
					description:
						'Payment method that invoices and subscriptions charge. It must be saved with this account.',
					placeholder: 'e.g. pm_1ABC…',
				},
				'defaults.payout_methods': {
					key: 'Currency',
					description: 'Payout method for each currency: a currency code and an ID',
				},
				'defaults.payout_methods.value': 'ID of the payout method for this currency',
			},
		},
		'v2.core.accounts.close': {
			value: 'close',
			name: 'Close',
			action: 'Close an account (v2)',
			description:
				'Close an account for good. You can still read a little of it, but do nothing more with it.',
			shown: ['applied_configurations'],
			fields: {
				applied_configurations:
					'Roles that the account has. The account closes only if you choose all of them.',
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
