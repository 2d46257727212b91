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
			description:
				'A single-use token that stands for details of the business, so that they do not pass through n8n',
			placeholder: 'e.g. ct_1ABC…',
		},
		'business_profile.annual_revenue.amount': 'Revenue of the last business year, such as 1050 or 10.50 USD',
		'business_profile.annual_revenue.fiscal_year_end': {
			description: 'Last day of that business year, as year-month-day',
			placeholder: 'e.g. 2026-12-31',
		},
		'business_profile.estimated_worker_count': {
			description: 'About how many people work for the business, rather too many than too few',
			placeholder: 'e.g. 25',
		},
		'business_profile.mcc': {
			label: 'Merchant Category Code (MCC)',
			description: 'Four digits that say what kind of business it is',
			placeholder: 'e.g. 5734',
		},
		'business_profile.minority_owned_business_designation':
			'Whether the business is owned by women or members of a minority, as its owners state it',
		'business_profile.monthly_estimated_revenue.amount':
			'About how much comes in per month, such as 1050 or 10.50 USD; for Brazil and India only',
		'business_profile.name': { description: 'What customers know the business by', placeholder: 'e.g. Acme' },
		'business_profile.product_description':
			'What the business sells, told to Stripe only, which judges the risk by it',
		'business_profile.specified_commercial_transactions_act_url': {
			label: 'Commercial Disclosure URL',
			description:
				'Address of the terms that the Specified Commercial Transactions Act demands; for Japan only',
			placeholder: 'e.g. https://example.com/tokushoho',
		},
		'business_profile.support_email': {
			description: 'Where customers write for help',
			placeholder: 'name@email.com',
		},
		'business_profile.support_phone': {
			description: 'Where customers call for help',
			placeholder: 'e.g. +15555550123',
		},
		'business_profile.support_url': {
			description: 'Where customers find help on the web',
			placeholder: 'e.g. https://example.com/help',
		},
		'business_profile.url': {
			label: 'Website',
			description: 'The public website of the business',
			placeholder: 'e.g. https://example.com',
		},
		business_type: {
			default: 'individual',
			description:
				'What the account holder is, which decides what Stripe asks for. Hard to change after onboarding has begun.',
		},
		'capabilities.tax_reporting_us_1099_k': { label: 'Tax Reporting US 1099-K' },
		'capabilities.tax_reporting_us_1099_misc': { label: 'Tax Reporting US 1099-MISC' },
		'capabilities.zip_payments': { label: 'Zip Payments' },
		'company.directors_provided':
			'Whether all directors have been added as persons. Stripe waits for this where it asks for directors.',
		'company.executives_provided':
			'Whether all executives have been added as persons. Stripe waits for this where it asks for executives.',
		'company.owners_provided':
			'Whether all owners have been added as persons. Stripe waits for this where it asks for owners.',
		'company.export_license_id': {
			label: 'Export License ID',
			description: 'Import Export Code of the company; for India only',
		},
		'company.export_purpose_code': {
			description: 'Purpose code of its exports; for India only',
			placeholder: 'e.g. P0802',
		},
		'company.name': {
			label: 'Legal Name',
			description: 'Name of the company as registered',
			placeholder: 'e.g. Acme Inc.',
		},
		'company.name_kana': {
			label: 'Legal Name in Kana',
			description: 'Registered name in Kana; for Japan only',
		},
		'company.name_kanji': {
			label: 'Legal Name in Kanji',
			description: 'Registered name in Kanji; for Japan only',
		},
		'company.ownership_exemption_reason': {
			values: {
				qualified_entity_exceeds_ownership_threshold: 'Owned by a Qualified Entity',
				qualifies_as_financial_institution: 'Is a Financial Institution',
			},
			description: 'Why the company need not name its owners, where it is exempt',
		},
		'company.registration_number': {
			description: 'Number in the company register, where it is not the tax number',
			placeholder: 'e.g. HRB 12345',
		},
		'company.structure': {
			default: 'private_company',
			description: 'The legal form. Which ones there are depends on country and business type.',
		},
		'company.tax_id': {
			description:
				'Tax or company number, such as the EIN in the US. After a change, the terms must be accepted anew.',
			placeholder: 'e.g. 000000000',
		},
		'company.tax_id_registrar': 'Court at which the company is registered; for Germany only',
		'company.vat_id': {
			description: 'Number under which the company charges VAT',
			placeholder: 'e.g. DE123456789',
		},
		'company.verification.document.front': {
			description:
				'ID of the uploaded picture of the front side; its purpose must be additional_verification',
			placeholder: 'e.g. file_1ABC…',
		},
		'company.verification.document.back': {
			description: 'ID of the uploaded picture of the back side, if there is one',
			placeholder: 'e.g. file_1ABC…',
		},
		default_currency:
			'Currency in which the account is paid out unless it says otherwise. Its country must offer it.',
		'documents.proof_of_ultimate_beneficial_ownership.signer.person': 'The person who signed the document',
		'documents.proof_of_registration.signer.person': 'The person who signed the document',
		email: {
			description:
				'Where to reach the account holder. Where the platform collects requirements, Stripe does not write to it.',
			placeholder: 'name@email.com',
		},
		'individual.email': { description: "The person's own email address", placeholder: 'name@email.com' },
		external_account: {
			description: 'Where the account is paid out. It replaces the present default for its currency.',
			values: externalAccountForms,
		},
		'external_account.id.value': externalAccountToken,
		'external_account.bank_account.country': {
			description: 'Two-letter code of the country in which the bank is, such as US or DE',
			placeholder: 'e.g. US',
		},
		'external_account.bank_account.currency':
			'Currency of the bank account, such as usd. The country must offer it.',
		'external_account.card.currency': 'Currency in which the card is paid out, such as usd',
		'external_account.card_token.currency': 'Currency in which the card is paid out, such as usd',
		'external_account.card.name': {
			label: 'Cardholder',
			description: 'Name on the card',
			placeholder: 'e.g. Jenny Rosen',
		},
		'groups.payments_pricing':
			'The pricing group that decides what the account pays. Leave it out for custom pricing.',
		'settings.bacs_debit_payments.display_name': {
			description:
				'What payers in the UK read on the mandate and in their bank app. Set it before the first mandate.',
			placeholder: 'e.g. Acme',
		},
		'settings.branding.icon': {
			description: 'ID of the uploaded icon: square, at least 128 by 128 pixels',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.branding.logo': {
			description:
				'ID of the uploaded logo, at least 128 by 128 pixels. In Checkout it takes the place of icon and name.',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.branding.primary_color': {
			description: 'Main color of receipts and pages, in hexadecimal',
			placeholder: 'e.g. #0055ff',
		},
		'settings.branding.secondary_color': {
			description: 'Second color of receipts and pages, in hexadecimal',
			placeholder: 'e.g. #ffaa00',
		},
		'settings.card_payments.decline_on.avs_failure':
			'Whether to decline card payments whose postal code is wrong, even if the bank lets them through',
		'settings.card_payments.decline_on.cvc_failure':
			'Whether to decline card payments whose CVC is wrong, even if the bank lets them through',
		'settings.card_payments.statement_descriptor_prefix': {
			description:
				"How the text on the customer's card statement begins, 2 to 10 characters, before what the payment adds",
			placeholder: 'e.g. ACME',
		},
		'settings.card_payments.statement_descriptor_prefix_kana':
			'How the text on card statements begins, in Kana; for Japan only',
		'settings.card_payments.statement_descriptor_prefix_kanji':
			'How the text on card statements begins, in Kanji; for Japan only',
		'settings.invoices.default_account_tax_ids': {
			description: 'IDs of the tax numbers that invoices show by default',
			placeholder: 'e.g. txi_1ABC…',
		},
		'settings.invoices.hosted_payment_method_save': {
			default: 'never',
			description:
				'Whether the invoice page saves the payment method after a payment: always, never, or if the customer agrees',
		},
		'settings.payments.statement_descriptor': {
			description:
				"Text on the customer's statement, 5 to 22 characters. For cards it is used where there is no prefix.",
			placeholder: 'e.g. ACME.COM',
		},
		'settings.payments.statement_descriptor_kana': 'The same text in Kana; for Japan only',
		'settings.payments.statement_descriptor_kanji': 'The same text in Kanji; for Japan only',
		'settings.payouts.debit_negative_balances':
			'Whether Stripe may debit the bank account of the account when its balance is below zero',
		'settings.payouts.schedule.delay_days': {
			description:
				'Days from a payment to its payout, or the word minimum for as few as the country allows, which is the default',
			placeholder: 'e.g. 7 or minimum',
		},
		'settings.payouts.schedule.interval': {
			default: 'daily',
			description: 'How often the available balance is paid out. With Manual, only when you create a payout.',
		},
		'settings.payouts.schedule.monthly_anchor': {
			description:
				'Day of the month for payouts, 1 to 31; in a shorter month, its last day. For the interval Monthly only.',
			placeholder: 'e.g. 15',
		},
		'settings.payouts.schedule.monthly_payout_days': {
			description:
				'Days of the month for payouts, 1 to 31; the newer way, with several days. For the interval Monthly only.',
			placeholder: 'e.g. 15',
		},
		'settings.payouts.schedule.weekly_anchor': {
			default: 'monday',
			description: 'Day of the week for payouts. For the interval Weekly only.',
		},
		'settings.payouts.schedule.weekly_payout_days':
			'Days of the week for payouts; the newer way, with several days. For the interval Weekly only.',
		'settings.payouts.statement_descriptor': {
			description:
				"Text on the account holder's bank statement for each payout. Left out, your platform's is used.",
			placeholder: 'e.g. ACME PAYOUT',
		},
		'settings.paypay_payments.additional_files': {
			description: 'IDs of uploaded files that PayPay wants to see',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.paypay_payments.goods_type': {
			default: 'other',
			description: 'Whether the business sells digital content or anything else',
		},
		'settings.paypay_payments.site.accessible':
			'Leave it empty: for a public website there is nothing more to tell',
		'settings.paypay_payments.site.in_development.username':
			'User name with which PayPay can look at the website',
		'settings.paypay_payments.site.in_development.password':
			'Password with which PayPay can look at the website',
		'settings.paypay_payments.site.restricted.payment_flow_file': {
			description: 'ID of an uploaded file that shows how a payment runs',
			placeholder: 'e.g. file_1ABC…',
		},
		'settings.paypay_payments.site.type': {
			default: 'accessible',
			description: 'Whether the website is open to all, not finished, or open to some only',
		},
		'settings.sepa_debit_payments.creditor_id': {
			description: 'Creditor identifier for SEPA debits, if the business has its own',
			placeholder: 'e.g. DE98ZZZ09999999999',
		},
		tos_acceptance: { label: 'Terms of Service Acceptance' },
		'tos_acceptance.service_agreement': {
			description: 'The word full, which is the default, or recipient for accounts that only get paid',
			placeholder: 'e.g. full',
		},
	},
	operations: {
		'accounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an account',
			description:
				'Open a connected account for a seller or service provider. Its owner completes it through an account link.',
			fields: {
				...Object.fromEntries(addresses.map((address) => [`${address}.country`, glossary.country])),
				country: {
					description:
						'Two-letter code of the country where the business is registered or the person lives. It can never change.',
					placeholder: 'e.g. US',
				},
				type: {
					default: 'standard',
					description:
						'The older way to choose who does what. Use the fields under Controller instead, not both.',
				},
				'controller.fees.payer': {
					default: 'account',
					values: { account: 'Connected Account', application: 'Your Platform' },
					description: "Who pays Stripe's fees on direct charges",
				},
				'controller.losses.payments': {
					default: 'stripe',
					values: { application: 'Your Platform' },
					description: 'Who pays when the account owes money and cannot. Your Platform means that you do.',
				},
				'controller.requirement_collection': {
					default: 'stripe',
					values: { application: 'Your Platform' },
					description: 'Who asks the account holder for missing details',
				},
				'controller.stripe_dashboard': { label: 'Dashboard' },
				'controller.stripe_dashboard.type': {
					default: 'full',
					description: 'Which dashboard the account holder can sign in to',
				},
				'external_account.details.object': {
					label: 'Type',
					description: 'Always the word bank_account',
					placeholder: 'e.g. bank_account',
				},
				'external_account.details.account_holder_type': {
					description: 'One of the words individual or company',
					placeholder: 'e.g. individual',
				},
				'external_account.details.country': {
					description: 'Two-letter code of the country in which the bank is, such as US or DE',
					placeholder: 'e.g. US',
				},
				'external_account.details.currency':
					'Currency of the bank account, such as usd. The country must offer it.',
			},
		},
		'accounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an account',
			description: 'Read one connected account, with what Stripe still needs from it',
		},
		'accounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an account',
			description:
				'Change a connected account. Which details you may change depends on who collects its requirements.',
		},
		'accounts.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an account',
			description:
				'Remove a connected account for good. In live mode all its balances must be zero, and Stripe must not be liable for them.',
		},
		'accounts.reject': {
			value: 'reject',
			name: 'Reject',
			action: 'Reject an account',
			description:
				'Shut out a suspicious connected account: it can take no more payments and, unless you say so, gets no payouts',
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
					description: 'Why the account is shut out. Stripe keeps it on record.',
				},
				payouts_action: {
					default: 'pause',
					description: 'Whether payouts stop as well. With None, the money that is there can still leave.',
				},
			},
		},
		'accounts.unreject': {
			value: 'unreject',
			name: 'Unreject',
			action: 'Unreject an account',
			description:
				'Let a connected account back in that your platform rejected. What was paused for other reasons stays paused.',
		},
		'accounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many accounts',
			description: 'List the accounts that are connected to your platform, newest first',
		},
	},
};
