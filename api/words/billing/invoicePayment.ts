import type { ResourceWords } from '../types';

export const invoicePayment: ResourceWords = {
	value: 'invoicePayment',
	name: 'Invoice Payment',
	aliases: ['payments of an invoice', 'which payment paid an invoice'],
	fields: {
		invoice_payment: {
			description: 'The invoice payment to read. Its ID starts with inpay_.',
		},
	},
	operations: {
		'invoicePayments.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an invoice payment',
			description: 'Read which part of an invoice a payment covers',
		},
		'invoicePayments.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many invoice payments',
			description: 'List which payments belong to which invoices, newest first',
			fields: {
				invoice: { description: 'Only payments of this invoice', placeholder: 'e.g. in_1ABC…' },
				payment: 'The payment to look for',
				payment_intent: 'Only this payment, if Type is Payment Intent',
				payment_record: {
					description: 'Only this payment record, if Type is Payment Record',
					placeholder: 'e.g. pr_1ABC…',
				},
				type: {
					default: 'payment_intent',
					description: 'Whether to look for a payment intent or a payment record',
				},
				status: { default: 'paid', description: 'Only payments in this state' },
			},
		},
	},
};
