/**
 * Choices that have an order of their own, by Stripe's values: where all choices of a field are in one of
 * these, they stand in its order. All others stand in that of the alphabet.
 */
export const orders: string[][] = [
	['hour', 'day', 'business_day', 'week', 'month', 'year', 'sporadic'],
	[
		'per_authorization',
		'daily',
		'weekly',
		'fortnightly',
		'monthly',
		'quarterly',
		'halfyearly',
		'semi_annual',
		'annual',
		'yearly',
		'all_time',
		'adhoc',
		'manual',
	],
	['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	['once', 'repeating', 'forever'],
	['always', 'offer', 'never'],
	['same_day', 'next_day'],
	['standard', 'instant'],
	['standard', 'priority', 'express'],
	['low', 'normal', 'elevated', 'highest', 'not_assessed', 'unknown'],
	['very_unlikely', 'neutral', 'very_likely', 'unknown'],
	['draft', 'open', 'paid', 'uncollectible', 'void'],
	['district', 'city', 'county', 'state', 'country', 'multiple'],
];
