import type { ResourceWords } from '../types';
import { listedAccount, tracking } from './treasury';

export const treasuryOutboundPayment: ResourceWords = {
	value: 'treasuryOutboundPayment',
	name: 'Treasury Outbound Payment',
	aliases: ['pay vendor', 'send wire', 'pay from treasury', 'outbound ach payment'],
	fields: {
		outbound_payment: 'The outbound payment to work with. Its ID starts with obp_.',
	},
	operations: {
		'treasury.outboundPayments.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury outbound payments',
			description: 'List money that a financial account sent to other people, newest first',
			fields: {
				financial_account: listedAccount,
				customer: 'Only payments to this customer. Its ID starts with cus_.',
				status: { default: 'processing', description: 'Only outbound payments in this state' },
			},
		},
		'treasury.outboundPayments.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Treasury outbound payment',
			description:
				"Send money from a financial account to someone else's bank or financial account. It can be canceled only until it is sent.",
			order: ['financial_account', 'amount', 'currency'],
			fields: {
				amount:
					"How much to send, such as 1050, in the currency's smallest unit, or 10.50 USD. The account must hold it.",
				financial_account: {
					description: 'The financial account that pays. Its ID starts with fa_.',
					placeholder: 'e.g. fa_1ABC…',
				},
				customer: 'The customer who gets the money. The payment method below must be theirs.',
				destination_payment_method: {
					description: 'ID of the saved bank account that gets the money. Give this or New Destination.',
					placeholder: 'e.g. pm_1ABC…',
				},
				destination_payment_method_data: { label: 'New Destination' },
				destination_payment_method_options: { label: 'Destination Options' },
				'destination_payment_method_data.financial_account': {
					description: 'ID of the financial account that gets the money, if Type is Financial Account',
					placeholder: 'e.g. fa_1ABC…',
				},
				'destination_payment_method_data.type': {
					default: 'us_bank_account',
					description: 'Whether the money goes to a bank in the US or to a financial account at Stripe',
				},
				'destination_payment_method_data.billing_details.name': {
					description: 'Who gets the money, by full name',
				},
				'destination_payment_method_data.us_bank_account.account_number': {
					description: 'Number of the bank account in the US',
					placeholder: 'e.g. 000123456789',
				},
				'destination_payment_method_data.us_bank_account.routing_number': {
					description: 'Nine digits that name the bank. Some banks have another one for wires than for ACH.',
					placeholder: 'e.g. 110000000',
				},
				financial_connections_account: {
					description: 'ID of an account linked by Financial Connections, instead of the numbers',
					placeholder: 'e.g. fca_1ABC…',
				},
				network: { description: 'ACH takes bank days; a wire arrives the same day and costs more' },
				'end_user_details.ip_address': {
					label: 'IP Address',
					description: 'The internet address of that person; needed if Present is on',
					placeholder: 'e.g. 203.0.113.7',
				},
				'end_user_details.present': {
					description: 'Whether a person asked for this payment on your platform just now',
				},
				statement_descriptor: {
					description:
						"Text on the recipient's statement: up to 10 characters by ACH, 140 by wire, 500 within Stripe",
					placeholder: 'e.g. INV 6735',
				},
			},
		},
		'treasury.outboundPayments.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury outbound payment',
			description: 'Read one outbound payment with its status, expected arrival and tracking numbers',
		},
		'treasury.outboundPayments.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a Treasury outbound payment',
			description: 'Stop an outbound payment that has not been sent yet; its money stays in the account',
		},
		'testHelpers.treasury.outboundPayments.update': {
			value: 'testUpdate',
			name: 'Test: Update',
			action: 'Simulate tracking numbers of a Treasury outbound payment',
			description: 'In test mode, give an outbound payment that was sent the tracking numbers of its network',
			fields: tracking,
		},
		'testHelpers.treasury.outboundPayments.post': {
			value: 'testPost',
			name: 'Test: Post',
			action: 'Simulate the success of a Treasury outbound payment',
			description: 'In test mode, let an outbound payment that is processing reach its recipient',
		},
		'testHelpers.treasury.outboundPayments.fail': {
			value: 'testFail',
			name: 'Test: Fail',
			action: 'Simulate the failure of a Treasury outbound payment',
			description:
				'In test mode, let an outbound payment that is processing fail; its money stays in the account',
		},
		'testHelpers.treasury.outboundPayments.returnOutboundPayment': {
			value: 'testReturn',
			name: 'Test: Return',
			action: 'Simulate the return of a Treasury outbound payment',
			description:
				"In test mode, let the recipient's bank send an outbound payment back, for the reason you give",
		},
	},
};
