import type { FieldGlossary, ResourceWords } from '../../types';

/** What one report of usage is made of. */
export const meterEventWords: FieldGlossary = {
	event_name: {
		description: 'Event name of the meter that counts this usage',
		placeholder: 'e.g. api_requests',
	},
	payload: {
		key: 'Name',
		description: 'Customer and usage. The meter sets the names. Default: stripe_customer_id and value.',
	},
	identifier: {
		description:
			'Your unique ID of this usage, so that nothing counts twice within 24 hours. Default: a generated one.',
		placeholder: 'e.g. usage_6735',
	},
	timestamp: 'Time of use, up to 35 days ago or 5 minutes ahead. Default: now.',
};

export const v2MeterEvent: ResourceWords = {
	value: 'v2MeterEvent',
	name: 'Meter Event (v2)',
	aliases: ['v2 meter event', 'v2 report usage'],
	fields: {
		...meterEventWords,
		'payload.value': 'Content of this name, such as the ID of the customer or the usage',
	},
	operations: {
		'v2.billing.meterEvents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter event (v2)',
			description: 'Report the usage of a customer for billing. Stripe adds it up a little later.',
			order: ['event_name', 'payload'],
			shown: ['identifier', 'timestamp'],
		},
	},
};
