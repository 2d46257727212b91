import { glossary } from '../glossary';
import type { ResourceWords } from '../types';

export const plan: ResourceWords = {
	value: 'plan',
	name: 'Plan',
	aliases: ['create plan', 'legacy plan', 'old price'],
	fields: {
		plan: 'The plan to work with',
		active: {
			default: true,
			description: 'Whether new subscriptions can use the plan. Those that have it continue.',
		},
		nickname: {
			description: 'Name for your team. Customers do not see it.',
			placeholder: 'e.g. Team, monthly',
		},
		trial_period_days: {
			description: 'Number of free days for new subscriptions that use the trial of their plan',
			placeholder: 'e.g. 14',
		},
	},
	operations: {
		'plans.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a plan',
			description:
				'Create a plan, the legacy form of a price. Its amount cannot change later. Use prices instead if you can.',
			order: ['product', 'amount', 'currency', 'interval'],
			required: ['product'],
			oneOf: [['amount', 'amount_decimal', 'tiers']],
			shown: ['amount'],
			fields: {
				amount: 'Price of one unit per period, such as 1050 or 10.50 USD. 0 makes it free.',
				amount_decimal:
					'Price of one unit with up to 12 decimals, such as 1050.5 or 10.505 USD. Use it instead of Amount.',
				billing_scheme: {
					default: 'per_unit',
					description: 'Per Unit charges every unit the same; Tiered charges by Tiers. Default: Per Unit.',
				},
				id: {
					description: 'Your ID for the plan. Default: a random one.',
					placeholder: 'e.g. team_monthly',
				},
				meter: {
					description: 'ID of the billing meter that counts the usage. Only with the usage type Metered.',
					placeholder: 'e.g. mtr_1ABC…',
				},
				product: {
					description: 'The product that the plan is for: an existing one, or a new one',
					values: { id: 'Existing Product', details: 'New Product' },
				},
				'product.id.value': {
					label: 'Product ID',
					description: 'The existing product',
					placeholder: 'e.g. prod_1ABC…',
				},
				'product.details.active': {
					default: true,
					description: 'Whether the new product can be bought. Default: on.',
				},
				'product.details.id': {
					description: 'Your ID for the new product. Default: a random one.',
					placeholder: 'e.g. team_plan',
				},
				'product.details.name': {
					description: 'Name that customers see on invoices and in Checkout',
					placeholder: 'e.g. Team plan',
				},
				statement_descriptor: {
					description: "Text on the customer's card statement, up to 22 characters",
					placeholder: 'e.g. ACME TEAM PLAN',
				},
				'tiers.unit_amount': glossary.unit_amount,
				tiers_mode: {
					default: 'graduated',
					description:
						'Graduated prices each unit by its tier; Volume prices all units by the tier of the total',
				},
				divide_by: {
					description:
						'Size of a pack: the quantity is divided by it before it is priced. Cannot be combined with Tiers.',
					placeholder: 'e.g. 100',
				},
				round: {
					default: 'up',
					description: 'Whether a started pack counts as a whole one (Up) or not at all (Down)',
				},
				usage_type: {
					default: 'licensed',
					description:
						'Licensed bills the quantity of the subscription; Metered bills the usage of the period. Default: Licensed.',
				},
			},
		},
		'plans.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a plan',
			description: 'Read one plan. To read its tiers too, choose them in Expand.',
		},
		'plans.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a plan',
			description:
				'Change name, product, trial or metadata of a plan, or deactivate it. Its amount and period cannot change.',
			fields: { product: 'The product that the plan belongs to. It cannot change once the plan is used.' },
		},
		'plans.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a plan',
			description:
				'Delete a plan, so that no new subscription can use it. Those that have it continue. This cannot be undone.',
		},
		'plans.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many plans',
			description: 'List plans, newest first',
			fields: {
				active: 'Whether to list only active plans (on), or only inactive ones (off)',
				product: 'Only plans of this product',
			},
		},
	},
};
