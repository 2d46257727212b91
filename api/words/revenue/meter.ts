import type { ResourceWords } from '../types';

const eventName = 'Event name of the meter that counts this usage, which is another than its ID';

export const meter: ResourceWords = {
	value: 'meter',
	name: 'Meter',
	aliases: ['billing meter', 'usage meter', 'usage-based billing', 'create meter'],
	fields: {
		meter: 'The meter to work with',
		display_name: {
			description: 'Name of the meter for your team; customers do not see it',
			placeholder: 'e.g. API calls',
		},
	},
	operations: {
		'billing.meters.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter',
			description:
				'Set up the counting of usage. Prices refer to the meter, and meter events report usage to it. Only its name can change later.',
			order: ['display_name', 'event_name', 'default_aggregation.formula'],
			fields: {
				event_name: {
					description: 'Name that meter events use to report usage to this meter. It cannot change later.',
					placeholder: 'e.g. api_calls',
				},
				'default_aggregation.formula': {
					label: 'Formula',
					default: 'sum',
					description: 'Usage of a period: sum of all values, number of events, or last value',
				},
				default_aggregation: { label: 'Aggregation' },
				customer_mapping: 'Key of the customer ID in meter events',
				'customer_mapping.event_payload_key': {
					label: 'Payload Key',
					description: 'Key of the customer ID in the payload of meter events. Default: stripe_customer_id.',
					placeholder: 'e.g. stripe_customer_id',
				},
				'value_settings.event_payload_key': {
					label: 'Payload Key',
					description: 'Key of the used quantity in the payload of meter events. Default: value.',
					placeholder: 'e.g. value',
				},
				event_time_window: {
					default: 'day',
					description: 'Span of time that each meter event covers. Only if your events are totals already.',
				},
			},
		},
		'billing.meters.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a meter',
			description: 'Get the setup of one meter. Its event summaries have the usage.',
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
				'Stop a meter: it refuses events, and prices cannot start to use it. Reactivate undoes this.',
		},
		'billing.meters.reactivate': {
			value: 'reactivate',
			name: 'Reactivate',
			action: 'Reactivate a meter',
			description: 'Start a stopped meter again, for events and prices',
		},
		'billing.meters.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many meters',
			description: 'List meters, active and stopped',
			fields: {
				status: { default: 'active', description: 'Only meters in this state' },
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
				'Get the usage of a customer in a span of time, in total or by hour or day. Events of the last minutes may be missing.',
			order: ['customer', 'start_time', 'end_time'],
			fields: {
				meter: 'The meter to work with',
				customer: 'The customer with the usage',
				start_time:
					'Start of the usage, on a full minute; with Value Grouping Window, on a full hour or at midnight UTC',
				end_time:
					'End of the usage, not included, on a full minute; with Value Grouping Window, on a full hour or at midnight UTC',
				value_grouping_window: {
					default: 'day',
					description: 'Totals by hour or day, instead of one total',
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
				'Report usage of a customer for the next invoice. Stripe checks it later: faults come as events, not as an error here.',
			order: ['event_name', 'payload', 'identifier', 'timestamp'],
			shown: ['identifier', 'timestamp'],
			fields: {
				event_name: { description: eventName, placeholder: 'e.g. api_calls' },
				payload: {
					description:
						'Usage and customer, under the keys of the meter. Default: stripe_customer_id for the customer ID and value for the quantity.',
					placeholder: 'Add Entry',
				},
				'payload.value': 'The customer ID or the quantity',
				identifier: {
					description:
						'Your unique ID of the event. Stripe refuses the same one within 24 hours, so that a repetition does not count twice.',
					placeholder: 'e.g. order-6735-usage',
				},
				timestamp: {
					label: 'Date',
					description:
						'Time of the usage, within the past 35 days or up to 5 minutes from now. Default: now.',
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
			description: 'Cancel one meter event, within 24 hours after Stripe received it; cannot be undone',
			required: ['cancel', 'cancel.identifier'],
			fields: {
				event_name: { description: eventName, placeholder: 'e.g. api_calls' },
				cancel: { label: '' },
				'cancel.identifier': {
					description: 'Identifier of the meter event to cancel, received within the last 24 hours',
					placeholder: 'e.g. order-6735-usage',
				},
			},
		},
	},
};
