import type { ResourceWords } from '../../types';

export const v2MeterEventSession: ResourceWords = {
	value: 'v2MeterEventSession',
	name: 'Meter Event Session (v2)',
	aliases: ['meter event session', 'meter stream token'],
	operations: {
		'v2.billing.meterEventSession.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a meter event session (v2)',
			description:
				'Get a token for sending usage through a meter event stream. It lasts for 15 minutes; keep it secret.',
		},
	},
};
