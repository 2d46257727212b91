import type { ResourceWords } from '../../types';
import { payoutWords } from './money';

export const v2PayoutIntent: ResourceWords = {
	value: 'v2PayoutIntent',
	name: 'Payout Intent (v2)',
	aliases: ['v2 payout', 'schedule payout', 'confirm payout', 'payout with exchange rate'],
	fields: {
		...payoutWords,
		payout_intent: 'The payout intent to work with',
		'to.payout_method': {
			description:
				"Bank account or card that gets the money. Required without Recipient. Default: the recipient's default one.",
			placeholder: 'e.g. usba_1ABC…',
		},
		'to.recipient': {
			description: 'Account that gets the money. Default: you, by your own bank account.',
			placeholder: 'e.g. acct_1ABC…',
		},
		execute_on: {
			description: 'Day on which the money leaves, as year-month-day. Default: immediately.',
			placeholder: 'e.g. 2027-01-31',
		},
		schedule_options: { label: 'Schedule' },
	},
	operations: {
		'v2.moneyManagement.payoutIntents.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payout intent (v2)',
			description:
				'Plan to send money from a financial account, now or on a later day. It leaves automatically unless it must be confirmed.',
			order: ['amount__value', 'amount__currency', 'from__financial_account', 'from__currency'],
			shown: ['to.recipient', 'to.payout_method', 'schedule_options.execute_on', 'statement_descriptor'],
			oneOf: [['to.recipient', 'to.payout_method']],
			fields: {
				confirmation_method: {
					default: 'automatic',
					description:
						'Whether the money waits for Confirm (Manual), so that you can check fees and rate. Some rules require this anyway. Default: Automatic.',
				},
			},
		},
		'v2.moneyManagement.payoutIntents.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payout intent (v2)',
			description: 'Read one payout intent with its status, fees and exchange rate',
		},
		'v2.moneyManagement.payoutIntents.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payout intent (v2)',
			description:
				'Change day, recipient or texts of a payout intent that has not been carried out; the amount stays',
			fields: {
				'to.currency': 'Currency in which the money arrives. Empty: unchanged.',
				'to.payout_method': {
					description: 'Bank account or card that gets the money. Empty: unchanged.',
					placeholder: 'e.g. usba_1ABC…',
				},
				'to.recipient': {
					description: 'Account that gets the money. Empty: unchanged.',
					placeholder: 'e.g. acct_1ABC…',
				},
				execute_on: {
					description: 'Day on which the money leaves, as year-month-day. Empty: unchanged.',
					placeholder: 'e.g. 2027-01-31',
				},
				setting: {
					label: 'Setting',
					default: 'configured',
					values: { configured: 'As Set in the Account', none: 'Do Not Notify' },
					description: 'Whether Stripe writes to the recipient about the money. Empty: unchanged.',
				},
			},
		},
		'v2.moneyManagement.payoutIntents.confirm': {
			value: 'confirm',
			name: 'Confirm',
			action: 'Confirm a payout intent (v2)',
			description:
				'Accept fees, rate and recipient, so that the money is sent. If the rate has expired, refresh it first.',
		},
		'v2.moneyManagement.payoutIntents.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a payout intent (v2)',
			description: 'Stop a payout intent before the money is on its way; cannot be undone',
		},
		'v2.moneyManagement.payoutIntents.refreshFxQuote': {
			value: 'refreshFxQuote',
			name: 'Refresh Exchange Rate',
			action: 'Refresh the exchange rate of a payout intent (v2)',
			description: 'Get a new exchange rate, which can be better or worse than the one before',
		},
		'v2.moneyManagement.payoutIntents.refreshRecipientVerification': {
			value: 'refreshRecipientVerification',
			name: 'Refresh Recipient Verification',
			action: 'Refresh the recipient verification of a payout intent (v2)',
			description: "Check once more whether the recipient's name belongs to the bank account",
		},
		'v2.moneyManagement.payoutIntents.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payout intents (v2)',
			description: 'List payouts that are planned, in progress or done',
		},
	},
};
