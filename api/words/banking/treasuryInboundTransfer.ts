import type { ResourceWords } from '../types';
import { listedAccount } from './treasury';

export const treasuryInboundTransfer: ResourceWords = {
	value: 'treasuryInboundTransfer',
	name: 'Treasury Inbound Transfer',
	aliases: ['fund treasury account', 'pull money from bank', 'inbound ach debit'],
	fields: {
		inbound_transfer: 'The inbound transfer to work with',
	},
	operations: {
		'treasury.inboundTransfers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Treasury inbound transfers',
			description: "List money that a financial account pulled from its owner's bank accounts, newest first",
			fields: {
				financial_account: listedAccount,
				status: { default: 'processing', description: 'Only inbound transfers in this state' },
			},
		},
		'treasury.inboundTransfers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Treasury inbound transfer',
			description:
				"Pull money by ACH from the owner's bank account into a financial account. It takes a few business days and can fail.",
			order: ['financial_account', 'origin_payment_method', 'amount', 'currency'],
			shown: ['statement_descriptor', 'description'],
			fields: {
				amount: 'Amount to pull, such as 1050 or 10.50 USD',
				financial_account: {
					description: 'The financial account that gets the money',
					placeholder: 'e.g. fa_1ABC…',
				},
				description: 'Internal note, shown in the dashboard',
				origin_payment_method: {
					label: 'From Bank Account',
					description: 'Verified bank account to debit. It must belong to the same owner.',
					placeholder: 'e.g. pm_1ABC…',
				},
				statement_descriptor: {
					description: 'Text on the bank statement: up to 10 letters, digits, spaces or -#.$&*',
					placeholder: 'e.g. ACME FUNDS',
				},
			},
		},
		'treasury.inboundTransfers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Treasury inbound transfer',
			description: 'Read one inbound transfer with its status and any reason for failure',
		},
		'treasury.inboundTransfers.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a Treasury inbound transfer',
			description: 'Stop an inbound transfer while it can still be canceled; the bank is not debited',
		},
		'testHelpers.treasury.inboundTransfers.succeed': {
			value: 'testSucceed',
			name: 'Test: Succeed',
			action: 'Simulate the success of a Treasury inbound transfer',
			description: 'In test mode, let an inbound transfer that is processing arrive',
		},
		'testHelpers.treasury.inboundTransfers.fail': {
			value: 'testFail',
			name: 'Test: Fail',
			action: 'Simulate the failure of a Treasury inbound transfer',
			description: 'In test mode, let an inbound transfer that is processing fail, for the reason given',
			shown: ['failure_details.code'],
			fields: {
				failure_details: { label: 'Failure' },
				code: 'Reason for the failure',
			},
		},
		'testHelpers.treasury.inboundTransfers.returnInboundTransfer': {
			value: 'testReturn',
			name: 'Test: Return',
			action: 'Simulate the return of a Treasury inbound transfer',
			description:
				'In test mode, let the bank take back an inbound transfer that succeeded, which makes a received debit',
		},
	},
};
