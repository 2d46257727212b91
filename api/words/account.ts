import { externalAccountForms, externalAccountToken } from './externalAccountForms';
import { glossary } from './glossary';
import type { ResourceWords } from './types';

/** Addresses inside an account, whose country is not that of the account. */
const addresses = [
	'business_profile.support_address',
	'company.address',
	'company.address_kana',
	'company.address_kanji',
	'company.administrative_address',
	'company.physical_address',
	'company.principal_place_of_business',
	'individual.address',
	'individual.address_kana',
	'individual.address_kanji',
	'individual.registered_address',
];

export const account: ResourceWords = {
	value: 'account',
	name: 'Account',
	aliases: [
		'connected account',
		'create seller account',
		'reject account',
		'payout schedule',
		'list sellers',
	],
	fields: {
		account_token: {
			description: 'Single-use token for details of the business, so that they do not pass through n8n',
			placeholder: 'e.g. ct_1ABC…',
		},
		'business_profile.annual_revenue.amount': 'Revenue of the last fiscal year, such as 1050 or 10.50 USD',
		'business_profile.annual_revenue.fiscal_year_end': {
			description: 'Last day of that fiscal year, as year-month-day',
			placeholder: 'e.g. 2026-12-31',
		},
		'business_profile.estimated_worker_count': {
			description: 'Upper estimate of the number of people who work for the business',
			placeholder: 'e.g. 25',
		},
		'business_profile.mcc': {
			label: 'Merchant Category Code (MCC)',
			description: 'Four-digit code for the kind of business',
			placeholder: 'e.g. 5734',
		},
		'business_profile.minority_owned_business_designation': {
			label: 'Minority-Owned Business',
			description: 'Owners of the business, as they identify themselves',
		},
		'business_profile.monthly_estimated_revenue.amount':
			'Estimated revenue per month, such as 1050 or 10.50 USD; Brazil and India only',
		'business_profile.name': {
			description: 'Name of the business that customers know',
			placeholder: 'e.g. Acme',
		},
		'business_profile.product_description':
			'Products or services of the business. Only Stripe sees it, to assess the risk.',
		'business_profile.specified_commercial_transactions_act_url': {
			label: 'Commercial Disclosure URL',
			description: 'Address of the disclosure under the Specified Commercial Transactions Act; Japan only',
			placeholder: 'e.g. https://example.com/tokushoho',
		},
		'business_profile.support_email': {
			description: 'Public email address for customers who need help',
			placeholder: 'name@email.com',
		},
		'business_profile.support_phone': {
			description: 'Public phone number for customers who need help',
			placeholder: 'e.g. +15555550123',
		},
		'business_profile.support_url': {
			description: 'Public web page for customers who need help',
			placeholder: 'e.g. https://example.com/help',
		},
		'business_profile.url': {
			label: 'Website',
			description: 'Public website of the business',
			placeholder: 'e.g. https://example.com',
		},
		business_type: {
			default: 'individual',
			description:
				'Kind of account holder, which decides what Stripe asks for. Hard to change after onboarding has started.',
		},
		'capabilities.card_payments.requested': {
			label: '',
			default: true,
			description:
				'Whether to request that the account can accept cards. Most sellers need this and Transfers.',
		},
		'capabilities.transfers.requested': {
			label: '',
			default: true,
			description: 'Whether to request that the account can receive transfers from your platform',
		},
		'capabilities.tax_reporting_us_1099_k': { label: 'Tax Reporting US 1099-K' },
		'capabilities.tax_reporting_us_1099_misc': { label: 'Tax Reporting US 1099-MISC' },
		'capabilities.nz_bank_account_becs_debit_payments': { label: 'NZ BECS Debit Payments' },
		'capabilities.us_bank_account_ach_payments': { label: 'US ACH Payments' },
		'documents.proof_of_ultimate_beneficial_ownership.signer': { label: '' },
		'capabilities.zip_payments': { label: 'Zip Payments' },
		'company.directors_provided':
			'Whether all directors have been added as persons. Needed if Stripe requires directors.',
		'company.executives_provided':
			'Whether all executives have been added as persons. Needed if Stripe requires executives.',
		'company.owners_provided':
			'Whether all owners have been added as persons. Needed if Stripe requires owners.',
		'company.export_license_id': {
			label: 'Export License ID',
			description: 'Import Export Code of the company; India only',
		},
		'company.export_purpose_code': {
			description: 'Purpose code of its exports; India only',
			placeholder: 'e.g. P0802',
		},
		'company.name': {
			label: 'Legal Name',
			description: 'Name of the company as registered',
			placeholder: 'e.g. Acme Inc.',
		},
		'company.name_kana': {
			label: 'Legal Name in Kana',
			description: 'Registered name in Kana; Japan only',
		},
		'company.name_kanji': {
			label: 'Legal Name in Kanji',
			description: 'Registered name in Kanji; Japan only',
		},
		'company.ownership_exemption_reason': {
			values: {
				qualified_entity_exceeds_ownership_threshold: 'Owned by a Qualified Entity',
				qualifies_as_financial_institution: 'Is a Financial Institution',
			},
			description: 'Reason why the company does not have to name its owners',
		},
		'company.registration_number': {
			description: 'Number in the company register, if it is not the tax number',
			placeholder: 'e.g. HRB 12345',
		},
		'company.structure': {
			default: 'private_company',
			description: 'Legal form of the company. The country and business type decide which ones exist.',
		},
		'company.tax_id': {
			description:
				'Tax or company number, such as the EIN in the US. After a change, the terms must be accepted again.',
			placeholder: 'e.g. 000000000',
		},
		'company.tax_id_registrar': 'Register court of the tax ID; Germany only',
		'company.vat_id': {
			description: 'VAT registration number of the company',
			placeholder: 'e.g. DE123456789',
		},
		'company.verification.document.front': {
			description:
				'ID of the uploaded front side (purpose additional_verification): in color, as JPG, PNG or PDF, under 10 MB and 8,000 by 8,000 pixels',
			placeholder: 'e.g. file_1ABC…',
		},
		'company.verification.document.back': {
			description:
				'ID of the uploaded back side, if there is one (purpose additional_verification). Same rules as for the front.',
			placeholder: 'e.g. file_1ABC…',
		},
		default_currency: 'Default currency of payouts. The country of the account must support it.',
		'documents.proof_of_ultimate_beneficial_ownership.signer.person': 'The person who signed the document',
		'documents.proof_of_registration.signer.person': 'The person who signed the document',
		email: {
			description:
				'Email address of the account holder, to recognize the account. Stripe does not email it if your platform collects the requirements.',
			placeholder: 'name@email.com',
		},
		'individual.email': { description: 'Email address of the person', placeholder: 'name@email.com' },
		external_account: {
			description: 'Destination of payouts. It replaces the current default for its currency.',
			values: externalAccountForms,
		},
		'external_account.id.value': externalAccountToken,
		'external_account.bank_account.country': {
			description: 'Country of the bank, such as US or DE',
			placeholder: 'e.g. US',
		},
		'external_account.bank_account.currency':
			'Currency of the bank account, such as usd. Its country must support it.',
		'external_account.card.currency': 'Currency of payouts to the card, such as usd',
		'external_account.card_token.currency': 'Currency of payouts to the card, such as usd',
		'external_account.card.name': {
			label: 'Cardholder',
			description: 'Name on the card',
			placeholder: 'e.g. Jenny Rosen',
		},
		'groups.payments_pricing': 'ID of the pricing group of the account. Leave it empty for custom pricing.',
		'settings.bacs_debit_payments.display_name': {
			description: "Name on the mandate and in the payer's bank app. Set it before the first mandate.",
			placeholder: 'e.g. Acme',
		},
		'settings.branding.icon': {
			description: 'ID of the uploaded icon, square and at least 128 by 128 pixels',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.branding.logo': {
			description:
				'ID of the uploaded logo, at least 128 by 128 pixels. Checkout shows it instead of icon and name.',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.branding.primary_color': {
			description: 'Main color of receipts and pages, as a hex code',
			placeholder: 'e.g. #0055ff',
		},
		'settings.branding.secondary_color': {
			description: 'Second color of receipts and pages, as a hex code',
			placeholder: 'e.g. #ffaa00',
		},
		'settings.card_payments.decline_on.avs_failure':
			'Whether to decline card payments with a wrong postal code, even if the bank approves them',
		'settings.card_payments.decline_on.cvc_failure':
			'Whether to decline card payments with a wrong CVC, even if the bank approves them',
		'settings.card_payments.statement_descriptor_prefix': {
			description:
				'Start of the text on card statements, 2 to 10 characters, before the part that the payment adds',
			placeholder: 'e.g. ACME',
		},
		'settings.card_payments.statement_descriptor_prefix_kana': {
			label: 'Descriptor Prefix in Kana',
			description: 'Start of the text on card statements, in Kana; Japan only',
		},
		'settings.card_payments.statement_descriptor_prefix_kanji': {
			label: 'Descriptor Prefix in Kanji',
			description: 'Start of the text on card statements, in Kanji; Japan only',
		},
		'settings.invoices.default_account_tax_ids': {
			description: 'IDs of tax numbers that invoices show by default',
			placeholder: 'e.g. txi_1ABC…',
		},
		'settings.invoices.hosted_payment_method_save': {
			label: 'Save Payment Method',
			default: 'never',
			description:
				'Whether the invoice page saves the payment method: Always, Never, or if the customer agrees (Offer)',
		},
		'settings.payments.statement_descriptor': {
			description:
				'Text on statements of payments other than by card. Without a prefix it serves for cards too, at most 22 characters with the suffix.',
			placeholder: 'e.g. ACME.COM',
		},
		'settings.payments.statement_descriptor_kana': 'Text on statements in Kana; Japan only',
		'settings.payments.statement_descriptor_kanji': 'Text on statements in Kanji; Japan only',
		'settings.payouts.debit_negative_balances':
			'Whether Stripe can debit the bank account when the balance is negative',
		'settings.payouts.schedule.delay_days': {
			description: 'Number of days from a payment to its payout, or minimum for as few as the country allows',
			placeholder: 'e.g. 7 or minimum',
		},
		'settings.payouts.schedule.interval': {
			default: 'daily',
			description:
				"Time between payouts of the available balance. Stripe's default is Daily. With Manual, you create payouts yourself.",
		},
		'settings.payouts.schedule.monthly_anchor': {
			description:
				'Day of the month for payouts, 1 to 31; in shorter months, the last day. Only with Interval Monthly.',
			placeholder: 'e.g. 15',
		},
		'settings.payouts.schedule.monthly_payout_days': {
			description:
				'Days of the month for payouts, 1 to 31; in shorter months, the last day. Only with Interval Monthly, instead of Monthly Anchor.',
			placeholder: 'e.g. 15',
		},
		'settings.payouts.schedule.weekly_anchor': {
			default: 'monday',
			description: 'Day of the week for payouts. Only with Interval Weekly.',
		},
		'settings.payouts.schedule.weekly_payout_days':
			'Days of the week for payouts. Only with Interval Weekly.',
		'settings.payouts.statement_descriptor': {
			description: "Text on the bank statement for each payout. Stripe's default is your platform's.",
			placeholder: 'e.g. ACME PAYOUT',
		},
		'settings.paypay_payments.additional_files': {
			description: 'IDs of uploaded files that PayPay requires',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.paypay_payments.goods_type': {
			default: 'other',
			description: 'Whether the business sells digital content or anything else',
		},
		'settings.paypay_payments.site.accessible': 'Nothing to fill in for a public website',
		'settings.paypay_payments.site.in_development.username':
			'Username with which PayPay can open the website',
		'settings.paypay_payments.site.in_development.password':
			'Password with which PayPay can open the website',
		'settings.paypay_payments.site.restricted.payment_flow_file': {
			description: 'ID of the uploaded file that explains the payment flow',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.paypay_payments.site.type': {
			default: 'accessible',
			description:
				'Whether the website is public (Accessible), not finished (In Development), or not public (Restricted)',
		},
		'settings.sepa_debit_payments.creditor_id': {
			description: 'Creditor identifier of the business for SEPA debits',
			placeholder: 'e.g. DE98ZZZ09999999999',
		},
		'business_profile.annual_revenue': 'Revenue of the last fiscal year',
		'business_profile.monthly_estimated_revenue': {
			label: 'Monthly Revenue',
			description: 'Estimated revenue per month; Brazil and India only',
		},
		'business_profile.support_address': 'Public address for customers who need help',
		'company.registration_date': 'Date on which the company was registered',
		'company.verification': 'Document that proves the company exists',
		'individual.verification': 'Documents that prove who the person is',
		'settings.branding': 'Icon, logo and colors of receipts and pages',
		'settings.card_issuing': 'Acceptance of the terms for issuing cards',
		'settings.card_issuing.tos_acceptance': { label: 'Terms' },
		'settings.card_payments': 'Statement texts and declines of card payments',
		'settings.invoices': 'Tax IDs and saved payment methods of invoices',
		'settings.payments': 'Statement texts of payments',
		'settings.payouts': 'Schedule and statement text of payouts',
		'settings.paypay_payments': 'Facts that PayPay requires',
		'settings.paypay_payments.site.in_development': { label: 'Development' },
		'settings.paypay_payments.site.restricted': { label: '' },
		'settings.bacs_debit_payments': { label: 'Bacs Debit' },
		'settings.sepa_debit_payments': { label: 'SEPA Debit' },
		'settings.treasury': 'Acceptance of the terms for Treasury',
		'settings.treasury.tos_acceptance': { label: 'Terms' },
		tos_acceptance: {
			label: 'Terms of Service Acceptance',
			description: 'Time, place and kind of the acceptance of the terms',
		},
		controller: { label: '', description: 'Sides that pay fees, cover losses and collect details' },
		'tos_acceptance.service_agreement': {
			description: 'Recipient is for accounts that only receive payouts',
		},
	},
	operations: {
		'accounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account',
			description:
				'Open a connected account for a seller. Dashboard, fees, losses and requirement collection decide its kind; its owner completes it through an account link.',
			shown: [
				'country',
				'email',
				'business_type',
				'controller.stripe_dashboard.type',
				'controller.fees.payer',
				'controller.losses.payments',
				'controller.requirement_collection',
				'capabilities.card_payments.requested',
				'capabilities.transfers.requested',
			],
			fields: {
				...Object.fromEntries(addresses.map((address) => [`${address}.country`, glossary.country])),
				country: {
					description: 'Country of the business or person, such as US. It cannot change later.',
					placeholder: 'e.g. US',
				},
				type: {
					default: 'standard',
					description: 'Deprecated. Choose fees, losses, requirement collection and dashboard instead.',
				},
				'controller.fees.payer': {
					default: 'account',
					values: { account: 'Connected Account', application: 'Your Platform' },
					description:
						"Account that pays Stripe's fees on direct charges. Default: Connected Account. Must be Your Platform if it covers losses.",
				},
				'controller.losses.payments': {
					default: 'stripe',
					values: { application: 'Your Platform' },
					description:
						'Account that covers a negative balance. Default: Stripe. Your Platform means that you pay.',
				},
				'controller.requirement_collection': {
					default: 'stripe',
					values: { application: 'Your Platform' },
					description: 'Side that collects missing details from the account holder. Default: Stripe.',
				},
				'controller.stripe_dashboard': { label: 'Dashboard' },
				'controller.stripe_dashboard.type': {
					default: 'full',
					description: 'Dashboard that the account holder can use. Default: Full.',
				},
			},
		},
		'accounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an account',
			description: 'Read one connected account, with what Stripe still requires of it',
		},
		'accounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an account',
			description:
				'Change a connected account. The side that collects its requirements decides what you can change.',
		},
		'accounts.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an account',
			description:
				'Delete a connected account. In live mode all its balances must be zero, and Stripe must not cover its losses. This cannot be undone.',
		},
		'accounts.reject': {
			value: 'reject',
			name: 'Reject',
			action: 'Reject an account',
			description:
				'Reject a suspicious connected account: it can take no more payments and, by default, receives no payouts',
			fields: {
				reason: {
					default: 'other',
					values: {
						credit: 'Credit Risk',
						fraud_no_intent_to_fulfill: 'Fraud: Never Meant to Deliver',
						fraud_other: 'Fraud: Other',
						fraud_payment_method_casher: 'Fraud: Cashes In Stolen Cards',
						fraud_payment_method_tester: 'Fraud: Tests Stolen Cards',
						terms_of_service: 'Breach of Terms of Service',
					},
					description: 'Reason for the rejection. Stripe keeps it on record.',
				},
				payouts_action: {
					default: 'pause',
					description:
						'Whether to stop payouts as well. With None, the balance can still be paid out. Default: Pause.',
				},
			},
		},
		'accounts.unreject': {
			value: 'unreject',
			name: 'Unreject',
			action: 'Unreject an account',
			description:
				"Lift your platform's rejection of a connected account. What was paused for other reasons stays paused.",
		},
		'accounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many accounts',
			description: 'List the accounts that are connected to your platform, newest first',
		},
	},
};
