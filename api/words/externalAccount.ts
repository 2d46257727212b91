import { externalAccountForms, externalAccountToken } from './externalAccountForms';
import type { ResourceWords } from './types';

export const externalAccount: ResourceWords = {
	value: 'externalAccount',
	name: 'External Account',
	aliases: ['seller bank account', 'add bank account', 'payout destination', 'debit card for payouts'],
	fields: {
		external_account: 'The bank account (ba_) or debit card (card_) to work with',
		documents: { label: '' },
		name: { label: 'Cardholder', description: 'Name on the card', placeholder: 'e.g. Jenny Rosen' },
	},
	operations: {
		'accounts.createExternalAccount': {
			value: 'create',
			name: 'Create',
			action: 'Create an external account',
			description: 'Add a bank account or debit card for payouts to a connected account',
			order: ['external_account'],
			fields: {
				external_account: {
					description: 'The bank account or debit card to add: its details, or a token of it',
					values: externalAccountForms,
				},
				'external_account.id.value': externalAccountToken,
				'external_account.bank_account.country': {
					description: 'Country of the bank, such as US or DE',
					placeholder: 'e.g. US',
				},
				'external_account.bank_account.currency':
					'Currency of the bank account, such as usd. Its country must support it.',
				'external_account.card.currency': 'Currency of payouts to the card, such as usd',
				'external_account.card_token.currency': 'Currency of payouts to the card, such as usd',
			},
		},
		'accounts.retrieveExternalAccount': {
			value: 'get',
			name: 'Get',
			action: 'Get an external account',
			description:
				'Read one bank account or debit card of a connected account. It shows only the last digits.',
		},
		'accounts.updateExternalAccount': {
			value: 'update',
			name: 'Update',
			action: 'Update an external account',
			description:
				'Change holder, address or expiry of a payout destination. For another account number, create a new one.',
			fields: {
				account_type: {
					default: 'checking',
					description:
						'Kind of bank account. Futsu and Toza are for Japan, the others for all other countries.',
				},
			},
		},
		'accounts.deleteExternalAccount': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an external account',
			description:
				'Delete a bank account or debit card. Replace it first if it is the default of its currency. This cannot be undone.',
		},
		'accounts.listExternalAccounts': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many external accounts',
			description: 'List the bank accounts and debit cards for payouts to a connected account',
			fields: {
				object: {
					label: 'Type',
					default: 'bank_account',
					values: { card: 'Debit Card' },
					description: 'Only bank accounts, or only debit cards',
				},
			},
		},
	},
};
