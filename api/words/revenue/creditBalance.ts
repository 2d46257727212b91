import type { ResourceWords } from '../types';
import { customerAccount, onlyOfCustomer } from '../payments/payerWords';

export const creditBalanceSummary: ResourceWords = {
	value: 'creditBalanceSummary',
	name: 'Credit Balance Summary',
	aliases: ['billing credit balance', 'credits left'],
	operations: {
		'billing.creditBalanceSummaries.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a credit balance summary',
			description: 'Get the billing credits that a customer has left, for some prices or of one credit grant',
			oneOf: [
				['customer', 'customer_account'],
				['filter.applicability_scope.price_type', 'filter.applicability_scope.prices', 'filter.credit_grant'],
			],
			order: ['customer', 'customer_account', 'filter.type'],
			fields: {
				'filter.applicability_scope': { label: '' },
				'filter.type': {
					default: 'applicability_scope',
					values: { applicability_scope: 'By Price', credit_grant: 'By Credit Grant' },
					description: 'Credits to add up: those that can pay for some prices, or those of one credit grant',
				},
				'filter.applicability_scope.price_type':
					'Credits for all prices of this kind. Use either this or Prices.',
				'filter.applicability_scope.prices':
					'Credits for these metered prices, up to 20. Use either this or Price Type.',
				'filter.applicability_scope.prices.id': 'A metered price',
				'filter.credit_grant': 'The credit grant. Only with Type By Credit Grant.',
				customer: 'The customer with the credits',
				...customerAccount,
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
			description: 'Get one movement of billing credits: an addition to a credit grant, or a use of it',
			fields: {
				credit_balance_transaction: 'The movement of credits to work with',
			},
		},
		'billing.creditBalanceTransactions.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit balance transactions',
			description: 'List additions and uses of billing credits, newest first',
			fields: {
				credit_grant: 'Only movements of this credit grant',
				...onlyOfCustomer,
			},
		},
	},
};
