import type { ResourceWords } from '../types';
import { onlyCustomerAccount } from './customerAccount';

export const creditGrant: ResourceWords = {
	value: 'creditGrant',
	name: 'Credit Grant',
	aliases: ['give billing credits', 'prepaid credits', 'promotional credits', 'void credit grant'],
	fields: {
		credit_grant: 'The credit grant to work with. Its ID starts with credgr_.',
	},
	operations: {
		'billing.creditGrants.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a credit grant',
			description:
				'Give a customer credits that pay for metered usage. Needs a customer, an amount, and a price type or prices to use it on; no money is charged.',
			fields: {
				'amount.monetary.currency': 'Three-letter ISO code of the currency of the credits, such as usd',
				'amount.monetary.value':
					"What the credits are worth, such as 1050, in the currency's smallest unit, or 10.50 USD",
				applicability_config: { label: 'Use On' },
				'applicability_config.scope.price_type':
					'All prices of this kind; so far only metered ones. Use this or Prices, not both.',
				'applicability_config.scope.prices': 'The metered prices that the credits can pay for, up to 20',
				'applicability_config.scope.prices.id': {
					description: 'ID of a metered price',
					placeholder: 'e.g. price_1ABC…',
				},
				category: {
					default: 'paid',
					description: 'Whether the credits were bought or given away; customers do not see it',
				},
				customer: 'The customer who gets the credits. The ID starts with cus_.',
				customer_account: {
					description: 'ID of the account that gets the credits, where customers are kept as accounts',
					placeholder: 'e.g. acct_1ABC…',
				},
				effective_at: 'From when the credits can be used. Left out, at once.',
				expires_at: 'When credits that are left are lost. Left out, they are good for good.',
				name: { description: 'What your team calls the grant', placeholder: 'e.g. Prepaid package 2027' },
				priority: {
					description: 'Which grant is used up first: 0 goes before 100. Left out, it is 50.',
					placeholder: 'e.g. 50',
				},
			},
		},
		'billing.creditGrants.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a credit grant',
			description:
				'Read one credit grant as it was given. What is left of it is in the credit balance summary.',
		},
		'billing.creditGrants.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a credit grant',
			description: 'Change when a credit grant expires, or its metadata; the amount stays',
			fields: {
				expires_at:
					'When credits that are left are lost. To let them never expire, choose it in Fields to Clear.',
			},
		},
		'billing.creditGrants.expire': {
			value: 'expire',
			name: 'Expire',
			action: 'Expire a credit grant',
			description: 'End a credit grant now; what is left of it is lost to the customer. Cannot be undone.',
		},
		'billing.creditGrants.voidGrant': {
			value: 'void',
			name: 'Void',
			action: 'Void a credit grant',
			description:
				'Cancel a credit grant that was given by mistake, as long as none of it has been used. Cannot be undone.',
		},
		'billing.creditGrants.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit grants',
			description: 'List credit grants with their amounts and dates',
			fields: {
				customer: 'Only credit grants of this customer. The ID starts with cus_.',
				customer_account: onlyCustomerAccount('credit grants'),
			},
		},
	},
};
