import type { ResourceWords } from '../types';
import { onlyCustomerAccount } from './customerAccount';

export const creditBalanceSummary: ResourceWords = {
	value: 'creditBalanceSummary',
	name: 'Credit Balance Summary',
	aliases: ['billing credit balance', 'credits left'],
	operations: {
		'billing.creditBalanceSummaries.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a credit balance summary',
			description:
				'Read how many billing credits a customer has left, by what they can be used for. Needs Customer or Customer Account.',
			fields: {
				'filter.type': {
					default: 'applicability_scope',
					values: { applicability_scope: 'By What They Pay For', credit_grant: 'By Credit Grant' },
					description:
						'Which credits to add up: those that can pay for some prices, or those of one credit grant. Give the field of that name too.',
				},
				'filter.applicability_scope.price_type':
					'Credits for all prices of this kind. Use this or Prices, not both.',
				'filter.applicability_scope.prices': 'Credits for these metered prices, up to 20',
				'filter.applicability_scope.prices.id': {
					description: 'ID of a metered price',
					placeholder: 'e.g. price_1ABC…',
				},
				'filter.credit_grant': {
					description: 'ID of the credit grant, if Type is By Credit Grant',
					placeholder: 'e.g. credgr_1ABC…',
				},
				customer: 'The customer whose credits to add up. The ID starts with cus_.',
				customer_account: {
					description: 'ID of the account whose credits to add up, where customers are kept as accounts',
					placeholder: 'e.g. acct_1ABC…',
				},
			},
		},
	},
};

export const creditBalanceTransaction: ResourceWords = {
	value: 'creditBalanceTransaction',
	name: 'Credit Balance Transaction',
	aliases: ['billing credit transactions', 'credit grant history'],
	operations: {
		'billing.creditBalanceTransactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a credit balance transaction',
			description: 'Read one movement of billing credits: what was added to a credit grant or used from it',
			fields: {
				credit_balance_transaction: 'The movement of credits to work with. Its ID starts with cbtxn_.',
			},
		},
		'billing.creditBalanceTransactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit balance transactions',
			description: 'List what was added to billing credits and what was used of them, newest first',
			fields: {
				credit_grant: {
					description: 'Only movements of this credit grant',
					placeholder: 'e.g. credgr_1ABC…',
				},
				customer: 'Only movements of credits of this customer. The ID starts with cus_.',
				customer_account: onlyCustomerAccount('movements of credits'),
			},
		},
	},
};
