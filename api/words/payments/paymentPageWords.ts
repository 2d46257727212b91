import { glossary } from '../glossary';
import type { FieldGlossary, FieldWords } from '../types';
import { countryNames } from './countryNames';
import { onBehalfWords, statementWords } from './payerWords';

const taxParty: FieldWords = {
	default: 'self',
	values: { account: 'Connected Account', self: 'Your Account' },
	description: 'Whose tax registrations count, and who owes the tax',
};

const issuer: FieldWords = {
	default: 'self',
	values: { account: 'Connected Account', self: 'Your Account' },
	description: 'Whose name and branding the invoices bear',
};

const invoiceLines = (at: string): FieldGlossary => ({
	[`${at}.custom_fields`]: { placeholder: 'Add Custom Field' },
	[`${at}.custom_fields.name`]: {
		description: 'What the line says on the left, up to 40 characters',
		placeholder: 'e.g. Purchase order',
	},
	[`${at}.custom_fields.value`]: {
		description: 'What the line says on the right, up to 140 characters',
		placeholder: 'e.g. PO-6735',
	},
	[`${at}.description`]: 'A note to the customer on the invoice',
	[`${at}.issuer.type`]: issuer,
});

/** Labels of what an ISO code alone does not tell; also the words of a text on the page. */
const pageText = (place: string): FieldWords => ({
	description: `Text ${place}, up to 1,200 characters`,
	placeholder: 'e.g. Thank you for your order!',
});

const anotherQuantity = 'Whether the customer may change the quantity on the page';

