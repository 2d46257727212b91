import type { ResourceWords } from '../../types';

export const v2RecipientVerification: ResourceWords = {
	value: 'v2RecipientVerification',
	name: 'Recipient Verification (v2)',
	aliases: ['verification of payee', 'confirmation of payee', 'check recipient name'],
	fields: {
		recipient_verification: 'ID of the recipient verification to work with',
		payout_method: {
			description: 'Bank account that will get the money',
			placeholder: 'e.g. gbba_1ABC…',
		},
		recipient: {
			description: 'Account that will get the money. Required unless it is you. Default: you.',
			placeholder: 'e.g. acct_1ABC…',
		},
	},
	operations: {
		'v2.moneyManagement.recipientVerifications.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a recipient verification (v2)',
			description:
				"Ask the bank whether the recipient's name belongs to the account. No money moves; use the result within minutes.",
			order: ['payout_method'],
			shown: ['recipient'],
		},
		'v2.moneyManagement.recipientVerifications.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a recipient verification (v2)',
			description: 'Read the result of the name check, and whether it is still valid for a payment',
		},
		'v2.moneyManagement.recipientVerifications.acknowledge': {
			value: 'acknowledge',
			name: 'Acknowledge',
			action: 'Acknowledge a recipient verification (v2)',
			description:
				'Accept that the name did not match well and pay anyway. Money that goes to the wrong account may be lost.',
		},
		'v2.testHelpers.moneyManagements.recipientVerifications': {
			value: 'simulate',
			name: 'Simulate',
			action: 'Simulate a recipient verification (v2)',
			description: 'Make a verification with a result of your choice. Works in a sandbox only.',
			order: ['payout_method', 'match_result'],
			fields: {
				match_result: { default: 'match', description: 'Result to simulate' },
			},
		},
	},
};
