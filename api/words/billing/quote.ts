import type { FieldGlossary, ResourceWords } from '../types';
import {
	accountMeant,
	applicationFeeAmount,
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
	under,
} from './shared';

export const quoteId = 'The quote to work with';

/** What a quote offers, when it is made or changed. */
const content: FieldGlossary = {
	...discountForms,
	...under('invoice_settings.custom_fields', customField),
	application_fee_amount: `${applicationFeeAmount} Cannot be combined with recurring prices.`,
	application_fee_percent: {
		description:
			'Percentage of each invoice that your platform keeps, 0 to 100 with up to 2 decimals. Needs at least one recurring price.',
		placeholder: 'e.g. 10',
	},
	enabled: automaticTax,
	account: accountMeant,
	'automatic_tax.liability.type': taxLiabilityType,
	'invoice_settings.issuer.type': issuerType,
	collection_method: collectionMethod,
	customer: 'The customer who receives the quote. Needed before finalizing; it cannot change later.',
	customer_account: customerAccount('The account that receives the quote'),
	default_tax_rates: defaultTaxRates,
	description: 'Text shown on the PDF',
	expires_at: 'Last time at which the customer can accept',
	footer: 'Text at the bottom of the PDF',
	header: 'Text at the top of the PDF',
	invoice_settings: { label: 'Invoices' },
	'invoice_settings.description': 'Note to the customer on each invoice',
	'invoice_settings.footer': 'Text at the bottom of the invoice',
	days_until_due: daysUntilDue,
	discounts: 'Coupons, promotion codes or discounts for the whole quote',
	'line_items.discounts': 'Coupons, promotion codes or discounts for this line alone',
	'line_items.price': 'The price to offer',
	price_data: { label: 'New Price' },
	product: newPriceProduct,
	interval: {
		default: 'month',
		description: 'Unit of the billing period. Without it, the price is paid once.',
	},
	quantity: { description: 'Number of units. Default: 1.', placeholder: 'e.g. 1' },
	tax_rates: taxRates,
	on_behalf_of: onBehalfOf,
	subscription_data: {
		description: 'Settings of the new subscription. Needs at least one recurring price.',
	},
	'subscription_data.description':
		'Text that customers see, for example in their portal, up to 500 characters',
	effective_date: {
		description:
			'Start of the subscription: a date, or current_period_end. A date that has passed is ignored.',
		placeholder: 'e.g. 2027-01-31T09:00',
	},
	trial_period_days: {
		description: 'Number of free days at the start',
		placeholder: 'e.g. 14',
	},
	'transfer_data.amount': `${transferAmount} Cannot be combined with recurring prices.`,
	destination: transferDestination,
	amount_percent: {
		description:
			"Percentage of each invoice to transfer, 0 to 100 with up to 2 decimals. Stripe's default is all of it. Needs at least one recurring price.",
		placeholder: 'e.g. 80',
	},
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
			description:
				'Create a draft quote for a customer. Then finalize it, and download its PDF to send it: Stripe does not email quotes.',
			shown: ['customer', 'line_items', 'line_items.price', 'line_items.quantity', 'expires_at'],
			fields: {
				...content,
				line_items: 'Prices that you offer, one entry each',
				expires_at: 'Last time at which the customer can accept. Default: by your quote settings.',
				from_quote: { label: 'Copy Of' },
				'from_quote.quote': 'The quote to copy. Fill in no other field but Expires At.',
				is_revision:
					'Whether the new quote replaces the copied one, which cannot be accepted once the new one is finalized',
				'subscription_data.billing_mode': { label: 'Mode' },
				flexible: { label: '' },
				'subscription_data.billing_mode.type': billingModeType,
				proration_discounts: prorationDiscounts,
				test_clock: 'The test clock of the quote, in a test environment',
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
			description: 'Change a draft. A finalized quote cannot change: copy it instead.',
			shown: ['line_items', 'line_items.id', 'line_items.price', 'line_items.quantity', 'expires_at'],
			fields: {
				...content,
				quantity: { description: 'Number of units', placeholder: 'e.g. 1' },
				line_items:
					'All lines of the quote. Lines with an ID stay or change, those without are added, and lines that are missing are removed.',
				'line_items.id': {
					description: 'ID of the line to keep or change. Without an ID, a line is added.',
					placeholder: 'e.g. li_1ABC…',
				},
			},
		},
		'quotes.finalizeQuote': {
			value: 'finalize',
			name: 'Finalize',
			action: 'Finalize a quote',
			description:
				'Finalize a draft: it gets its number, the customer can accept it, and it cannot change again',
			fields: {
				expires_at: 'Last time at which the customer can accept. Empty: as set on the draft.',
			},
		},
		'quotes.accept': {
			value: 'accept',
			name: 'Accept',
			action: 'Accept a quote',
			description:
				'Accept a finalized quote for the customer. It creates the subscription or invoice, which may charge them at once. This cannot be undone.',
		},
		'quotes.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a quote',
			description: 'Cancel a draft or open quote, so that nobody can accept it. This cannot be undone.',
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
			description: 'List quotes of all customers or one, newest first',
			fields: {
				customer: 'Only quotes of this customer',
				customer_account: customerAccount('Only quotes of this account'),
				status: { default: 'open', description: 'Only quotes with this status. Open ones can be accepted.' },
				test_clock:
					'Only quotes on this test clock. Without it or Customer, those on test clocks are not listed.',
			},
		},
	},
};
