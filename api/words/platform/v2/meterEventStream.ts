import type { ResourceWords } from '../../types';
import { meterEventWords } from './meterEvent';

export const v2MeterEventStream: ResourceWords = {
	value: 'v2MeterEventStream',
	name: 'Meter Event Stream (v2)',
	aliases: ['meter event stream', 'report usage in bulk', 'high volume usage'],
	fields: meterEventWords,
	operations: {
		'v2.billing.meterEventStream.create': {
			value: 'send',
			name: 'Send',
			action: 'Send a meter event stream (v2)',
			description:
				'Report usage in bulk, up to 100 meter events at once. Stripe checks them later, so the answer is empty even if some are wrong.',
			shown: ['events.identifier', 'events.timestamp'],
			fields: {
				authentication_token: {
					description:
						'Token of a meter event session, which replaces the key. Create a session first; it lasts for 15 minutes.',
					placeholder: 'e.g. {{ $json.authentication_token }}',
				},
				events: 'Usage to report: up to 100 meter events',
				'events.payload.value': 'Content of this name, such as the ID of the customer or the usage',
			},
		},
	},
};
