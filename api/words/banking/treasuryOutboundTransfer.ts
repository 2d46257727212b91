import type { ResourceWords } from '../types';
import { listedAccount, network, returnedDetails, tracking } from './treasury';

export const treasuryOutboundTransfer: ResourceWords = {
	value: 'treasuryOutboundTransfer',
	name: 'Treasury Outbound Transfer',
	aliases: ['move treasury money to own bank', 'withdraw from treasury', 'outbound ach transfer'],
	fields: {
		outbound_transfer: 'The outbound transfer to work with',
	},
	operations: {
		'treasury.outboundTransfers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury outbound transfers',
			description: "List money that a financial account sent to its owner's other accounts, newest first",
			fields: {
				financial_account: listedAccount,
				status: { default: 'processing', description: 'Only outbound transfers in this state' },
			},
		},
		'treasury.outboundTransfers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Treasury outbound transfer',
			description:
				'Send money from a financial account to another account of the same owner. It can be canceled only until it is sent.',
			order: ['financial_account', 'amount', 'currency'],
			shown: ['destination_payment_method', 'destination_payment_method_data', 'statement_descriptor'],
			oneOf: [['destination_payment_method', 'destination_payment_method_data']],
			required: ['destination_payment_method_data.financial_account'],
			fields: {
				amount: 'Amount to send, such as 1050 or 10.50 USD. The account must hold it.',
				financial_account: {
					description: 'The financial account that pays',
					placeholder: 'e.g. fa_1ABC…',
				},
				destination_payment_method: {
					label: 'Destination',
					description: "Owner's saved bank account that gets the money, instead of a new destination",
					placeholder: 'e.g. pm_1ABC…',
				},
				description: 'Internal note, shown in the dashboard',
				destination_payment_method_data: {
					label: 'New Destination',
					description: 'Financial account that gets the money, instead of a bank account',
				},
				'destination_payment_method_data.type': 'Kind of destination',
				destination_payment_method_options: { label: '' },
				'destination_payment_method_options.us_bank_account': { label: '' },
				'destination_payment_method_data.financial_account': {
					description: 'Financial account that gets the money',
					placeholder: 'e.g. fa_1ABC…',
				},
				network,
				statement_descriptor: {
					description:
						'Text on the bank statement: up to 10 letters, digits, spaces or -#.$&* by ACH, 140 by wire. Default: transfer.',
					placeholder: 'e.g. ACME MOVE',
				},
			},
		},
		'treasury.outboundTransfers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury outbound transfer',
			description: 'Read one outbound transfer with its status, expected arrival and tracking numbers',
		},
		'treasury.outboundTransfers.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a Treasury outbound transfer',
			description: 'Stop an outbound transfer that has not been sent yet; its money stays in the account',
		},
		'testHelpers.treasury.outboundTransfers.update': {
			value: 'testUpdate',
			name: 'Test: Update',
			action: 'Simulate tracking numbers of a Treasury outbound transfer',
			description:
				'In test mode, give an outbound transfer that was sent the tracking numbers of its network',
			fields: tracking,
		},
		'testHelpers.treasury.outboundTransfers.post': {
			value: 'testPost',
			name: 'Test: Post',
			action: 'Simulate the success of a Treasury outbound transfer',
			description: 'In test mode, let an outbound transfer that is processing reach its destination',
		},
		'testHelpers.treasury.outboundTransfers.fail': {
			value: 'testFail',
			name: 'Test: Fail',
			action: 'Simulate the failure of a Treasury outbound transfer',
			description:
				'In test mode, let an outbound transfer that is processing fail; its money stays in the account',
		},
		'testHelpers.treasury.outboundTransfers.returnOutboundTransfer': {
			value: 'testReturn',
			name: 'Test: Return',
			action: 'Simulate the return of a Treasury outbound transfer',
			description: 'In test mode, let the bank send an outbound transfer back, for the reason given',
			shown: ['returned_details.code'],
			fields: returnedDetails,
		},
	},
};
