import type { ResourceWords } from './types';

export const usageRecord: ResourceWords = {
	value: 'usageRecord',
	name: 'Usage Record',
	aliases: ['report usage', 'metered billing', 'usage record', 'usage summary'],
	fields: {
		subscription_item: 'The metered item of a subscription that was used. Its ID starts with si_.',
	},
	operations: {
		'subscriptionItems.createUsageRecord': {
			value: 'create',
			name: 'Create',
			action: 'Create a usage record',
			description:
				'Report usage on a metered plan of the old kind. Sent under API version 2025-02-24.acacia, the last that takes it; new plans use Billing Meters.',
			fields: {
				quantity: {
					description: 'How many units were used. It ends up on an invoice.',
					placeholder: 'e.g. 100',
				},
				action: {
					default: 'increment',
					description:
						'Increment adds to what is already reported for that moment; Set replaces it, so that a repeated run does no harm',
				},
				timestamp: {
					description:
						'When it was used, within the current billing period. Left out, or with the word now, it is this moment.',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
			},
		},
		'subscriptionItems.listUsageRecordSummaries': {
			value: 'getAllSummaries',
			name: 'Get Many Summaries',
			action: 'Get many usage record summaries',
			description:
				'List the total usage per billing period of an old metered plan, newest first. Sent under API version 2025-02-24.acacia, the last that answers.',
		},
	},
};
