import type { ResourceWords } from '../types';
import { platformWords, receiptWords, shippingWords, statementWords } from './payerWords';

export const charge: ResourceWords = {
	value: 'charge',
	name: 'Charge',
	aliases: ['list charges', 'find a charge', 'capture charge', 'mark charge as fraudulent'],
	fields: {
		...statementWords,
		...receiptWords,
		...platformWords,
		...shippingWords,
		charge: 'The charge to work with. Its ID starts with ch_ or py_.',
		application_fee: {
			label: 'Application Fee (Old Name)',
			description: 'The same as Application Fee Amount, under the name it used to have',
		},
		'transfer_data.description': {},
	},
	operations: {
		'charges.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a charge',
			description:
				'Take a payment in the older way, from a source or token; money moves at once. New workflows should create payment intents. Needs Amount and Currency.',
			fields: {
				amount:
					"How much to take from the customer, such as 1050, in the currency's smallest unit, or 10.50 USD",
				capture: {
					default: true,
					description:
						'Whether the money is taken at once. Otherwise it is only authorized, until you run Capture within 7 days.',
				},
				customer: 'The customer to charge, whose default source pays unless Source is given',
				destination: { label: 'Destination (Old Name)' },
				'destination.account':
					'The connected account that gets the money; in new workflows, use Transfer Data',
				'destination.amount': {},
				source: {
					description: 'A token, or ID of a source of the customer, that pays',
					placeholder: 'e.g. tok_1ABC…',
				},
				'transfer_data.amount': {
					description:
						'How much of the charge the connected account gets, such as 1050 or 10.50 USD. Left out, all of it.',
				},
			},
		},
		'charges.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a charge',
			description: 'Read one charge with its outcome, fees and refunds',
		},
		'charges.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a charge',
			description:
				'Change notes, receipt email or shipping details of a charge, or report it as fraud; its amount stays',
			fields: {
				customer: 'A customer to tie the charge to, if it has none yet. Its ID starts with cus_.',
				'fraud_details.user_report': {
					default: 'safe',
					description: 'What you know of the charge: Fraudulent or Safe. Stripe Radar learns from it.',
				},
			},
		},
		'charges.capture': {
			value: 'capture',
			name: 'Capture',
			action: 'Capture a charge',
			description:
				'Take the money of a charge that was only authorized. What is not captured is released and cannot be taken later.',
			fields: {
				amount:
					'How much to take, such as 1050 or 10.50 USD, in the currency of the charge, at most what was authorized. Left out, all of it.',
				'transfer_data.amount': {
					description: 'How much of the charge the connected account gets, such as 1050 or 10.50 USD',
				},
			},
		},
		'charges.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many charges',
			description: 'List charges, newest first, failed ones included',
			fields: {
				customer: 'Only charges of this customer. Its ID starts with cus_.',
				payment_intent: 'Only charges that this payment intent made. Its ID starts with pi_.',
				transfer_group: {
					description: 'Only charges with this transfer group',
					placeholder: 'e.g. ORDER_6735',
				},
			},
		},
		'charges.search': {
			value: 'search',
			name: 'Search',
			action: 'Search charges',
			description:
				'Find charges by amount, card, email, status or metadata. A new one may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are amount, created, currency, customer, disputed, metadata, refunded, status and payment_method_details.card.last4.',
					placeholder: 'e.g. amount>1000 AND payment_method_details.card.last4:4242',
				},
			},
		},
	},
};