/** What checkout sessions and payment links, which show the same page, have in common. */
export const paymentPageWords: FieldGlossary = {
	...statementWords,
	...onBehalfWords,

	// What is sold
	'line_items.price':
		'The price to sell. Leave it out for a price made on the spot; the ID starts with price_.',
	'line_items.adjustable_quantity.enabled': anotherQuantity,
	'optional_items.adjustable_quantity.enabled': anotherQuantity,
	maximum: { description: 'The most that can be chosen. Left out, 99.', placeholder: 'e.g. 10' },
	minimum: { description: 'The least that can be chosen', placeholder: 'e.g. 1' },
	price_data: { label: 'New Price' },
	product_data: { label: 'New Product' },
	'line_items.price_data.currency': glossary.currency,
	'line_items.price_data.product': 'The product that the price is for. Give it or the name of a New Product.',
	'line_items.price_data.product_data.name': {
		description: 'What is sold, as customers read it',
		placeholder: 'e.g. Coffee mug',
	},
	'line_items.price_data.product_data.description': 'What customers read below the name',
	'line_items.price_data.product_data.images': {
		label: 'Picture URLs',
		description: 'Addresses of up to 8 pictures of the product',
		placeholder: 'e.g. https://example.com/mug.jpg',
	},
	optional_items: 'What the customer may add to the order on the page, up to 10 prices',
	'optional_items.price': 'The price to offer. Its ID starts with price_.',
	'optional_items.quantity': {
		description: 'How many are added if the customer takes the offer',
		placeholder: 'e.g. 1',
	},

	// What is asked of the customer
	allow_promotion_codes: 'Whether customers can type in a promotion code',
	billing_address_collection: {
		default: 'auto',
		description: 'Whether the billing address is always asked for, or only where the payment needs it (Auto)',
	},
	'consent_collection.payment_method_reuse_agreement.position': {
		default: 'auto',
		description:
			"Whether Stripe's own note about saving the payment method shows; Hidden makes you responsible for it",
	},
	'consent_collection.promotions': {
		default: 'none',
		description: 'Whether the page asks to send marketing emails; Auto asks where the law wants it. US only.',
	},
	'consent_collection.terms_of_service': {
		default: 'none',
		description: 'Whether customers must agree to your terms, whose address the dashboard settings hold',
	},
	custom_fields: {
		description: 'Up to 3 questions of your own on the page, such as a gift message',
		placeholder: 'Add Question',
	},
	'custom_fields.key': {
		description: 'Your own name for the answer, up to 200 letters and digits, unique on the page',
		placeholder: 'e.g. engraving',
	},
	'custom_fields.label': { label: 'Label' },
	'custom_fields.label.type': {},
	'custom_fields.label.custom': {
		label: 'Text',
		description: 'The question, up to 50 characters',
		placeholder: 'e.g. Text to engrave',
	},
	'custom_fields.type': {
		default: 'text',
		description: 'How it is answered: any text, digits only, or a choice',
	},
	'custom_fields.optional': 'Whether the customer may leave it out',
	'custom_fields.dropdown.options': {
		label: 'Choices',
		description: 'What can be chosen, up to 200 entries',
		placeholder: 'Add Choice',
	},
	'custom_fields.dropdown.options.label': {
		description: 'What customers read, up to 100 characters',
		placeholder: 'e.g. Small',
	},
	'custom_fields.dropdown.options.value': {
		description: 'What you get when it is chosen, letters and digits only',
		placeholder: 'e.g. small',
	},
	'custom_text.after_submit.message': pageText('below the payment button'),
	'custom_text.shipping_address.message': pageText('beside the shipping address'),
	'custom_text.submit.message': pageText('beside the payment button'),
	'custom_text.terms_of_service_acceptance.message': {
		description:
			'Text in place of the usual words by which customers agree to your terms, up to 1,200 characters',
		placeholder: 'e.g. I agree to the terms.',
	},
	customer_creation: {
		default: 'if_required',
		description: 'Whether every one-time payment makes a customer, or only one that cannot do without',
	},
	'name_collection.business.enabled': 'Whether the page asks for the name of the business',
	'name_collection.business.optional': 'Whether the customer may leave the name of the business out',
	'name_collection.individual.enabled': "Whether the page asks for the person's name",
	'name_collection.individual.optional': "Whether the customer may leave the person's name out",
	'phone_number_collection.enabled': 'Whether the page asks for a phone number',
	'shipping_address_collection.allowed_countries': {
		description: 'Countries to which you ship. With at least one, the page asks for a shipping address.',
		values: countryNames,
	},
	shipping_options: {
		description: 'Ways to ship, up to 5, of which the customer chooses one',
		placeholder: 'Add Shipping Option',
	},
	'tax_id_collection.enabled': 'Whether the page lets customers give a tax number of their business',
	'tax_id_collection.required': {
		default: 'never',
		description: 'Whether the tax number must be given, in countries where Stripe can take one',
	},

	// How it is paid
	'automatic_tax.enabled':
		'Whether Stripe Tax works out the tax; the page then asks for the address it needs',
	'automatic_tax.liability.type': taxParty,
	account: 'The connected account that is meant, when Type is Account. Its ID starts with acct_.',
	'payment_intent_data.capture_method': {
		default: 'automatic_async',
		values: {
			automatic: 'Automatic, in One Step',
			automatic_async: 'Automatic',
			manual: 'Manual (Authorize Only)',
		},
		description: 'Whether the money is taken once the payment is approved, or only held until you capture it',
	},
	'payment_intent_data.description': 'A note of your own on the payment. Receipts may show it.',
	'payment_intent_data.metadata': 'Your own labels on the payment that the page makes',
	'payment_intent_data.setup_future_usage': {
		default: 'off_session',
		description:
			'Save the payment method with the customer for later: with them present (On Session) or also without (Off Session)',
	},
	payment_method_collection: {
		default: 'always',
		description: 'Whether a subscription that is free at first still asks for a payment method',
	},
	submit_type: {
		default: 'auto',
		description: 'What the payment button says. Auto takes the word that fits.',
	},
	'subscription_data.description':
		'What the subscription is for. Customers can see it, for example in their portal.',
	'subscription_data.metadata': 'Your own labels on the subscription that the page makes',
	'subscription_data.trial_period_days': {
		description: 'How many days the subscription is free at first',
		placeholder: 'e.g. 14',
	},
	'subscription_data.trial_settings.end_behavior.missing_payment_method': {
		default: 'create_invoice',
		description: 'What becomes of the subscription if the trial ends and there is no payment method',
	},

	// Invoices
	'invoice_creation.enabled': 'Whether a one-time payment also makes an invoice, which is sent by email',
	...invoiceLines('invoice_creation.invoice_data'),
	...invoiceLines('subscription_data.invoice_settings'),
	account_tax_ids: {
		label: 'Your Tax IDs',
		description: 'IDs of the tax numbers of your business that the invoice shows',
		placeholder: 'e.g. txi_1ABC…',
	},
	amount_tax_display: {
		label: 'Tax on the PDF',
		default: 'include_inclusive_tax',
		description: 'Whether amounts on the PDF contain tax that is part of the price, or leave out all tax',
	},
	template: {
		description: 'ID of the invoice template to use',
		placeholder: 'e.g. inrtem_1ABC…',
	},
};
