import type { ResourceWords } from '../types';

export const financialConnectionsAccountOwner: ResourceWords = {
	value: 'financialConnectionsAccountOwner',
	name: 'Financial Connections Account Owner',
	aliases: ['bank account owners', 'bank account ownership'],
	operations: {
		'financialConnections.accounts.listOwners': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many financial connections account owners',
			description:
				'List who owns a linked bank account: names, addresses and contact details as the bank has them',
			fields: {
				account: {
					label: 'Financial Connections Account',
					description: 'The linked bank account to work with',
				},
				ownership: {
					description: 'ID of the ownership record, from the field ownership of the account',
					placeholder: 'e.g. fcaowns_1ABC…',
				},
			},
		},
	},
};
