import type { ResourceWords } from '../types';

const eventName = 'The event name of the meter that counts this usage. It is not the ID of the meter.';

export const meter: ResourceWords = {
	value: 'meter',
	name: 'Meter',
	aliases: ['billing meter', 'usage meter', 'usage-based billing', 'create meter'],
	fields: {
		meter: 'The meter to work with. Its ID starts with mtr_.',
		display_name: {
			description: 'What your team calls the meter; customers do not see it',
			placeholder: 'e.g. API calls',
		},
	},
	operations: {
		'billing.meters.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter',
			description:
				'Set up how usage is counted. Prices refer to the meter, and meter events tell it what was used; only its name can change later.',
			order: ['display_name', 'event_name', 'default_aggregation__formula'],
			fields: {
				event_name: {
					description: 'The name by which meter events report usage to this meter. It cannot change later.',
					placeholder: 'e.g. api_calls',
				},
				'default_aggregation.formula': {
					label: 'Formula',
					default: 'sum',
					description:
						'How the usage of a period is worked out: the sum of all values, the number of events, or the last value',
				},
				default_aggregation: { label: 'Aggregation' },
				'customer_mapping.event_payload_key': {
					label: 'Payload Key',
					description: 'Which entry of a meter event holds the customer ID. By default stripe_customer_id.',
					placeholder: 'e.g. stripe_customer_id',
				},
				'value_settings.event_payload_key': {
					label: 'Payload Key',
					description: 'Which entry of a meter event holds the quantity used. By default value.',
					placeholder: 'e.g. value',
				},
				event_time_window: {
					default: 'day',
					description: 'Only if your events are sums already: the span of time that each of them sums up',
				},
			},
		},
		'billing.meters.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a meter',
			description: 'Read how one meter counts. What was used is in its event summaries.',
		},
		'billing.meters.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a meter',
			description: 'Change the display name of a meter; how it counts stays',
		},
		'billing.meters.deactivate': {
			value: 'deactivate',
			name: 'Deactivate',
			action: 'Deactivate a meter',
			description:
				'Stop a meter: it refuses events, and new prices cannot use it. Reactivate starts it again.',
		},
		'billing.meters.reactivate': {
			value: 'reactivate',
			name: 'Reactivate',
			action: 'Reactivate a meter',
			description: 'Let a meter that was stopped take events and serve prices again',
		},
		'billing.meters.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many meters',
			description: 'List meters, running and stopped',
			fields: {
				status: { default: 'active', description: 'Only meters that count, or only those that were stopped' },
			},
		},
	},
};

export const meterEventSummary: ResourceWords = {
	value: 'meterEventSummary',
	name: 'Meter Event Summary',
	aliases: ['usage of a customer', 'metered usage', 'usage per day'],
	operations: {
		'billing.meters.listEventSummaries': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many meter event summaries',
			description:
				'Read how much a customer used in a span of time, in one sum or per hour or day. Events of the last minutes may be missing.',
			order: ['customer', 'start_time', 'end_time'],
			fields: {
				meter: 'The meter that counted. Its ID starts with mtr_.',
				customer: 'The customer whose usage to read. The ID starts with cus_.',
				start_time:
					'From when to count, on a full minute; with Value Grouping Window, on a full hour or on midnight UTC',
				end_time:
					'Up to when to count, not included, on a full minute; with Value Grouping Window, on a full hour or on midnight UTC',
				value_grouping_window: {
					default: 'day',
					description: 'One sum for each hour or day. Left out, one for the whole time.',
				},
			},
		},
	},
};

export const meterEvent: ResourceWords = {
	value: 'meterEvent',
	name: 'Meter Event',
	aliases: ['report usage to meter', 'send meter event', 'record metered usage'],
	operations: {
		'billing.meterEvents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter event',
			description:
				'Report usage of a customer, which ends up on the next invoice. Stripe checks it afterward: faults come as events, not as an error here.',
			order: ['event_name', 'payload'],
			fields: {
				event_name: { description: eventName, placeholder: 'e.g. api_calls' },
				payload: {
					description:
						'What was used and by whom. Unless the meter says otherwise: stripe_customer_id with the customer ID, and value with the quantity.',
					placeholder: 'Add Entry',
				},
				identifier: {
					description:
						'An ID of your own for this event. The same one twice within 24 hours is refused, so a repeat does not count double.',
					placeholder: 'e.g. order-6735-usage',
				},
				timestamp: {
					label: 'Time of Use',
					description:
						'When it was used: at most 35 days ago, or 5 minutes from now. Left out, it counts as now.',
				},
			},
		},
	},
};

export const meterEventAdjustment: ResourceWords = {
	value: 'meterEventAdjustment',
	name: 'Meter Event Adjustment',
	aliases: ['cancel meter event', 'correct metered usage'],
	operations: {
		'billing.meterEventAdjustments.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter event adjustment',
			description:
				'Take back one meter event, within 24 hours after Stripe got it. Needs its identifier; cannot be undone.',
			fields: {
				event_name: { description: eventName, placeholder: 'e.g. api_calls' },
				'cancel.identifier': {
					description: 'The identifier that the meter event was given',
					placeholder: 'e.g. order-6735-usage',
				},
			},
		},
	},
};
