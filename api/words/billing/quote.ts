import type { FieldGlossary, ResourceWords } from '../types';
import {
	accountMeant,
	applicationFeeAmount,
	applicationFeePercent,
	automaticTax,
	billingModeType,
	collectionMethod,
	customerAccount,
	customField,
	daysUntilDue,
	defaultTaxRates,
	discountForms,
	issuerType,
	newPriceProduct,
	onBehalfOf,
	prorationDiscounts,
	taxLiabilityType,
	taxRates,
	transferAmount,
	transferDestination,
	transferPercent,
	under,
} from './shared';

export const quoteId = 'The quote to work with. Its ID starts with qt_.';

/** What a quote offers, when it is made or changed. */
const content: FieldGlossary = {
	...discountForms,
	...under('invoice_settings.custom_fields', customField),
	application_fee_amount: applicationFeeAmount,
	application_fee_percent: applicationFeePercent,
	enabled: automaticTax,
	account: accountMeant,
	'automatic_tax.liability.type': taxLiabilityType,
	'invoice_settings.issuer.type': issuerType,
	collection_method: collectionMethod,
	customer:
		'The customer who gets the offer. It can be added later, but before finalizing; the ID starts with cus_.',
	customer_account: customerAccount('ID of the account that gets the offer'),
	default_tax_rates: defaultTaxRates,
	description: 'What the offer is about, shown on the quote',
	expires_at: 'Until when the customer can accept. Left out, 30 days, or what your quote settings say.',
	footer: 'Text at the bottom of the quote',
	header: 'Text at the top of the quote, in place of that in your quote settings',
	invoice_settings: { label: 'Invoices' },
	'invoice_settings.description': 'A note to the customer on each invoice',
	'invoice_settings.footer': 'Text at the bottom of the invoice',
	days_until_due: daysUntilDue,
	discounts: 'Coupons, promotion codes or discounts to apply here',
	'line_items.price': 'The price to offer. Its ID starts with price_.',
	price_data: { label: 'New Price' },
	product: newPriceProduct,
	interval: {
		default: 'month',
		description: 'How often it bills, together with Interval Count. Without it, the price is paid once.',
	},
	quantity: { description: 'How many units. Left out, it is 1.', placeholder: 'e.g. 1' },
	tax_rates: taxRates,
	on_behalf_of: onBehalfOf,
	subscription_data: { label: 'Subscription' },
	'subscription_data.description':
		'What the subscription is for, up to 500 characters. Customers can see it, for example in their portal.',
	effective_date: {
		description: 'When the subscription begins: a date, or current_period_end. Left out, on acceptance.',
		placeholder: 'e.g. 2027-01-31T09:00',
	},
	trial_period_days: {
		description: 'How many days the subscription is free at the start',
		placeholder: 'e.g. 14',
	},
	'transfer_data.amount': transferAmount,
	destination: transferDestination,
	amount_percent: transferPercent,
};

export const quote: ResourceWords = {
	value: 'quote',
	name: 'Quote',
	aliases: ['create quote', 'make an offer', 'accept quote', 'download quote'],
	fields: { quote: quoteId },
	operations: {
		'quotes.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a quote',
			description: 'Draft an offer of prices for a customer. Finalize it to send it out.',
			fields: {
				...content,
				line_items: 'What you offer: prices with quantities, one entry each',
				from_quote: { label: 'Copy Of' },
				'from_quote.quote': 'ID of the quote to start from. Its ID starts with qt_.',
				is_revision:
					'Whether the new quote replaces the old one, which cannot be accepted any more once this one is finalized',
				'subscription_data.billing_mode.type': billingModeType,
				proration_discounts: prorationDiscounts,
				test_clock: 'The test clock to put the quote on, in a test environment. Its ID starts with clock_.',
			},
		},
		'quotes.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a quote',
			description: 'Read one quote with its status and totals',
		},
		'quotes.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a quote',
			description: 'Change a draft. A finalized quote cannot change; copy it instead.',
			fields: {
				...content,
				line_items: 'All that you offer: entries with an ID stay or change, and any that you leave out goes',
				'line_items.id': {
					description: 'ID of the line to keep or change. Left out, a new line is added.',
					placeholder: 'e.g. li_1ABC…',
				},
			},
		},
		'quotes.finalizeQuote': {
			value: 'finalize',
			name: 'Finalize',
			action: 'Finalize a quote',
			description:
				'Close a draft and give it its number, so that the customer can accept it; it cannot change any more',
			fields: {
				expires_at: 'Until when the customer can accept. Left out, as the draft has it.',
			},
		},
		'quotes.accept': {
			value: 'accept',
			name: 'Accept',
			action: 'Accept a quote',
			description:
				'Say yes to a finalized quote in the name of the customer: it makes the subscription or invoice, which may charge them. Cannot be undone.',
		},
		'quotes.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a quote',
			description: 'Withdraw a draft or an open quote, so that nobody can accept it; cannot be undone',
		},
		'quotes.pdf': {
			value: 'pdf',
			name: 'Download PDF',
			action: 'Download a quote as PDF',
			description: 'Get the PDF of a finalized quote as a file, to attach to an email or to store',
		},
		'quotes.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many quotes',
			description: 'List quotes of all or one customer, newest first',
			fields: {
				customer: 'Only quotes of this customer. Its ID starts with cus_.',
				customer_account: customerAccount('Only quotes of this account'),
				status: { default: 'open', description: 'Only quotes in this state; open ones can be accepted' },
				test_clock: 'Only quotes on this test clock. Its ID starts with clock_.',
			},
		},
	},
};
