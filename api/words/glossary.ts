import type { FieldGlossary } from './types';

/**
 * Words for parameters that mean the same wherever they occur. What is equal stays equal: the node
 * shows one field for all operations that have it in common.
 */
export const glossary: FieldGlossary = {
	// Money
	amount: "How much, such as 1050, in the currency's smallest unit, or 10.50 USD",
	currency: 'Three-letter ISO code of the currency, such as usd, eur or jpy',
	transfer_group: {
		description: 'A text of your own, such as an order number, that ties charges and transfers together',
		placeholder: 'e.g. ORDER_6735',
	},

	// Notes and lists
	description: 'A note of your own. It shows in the dashboard and, for some objects, to the customer.',
	metadata:
		'Your own labels, such as an order number: up to 50 keys of 40 characters, with values of 500. An empty value removes its key.',
	created: 'Only what was created in this span of time',
	query: {
		description:
			"What to find, in Stripe's search language: field, colon, value in quotes, joined by AND or OR. New objects may take a minute to show up.",
		placeholder: "e.g. metadata['order_id']:'6735'",
	},

	// Objects that others belong to
	account: 'The connected account to work with. Its ID starts with acct_.',
	customer: 'The customer to work with. Its ID starts with cus_.',
	price: 'The price to work with. Its ID starts with price_.',
	product: 'The product to work with. Its ID starts with prod_.',
	test_clock: 'The test clock to work with. Its ID starts with clock_.',

	// Prices
	unit_amount:
		"What one unit costs, such as 1050, in the currency's smallest unit, or 10.50 USD. 0 makes it free.",
	unit_amount_decimal:
		"What one unit costs, as an exact decimal: 0.5, in the currency's smallest unit, or 0.005 USD for half a cent. Up to 12 decimals; use this or Unit Amount, not both.",
	flat_amount: 'A fixed sum for reaching this tier, however many units it holds, such as 1050 or 10.50 USD',
	flat_amount_decimal:
		'The fixed sum for this tier as an exact decimal, such as 1050.5 or 10.505 USD. Use this or Flat Amount, not both.',
	up_to: {
		description: 'The last unit that this tier covers. The top tier says inf, for no end.',
		placeholder: 'e.g. 100 or inf',
	},
	interval: { default: 'month', description: 'How often it bills, together with Interval Count' },
	interval_count: {
		description:
			'How many of the intervals make one period: Month and 3 is a quarter. At most 3 years in all.',
		placeholder: 'e.g. 3',
	},
	tax_behavior: {
		default: 'unspecified',
		values: { exclusive: 'Exclusive (Tax on Top)', inclusive: 'Inclusive (Tax Included)' },
		description:
			'Whether tax comes on top of the price or is already in it. Once it is set to either, it cannot change.',
	},

	currency_options: {
		key: 'Currency',
		description:
			'Amounts for further currencies, so that one price sells in all of them. The key is a currency code such as eur.',
		placeholder: 'Add Currency',
	},
	enabled: 'Whether customers may choose what they pay, in Checkout and through payment links',
	maximum: 'The most that a customer may choose to pay, such as 1050 or 10.50 USD',
	minimum: 'The least that a customer may choose to pay, such as 1050 or 10.50 USD',
	preset: 'The amount that customers see at first and may change, such as 1050 or 10.50 USD',
	tiers:
		'What units cost in each range of quantity, from the lowest range up. Needs the billing scheme Tiered.',
	tax_code: {
		description: "Stripe's code for this kind of good or service, by which it finds the tax rate",
		placeholder: 'e.g. txcd_10000000',
	},
	performance_location: {
		label: 'Place of Performance',
		description: 'ID of the tax location where the service takes place. Only some tax codes ask for it.',
	},
	unit_label: {
		description: 'What one unit is called on receipts and invoices',
		placeholder: 'e.g. seat',
	},

	// Invoices
	custom_fields: 'Up to 4 lines of your own on the invoice, such as a purchase order number',
	footer: 'Text at the bottom of the invoice',
	default_payment_method: {
		description: 'ID of the payment method to charge. It must be saved with the customer.',
		placeholder: 'e.g. pm_1ABC…',
	},

	// Bank accounts and cards
	account_holder_name: 'The person or business that owns the bank account, as the bank knows them',
	account_holder_type: {
		default: 'individual',
		description: 'Whether a person or a business owns the bank account',
	},
	default_for_currency:
		'Whether payouts in its currency go here from now on, instead of to the present default',
	source_type: {
		default: 'card',
		values: { fpx: 'FPX' },
		description: 'Which part of the balance to draw from, when Stripe keeps payments of several kinds apart',
	},

	account_number: {
		description: 'Number of the bank account, or its IBAN where the country uses one',
		placeholder: 'e.g. 000123456789',
	},
	routing_number: {
		description:
			'Routing number or sort code of the bank. In the US, the one for ACH. Not needed with an IBAN.',
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
	token: { description: 'Single-use token that stands for the card', placeholder: 'e.g. tok_1ABC…' },
	address_city: { label: 'City', description: "City of the card's billing address" },
	address_country: {
		label: 'Country',
		description: "Two-letter country code of the card's billing address",
		placeholder: 'e.g. US',
	},
	address_line1: { label: 'Address Line 1', description: "Street and number of the card's billing address" },
	address_line2: { label: 'Address Line 2', description: 'Apartment, floor or building of that address' },
	address_state: { label: 'State', description: "State, province or region of the card's billing address" },
	address_zip: { label: 'Postal Code', description: "ZIP or postal code of the card's billing address" },

	// Addresses and people
	email: { description: 'Email address', placeholder: 'name@email.com' },
	phone: { description: 'Phone number with country code', placeholder: 'e.g. +15555550123' },
	first_name: 'First name as it stands on the ID document',
	last_name: 'Last name as it stands on the ID document',
	first_name_kana: 'First name in Kana; for Japan only',
	first_name_kanji: 'First name in Kanji; for Japan only',
	last_name_kana: 'Last name in Kana; for Japan only',
	last_name_kanji: 'Last name in Kanji; for Japan only',
	maiden_name: 'Last name at birth, where it has changed',
	full_name_aliases: { label: 'Other Names', description: 'Other full names that the person goes by' },
	gender: {
		description: 'One of the words male or female, which the rules of some countries ask for',
		placeholder: 'e.g. female',
	},
	nationality: { description: 'Two-letter country code, or XX if it is not known', placeholder: 'e.g. US' },
	id_number: {
		label: 'ID Number',
		description:
			'The national ID number, such as the Social Security number in the US, or a token that stands for it',
	},
	id_number_secondary: {
		label: 'Second ID Number',
		description: 'A further ID number where the country has one, such as the laser code of a Thai ID card',
	},
	ssn_last_4: {
		label: 'Last 4 Digits of SSN',
		description: 'Last four digits of the Social Security number; for the US only',
		placeholder: 'e.g. 0000',
	},
	political_exposure: {
		default: 'none',
		description: 'Whether the person, or someone close to them, holds or held an important public office',
	},
	director: 'Whether the person sits on the governing board of the company',
	executive: 'Whether the person has a leading part in running the company',
	owner: 'Whether the person owns a share of the company',
	percent_ownership: {
		label: 'Ownership in Percent',
		description: 'The share of the company that the person owns, from 0 to 100',
		placeholder: 'e.g. 25',
	},
	title: { label: 'Job Title', description: "The person's position in the company", placeholder: 'e.g. CEO' },
	files: {
		description: 'IDs of files that were uploaded to Stripe with the purpose account_requirement',
		placeholder: 'e.g. file_1ABC…',
	},
	front: {
		description: 'ID of the uploaded picture of the front side. In color, as JPG, PNG or PDF, under 10 MB.',
		placeholder: 'e.g. file_1ABC…',
	},
	back: {
		description: 'ID of the uploaded picture of the back side, if there is one. Same rules as for the front.',
		placeholder: 'e.g. file_1ABC…',
	},
	date: 'When the person accepted or declared this',
	ip: {
		label: 'IP Address',
		description:
			'The internet address from which the person accepted or declared this: theirs, not that of n8n',
		placeholder: 'e.g. 203.0.113.7',
	},
	user_agent: {
		label: 'Browser',
		description: 'How the browser that the person used for this names itself (its user agent)',
		placeholder: 'e.g. Mozilla/5.0 …',
	},
	requested: {
		default: true,
		description:
			'Whether the account is to have this capability. It becomes active once Stripe has all the details it asks for.',
	},
	city: 'City, town or district',
	country: { description: 'Two-letter country code, such as US or DE', placeholder: 'e.g. US' },
	line1: 'Street and number, or a post office box',
	line2: 'Apartment, floor or building',
	postal_code: 'ZIP or postal code',
	state: 'State, province or region. In the US, its two-letter code.',
	town: 'Town or neighborhood (cho-me)',
	day: { description: 'Day of the month, 1 to 31', placeholder: 'e.g. 31' },
	month: { description: 'Month, 1 to 12', placeholder: 'e.g. 12' },
	year: { description: 'Year with four digits', placeholder: 'e.g. 1990' },
};
