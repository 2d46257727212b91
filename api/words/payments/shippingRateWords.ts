import { glossary } from '../glossary';
import type { FieldGlossary } from '../types';

const time = (which: string, most: string): FieldGlossary => ({
	[`delivery_estimate.${which}.unit`]: { default: 'business_day', description: 'Unit of the value' },
	[`delivery_estimate.${which}.value`]: {
		description: `${most} time until delivery, more than 0`,
		placeholder: 'e.g. 5',
	},
});

/**
 * A new shipping rate.
 * @param at path of the shipping rate, with its dot
 */
export const shippingRateWords = (at: string): FieldGlossary =>
	Object.fromEntries(
		Object.entries({
			display_name: {
				description: 'Name of the rate, as customers see it, up to 100 characters',
				placeholder: 'e.g. Standard shipping',
			},
			'fixed_amount.amount': 'Shipping cost, such as 1050 or 10.50 USD. 0 makes it free.',
			'fixed_amount.currency': glossary.currency,
			'fixed_amount.currency_options': {
				key: 'Currency',
				description: 'Shipping cost in more currencies, by currency code such as eur',
				placeholder: 'Add Currency',
			},
			'fixed_amount.currency_options.amount':
				'Shipping cost in this currency, such as 1050 or 10.50 USD. 0 makes it free.',
			tax_code: {
				description: 'Tax category of the shipping cost. Shipping has the code txcd_92010001.',
				placeholder: 'e.g. txcd_92010001',
			},
			type: 'Kind of shipping cost; currently only a fixed amount',
			...time('maximum', 'Longest'),
			...time('minimum', 'Shortest'),
		}).map(([name, words]) => [at + name, words]),
	) as FieldGlossary;
