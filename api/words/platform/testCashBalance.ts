import type { ResourceWords } from '../types';

export const testCashBalance: ResourceWords = {
	value: 'testCashBalance',
	name: 'Test Helper: Cash Balance',
	aliases: ['simulate bank transfer', 'test bank transfer', 'fund cash balance'],
	operations: {
		'testHelpers.customers.fundCashBalance': {
			value: 'simulateFunding',
			name: 'Simulate Funding',
			action: 'Simulate funding of a cash balance',
			description: 'Pretend that a customer paid by bank transfer. Works in test mode only; no money moves.',
			order: ['amount', 'currency'],
			fields: {
				customer: 'The customer who pays. Its ID starts with cus_.',
				reference: {
					description:
						'What the customer wrote on the transfer. Stripe uses it to find the matching payment.',
					placeholder: 'e.g. INV-6735',
				},
			},
		},
	},
};
