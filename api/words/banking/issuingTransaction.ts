import type { ResourceWords } from '../types';
import { purchase, shownOfPurchase } from './purchase';

/** Who charged the card, which nearly every simulation tells. */
const merchant = ['merchant_data.name', 'merchant_data.category'];

export const issuingTransaction: ResourceWords = {
	value: 'issuingTransaction',
	name: 'Issuing Transaction',
	aliases: ['card spending', 'card purchases', 'expense report', 'simulate card refund'],
	fields: {
		...purchase,
		transaction: 'The transaction to work with',
		currency: "Three-letter ISO code of the amount's currency. Default: the card's currency.",
	},
	operations: {
		'issuing.transactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many issuing transactions',
			description: 'List money spent with your cards and given back to them, newest first',
			fields: {
				card: { description: 'Only transactions with this card', placeholder: 'e.g. ic_1ABC…' },
				cardholder: { description: 'Only transactions of this cardholder', placeholder: 'e.g. ich_1ABC…' },
				type: { default: 'capture', description: 'Only purchases (Capture), or only refunds' },
			},
		},
		'issuing.transactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an issuing transaction',
			description: 'Read one purchase or refund with its merchant and amounts',
		},
		'issuing.transactions.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an issuing transaction',
			description: 'Change the metadata of a transaction, for example to file it under a cost center',
		},
		'testHelpers.issuing.transactions.createForceCapture': {
			value: 'testForceCapture',
			name: 'Test: Create Force Capture',
			action: 'Simulate a forced capture with an issuing card',
			description: 'In test mode, act as a merchant who charges a card without asking for approval first',
			order: ['card', 'amount'],
			shown: ['currency', ...merchant, ...shownOfPurchase],
			fields: {
				card: { description: 'The card to charge', placeholder: 'e.g. ic_1ABC…' },
				amount: 'Amount to charge, such as 1050 or 10.50 USD',
			},
		},
		'testHelpers.issuing.transactions.createUnlinkedRefund': {
			value: 'testUnlinkedRefund',
			name: 'Test: Create Unlinked Refund',
			action: 'Simulate an unlinked refund to an issuing card',
			description:
				'In test mode, act as a merchant who gives money to a card without reference to a purchase',
			order: ['card', 'amount'],
			shown: ['currency', ...merchant, ...shownOfPurchase],
			fields: {
				card: { description: 'The card that gets the money', placeholder: 'e.g. ic_1ABC…' },
				amount: 'Amount to give back, such as 1050 or 10.50 USD',
			},
		},
		'testHelpers.issuing.transactions.refund': {
			value: 'testRefund',
			name: 'Test: Refund',
			action: 'Simulate the refund of an issuing transaction',
			description: 'In test mode, act as a merchant who gives back a purchase, or part of it',
			shown: ['refund_amount'],
			fields: {
				refund_amount: {
					label: 'Amount to Refund',
					description:
						"Amount to give back, such as 1050 or 10.50 USD, in the card's currency. Default: the full amount.",
				},
			},
		},
	},
};
