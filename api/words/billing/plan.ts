import { glossary } from '../glossary';
import type { ResourceWords } from '../types';

export const plan: ResourceWords = {
	value: 'plan',
	name: 'Plan',
	aliases: ['create plan', 'legacy plan', 'old price'],
	fields: {
		plan: 'The plan to work with. Its ID often starts with plan_ or price_.',
		active: {
			default: true,
			description: 'Whether new subscriptions can have the plan. Those that have it go on.',
		},
		nickname: {
			description: 'What your team calls the plan; customers do not see it',
			placeholder: 'e.g. Team, monthly',
		},
		trial_period_days: {
			description:
				'How many days new subscriptions are free. Counts only for subscriptions that ask for the trial of their plan.',
			placeholder: 'e.g. 14',
		},
	},
	operations: {
		'plans.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a plan',
			description:
				'Set what a product costs per period, in the older way. The amount is fixed from then on. Prices can do more.',
			order: ['currency', 'interval'],
			fields: {
				amount:
					"What one unit costs per period, such as 1050, in the currency's smallest unit, or 10.50 USD. 0 makes it free.",
				amount_decimal:
					"The same as an exact decimal: 0.5, in the currency's smallest unit, or 0.005 USD for half a cent. Use this or Amount, not both.",
				billing_scheme: {
					default: 'per_unit',
					description: 'Per Unit charges the same for every unit; Tiered charges by the tiers that you give',
				},
				id: {
					description: 'An ID of your own for the plan. Left out, Stripe makes one up.',
					placeholder: 'e.g. team_monthly',
				},
				meter: {
					description: 'ID of the billing meter that counts the usage. Needs the usage type Metered.',
					placeholder: 'e.g. mtr_1ABC…',
				},
				product: {
					description: 'The product that the plan is for: its ID, or the details of a new one',
					values: { id: 'Existing Product', details: 'New Product' },
				},
				'product.id.value': {
					label: 'Product ID',
					description: 'ID of the product',
					placeholder: 'e.g. prod_1ABC…',
				},
				'product.details.active': { default: true, description: 'Whether the new product can be bought' },
				'product.details.id': {
					description: 'An ID of your own for the new product. Left out, Stripe makes one up.',
					placeholder: 'e.g. team_plan',
				},
				'product.details.name': {
					description: 'What customers see on invoices and in Checkout',
					placeholder: 'e.g. Team plan',
				},
				statement_descriptor: {
					description: "Text on the customer's card or bank statement, up to 22 characters",
					placeholder: 'e.g. ACME TEAM PLAN',
				},
				'tiers.unit_amount': glossary.unit_amount,
				tiers_mode: {
					default: 'graduated',
					description:
						'Graduated prices each unit by the tier it falls into; Volume prices all units by the tier that the total reaches',
				},
				divide_by: {
					description: 'Sell in packs: the quantity is divided by this before it is priced. Not with Tiers.',
					placeholder: 'e.g. 100',
				},
				round: {
					default: 'up',
					description: 'Whether a pack that was begun counts as a whole one (Up) or not at all (Down)',
				},
				usage_type: {
					default: 'licensed',
					description:
						'Licensed bills the quantity in the subscription; Metered bills what was used in the period',
				},
			},
		},
		'plans.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a plan',
			description: 'Read one plan. Its tiers come along when they are chosen in Expand.',
		},
		'plans.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a plan',
			description:
				'Change name, product, trial or metadata of a plan, or retire it; its amount and period stay',
			fields: { product: 'The product that the plan belongs to from now on. Its ID starts with prod_.' },
		},
		'plans.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a plan',
			description:
				'Remove a plan for good, so that nobody new can have it. Subscriptions that have it go on.',
		},
		'plans.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many plans',
			description: 'List plans, newest first',
			fields: {
				active: 'Whether to list only plans that can be chosen (on), or only retired ones (off)',
				product: 'Only plans of this product. Its ID starts with prod_.',
			},
		},
	},
};
