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
			shown: ['reference'],
			fields: {
				customer: 'The customer who pays',
				amount: 'Amount that arrives, such as 1050 or 10.50 USD',
				reference: {
					description:
						'Text that the customer wrote on the transfer, by which Stripe finds the matching payment',
					placeholder: 'e.g. INV-6735',
				},
			},
		},
	},
};
