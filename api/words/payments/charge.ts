import type { ResourceWords } from '../types';
import {
	onlyOfCustomer,
	platformWords,
	radarWords,
	receiptWords,
	shippingWords,
	statementWords,
} from './payerWords';

const ofThisPayment = { description: 'A note on the transfer to the connected account' };

export const charge: ResourceWords = {
	value: 'charge',
	name: 'Charge',
	aliases: ['list charges', 'find a charge', 'capture charge', 'mark charge as fraudulent'],
	fields: {
		...statementWords,
		...receiptWords,
		...platformWords,
		...radarWords,
		...shippingWords(),
		charge: 'The charge to work with',
		description: 'A note on the charge. Receipt emails show it.',
		statement_descriptor: {
			description:
				'Text on the bank statement, up to 22 characters. For cards it serves as the suffix if that one is empty.',
			placeholder: 'e.g. ACME SHOP',
		},
		application_fee: {
			label: 'Application Fee (Old Name)',
			description: 'Former name of Application Fee Amount, such as 1050 or 10.50 USD',
		},
		'transfer_data.description': ofThisPayment,
	},
	operations: {
		'charges.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a charge',
			description:
				'Take a payment from a source or token; the money moves at once. Deprecated. Create a payment intent instead.',
			required: ['amount', 'currency'],
			oneOf: [['customer', 'source']],
			shown: ['customer', 'source', 'description'],
			order: ['amount', 'currency', 'customer', 'source', 'description'],
			fields: {
				amount:
					'Amount to charge, such as 1050 or 10.50 USD: at least 0.50 USD or its equivalent, up to 8 digits',
				capture: {
					default: true,
					description:
						'Whether to take the money at once. Off: it is only authorized, until you run Capture, within 7 days by default.',
				},
				customer: 'The customer to charge. Their default source pays if Source is empty.',
				destination: { label: 'Destination (Old Name)', description: 'Former name of Transfer Data' },
				'destination.account':
					'The connected account that receives the money. New workflows should use Transfer Data.',
				'destination.amount':
					'Part of the charge for the connected account, such as 1050 or 10.50 USD. Cannot be combined with an application fee.',
				source: {
					description: 'Token, or ID of a card, bank account or source, that pays',
					placeholder: 'e.g. tok_1ABC…',
				},
			},
		},
		'charges.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a charge',
			description: 'Get one charge with its outcome, fees and refunds',
		},
		'charges.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a charge',
			description:
				'Change the notes, receipt email or shipping details of a charge, or report it as fraud. The amount stays.',
			fields: {
				customer: 'The customer of the charge. Only if it has none yet.',
				receipt_email: {
					description: 'Address for the receipt. A new address gets the receipt again.',
					placeholder: 'name@email.com',
				},
				'fraud_details.user_report': {
					default: 'safe',
					description: 'Your judgment of the charge, from which Stripe Radar learns',
				},
			},
		},
		'charges.capture': {
			value: 'capture',
			name: 'Capture',
			action: 'Capture a charge',
			description:
				'Take the money of an authorized charge. The rest is released for good. Deprecated. Use payment intents instead.',
			shown: ['amount'],
			fields: {
				amount:
					'Amount to take, such as 1050 or 10.50 USD, at most the authorized amount. Default: all of it.',
			},
		},
		'charges.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many charges',
			description: 'List charges, newest first, failed ones included',
			fields: {
				customer: onlyOfCustomer.customer,
				payment_intent: 'Only charges of this payment intent',
				transfer_group: {
					description: 'Only charges with this transfer group, at most 100',
					placeholder: 'e.g. ORDER_6735',
				},
			},
		},
		'charges.search': {
			value: 'search',
			name: 'Search',
			action: 'Search charges',
			description:
				'Find charges by amount, card, status or metadata. New charges can be found within a minute, as a rule.',
			fields: {
				query: {
					description:
						'Terms as field, colon and quoted value, joined by AND or OR. Fields: amount, created, currency, customer, disputed, metadata, refunded, status and payment_method_details.card.last4.',
					placeholder: 'e.g. amount>1000 AND payment_method_details.card.last4:4242',
				},
			},
		},
	},
};
