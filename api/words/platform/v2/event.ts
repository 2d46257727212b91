import type { ResourceWords } from '../../types';

export const v2Event: ResourceWords = {
	value: 'v2Event',
	name: 'Event (v2)',
	aliases: ['v2 event', 'thin event'],
	fields: {
		event: 'The event to work with',
	},
	operations: {
		'v2.core.events.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an event (v2)',
			description: 'Read one event of the last 30 days. It names its object, which you read separately.',
		},
		'v2.core.events.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many events (v2)',
			description: 'List what happened in the last 30 days, for one object or by type of event',
			fields: {
				object_id: {
					description: 'Only events about the object with this ID',
					placeholder: 'e.g. acct_1ABC…',
				},
				types: {
					description: 'Only events of these types, up to 20',
					placeholder: 'e.g. v2.core.account.updated',
				},
			},
		},
	},
};
