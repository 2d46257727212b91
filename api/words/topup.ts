import type { ResourceWords } from './types';

export const topup: ResourceWords = {
	value: 'topup',
	name: 'Top-up',
	aliases: ['top-up', 'topup', 'add funds', 'fund balance', 'add money to balance'],
	fields: {
		topup: 'The top-up to work with. Its ID starts with tu_.',
	},
	operations: {
		'topups.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a top-up',
			description: 'Debit your own bank account to put money on the Stripe balance. It takes some bank days.',
			order: ['amount', 'currency'],
			fields: {
				amount:
					"How much to debit from the bank account, such as 1050, in the currency's smallest unit, or 10.50 USD",
				payment_method: {
					description: 'ID of a US bank account, saved as a payment method, that pays for the top-up',
					placeholder: 'e.g. pm_1ABC…',
				},
				'payment_method_options.us_bank_account.network':
					'The network that carries the debit; ACH is the only one',
				source: {
					description:
						'ID of the source to debit. Left out, it is the bank account that the dashboard has for this currency, as is usual.',
					placeholder: 'e.g. src_1ABC…',
				},
				statement_descriptor: {
					description: 'Text on your own bank statement, up to 15 plain letters and digits',
					placeholder: 'e.g. TOP-UP MAY',
				},
				transfer_group: {
					description: 'A text of your own, such as a run number, to find the top-up again by',
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
			description: 'Change the description or metadata of a top-up; its amount is fixed',
		},
		'topups.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many top-ups',
			description: 'List top-ups, newest first',
			fields: {
				amount: 'Only top-ups of this amount, such as 1050 or 10.50 USD',
				status: { default: 'succeeded', description: 'Only top-ups in this state' },
			},
		},
		'topups.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a top-up',
			description: 'Stop a top-up that is still pending, before the bank account is debited',
		},
	},
};
