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
			description: 'Get the money that Stripe holds for you, available and pending, by currency',
		},
	},
};

export const balanceSettings: ResourceWords = {
	value: 'balanceSettings',
	name: 'Balance Settings',
	aliases: ['payout settings', 'payout schedule settings', 'minimum balance'],
	operations: {
		'balanceSettings.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get the balance settings',
			description: 'Get the payout schedule, the minimum balance and the handling of negative balances',
		},
		'balanceSettings.update': {
			value: 'update',
			name: 'Update',
			action: 'Update the balance settings',
			description: 'Change the payout schedule, the minimum balance and when payments become available',
			fields: {
				'payments.debit_negative_balances':
					'Whether Stripe may debit your bank account when the balance is negative',
				'payments.payouts': { label: '' },
				payments: 'Settings of the balance that payments fill',
				'payments.settlement_timing': { label: '' },
				'payments.payouts.automatic_transfer_rules_by_currency': {
					label: 'Automatic Transfer Rules',
					description:
						'Rules by currency, as JSON, that move money to a financial account automatically: { "usd": [{ "payout_method": "fa_…", "type": "transfer_all" }] }',
				},
				'payments.payouts.minimum_balance_by_currency': {
					label: 'Minimum Balance',
					key: 'Currency',
					description:
						'Amount by currency that automatic payouts leave on the balance, such as 1050 or 10.50 USD',
					placeholder: 'Add Currency',
				},
				'payments.payouts.minimum_balance_by_currency.value': {
					label: 'Amount',
					description: 'Amount to leave on the balance, such as 1050 or 10.50 USD',
				},
				'payments.payouts.schedule.interval': {
					default: 'daily',
					description: 'Frequency of automatic payouts. Manual: only the payouts that you create.',
				},
				'payments.payouts.schedule.monthly_payout_days': {
					description:
						'Days of the month for payouts, 1 to 31. Only with Interval Monthly; shorter months use the last day.',
					placeholder: 'e.g. 15',
				},
				'payments.payouts.schedule.weekly_payout_days':
					'Days of the week for payouts. Only with Interval Weekly.',
				'payments.payouts.statement_descriptor': {
					description: 'Text on your bank statement for payouts, up to 22 characters',
					placeholder: 'e.g. ACME PAYOUT',
				},
				'payments.settlement_timing.delay_days_override': {
					label: 'Delay Days',
					description:
						'Days until payments become available, at most 31 and at least what your account allows',
					placeholder: 'e.g. 7',
				},
				'payments.settlement_timing.start_of_day.hour':
					'Hour at which your day begins, 0 to 23; Stripe supports some hours only',
				'payments.settlement_timing.start_of_day.minutes': 'Minutes past that hour: 0 or 30',
				'payments.settlement_timing.start_of_day.timezone': {
					label: 'Time Zone',
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
		balance_transaction: 'The entry to work with',
	},
	operations: {
		'balanceTransactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a balance transaction',
			description:
				'Get one entry of the balance: gross amount, fees, net and the date on which it becomes available',
		},
		'balanceTransactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many balance transactions',
			description:
				'List everything that changed the balance, newest first: payments, refunds, fees, payouts and more',
			fields: {
				currency: 'Only entries in this currency, a three-letter ISO code such as usd',
				payout: 'Only entries that this automatic payout paid out',
				source: {
					description: 'Only entries of this object: ID of a charge, refund, transfer or similar',
					placeholder: 'e.g. ch_1ABC…',
				},
				type: {
					description: 'Only entries of this type, such as charge, refund, payout or stripe_fee',
					placeholder: 'e.g. charge',
				},
			},
		},
	},
};
