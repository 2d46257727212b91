import type { ResourceWords } from './types';

export const topup: ResourceWords = {
	value: 'topup',
	name: 'Top-up',
	aliases: ['top-up', 'topup', 'add funds', 'fund balance', 'add money to balance'],
	fields: {
		topup: 'The top-up to work with',
		description: 'Note on the top-up, shown in the dashboard only',
	},
	operations: {
		'topups.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a top-up',
			description: 'Debit your bank account to add money to your Stripe balance. It takes some bank days.',
			order: ['amount', 'currency', 'description', 'statement_descriptor'],
			shown: ['description', 'statement_descriptor'],
			fields: {
				amount: 'Amount to debit, such as 1050 or 10.50 USD',
				payment_method: {
					description: 'ID of the payment method of a US bank account to debit',
					placeholder: 'e.g. pm_1ABC…',
				},
				payment_method_options: { label: '' },
				'payment_method_options.us_bank_account.network': 'Network of the debit: always ACH',
				source: {
					description:
						'ID of the source to debit. Default: the bank account in your dashboard for the currency.',
					placeholder: 'e.g. src_1ABC…',
				},
				statement_descriptor: {
					description: 'Text on your bank statement, up to 15 plain characters',
					placeholder: 'e.g. TOP-UP MAY',
				},
				transfer_group: {
					description: 'Your label, such as a run number, by which you find the top-up again',
					placeholder: 'e.g. PAYOUT_RUN_42',
				},
			},
		},
		'topups.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a top-up',
			description: 'Read one top-up with its status and when the money is expected',
		},
		'topups.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a top-up',
			shown: ['description'],
			description: 'Change the description or metadata of a top-up. Its amount cannot change.',
		},
		'topups.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many top-ups',
			description: 'List top-ups, newest first',
			fields: {
				amount: 'Only top-ups of this amount, such as 1050 or 10.50 USD',
				status: { default: 'succeeded', description: 'Only top-ups with this status' },
			},
		},
		'topups.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a top-up',
			description: 'Cancel a top-up that is still pending, before your bank account is debited',
		},
	},
};
