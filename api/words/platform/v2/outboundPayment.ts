import type { ResourceWords } from '../../types';
import { payoutWords } from './money';

export const v2OutboundPayment: ResourceWords = {
	value: 'v2OutboundPayment',
	name: 'Outbound Payment (v2)',
	aliases: ['v2 outbound payment', 'pay supplier', 'pay contractor', 'global payout'],
	fields: {
		outbound_payment: 'The outbound payment to work with',
	},
	operations: {
		'v2.moneyManagement.outboundPayments.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an outbound payment (v2)',
			description:
				'Send money from a financial account to somebody else. It leaves at once; while it is processing it may still be canceled.',
			order: [
				'to__recipient',
				'amount__value',
				'amount__currency',
				'from__financial_account',
				'from__currency',
			],
			shown: ['to.payout_method', 'statement_descriptor', 'description'],
			fields: {
				...payoutWords,
				'to.recipient': {
					description: 'Account that gets the money',
					placeholder: 'e.g. acct_1ABC…',
				},
				recipient_verification: {
					description: "Check of the recipient's name, which some countries require before money is sent",
					placeholder: 'e.g. rv_1ABC…',
				},
			},
		},
		'v2.moneyManagement.outboundPayments.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an outbound payment (v2)',
			description: 'Read one outbound payment with its status and expected arrival',
		},
		'v2.moneyManagement.outboundPayments.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel an outbound payment (v2)',
			description:
				'Stop an outbound payment that is still processing; its money returns to the financial account',
		},
		'v2.moneyManagement.outboundPayments.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many outbound payments (v2)',
			description: 'List the payments from financial accounts to others',
			fields: {
				recipient: { description: 'Only payments to this account', placeholder: 'e.g. acct_1ABC…' },
				status: 'Only payments in these states',
			},
		},
	},
};
