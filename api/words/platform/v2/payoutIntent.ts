import type { ResourceWords } from '../../types';
import { payoutWords } from './money';

export const v2PayoutIntent: ResourceWords = {
	value: 'v2PayoutIntent',
	name: 'Payout Intent (v2)',
	aliases: ['v2 payout', 'schedule payout', 'confirm payout', 'payout with exchange rate'],
	fields: {
		...payoutWords,
		payout_intent: 'The payout intent to work with, by its ID',
		'to.recipient': {
			description: 'ID of the account that gets the money. Left out, it goes to a bank account of your own.',
			placeholder: 'e.g. acct_1ABC…',
		},
		execute_on: {
			description: 'Day on which the money is to leave, as year-month-day. Left out, at once.',
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
				'Plan to send money from a financial account, now or on a later day. It leaves by itself unless it has to be confirmed.',
			order: ['amount__value', 'amount__currency', 'from__financial_account', 'from__currency'],
			fields: {
				confirmation_method: {
					default: 'automatic',
					description:
						'Manual waits for Confirm, so that fees and rate can be looked at first; the law may ask for this anyway',
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
		},
		'v2.moneyManagement.payoutIntents.confirm': {
			value: 'confirm',
			name: 'Confirm',
			action: 'Confirm a payout intent (v2)',
			description:
				'Agree to fees, rate and recipient, so that the money is sent. If the rate has expired, refresh it first.',
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
			description:
				'Get a new quote for the exchange of currencies. It can be better or worse than the one before.',
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
			description: 'List payouts that are planned, under way or done',
		},
	},
};
