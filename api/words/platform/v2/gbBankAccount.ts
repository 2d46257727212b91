import type { ResourceWords } from '../../types';

export const v2GbBankAccount: ResourceWords = {
	value: 'v2GbBankAccount',
	name: 'UK Bank Account (v2)',
	aliases: ['uk bank account', 'gb bank account', 'sort code account'],
	fields: {
		gb_bank_account: {
			label: 'UK Bank Account',
			description: 'The British bank account to work with',
		},
	},
	operations: {
		'v2.core.vault.gbBankAccounts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a UK bank account (v2)',
			description:
				'Save a British bank account to which money can be sent, by sort code and number or by IBAN',
			order: ['currency'],
			shown: ['account_number', 'sort_code', 'iban'],
			oneOf: [['account_number', 'iban']],
			fields: {
				currency: 'Currency of the bank account, such as gbp',
				account_number: {
					description: 'Eight digits of the account. Required without an IBAN.',
					placeholder: 'e.g. 00012345',
				},
				bank_account_type: { default: 'checking', description: 'Kind of bank account' },
				iban: {
					description: 'International account number, instead of account number and sort code',
					placeholder: 'e.g. GB82WEST12345698765432',
				},
				sort_code: { description: 'Six digits of the bank', placeholder: 'e.g. 108800' },
			},
		},
		'v2.core.vault.gbBankAccounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a UK bank account (v2)',
			description: 'Read one British bank account; its number shows the last digits only',
		},
		'v2.core.vault.gbBankAccounts.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive a UK bank account (v2)',
			description: 'Archive a British bank account: no money can be sent to it until it is unarchived',
		},
		'v2.core.vault.gbBankAccounts.unarchive': {
			value: 'unarchive',
			name: 'Unarchive',
			action: 'Unarchive a UK bank account (v2)',
			description: 'Bring back a British bank account that was archived',
		},
		'v2.core.vault.gbBankAccounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many UK bank accounts (v2)',
			description: 'List the British bank accounts that are saved for sending money',
		},
	},
};
