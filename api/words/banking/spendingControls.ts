import type { FieldGlossary } from '../types';
import { merchantCategories } from './merchantCategories';

/** What a card, or all cards of a cardholder, may be used for. */
export const spendingControls: FieldGlossary = {
	allowed_card_presences: {
		values: { not_present: 'Not Present (Online)', present: 'Present (In Store)' },
		description: 'All other payments are declined. Not together with Blocked Card Presences.',
	},
	blocked_card_presences: {
		values: { not_present: 'Not Present (Online)', present: 'Present (In Store)' },
	},
	allowed_categories: {
		values: merchantCategories,
		description: 'All other kinds of merchants are declined. Not together with Blocked Categories.',
	},
	blocked_categories: { values: merchantCategories },
	allowed_merchant_countries: {
		description: 'Two-letter codes. All other countries are declined. Not together with Blocked ones.',
		placeholder: 'e.g. US',
	},
	blocked_merchant_countries: { placeholder: 'e.g. US' },
	'spending_controls.spending_limits.amount':
		"The most that may be spent per interval, such as 50000, in the currency's smallest unit, or 500.00 USD",
	'spending_controls.spending_limits.interval': {
		default: 'monthly',
		values: { per_authorization: 'Per Payment' },
		description: 'The span of time, in UTC, or the single payment that the limit is for',
	},
	'spending_controls.spending_limits.categories': {
		values: merchantCategories,
		description: 'Kinds of merchants that the limit is for. Left out, it is for all.',
	},
};
