import { glossary } from '../glossary';
import type { FieldGlossary, FieldWords } from '../types';
import { countryNames } from './countryNames';
import { onBehalfWords, statementWords } from './payerWords';

const taxParty: FieldWords = {
	default: 'self',
	values: { account: 'Connected Account', self: 'Your Account' },
	description: 'Account whose tax registrations apply and that owes the tax',
};

const issuer: FieldWords = {
	default: 'self',
	values: { account: 'Connected Account', self: 'Your Account' },
	description: 'Account whose name and branding the invoices show',
};

const invoiceLines = (at: string): FieldGlossary => ({
	[`${at}.custom_fields`]: {
		description: 'Lines on the invoice, such as a purchase order number',
		placeholder: 'Add Custom Field',
	},
	[`${at}.custom_fields.name`]: {
		description: 'Label of the line, up to 40 characters',
		placeholder: 'e.g. Purchase order',
	},
	[`${at}.custom_fields.value`]: {
		description: 'Text of the line, up to 140 characters',
		placeholder: 'e.g. PO-6735',
	},
	[`${at}.description`]: 'A note to the customer on the invoice',
	[`${at}.issuer.type`]: issuer,
});

/** A text of yours on the page. */
const pageText = (place: string): FieldWords => ({
	description: `Text ${place}, up to 1,200 characters`,
	placeholder: 'e.g. Thank you for your order!',
});

const adjustable = 'Whether customers may change the quantity on the page';

/** When prorations are charged. */
export const PRORATION = {
	always_invoice: 'Invoice at Once',
	create_prorations: 'On the Next Invoice',
	none: 'Not at All',
};

