import type { ResourceWords } from '../types';
import { listedAccount, network, returnedDetails, tracking } from './treasury';

export const treasuryOutboundPayment: ResourceWords = {
	value: 'treasuryOutboundPayment',
	name: 'Treasury Outbound Payment',
	aliases: ['pay vendor', 'send wire', 'pay from treasury', 'outbound ach payment'],
	fields: {
		outbound_payment: 'The outbound payment to work with',
	},
	operations: {
		'treasury.outboundPayments.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury outbound payments',
			description: 'List money that a financial account sent to other people, newest first',
			fields: {
				financial_account: listedAccount,
				customer: 'Only payments to this customer',
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
			shown: [
				'customer',
				'destination_payment_method',
				'destination_payment_method_data.type',
				'statement_descriptor',
			],
			oneOf: [['destination_payment_method', 'destination_payment_method_data.type']],
			fields: {
				amount: 'Amount to send, such as 1050 or 10.50 USD. The account must hold it.',
				financial_account: {
					description: 'The financial account that pays',
					placeholder: 'e.g. fa_1ABC…',
				},
				customer: 'The customer who gets the money. The destination must be one of their payment methods.',
				destination_payment_method: {
					label: 'Destination',
					description: 'Saved bank account that gets the money, instead of a new destination',
					placeholder: 'e.g. pm_1ABC…',
				},
				description: 'Internal note, shown in the dashboard',
				destination_payment_method_data: {
					label: 'New Destination',
					description: 'Account that gets the money, if it is not saved at Stripe',
				},
				destination_payment_method_options: { label: '' },
				'destination_payment_method_options.us_bank_account': { label: '' },
				'destination_payment_method_data.financial_account': {
					description: 'Financial account that gets the money. Only with the type Financial Account.',
					placeholder: 'e.g. fa_1ABC…',
				},
				'destination_payment_method_data.type': {
					description: 'Whether the money goes to a bank in the US or to a financial account at Stripe',
				},
				'destination_payment_method_data.billing_details': {
					description: 'Name and contact details of the recipient',
				},
				'destination_payment_method_data.billing_details.email': {
					description: 'Email address of the recipient',
					placeholder: 'name@email.com',
				},
				'destination_payment_method_data.billing_details.name': {
					description: "Recipient's full name",
					placeholder: 'e.g. Jenny Rosen',
				},
				'destination_payment_method_data.billing_details.phone': {
					description: "Recipient's phone number, with country code",
					placeholder: 'e.g. +15555550123',
				},
				'destination_payment_method_data.us_bank_account': {
					description: 'Numbers of the bank account. Only with the type US Bank Account.',
				},
				account_type: 'Kind of bank account. Default: Checking.',
				'destination_payment_method_data.us_bank_account.account_number': {
					description: 'Number of the bank account in the US',
					placeholder: 'e.g. 000123456789',
				},
				'destination_payment_method_data.us_bank_account.routing_number': {
					description: 'Nine digits of the bank. Some banks have another one for wires than for ACH.',
					placeholder: 'e.g. 110000000',
				},
				financial_connections_account: {
					description: 'Bank account linked by Financial Connections, instead of the numbers',
					placeholder: 'e.g. fca_1ABC…',
				},
				network,
				end_user_details: { label: 'End User', description: 'Person on whose behalf you pay' },
				'end_user_details.ip_address': {
					label: 'IP Address',
					description: 'Internet address of that person. Required if On Behalf is on.',
					placeholder: 'e.g. 203.0.113.7',
				},
				'end_user_details.present': {
					label: 'On Behalf',
					description: 'Whether your platform pays on behalf of a person who asked for it',
				},
				statement_descriptor: {
					description:
						"Text on the recipient's statement: up to 10 letters, digits, spaces or -#.$&* by ACH, 140 by wire, 500 within Stripe. Default: payment.",
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
				"In test mode, let the recipient's bank send an outbound payment back, for the reason given",
			shown: ['returned_details.code'],
			fields: returnedDetails,
		},
	},
};
