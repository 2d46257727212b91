import type { ResourceWords } from '../types';
import { listedAccount, tracking } from './treasury';

export const treasuryOutboundTransfer: ResourceWords = {
	value: 'treasuryOutboundTransfer',
	name: 'Treasury Outbound Transfer',
	aliases: ['move treasury money to own bank', 'withdraw from treasury', 'outbound ach transfer'],
	fields: {
		outbound_transfer: 'The outbound transfer to work with. Its ID starts with obt_.',
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
			fields: {
				amount:
					"How much to send, such as 1050, in the currency's smallest unit, or 10.50 USD. The account must hold it.",
				financial_account: {
					description: 'The financial account that pays. Its ID starts with fa_.',
					placeholder: 'e.g. fa_1ABC…',
				},
				destination_payment_method: {
					description: "ID of the owner's saved bank account that gets the money",
					placeholder: 'e.g. pm_1ABC…',
				},
				destination_payment_method_data: { label: 'New Destination' },
				destination_payment_method_options: { label: 'Destination Options' },
				'destination_payment_method_data.financial_account': {
					description: 'ID of the financial account that gets the money, instead of a bank account',
					placeholder: 'e.g. fa_1ABC…',
				},
				network: { description: 'ACH takes bank days; a wire arrives the same day and costs more' },
				statement_descriptor: {
					description:
						'Text on the bank statement: up to 10 characters by ACH, 140 by wire. Left out, it says transfer.',
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
			description: 'In test mode, let the bank send an outbound transfer back, for the reason you give',
		},
	},
};
