import type { ResourceWords } from './types';

export const payout: ResourceWords = {
	value: 'payout',
	name: 'Payout',
	aliases: ['create payout', 'send money to bank', 'cancel payout', 'reverse payout', 'list payouts'],
	fields: {
		payout: 'The payout to work with. Its ID starts with po_.',
	},
	operations: {
		'payouts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payout',
			description: 'Send money from the Stripe balance to a bank account or debit card',
			order: ['amount', 'currency'],
			fields: {
				amount:
					"How much leaves the balance, such as 1050, in the currency's smallest unit, or 10.50 USD. The available balance must cover it.",
				currency: 'The balance to pay from, as a three-letter ISO code such as usd',
				description: 'A note of your own. The bank does not get to see it.',
				destination: {
					description:
						'ID of the bank account or card that gets the money. Left out, it goes to the default one for the currency.',
					placeholder: 'e.g. ba_1ABC…',
				},
				method: {
					default: 'standard',
					description:
						'Standard takes the usual bank days; Instant arrives within minutes where the bank supports it, for a fee',
				},
				payout_method: 'ID of the v2 financial account that gets the money',
				statement_descriptor: {
					description: "Text on the recipient's bank statement, up to 22 characters. Banks may shorten it.",
					placeholder: 'e.g. ACME PAYOUT 42',
				},
			},
		},
		'payouts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payout',
			description: 'Change the metadata of a payout; nothing else of it can change',
		},
		'payouts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payout',
			description: 'Read one payout with its status and expected arrival',
		},
		'payouts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payouts',
			description: 'List payouts, newest first',
			fields: {
				arrival_date: 'Only payouts that are due at the bank in this span of time',
				destination: {
					description: 'Only payouts to this bank account or card',
					placeholder: 'e.g. ba_1ABC…',
				},
				status: {
					description: 'Only payouts in this state: pending, paid, failed or canceled',
					placeholder: 'e.g. pending',
				},
			},
		},
		'payouts.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a payout',
			description:
				'Stop a payout that you created and that is still pending; its money returns to the available balance',
		},
		'payouts.reverse': {
			value: 'reverse',
			name: 'Reverse',
			action: 'Reverse a payout',
			description:
				'Undo a payout that was sent, by debiting the US or Canadian bank account of a connected account. Its owner must have agreed to the debit.',
		},
	},
};
