import type { ResourceWords } from './types';

export const usageRecord: ResourceWords = {
	value: 'usageRecord',
	name: 'Usage Record',
	aliases: ['report usage', 'metered billing', 'usage record', 'usage summary'],
	fields: {
		subscription_item: 'The metered subscription item that was used',
	},
	operations: {
		'subscriptionItems.createUsageRecord': {
			value: 'create',
			name: 'Create',
			action: 'Create a usage record',
			description:
				'Report usage of a legacy metered plan. Sent under API version 2025-02-24.acacia, the last that accepts it. For new plans, use billing meters.',
			fields: {
				quantity: {
					description: 'Number of units used. It is billed.',
					placeholder: 'e.g. 100',
				},
				action: {
					default: 'increment',
					description:
						'Increment adds to the usage reported for that time; Set replaces it, so that a repeated run does no harm',
				},
				timestamp: {
					label: 'Date',
					description: 'Time of the use, within the current billing period: a date, or now. Default: now.',
					placeholder: 'e.g. now or 2027-01-31T09:00',
				},
			},
		},
		'subscriptionItems.listUsageRecordSummaries': {
			value: 'getAllSummaries',
			name: 'Get Many Summaries',
			action: 'Get many usage record summaries',
			description:
				'List the usage of a legacy metered plan per billing period, newest first. Sent under API version 2025-02-24.acacia, the last that accepts it.',
		},
	},
};
