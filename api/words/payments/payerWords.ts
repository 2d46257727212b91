import type { FieldGlossary } from '../types';

/** What a payment, whatever starts it, says to the people and banks that see it. */
export const statementWords: FieldGlossary = {
	statement_descriptor: {
		description: 'Text on the bank statement, up to 22 characters. For cards, use the suffix instead.',
		placeholder: 'e.g. ACME SHOP',
	},
	statement_descriptor_suffix: {
		description: 'Text on card statements after the prefix of your account, up to 22 characters together',
		placeholder: 'e.g. ORDER 42',
	},
};

/** The receipt that Stripe sends by email. */
export const receiptWords: FieldGlossary = {
	receipt_email: {
		description:
			'Address for the receipt. In live mode Stripe sends it even if receipts are off in the dashboard.',
		placeholder: 'name@email.com',
	},
};

/** The platform's part in a payment for a connected account. */
export const onBehalfWords: FieldGlossary = {
	application_fee_amount:
		"Your platform's fee, such as 1050 or 10.50 USD, at most the captured amount. The rest goes to the connected account.",
	on_behalf_of: 'The connected account that the payment is for. Its country and statement text apply.',
};

/** How much of a payment is passed on. */
export const transferAmount =
	'Part of the payment for the connected account, such as 1050 or 10.50 USD. Default: all of it.';

/** The same, and where the money goes. */
export const platformWords: FieldGlossary = {
	...onBehalfWords,
	'transfer_data.destination': 'The connected account that receives the payment, or Amount of it',
	'transfer_data.amount': transferAmount,
};

/** A customer who is an account of Stripe's v2 API. */
export const customerAccount: FieldGlossary = {
	customer_account: 'The v2 account that represents the customer, instead of Customer',
};

/** Lists of what belongs to one customer. */
export const onlyOfCustomer: FieldGlossary = {
	customer: 'Only those of this customer',
	customer_account: 'Only those of this v2 account, which represents a customer',
};

/** A hint of the browser that helps Radar. */
export const radarWords: FieldGlossary = {
	radar_options: { label: '' },
	'radar_options.session': {
		label: 'Radar Session',
		description: "A snapshot of the customer's browser and device from Stripe.js, for Radar",
		placeholder: 'e.g. rse_1ABC…',
	},
};

/** What is needed to ship goods. @param at path of the shipping details, with its dot */
export const shippingWords = (at = 'shipping.'): FieldGlossary => ({
	[`${at}name`]: { description: 'Full name of the recipient', placeholder: 'e.g. Jenny Rosen' },
	[`${at}carrier`]: {
		description: 'The delivery service that ships the goods',
		placeholder: 'e.g. UPS',
	},
	[`${at}tracking_number`]: 'Number from the delivery service; separate several with commas',
});

/** Proof of a bank account by what arrived on it. */
export const microdepositWords: FieldGlossary = {
	amounts: 'The two amounts that arrived, in cents, such as 32 and 45. Use either these or Descriptor Code.',
	descriptor_code: {
		description: 'The six characters on the statement, which start with SM. Use either this or Amounts.',
		placeholder: 'e.g. SM11AA',
	},
};
