import type { ResourceWords } from './types';

export const externalAccount: ResourceWords = {
	value: 'externalAccount',
	name: 'External Account',
	aliases: ['seller bank account', 'add bank account', 'payout destination', 'debit card for payouts'],
	operations: {
		'accounts.createExternalAccount': {
			value: 'create',
			name: 'Create',
			action: 'Create an external account',
			description: 'Give a connected account a bank account or debit card that its payouts go to',
		},
		'accounts.retrieveExternalAccount': {
			value: 'get',
			name: 'Get',
			action: 'Get an external account',
			description: 'Read one bank account or debit card of a connected account; only the last digits show',
		},
		'accounts.updateExternalAccount': {
			value: 'update',
			name: 'Update',
			action: 'Update an external account',
			description:
				'Change holder, address or expiry of a payout destination. For another account number, create a new one.',
		},
		'accounts.deleteExternalAccount': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an external account',
			description: 'Remove a bank account or debit card; the default of a currency must be replaced first',
		},
		'accounts.listExternalAccounts': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many external accounts',
			description: 'List the bank accounts and debit cards to which a connected account can be paid out',
		},
	},
};
