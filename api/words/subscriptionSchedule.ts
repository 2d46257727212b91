import type { ResourceWords } from './types';

export const subscriptionSchedule: ResourceWords = {
	value: 'subscriptionSchedule',
	name: 'Subscription Schedule',
	aliases: [
		'subscription schedule',
		'schedule price change',
		'plan a subscription change',
		'subscription phases',
		'release schedule',
	],
	fields: {
		subscription_schedule: 'The schedule to work with. Its ID starts with sub_sched_.',
	},
	operations: {
		'subscriptionSchedules.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a subscription schedule',
			description:
				'Lay out how a subscription changes over time: for a customer with phases, or around a subscription that exists',
		},
		'subscriptionSchedules.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a subscription schedule',
			description: 'Read one schedule with all its phases',
		},
		'subscriptionSchedules.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a subscription schedule',
			description:
				'Change a schedule. Phases that you give replace all current and future ones: leave one out and it is gone.',
		},
		'subscriptionSchedules.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a subscription schedule',
			description:
				'End a schedule and, at once, the subscription that it drives; cannot be undone. To keep the subscription, use Release.',
		},
		'subscriptionSchedules.release': {
			value: 'release',
			name: 'Release',
			action: 'Release a subscription schedule',
			description: 'End a schedule but keep its subscription running as it is now; cannot be undone',
		},
		'subscriptionSchedules.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many subscription schedules',
			description: 'List schedules, newest first',
		},
	},
};
