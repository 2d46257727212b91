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
			description: 'Create a clock in a test environment, to see trials and renewals happen without waiting',
			order: ['frozen_time', 'name'],
			shown: ['name'],
			fields: {
				frozen_time: 'Time at which the clock starts. It stands still until you advance it.',
				customer: 'The customer to put on this clock. It can never leave it, and is deleted with it.',
				name: {
					description: 'Name of the clock in the dashboard',
					placeholder: 'e.g. Yearly renewal',
				},
			},
		},
		'testHelpers.testClocks.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a test clock',
			description: 'Read one test clock. Its status is ready once it has advanced.',
		},
		'testHelpers.testClocks.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a test clock',
			description: 'Delete a test clock with all customers and subscriptions on it. This cannot be undone.',
		},
		'testHelpers.testClocks.advance': {
			value: 'advance',
			name: 'Advance',
			action: 'Advance a test clock',
			description:
				'Move a test clock to a later time: everything due by then happens. It is done once its status is ready.',
			fields: {
				frozen_time:
					'Time to move to, later than that of the clock: at most two billing periods of the shortest subscription, or two years without subscriptions',
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
