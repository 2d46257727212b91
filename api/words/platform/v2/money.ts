import type { FieldGlossary } from '../../types';

/** Where money of a payout comes from and goes to. */
export const payoutWords: FieldGlossary = {
	'amount.value': "How much to send, such as 1050, in the currency's smallest unit, or 10.50 USD",
	'amount.currency': 'Currency of that amount, as a three-letter ISO code such as usd',
	'from.financial_account': {
		description: 'ID of the financial account that pays',
		placeholder: 'e.g. fa_1ABC…',
	},
	'from.currency': 'Which balance of that account pays, as a three-letter ISO code such as usd',
	'to.payout_method': {
		description: "ID of the bank account or card that gets the money. Left out, the recipient's default one.",
		placeholder: 'e.g. usba_1ABC…',
	},
	'to.currency': 'Currency in which the money arrives. Left out, the one that the bank account takes.',
	payout_method_options: { label: 'Options' },
	preferred_network_options: { label: 'Networks' },
	preferred_networks: 'By which ways the money may travel, the best one first',
	submission: {
		default: 'next_day',
		description: 'Whether it goes out by ACH the same day, for a higher fee, or the next',
	},
	recipient_notification: { label: 'Notification' },
	setting: {
		label: 'Setting',
		default: 'configured',
		values: { configured: 'As Set in the Account', none: 'Do Not Notify' },
		description: 'Whether Stripe writes to the recipient about the money',
	},
	statement_descriptor: {
		description: "Text on the recipient's bank statement, 3 to 22 characters for most banks",
		placeholder: 'e.g. ACME PAYOUT 42',
	},
	description: 'A note of your own. The recipient does not get to see it on the statement.',
};
