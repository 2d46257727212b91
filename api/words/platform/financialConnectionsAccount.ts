import type { ResourceWords } from '../types';

export const financialConnectionsAccount: ResourceWords = {
	value: 'financialConnectionsAccount',
	name: 'Financial Connections Account',
	aliases: ['linked bank account', 'refresh bank balance', 'disconnect bank account'],
	fields: {
		account: {
			label: 'Financial Connections Account',
			description: 'The linked bank account to work with',
		},
	},
	operations: {
		'financialConnections.accounts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a financial connections account',
			description: 'Read one linked bank account, with its balance and owners as of the last refresh',
		},
		'financialConnections.accounts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many financial connections accounts',
			description: 'List the bank accounts that customers or sellers have linked, newest first',
			fields: {
				account_holder: { description: 'Only bank accounts of this customer or connected account' },
				'account_holder.account':
					'Only bank accounts of this connected account. Cannot be combined with Customer.',
				'account_holder.customer': 'Only bank accounts of this customer',
				'account_holder.customer_account':
					'Only bank accounts of this account. Only if you use accounts as customers.',
				session: {
					description: 'Only bank accounts that were linked in this session',
					placeholder: 'e.g. fcsess_1ABC…',
				},
			},
		},
		'financialConnections.accounts.refresh': {
			value: 'refresh',
			name: 'Refresh',
			action: 'Refresh a financial connections account',
			description:
				'Fetch new data from the bank. It takes a while: read the account again until the refresh has succeeded. Stripe may charge for it.',
			fields: { features: 'Data to fetch. The customer must have agreed to it when linking.' },
		},
		'financialConnections.accounts.subscribe': {
			value: 'subscribe',
			name: 'Subscribe',
			action: 'Subscribe to a financial connections account',
			description:
				'Have Stripe fetch new data from the bank about once a day, from now on. Stripe may charge for it.',
			fields: {
				features: 'Data to fetch every day. The customer must have agreed to it when linking.',
			},
		},
		'financialConnections.accounts.unsubscribe': {
			value: 'unsubscribe',
			name: 'Unsubscribe',
			action: 'Unsubscribe from a financial connections account',
			description: 'Stop fetching data from the bank every day. Data fetched before stays.',
			fields: { features: 'Data to stop fetching' },
		},
		'financialConnections.accounts.disconnect': {
			value: 'disconnect',
			name: 'Disconnect',
			action: 'Disconnect a financial connections account',
			description:
				'Give up access to the data of a linked bank account; cannot be undone. The customer must link it again.',
		},
	},
};
