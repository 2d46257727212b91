import type { ResourceWords } from './types';

export const payout: ResourceWords = {
	value: 'payout',
	name: 'Payout',
	aliases: ['create payout', 'send money to bank', 'cancel payout', 'reverse payout', 'list payouts'],
	fields: {
		payout: 'The payout to work with',
	},
	operations: {
		'payouts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payout',
			description: 'Send money from the Stripe balance to a bank account or debit card',
			order: ['amount', 'currency', 'destination', 'statement_descriptor', 'description'],
			shown: ['destination', 'statement_descriptor', 'description'],
			fields: {
				amount: 'Amount to pay out, such as 1050 or 10.50 USD. Your available balance must cover it.',
				currency: 'Currency of the balance to pay from, as a three-letter ISO code such as usd',
				description: 'Note on the payout. The recipient does not see it.',
				destination: {
					description:
						'ID of the bank account or card that receives the money. Default: the default one of the currency.',
					placeholder: 'e.g. ba_1ABC…',
				},
				method: {
					default: 'standard',
					description:
						'Standard takes some bank days; Instant arrives within minutes, for a fee, if the bank supports it. Default: Standard.',
				},
				payout_method: 'ID of the v2 financial account that receives the money',
				statement_descriptor: {
					description:
						"Text on the recipient's bank statement, up to 22 characters; only 10 for ACH in the US. Banks may shorten it.",
					placeholder: 'e.g. ACME PAYOUT 42',
				},
			},
		},
		'payouts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payout',
			description: 'Change the metadata of a payout. Nothing else can change.',
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
				arrival_date: 'Only payouts expected at the bank in this period',
				destination: {
					description: 'Only payouts to this bank account or card',
					placeholder: 'e.g. ba_1ABC…',
				},
				status: 'Only payouts with this status',
			},
		},
		'payouts.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a payout',
			description:
				'Cancel a payout that you created and that is still pending. The money returns to your available balance.',
		},
		'payouts.reverse': {
			value: 'reverse',
			name: 'Reverse',
			action: 'Reverse a payout',
			description:
				'Reverse a payout by debiting the US or Canadian bank account of a connected account. Its owner must have authorized the debit.',
		},
	},
};
