import type { ResourceWords } from '../types';

export const event: ResourceWords = {
	value: 'event',
	name: 'Event',
	aliases: ['list events', 'missed webhooks', 'what happened'],
	fields: {
		event: 'The event to work with',
	},
	operations: {
		'events.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an event',
			description: 'Read one event of the last 30 days, with the object as it was at that moment',
		},
		'events.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many events',
			description:
				'List what happened in the account in the last 30 days, newest first. Good for catching up on missed webhooks.',
			fields: {
				delivery_success:
					'Whether to list only events that reached all webhooks (on), or only pending and failed ones (off)',
				type: {
					description: 'Only events of this type. A * stands for anything: charge.* is all about charges.',
					placeholder: 'e.g. invoice.paid',
				},
				types: {
					description: 'Only events of these types, up to 20. Cannot be combined with Type.',
					placeholder: 'e.g. invoice.paid',
				},
			},
		},
	},
};
