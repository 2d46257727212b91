import type { FieldGlossary } from '../types';

/**
 * How long delivery takes.
 * @param at path of the shipping rate, with its dot
 */
export const deliveryEstimateWords = (at: string): FieldGlossary => ({
	[`${at}delivery_estimate.maximum.unit`]: {
		default: 'business_day',
		description: 'What the longest time is counted in',
	},
	[`${at}delivery_estimate.maximum.value`]: {
		description: 'How long delivery takes at most',
		placeholder: 'e.g. 5',
	},
	[`${at}delivery_estimate.minimum.unit`]: {
		default: 'business_day',
		description: 'What the shortest time is counted in',
	},
	[`${at}delivery_estimate.minimum.value`]: {
		description: 'How long delivery takes at least',
		placeholder: 'e.g. 3',
	},
});
