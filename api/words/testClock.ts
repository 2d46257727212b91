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
				'Set up a clock in a test environment, to see trials and renewals run their course without waiting',
			fields: {
				frozen_time: 'The time at which the clock starts and stands until you advance it',
				customer: 'A customer to put on this clock. They can never leave it, and are deleted with it.',
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
			description: 'Read one test clock. Its status is ready once an advance is done.',
		},
		'testHelpers.testClocks.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a test clock',
			description: 'Remove a test clock with all customers and subscriptions on it; cannot be undone',
		},
		'testHelpers.testClocks.advance': {
			value: 'advance',
			name: 'Advance',
			action: 'Advance a test clock',
			description:
				'Move a test clock to a later time; all that is due by then happens. It is done when the status turns from advancing to ready.',
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
