import type { FieldGlossary } from '../types';
import { merchantCategories } from './merchantCategories';

const presences = { not_present: 'Not Present (Online)', present: 'Present (In Store)' };

/** What a card, or all cards of a cardholder, may be used for. */
export const spendingControls: FieldGlossary = {
	spending_controls: { description: 'Limits on amounts, kinds of merchants and countries' },
	allowed_card_presences: {
		values: presences,
		description:
			'Only such payments; all others are declined. Cannot be combined with Blocked Card Presences.',
	},
	blocked_card_presences: {
		values: presences,
		description: 'Declines such payments. Cannot be combined with Allowed Card Presences.',
	},
	allowed_categories: {
		values: merchantCategories,
		description:
			'Only these kinds of merchants; all others are declined. Cannot be combined with Blocked Categories.',
	},
	blocked_categories: {
		values: merchantCategories,
		description:
			'Declines these kinds of merchants and allows all others. Cannot be combined with Allowed Categories.',
	},
	allowed_merchant_countries: {
		description:
			'Two-letter codes of the only countries allowed; all others are declined. Cannot be combined with Blocked Merchant Countries.',
		placeholder: 'e.g. US',
	},
	blocked_merchant_countries: {
		description:
			'Two-letter codes of countries to decline. Cannot be combined with Allowed Merchant Countries.',
		placeholder: 'e.g. US',
	},
	spending_limits: 'Highest amounts per interval or payment',
	'spending_controls.spending_limits.amount':
		'Most that may be spent per interval, such as 50000 or 500.00 USD',
	'spending_controls.spending_limits.interval': {
		default: 'monthly',
		values: { per_authorization: 'Per Payment' },
		description: 'Period (in UTC) or single payment that the limit applies to',
	},
	'spending_controls.spending_limits.categories': {
		values: merchantCategories,
		description: 'Kinds of merchants that the limit applies to. Default: all.',
	},
};
