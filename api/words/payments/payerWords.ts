import type { FieldGlossary } from '../types';

/** What a payment, whatever starts it, says to the people and banks that see it. */
export const statementWords: FieldGlossary = {
	statement_descriptor: {
		description:
			"Text on the customer's bank statement, up to 22 characters. Card payments take the suffix instead.",
		placeholder: 'e.g. ACME SHOP',
	},
	statement_descriptor_suffix: {
		description: "Text on card statements, after your account's own prefix; together up to 22 characters",
		placeholder: 'e.g. ORDER 42',
	},
};

/** The receipt that Stripe sends by email. */
export const receiptWords: FieldGlossary = {
	receipt_email: {
		description:
			'Where Stripe sends the receipt in live mode, even if receipts are turned off in the dashboard',
		placeholder: 'name@email.com',
	},
};

/** The platform's part in a payment for a connected account. */
export const onBehalfWords: FieldGlossary = {
	application_fee_amount:
		'What your platform keeps of the payment, such as 1050 or 10.50 USD; the rest goes to the connected account',
	on_behalf_of:
		'The connected account in whose name the customer pays: its country and statement text count. Its ID starts with acct_.',
};

/** The same, and where the money goes. */
export const platformWords: FieldGlossary = {
	...onBehalfWords,
	'transfer_data.destination': {
		description:
			'ID of the connected account that gets the money, or Amount of it, once the payment succeeds',
		placeholder: 'e.g. acct_1ABC…',
	},
};

/** Who stands in for a customer where customers are kept as accounts. */
export const customerAccount = (description: string): FieldGlossary => ({
	customer_account: { description, placeholder: 'e.g. acct_1ABC…' },
});

/** What is needed to ship goods. */
export const shippingWords: FieldGlossary = {
	'shipping.name': { description: 'Who gets the goods', placeholder: 'e.g. Jenny Rosen' },
};
