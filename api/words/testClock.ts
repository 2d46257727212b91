import type { ResourceWords } from './types';

export const testClock: ResourceWords = {
	value: 'testClock',
	name: 'Test Clock',
	aliases: ['test clock', 'advance test clock', 'simulate time', 'billing simulation', 'time travel'],
	operations: {
		'testHelpers.testClocks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a test clock',
			description:
				'Start a clock of its own in a test environment, to see renewals and trials run through without waiting',
			fields: {
				frozen_time: 'The time at which the clock starts and stands until you advance it',
				customer:
					'A customer who lives by this clock from now on. This cannot be taken back: the customer is deleted with the clock.',
				name: {
					description: 'What the clock is called in the dashboard',
					placeholder: 'e.g. Yearly renewal',
				},
			},
		},
		'testHelpers.testClocks.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a test clock',
			description: 'Read one test clock. Its status is ready once an advance is over.',
		},
		'testHelpers.testClocks.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a test clock',
			description:
				'Remove a test clock with all customers and subscriptions that live by it; cannot be undone',
		},
		'testHelpers.testClocks.advance': {
			value: 'advance',
			name: 'Advance',
			action: 'Advance a test clock',
			description:
				'Move a test clock on, so that everything due by then happens. It is over when the status turns from advancing to ready.',
			fields: {
				frozen_time:
					'The time to move to, later than where the clock stands. At most two periods of the shortest subscription ahead; without subscriptions, two years.',
			},
		},
		'testHelpers.testClocks.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many test clocks',
			description: 'List test clocks, newest first',
		},
	},
};
