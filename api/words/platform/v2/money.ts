import type { FieldGlossary } from '../../types';

/** Where money of a payout comes from and goes to. */
export const payoutWords: FieldGlossary = {
	'amount.value': 'Amount to send, such as 1050 or 10.50 USD',
	'amount.currency': 'Currency of that amount, as a three-letter ISO code such as usd',
	'from.financial_account': {
		description: 'Financial account that pays',
		placeholder: 'e.g. fa_1ABC…',
	},
	'from.currency': 'Balance of that account that pays, as a three-letter ISO code such as usd',
	to: { description: 'Currency and network of the money that arrives' },
	'to.payout_method': {
		description: "Bank account or card that gets the money. Default: the recipient's default one.",
		placeholder: 'e.g. usba_1ABC…',
	},
	'to.currency': 'Currency in which the money arrives. Default: the one that the bank account takes.',
	payout_method_options: { label: '' },
	'to.payout_method_options.bank_account': { label: '' },
	preferred_network_options: { label: '' },
	preferred_networks: 'Networks that the money may use, the best one first',
	submission: {
		default: 'next_day',
		description: 'Whether the money leaves by ACH the same day, for a higher fee, or the next',
	},
	transaction_purpose: 'Purpose of the payment by ACH',
	recipient_notification: { label: 'Notification' },
	setting: {
		label: 'Setting',
		default: 'configured',
		values: { configured: 'As Set in the Account', none: 'Do Not Notify' },
		description: 'Whether Stripe writes to the recipient about the money. Default: As Set in the Account.',
	},
	statement_descriptor: {
		description:
			"Text on the recipient's bank statement, 3 to 22 characters for most banks, up to 500 for financial accounts",
		placeholder: 'e.g. ACME PAYOUT 42',
	},
	description: 'Your note. It does not show on the statement of the recipient.',
};
