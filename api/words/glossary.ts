import type { FieldGlossary } from './types';

/**
 * Words for parameters that mean the same wherever they occur. What is equal stays equal: the node
 * shows one field for all operations that have it in common.
 */
export const glossary: FieldGlossary = {
	// Money
	amount: {
		description:
			"How much, in the currency's smallest unit: 1050 means 10.50 USD or 1050 JPY. The option Amounts In takes 10.50 instead.",
		placeholder: 'e.g. 1050',
	},
	currency: 'Three-letter ISO code of the currency, such as usd, eur or jpy',
	transfer_group: {
		description: 'A text of your own, such as an order number, that ties charges and transfers together',
		placeholder: 'e.g. ORDER_6735',
	},

	// Notes and lists
	description: 'A note of your own. It shows in the dashboard and, for some objects, to the customer.',
	metadata:
		'Your own labels, such as an order number: up to 50 keys of up to 40 characters, with values of up to 500. An empty value removes its key.',
	created: 'Only what was created in this span of time',
	starting_after: 'An ID from an earlier list: start right after it, with the next older one',
	ending_before: 'An ID from an earlier list: stop right before it, to see what is newer',
	query: {
		description:
			"What to find, in Stripe's search language: field, colon, value in quotes, joined by AND or OR. New objects may take a minute to show up.",
		placeholder: "e.g. metadata['order_id']:'6735'",
	},
	page: {
		description:
			'The next_page mark of an earlier answer: go on from there. Return All turns pages by itself.',
		placeholder: 'e.g. WyIxMjM0Il0=',
	},

	// Objects that others belong to
	account: 'The connected account to work with. Its ID starts with acct_.',
	customer: 'The customer to work with. Its ID starts with cus_.',
	price: 'The price to work with. Its ID starts with price_.',
	product: 'The product to work with. Its ID starts with prod_.',
	test_clock: 'The test clock to work with. Its ID starts with clock_.',

	// Prices
	unit_amount: {
		description:
			"What one unit costs, in the currency's smallest unit: 1050 means 10.50 USD or 1050 JPY. 0 makes it free.",
		placeholder: 'e.g. 1050',
	},
	unit_amount_decimal: {
		description:
			"What one unit costs, as an exact decimal in the currency's smallest unit: 0.5 means half a cent. Up to 12 decimals; use this or Unit Amount, not both.",
		placeholder: 'e.g. 0.5',
	},
	flat_amount: {
		description:
			"A fixed sum for reaching this tier, however many units it holds, in the currency's smallest unit",
		placeholder: 'e.g. 1000',
	},
	flat_amount_decimal: {
		description:
			"The fixed sum for this tier as an exact decimal in the currency's smallest unit. Use this or Flat Amount, not both.",
		placeholder: 'e.g. 1000.5',
	},
	up_to: {
		description: 'The last unit that this tier covers. The top tier says inf, for no end.',
		placeholder: 'e.g. 100 or inf',
	},
	interval: {
		default: 'month',
		description: 'The unit in which time is counted here',
	},
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

	// Addresses and people
	city: 'City, town or district',
	country: { description: 'Two-letter country code, such as US or DE', placeholder: 'e.g. US' },
	line1: 'Street and number, or P.O. box',
	line2: 'Apartment, floor or building',
	postal_code: 'ZIP or postal code',
	state: 'State, province or region. In the US, its two-letter code.',
	town: 'Town or neighborhood (cho-me)',
	day: { description: 'Day of the month, 1 to 31', placeholder: 'e.g. 31' },
	month: { description: 'Month, 1 to 12', placeholder: 'e.g. 12' },
	year: { description: 'Year with four digits', placeholder: 'e.g. 1990' },
};
