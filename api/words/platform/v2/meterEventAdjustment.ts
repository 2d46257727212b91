import type { ResourceWords } from '../../types';

export const v2MeterEventAdjustment: ResourceWords = {
	value: 'v2MeterEventAdjustment',
	name: 'Meter Event Adjustment (v2)',
	aliases: ['v2 meter event adjustment', 'v2 cancel usage'],
	operations: {
		'v2.billing.meterEventAdjustments.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter event adjustment (v2)',
			description:
				'Take back usage that was reported by mistake, within 24 hours. It is no longer billed; this cannot be undone.',
			order: ['event_name', 'cancel__identifier'],
			fields: {
				event_name: {
					description: 'Event name of the meter that counted the usage',
					placeholder: 'e.g. api_requests',
				},
				cancel: { label: 'Event' },
				'cancel.identifier': {
					description: 'Identifier of the meter event to take back, within 24 hours of sending it',
					placeholder: 'e.g. usage_6735',
				},
			},
		},
	},
};
