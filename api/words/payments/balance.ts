import type { ResourceWords } from '../types';

export const balance: ResourceWords = {
	value: 'balance',
	name: 'Balance',
	aliases: ['account balance', 'available funds', 'pending funds'],
	operations: {
		'balance.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get the balance',
			description: 'Read how much money Stripe holds for you, available and pending, by currency',
		},
	},
};

export const balanceSettings: ResourceWords = {
	value: 'balanceSettings',
	name: 'Balance Settings',
	aliases: ['payout settings', 'when payouts are made', 'minimum balance'],
	operations: {
		'balanceSettings.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get the balance settings',
			description: 'Read when payouts are made, what stays on the balance and how debts are settled',
		},
		'balanceSettings.update': {
			value: 'update',
			name: 'Update',
			action: 'Update the balance settings',
			description: 'Change the payout schedule, the minimum balance and when payments become available',
			fields: {
				'payments.debit_negative_balances':
					'Whether Stripe may debit the bank account when the balance falls below zero',
				'payments.payouts.automatic_transfer_rules_by_currency': {
					label: 'Automatic Transfer Rules',
					description: 'By currency, the financial account to which money moves by itself',
				},
				'payments.payouts.minimum_balance_by_currency': {
					label: 'Minimum Balance',
					key: 'Currency',
					description:
						'What stays on the balance when payouts are made, per currency, such as 1050 or 10.50 USD',
					placeholder: 'Add Currency',
				},
				'payments.payouts.schedule.interval': {
					default: 'daily',
					description: 'How often payouts are made. Manual means only when you create one.',
				},
				'payments.payouts.schedule.monthly_payout_days': {
					description:
						'Days of the month, 1 to 31, for the interval Monthly. In a short month, the last day.',
					placeholder: 'e.g. 15',
				},
				'payments.payouts.schedule.weekly_payout_days': 'Days of the week, for the interval Weekly',
				'payments.payouts.statement_descriptor': {
					description: 'Text on your bank statement for payouts, up to 22 characters',
					placeholder: 'e.g. ACME PAYOUT',
				},
				'payments.settlement_timing.delay_days_override': {
					label: 'Delay Days',
					description:
						'How many days payments wait until they are available, 31 at most and no fewer than your account allows',
					placeholder: 'e.g. 7',
				},
				'payments.settlement_timing.start_of_day.hour': 'Hour at which the day begins, 0 to 23',
				'payments.settlement_timing.start_of_day.timezone': {
					description: 'Time zone of that hour, by its IANA name',
					placeholder: 'e.g. America/New_York',
				},
			},
		},
	},
};

export const balanceTransaction: ResourceWords = {
	value: 'balanceTransaction',
	name: 'Balance Transaction',
	aliases: ['stripe fees', 'balance history', 'reconcile payout', 'ledger entries'],
	fields: {
		balance_transaction: 'The entry to work with. Its ID starts with txn_.',
	},
	operations: {
		'balanceTransactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a balance transaction',
			description: 'Read one entry of the balance: gross amount, fees, net and when it becomes available',
		},
		'balanceTransactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many balance transactions',
			description:
				'List everything that changed the balance, newest first: payments, refunds, fees, payouts and more',
			fields: {
				currency: 'Only entries in this currency, as a three-letter ISO code such as usd',
				payout: 'Only entries that an automatic payout paid out. Its ID starts with po_.',
				source: {
					description: 'Only entries of this object: ID of a charge, refund, transfer or the like',
					placeholder: 'e.g. ch_1ABC…',
				},
				type: {
					description:
						'Only entries of this type, in the word Stripe has for it: charge, refund, payout, stripe_fee …',
					placeholder: 'e.g. charge',
				},
			},
		},
	},
};
