import { glossary } from './glossary';
import type { ResourceWords } from './types';

export const price: ResourceWords = {
	value: 'price',
	name: 'Price',
	aliases: ['create price', 'recurring price', 'tiered pricing', 'search prices', 'archive price'],
	fields: {
		active: {
			default: true,
			description: 'Whether the price can be chosen for new purchases. Subscriptions that have it go on.',
		},
		lookup_key: {
			description:
				'A fixed name of your own for finding the price, up to 200 characters, so that nothing need know its ID',
			placeholder: 'e.g. team_monthly',
		},
		transfer_lookup_key:
			'Whether to take the lookup key away from the price that has it now. Otherwise a key in use is an error.',
		nickname: {
			description: 'What your team calls the price; customers do not see it',
			placeholder: 'e.g. Team, monthly',
		},
		'recurring.interval': {
			default: 'month',
			description:
				'How often it bills, together with Interval Count. Leave Recurring out for a one-time price.',
		},
		'recurring.meter': {
			description: 'ID of the billing meter that counts the usage. Needs the usage type Metered.',
			placeholder: 'e.g. mtr_1ABC…',
		},
		'recurring.usage_type': {
			default: 'licensed',
			description:
				'Licensed bills the quantity in the subscription; Metered bills what was used in the period',
		},
	},
	operations: {
		'prices.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a price',
			description:
				'Set what a product costs, once or per period. The amount is fixed from then on; a new price replaces it. Needs Product or New Product.',
			order: ['currency'],
			fields: {
				product: 'The product that this price is for. Give it or the name of a New Product, not both.',
				product_data: { label: 'New Product' },
				'product_data.active': { default: true, description: 'Whether the new product can be bought' },
				'product_data.id': {
					description: 'An ID of your own for the new product. Left out, Stripe makes one up.',
					placeholder: 'e.g. team_plan',
				},
				'product_data.name': {
					description: 'What customers see on invoices and in Checkout',
					placeholder: 'e.g. Team plan',
				},
				'product_data.statement_descriptor': {
					description: "Text on the customer's card or bank statement, up to 22 characters",
					placeholder: 'e.g. ACME TEAM PLAN',
				},
				billing_scheme: {
					default: 'per_unit',
					description: 'Per Unit charges the same for every unit; Tiered charges by the tiers that you give',
				},
				tiers_mode: {
					default: 'graduated',
					description:
						'Graduated prices each unit by the tier it falls into; Volume prices all units by the tier that the total reaches',
				},
				'recurring.trial_period_days': {
					description:
						'How many days new subscriptions are free. Counts only for subscriptions that ask for the trial of their price.',
					placeholder: 'e.g. 14',
				},
				unit_amount:
					"What one unit costs, such as 1050, in the currency's smallest unit, or 10.50 USD. Needed unless Tiers, a decimal or a custom amount is given.",
				'currency_options.unit_amount': glossary.unit_amount,
				'currency_options.tiers.unit_amount': glossary.unit_amount,
				'tiers.unit_amount': glossary.unit_amount,
				'transform_quantity.divide_by': {
					description: 'Sell in packs: the quantity is divided by this before it is priced. Not with Tiers.',
					placeholder: 'e.g. 100',
				},
				'transform_quantity.round': {
					default: 'up',
					description: 'Whether a pack that was begun counts as a whole one (Up) or not at all (Down)',
				},
			},
		},
		'prices.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a price',
			description: 'Read one price. Its tiers come along when they are chosen in Expand.',
		},
		'prices.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a price',
			description: 'Change name, lookup key or metadata of a price, or retire it; its amount and period stay',
		},
		'prices.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many prices',
			description: 'List prices, newest first',
			fields: {
				active: 'Whether to list only prices that can be chosen (on), or only retired ones (off)',
				currency: 'Only prices in this currency, as a three-letter ISO code such as usd',
				lookup_keys: {
					description: 'Only the prices with these lookup keys, 10 at most',
					placeholder: 'e.g. team_monthly',
				},
				product: 'Only prices of this product. Its ID starts with prod_.',
				'recurring.interval': { default: 'month', description: 'Only prices that bill by this interval' },
				'recurring.meter': {
					description: 'Only prices that bill by this meter',
					placeholder: 'e.g. mtr_1ABC…',
				},
				'recurring.usage_type': { default: 'licensed', description: 'Only prices of this usage type' },
				type: {
					default: 'recurring',
					description: 'Only prices that are paid once, or only those per period',
				},
			},
		},
		'prices.search': {
			value: 'search',
			name: 'Search',
			action: 'Search prices',
			description:
				'Find prices by product, lookup key, currency or metadata. A new one may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are active, billing_scheme, created, currency, lookup_key, metadata, product and type.',
					placeholder: "e.g. lookup_key:'monthly_basic'",
				},
			},
		},
	},
};