/** What checkout sessions and payment links, which show the same page, have in common. */
export const paymentPageWords: FieldGlossary = {
	...statementWords,
	...onBehalfWords,

	// What is sold
	'line_items.price': 'The price to sell. Use either this or New Price.',
	'line_items.adjustable_quantity.enabled': adjustable,
	'optional_items.adjustable_quantity.enabled': adjustable,
	maximum: {
		description: "Largest quantity that customers can choose, up to 999,999. Stripe's default is 99.",
		placeholder: 'e.g. 10',
	},
	minimum: {
		description: "Smallest quantity that customers can choose. Stripe's default is 0.",
		placeholder: 'e.g. 1',
	},
	adjustable_quantity: 'Quantities that customers can choose',
	price_data: { label: 'New Price' },
	product_data: { label: 'New Product' },
	'line_items.price_data.currency': glossary.currency,
	'line_items.price_data.product': 'The product of the price. Use either this or New Product.',
	'line_items.price_data.product_data.name': {
		description: 'Name of the product, as customers see it',
		placeholder: 'e.g. Coffee mug',
	},
	'line_items.price_data.product_data.description': 'Text that customers see below the name',
	'line_items.price_data.product_data.images': {
		description: 'URLs of up to 8 pictures of the product',
		placeholder: 'e.g. https://example.com/mug.jpg',
	},
	tax_details: { label: '' },
	'line_items.price_data.product_data.tax_details.tax_code': {
		label: 'Tax Details: Code',
		description: 'Tax code of the product, with its place of performance',
	},
	optional_items: 'Items that customers may add on the page, up to 10. With Line Items, up to 20.',
	'optional_items.price': 'The price to offer',
	'optional_items.quantity': {
		description: 'Quantity at first, if the customer adds the item',
		placeholder: 'e.g. 1',
	},

	// What is asked of the customer
	allow_promotion_codes: 'Whether customers can enter a promotion code',
	billing_address_collection: {
		default: 'auto',
		description:
			'Whether the page always asks for a billing address (Required) or only if the payment needs it (Auto)',
	},
	consent_collection: 'Consents to ask for',
	'consent_collection.payment_method_reuse_agreement': { label: '' },
	'consent_collection.payment_method_reuse_agreement.position': {
		label: 'Reuse Agreement',
		default: 'auto',
		description:
			"Whether the page shows Stripe's text on saving the payment method. Hidden makes you responsible for one.",
	},
	'consent_collection.promotions': {
		default: 'none',
		description:
			"Whether the page may ask for consent to marketing emails (Auto: depends on the customer's locale). US merchants and US customers only.",
	},
	'consent_collection.terms_of_service': {
		default: 'none',
		description: 'Whether customers must accept your terms of service, whose URL the dashboard settings need',
	},
	custom_fields: {
		description: 'Up to 3 questions on the page, such as a gift message',
		placeholder: 'Add Question',
	},
	'custom_fields.key': {
		description: 'Your name for the answer, up to 200 letters and digits, unique on the page',
		placeholder: 'e.g. engraving',
	},
	'custom_fields.label': { label: 'Label' },
	'custom_fields.label.type': {},
	'custom_fields.label.custom': {
		label: 'Text',
		description: 'The question as customers see it, up to 100 characters',
		placeholder: 'e.g. Text to engrave',
	},
	'custom_fields.type': {
		default: 'text',
		description: 'Kind of answer: any text, digits only, or a choice',
	},
	'custom_fields.optional': 'Whether customers may skip the question',
	'custom_fields.dropdown': 'Choices of a question. Only with Type Dropdown.',
	'custom_fields.numeric': 'Answer in digits. Only with Type Numeric.',
	'custom_fields.text': 'Answer in any text. Only with Type Text.',
	'custom_fields.dropdown.options': {
		label: 'Choices',
		description: 'Choices for the answer, up to 200',
		placeholder: 'Add Choice',
	},
	'custom_fields.dropdown.options.label': {
		description: 'Text that customers see, up to 100 characters',
		placeholder: 'e.g. Small',
	},
	'custom_fields.dropdown.options.value': {
		description: 'Value that you receive for it, unique, up to 100 letters and digits',
		placeholder: 'e.g. small',
	},
	'custom_fields.dropdown.default_value': 'Value of the choice that is filled in at first',
	default_value: 'Answer that is filled in at first',
	maximum_length: 'Largest number of characters',
	minimum_length: 'Smallest number of characters',
	custom_text: 'Your texts on the page',
	'custom_text.after_submit.message': pageText('below the payment button'),
	'custom_text.shipping_address.message': pageText('beside the shipping address'),
	'custom_text.submit.message': pageText('beside the payment button'),
	'custom_text.terms_of_service_acceptance': { label: 'Terms of Service' },
	'custom_text.terms_of_service_acceptance.message': {
		description:
			'Text by which customers accept your terms, instead of the standard one, up to 1,200 characters',
		placeholder: 'e.g. I agree to the terms.',
	},
	customer_creation: {
		default: 'if_required',
		description: 'Whether a one-time payment always creates a customer or only if it needs one',
	},
	name_collection: 'Names to ask for',
	'name_collection.business.enabled': 'Whether the page asks for the name of the business',
	'name_collection.business.optional': 'Whether customers may skip the name of the business',
	'name_collection.individual.enabled': "Whether the page asks for the person's name",
	'name_collection.individual.optional': "Whether customers may skip the person's name",
	phone_number_collection: { label: 'Phone Number' },
	'phone_number_collection.enabled': 'Whether the page asks for a phone number',
	shipping_address_collection: { label: '' },
	'shipping_address_collection.allowed_countries': {
		label: 'Shipping Countries',
		description: 'Countries that you ship to. The page then asks for a shipping address.',
		values: countryNames,
	},
	shipping_options: {
		description: 'Shipping rates that customers can choose from',
		placeholder: 'Add Shipping Option',
	},
	tax_id_collection: 'Tax IDs of businesses',
	'tax_id_collection.enabled': 'Whether businesses can enter a tax ID on the page',
	'tax_id_collection.required': {
		default: 'never',
		description:
			"Whether businesses must enter a tax ID, in the countries that Stripe supports. Stripe's default is Never.",
	},

	// How it is paid
	'automatic_tax.enabled':
		'Whether Stripe Tax calculates the tax; the page then asks for the address that it needs',
	'automatic_tax.liability.type': taxParty,
	account: 'The connected account. Only with Type Connected Account.',
	'payment_intent_data.capture_method': {
		default: 'automatic_async',
		values: {
			automatic: 'Automatic (Synchronous)',
			automatic_async: 'Automatic',
			manual: 'Manual (Authorize Only)',
		},
		description: 'Whether the payment takes the money, or only authorizes it until you capture it',
	},
	'payment_intent_data.description': 'A note on the payment. Receipt emails show it.',
	'payment_intent_data.metadata': 'Your labels on the payment that the page creates',
	'payment_intent_data.setup_future_usage': {
		default: 'off_session',
		description:
			'Saves the payment method for later payments: with the customer there (On Session) or also without (Off Session)',
	},
	payment_method_collection: {
		default: 'always',
		description: 'Whether a subscription asks for a payment method even if nothing is charged today',
	},
	submit_type: {
		default: 'auto',
		description: 'Text of the payment button. Auto is the same as Pay.',
	},
	'subscription_data.description':
		'Purpose of the subscription, as customers see it, such as in their portal',
	'subscription_data.metadata': 'Your labels on the subscription that the page creates',
	'subscription_data.trial_period_days': {
		description: 'Days that the subscription is free at first, at least 1',
		placeholder: 'e.g. 14',
	},
	'subscription_data.trial_settings': { label: '' },
	'subscription_data.trial_settings.end_behavior': { label: '' },
	'subscription_data.trial_settings.end_behavior.missing_payment_method': {
		default: 'create_invoice',
		description: 'Action at the end of the trial if there is no payment method',
	},

	// Invoices
	invoice_creation: 'Invoice for a one-time payment',
	'invoice_creation.enabled': 'Whether a one-time payment also creates an invoice',
	'invoice_creation.invoice_data': { label: '' },
	'invoice_creation.invoice_data.metadata': 'Your labels on the invoice that the page creates',
	...invoiceLines('invoice_creation.invoice_data'),
	...invoiceLines('subscription_data.invoice_settings'),
	'subscription_data.invoice_settings': { label: 'Invoices' },
	'subscription_data.invoice_settings.custom_fields': {
		description: 'Up to 4 lines on the invoice, such as a purchase order number',
		placeholder: 'Add Custom Field',
	},
	account_tax_ids: { label: 'Your Tax IDs', description: 'Tax IDs of your business that the invoice shows' },
	rendering_options: { label: '' },
	amount_tax_display: {
		default: 'include_inclusive_tax',
		description: 'Whether amounts on the PDF include the tax that is part of the price',
	},
	template: 'The template for the look of the invoice',
	brands_blocked: {
		label: 'Blocked Card Brands',
		description: 'Card brands that customers cannot pay with',
	},
};
