import type { FieldGlossary } from './types';

/**
 * Words for parameters that mean the same wherever they occur. What is equal stays equal: the node
 * shows one field for all operations that have it in common.
 */
export const glossary: FieldGlossary = {
	// Money
	amount: 'The amount, such as 1050 or 10.50 USD',
	currency: 'Three-letter ISO code of the currency, such as usd, eur or jpy',
	transfer_group: {
		description: 'Your label, such as an order number, that links charges and transfers that belong together',
		placeholder: 'e.g. ORDER_6735',
	},

	// Notes and lists
	description:
		"Your note, shown in the dashboard. For charges and payments, the customer's email receipt shows it too.",
	metadata:
		'Your own keys and values, such as an order number: up to 50 keys of 40 characters, with values of 500. An empty value removes its key.',
	value: 'Value stored under this key',
	created: 'Only those created in this period',
	query: {
		description:
			"Search terms in Stripe's query language: field, colon, value in quotes, joined by AND or OR. New objects may take a minute to show up.",
		placeholder: "e.g. metadata['order_id']:'6735'",
	},

	// Objects that others belong to
	account: 'The connected account to work with',
	customer: 'The customer to work with',
	price: 'The price to work with',
	product: 'The product to work with',
	test_clock: 'The test clock to work with',

	// Prices
	unit_amount: 'Price of one unit, such as 1050 or 10.50 USD. 0 makes it free.',
	unit_amount_decimal:
		'Price of one unit with up to 12 decimals, such as 1050.5 or 10.505 USD. Use it instead of Unit Amount.',
	flat_amount: 'Fixed price of this tier, whatever the quantity, such as 1050 or 10.50 USD',
	flat_amount_decimal:
		'Fixed price of this tier as a decimal, such as 1050.5 or 10.505 USD. Use it instead of Flat Amount.',
	up_to: {
		description: 'Last unit of this tier. Enter inf for the top tier, which has no end.',
		placeholder: 'e.g. 100 or inf',
	},
	interval: {
		default: 'month',
		description: 'Unit of the billing period. Interval Count says how many make one.',
	},
	interval_count: {
		description:
			'Number of intervals in a billing period: 3 with Month bills every quarter. At most 3 years in all. Default: 1.',
		placeholder: 'e.g. 3',
	},
	tax_behavior: {
		default: 'unspecified',
		values: { exclusive: 'Exclusive (Tax on Top)', inclusive: 'Inclusive (Tax Included)' },
		description:
			'Whether tax comes on top of the price or is part of it. Once set to Exclusive or Inclusive, it cannot change.',
	},

	currency_options: {
		key: 'Currency',
		description: 'Prices in other currencies. The key is a currency code such as eur.',
		placeholder: 'Add Currency',
	},
	tiers: 'Price of each range of quantity, from the lowest range up. Only with tiered billing.',
	tax_code: {
		description: "Stripe's code for this kind of product, which decides the tax rate",
		placeholder: 'e.g. txcd_10000000',
	},
	performance_location: {
		label: 'Service Location',
		description: 'ID of the tax location where the service is performed. Only some tax codes need it.',
	},
	unit_label: {
		description: 'Name of one unit on receipts, invoices and in the customer portal',
		placeholder: 'e.g. seat',
	},

	// Invoices
	custom_fields: 'Up to 4 extra lines on the invoice, such as a purchase order number',
	footer: 'Text at the bottom of the invoice',
	default_payment_method: {
		description: 'ID of the payment method to charge. It must be saved with the customer.',
		placeholder: 'e.g. pm_1ABC…',
	},

	// Bank accounts and cards
	account_holder_name: 'Person or business that owns the bank account, as the bank knows them',
	account_holder_type: {
		default: 'individual',
		description: 'Whether a person or a business owns the bank account',
	},
	default_for_currency: 'Whether this becomes the default destination for payouts in its currency',
	source_type: {
		default: 'card',
		values: { fpx: 'FPX' },
		description:
			'Part of your balance to draw from, if Stripe keeps payments of several kinds apart. Nearly always Card.',
	},

	account_number: {
		description: 'Number of the bank account, or its IBAN in countries that use one',
		placeholder: 'e.g. 000123456789',
	},
	routing_number: {
		description:
			'Routing number or sort code of the bank. In the US, use the one for ACH. Not needed with an IBAN.',
		placeholder: 'e.g. 110000000',
	},
	number: {
		label: 'Card Number',
		description:
			'Number of the debit card. Sending it makes you subject to card security rules (PCI DSS); a token does not.',
	},
	cvc: 'The three or four digits printed on the card',
	exp_month: {
		label: 'Expiry Month',
		description: 'Month in which the card expires, 1 to 12',
		placeholder: 'e.g. 12',
	},
	exp_year: {
		label: 'Expiry Year',
		description: 'Year in which the card expires, with four digits',
		placeholder: 'e.g. 2030',
	},
	token: { description: 'Single-use token of the card', placeholder: 'e.g. tok_1ABC…' },
	address_city: { label: 'City', description: "City of the card's billing address" },
	address_country: {
		label: 'Country',
		description: "Country of the card's billing address",
		placeholder: 'e.g. US',
	},
	address_line1: { label: 'Address Line 1', description: "Street and number of the card's billing address" },
	address_line2: { label: 'Address Line 2', description: 'Apartment, floor or building of that address' },
	address_state: { label: 'State', description: "State, province or region of the card's billing address" },
	address_zip: { label: 'Postal Code', description: "ZIP or postal code of the card's billing address" },

	// Addresses and people
	email: { description: 'Email address', placeholder: 'name@email.com' },
	phone: { description: 'Phone number with country code', placeholder: 'e.g. +15555550123' },
	first_name: 'First name as shown on the ID document',
	last_name: 'Last name as shown on the ID document',
	first_name_kana: 'First name in Kana; Japan only',
	first_name_kanji: 'First name in Kanji; Japan only',
	last_name_kana: 'Last name in Kana; Japan only',
	last_name_kanji: 'Last name in Kanji; Japan only',
	maiden_name: 'Last name at birth, if it has changed',
	full_name_aliases: { label: 'Other Names', description: 'Other full names that the person uses' },
	gender: { description: 'Gender in official records. Only some countries require it.' },
	nationality: { description: 'Two-letter country code. Enter XX if unknown.', placeholder: 'e.g. US' },
	registration_type: {
		description: "Register or ID scheme of the company's number, by country",
		values: {
			ch_ein: 'Switzerland (EIN)',
			de_hrb: 'Germany (HRB)',
			dk_cvr: 'Denmark (CVR)',
			es_cif: 'Spain (CIF)',
			fi_tunnus: 'Finland (Y-tunnus)',
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
	id_number: {
		label: 'ID Number',
		description: 'National ID number, such as the Social Security number in the US, or a token for it',
	},
	id_number_secondary: {
		label: 'Second ID Number',
		description: 'Second ID number, such as the laser code on a Thai ID card',
	},
	ssn_last_4: {
		label: 'Last 4 Digits of SSN',
		description: 'Last four digits of the Social Security number; US only',
		placeholder: 'e.g. 0000',
	},
	political_exposure: {
		default: 'none',
		values: { existing: 'Holds or Held Public Office' },
		description: 'Whether the person, or someone close to them, holds or held an important public office',
	},
	director: "Whether the person sits on the company's governing board",
	executive: 'Whether the person helps to run the company as a senior manager',
	owner: 'Whether the person owns a share of the company',
	percent_ownership: {
		label: 'Ownership in Percent',
		description: 'Percentage of the company that the person owns, from 0 to 100',
		placeholder: 'e.g. 25',
	},
	title: { label: 'Job Title', description: "The person's position in the company", placeholder: 'e.g. CEO' },
	bank_account_ownership_verification: { label: 'Bank Account Proof' },
	company_memorandum_of_association: { label: 'Memorandum' },
	company_ministerial_decree: { label: 'Ministerial Decree' },
	company_registration_verification: { label: 'Company Registration' },
	company_tax_id_verification: { label: 'Company Tax ID' },
	proof_of_business_presence: { label: 'Business Presence' },
	proof_of_registration: 'Proof that the business is registered',
	proof_of_ultimate_beneficial_ownership: {
		label: 'Proof of Ownership',
		description: 'Proof of who owns the business in the end',
	},
	files: {
		description: 'IDs of files that you uploaded to Stripe with the purpose account_requirement',
		placeholder: 'e.g. file_1ABC…',
	},
	front: {
		description:
			'ID of the uploaded front side (purpose identity_document): in color, as JPG, PNG or PDF, under 10 MB and 8,000 by 8,000 pixels',
		placeholder: 'e.g. file_1ABC…',
	},
	back: {
		description:
			'ID of the uploaded back side, if there is one (purpose identity_document). Same rules as for the front.',
		placeholder: 'e.g. file_1ABC…',
	},
	date: 'Date and time of the acceptance or declaration',
	ip: {
		label: 'IP Address',
		description: 'IP address from which the person accepted or declared this, not that of n8n',
		placeholder: 'e.g. 203.0.113.7',
	},
	user_agent: {
		label: 'Browser',
		description: 'User agent of the browser in which the person accepted or declared this',
		placeholder: 'e.g. Mozilla/5.0 …',
	},
	requested: {
		label: '',
		default: true,
		description: 'Whether to request this capability',
	},
	city: 'City, town or district',
	country: { description: 'Country, such as US for the United States', placeholder: 'e.g. US' },
	line1: 'Street and number, or a post office box',
	line2: 'Apartment, floor or building',
	postal_code: 'ZIP or postal code',
	state: 'State, province or region; in the US, its two-letter code',
	town: 'Town or neighborhood (cho-me)',
	day: { description: 'Day of the month, 1 to 31', placeholder: 'e.g. 31' },
	month: { description: 'Month, 1 to 12', placeholder: 'e.g. 12' },
	year: { description: 'Year with four digits', placeholder: 'e.g. 1990' },
};
