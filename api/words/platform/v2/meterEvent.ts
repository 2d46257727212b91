import type { FieldGlossary, ResourceWords } from '../../types';

/** What one report of usage is made of. */
export const meterEventWords: FieldGlossary = {
	event_name: {
		description: 'The event name of the meter that counts this usage',
		placeholder: 'e.g. api_requests',
	},
	payload: {
		key: 'Name',
		description:
			'Who used how much. The names are set in the meter: by default stripe_customer_id and value.',
	},
	identifier: {
		description:
			'An ID of your own, so that nothing counts twice within a day. Left out, Stripe makes one up.',
		placeholder: 'e.g. usage_6735',
	},
	timestamp: 'When it was used: up to 35 days ago, or 5 minutes ahead. Left out, now.',
};

export const v2MeterEvent: ResourceWords = {
	value: 'v2MeterEvent',
	name: 'Meter Event (v2)',
	aliases: ['v2 meter event', 'v2 report usage'],
	fields: meterEventWords,
	operations: {
		'v2.billing.meterEvents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter event (v2)',
			description: 'Report what a customer used, so that it is billed. Stripe adds it up a little later.',
			order: ['event_name', 'payload'],
		},
	},
};
