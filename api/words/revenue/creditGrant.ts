import type { ResourceWords } from '../types';
import { customerAccount, onlyOfCustomer } from '../payments/payerWords';

export const creditGrant: ResourceWords = {
	value: 'creditGrant',
	name: 'Credit Grant',
	aliases: ['give billing credits', 'prepaid credits', 'promotional credits', 'void credit grant'],
	fields: {
		credit_grant: 'The credit grant to work with',
	},
	operations: {
		'billing.creditGrants.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a credit grant',
			description: 'Give a customer credits that pay for metered usage; no money is charged',
			required: ['amount.monetary'],
			oneOf: [
				['customer', 'customer_account'],
				['applicability_config.scope.price_type', 'applicability_config.scope.prices'],
			],
			shown: ['name', 'category', 'expires_at'],
			order: ['customer', 'customer_account', 'amount.monetary.value', 'amount.monetary.currency'],
			fields: {
				amount: { label: '' },
				'amount.monetary': { label: '' },
				'amount.monetary.currency': 'Three-letter ISO code of the currency, such as usd',
				'amount.monetary.value': {
					label: 'Amount',
					description: 'Value of the credits, such as 1050 or 10.50 USD',
				},
				applicability_config: { label: '' },
				'applicability_config.scope': { label: '' },
				'applicability_config.scope.price_type':
					'Kind of prices that the credits pay for; currently only metered. Use either this or Prices.',
				'applicability_config.scope.prices':
					'Metered prices that the credits pay for, up to 20. Use either this or Price Type.',
				'applicability_config.scope.prices.id': 'A metered price',
				category: {
					default: 'paid',
					description: 'Whether the customer paid for the credits (Paid) or got them as a gift (Promotional)',
				},
				customer: 'The customer who receives the credits',
				...customerAccount,
				effective_at: 'Time from which the credits can be used. Default: now.',
				expires_at: 'Time at which unused credits are lost. Default: never.',
				name: { description: 'Name of the grant for your team', placeholder: 'e.g. Prepaid package 2027' },
				priority: {
					description: 'Order in which grants are used, from 0 (first) to 100. Default: 50.',
					placeholder: 'e.g. 50',
				},
			},
		},
		'billing.creditGrants.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a credit grant',
			description:
				'Get one credit grant with its original amount. The credit balance summary has the rest of it.',
		},
		'billing.creditGrants.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a credit grant',
			description: 'Change when a credit grant expires, or its metadata; the amount stays',
			fields: {
				expires_at: 'Time at which unused credits are lost. For never, choose it in Fields to Clear.',
			},
		},
		'billing.creditGrants.expire': {
			value: 'expire',
			name: 'Expire',
			action: 'Expire a credit grant',
			description: 'End a credit grant now. The customer loses unused credits. Cannot be undone.',
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
				...onlyOfCustomer,
			},
		},
	},
};
