import type { ResourceWords } from '../../types';

export const v2UsBankAccount: ResourceWords = {
	value: 'v2UsBankAccount',
	name: 'US Bank Account (v2)',
	aliases: ['us bank account', 'verify us bank account', 'confirm microdeposits'],
	fields: {
		us_bank_account: 'The US bank account to work with',
		routing_number: {
			description: 'Nine digits of the bank for ACH',
			placeholder: 'e.g. 110000000',
		},
		fedwire_routing_number: {
			label: 'Wire Routing Number',
			description: 'Nine digits of the bank for wires; some banks use the same as for ACH',
			placeholder: 'e.g. 110000000',
		},
	},
	operations: {
		'v2.core.vault.usBankAccounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a US bank account (v2)',
			description:
				'Save a US bank account for sending money. To draw money from it, verify it with microdeposits.',
			order: ['account_number', 'currency'],
			shown: ['routing_number', 'fedwire_routing_number', 'bank_account_type'],
			fields: {
				account_number: {
					description: 'Number of the account at the bank',
					placeholder: 'e.g. 000123456789',
				},
				currency: 'Currency of the bank account, such as usd',
				bank_account_type: { default: 'checking', description: 'Kind of bank account' },
			},
		},
		'v2.core.vault.usBankAccounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a US bank account (v2)',
			description: 'Read one US bank account, and whether it is verified',
		},
		'v2.core.vault.usBankAccounts.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a US bank account (v2)',
			description: 'Add a routing number that is still missing; nothing else can change',
			shown: ['routing_number', 'fedwire_routing_number'],
		},
		'v2.core.vault.usBankAccounts.sendMicrodeposits': {
			value: 'sendMicrodeposits',
			name: 'Send Microdeposits',
			action: 'Send microdeposits to a US bank account (v2)',
			description:
				'Send tiny amounts or a code to a US bank account; its owner finds them on the statement in a day or two. Then confirm them.',
		},
		'v2.core.vault.usBankAccounts.confirmMicrodeposits': {
			value: 'confirmMicrodeposits',
			name: 'Confirm Microdeposits',
			action: 'Confirm microdeposits of a US bank account (v2)',
			description:
				'Prove that a US bank account is yours by the amounts or the code that arrived there. Only a few tries are allowed.',
			shown: ['amounts', 'descriptor_code'],
			oneOf: [['amounts', 'descriptor_code']],
			fields: {
				amounts: 'Two amounts that arrived, in cents, such as 32',
				descriptor_code: {
					description: 'Code on the statement, if there was only one deposit. It starts with SM.',
					placeholder: 'e.g. SM11AA',
				},
			},
		},
		'v2.core.vault.usBankAccounts.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive a US bank account (v2)',
			description: 'Archive a US bank account: no money can be sent to it until it is unarchived',
		},
		'v2.core.vault.usBankAccounts.unarchive': {
			value: 'unarchive',
			name: 'Unarchive',
			action: 'Unarchive a US bank account (v2)',
			description: 'Bring back a US bank account that was archived',
		},
		'v2.core.vault.usBankAccounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many US bank accounts (v2)',
			description: 'List the US bank accounts that are saved for moving money',
			fields: {
				verification_status: {
					default: 'verified',
					description: 'Only bank accounts in this state of verification',
				},
			},
		},
	},
};
