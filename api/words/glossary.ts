import type { FieldGlossary } from './types';

/** Words for parameters that mean the same wherever they occur. */
export const glossary: FieldGlossary = {
	amount: {
		description:
			"How much, in the currency's smallest unit: 1050 means 10.50 USD or 1050 JPY. The option Amounts In takes 10.50 instead.",
		placeholder: 'e.g. 1050',
	},
	currency: {
		description: 'Three-letter ISO code of the currency, such as usd, eur or jpy',
	},
	description: 'A note of your own. It shows in the dashboard and, for some objects, to the customer.',
	metadata: {
		description:
			'Your own labels, such as an order number: up to 50 keys of up to 40 characters, with values of up to 500. An empty value removes its key.',
	},
	created: 'Only what was created in this span of time',
	starting_after: 'An ID from an earlier list: start right after it, with the next older one',
	ending_before: 'An ID from an earlier list: stop right before it, to see what is newer',
};
