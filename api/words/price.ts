import { glossary } from './glossary';
import type { FieldGlossary, ResourceWords } from './types';

/** A price that customers choose themselves. */
export const customAmount: FieldGlossary = {
	custom_unit_amount: { label: 'Custom Price' },
	enabled: 'Whether customers choose the amount they pay, in Checkout and through payment links',
	maximum: 'Highest amount that customers can choose, such as 1050 or 10.50 USD',
	minimum: 'Lowest amount that customers can choose, such as 1050 or 10.50 USD',
	preset: 'Amount that customers see first and can change, such as 1050 or 10.50 USD',
};

export const price: ResourceWords = {
	value: 'price',
	name: 'Price',
	aliases: ['create price', 'recurring price', 'tiered pricing', 'search prices', 'archive price'],
	fields: {
		active: {
			default: true,
			description: 'Whether new purchases can use the price. Subscriptions that have it continue.',
		},
		lookup_key: {
			description: 'Your name for the price, up to 200 characters, by which workflows find it',
			placeholder: 'e.g. team_monthly',
		},
		transfer_lookup_key:
			'Whether to take the lookup key from the price that has it. Otherwise a key in use is an error.',
		nickname: {
			description: 'Name for your team. Customers do not see it.',
			placeholder: 'e.g. Team, monthly',
		},
		...customAmount,
		'recurring.interval': {
			description: 'Unit of the billing period. Leave it empty for a one-time price.',
		},
		'recurring.meter': {
			description: 'ID of the billing meter that counts the usage. Only with the usage type Metered.',
			placeholder: 'e.g. mtr_1ABC…',
		},
		'recurring.usage_type': {
			default: 'licensed',
			description:
				'Licensed bills the quantity of the subscription; Metered bills the usage of the period. Default: Licensed.',
		},
	},
	operations: {
		'prices.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a price',
			description:
				'Create a price of a product, for one payment or for each period. Its amount cannot change later: create a new price instead.',
			order: ['product', 'unit_amount', 'currency', 'recurring.interval', 'nickname'],
			oneOf: [
				['product', 'product_data'],
				['unit_amount', 'unit_amount_decimal', 'custom_unit_amount', 'tiers'],
			],
			shown: ['unit_amount', 'recurring.interval', 'nickname'],
			fields: {
				product: 'The product that the price is for. Use either this or New Product.',
				product_data: { label: 'New Product' },
				'product_data.active': {
					default: true,
					description: 'Whether the new product can be bought. Default: on.',
				},
				'product_data.id': {
					description: 'Your ID for the new product. Default: a random one.',
					placeholder: 'e.g. team_plan',
				},
				'product_data.name': {
					description: 'Name that customers see on invoices and in Checkout',
					placeholder: 'e.g. Team plan',
				},
				'product_data.statement_descriptor': {
					description:
						"Text on the customer's card statement, up to 22 characters. Quotes, backslashes and angle brackets are not allowed.",
					placeholder: 'e.g. ACME TEAM PLAN',
				},
				billing_scheme: {
					default: 'per_unit',
					description: 'Per Unit charges every unit the same; Tiered charges by Tiers. Default: Per Unit.',
				},
				tiers_mode: {
					default: 'graduated',
					description:
						'Graduated prices each unit by its tier; Volume prices all units by the tier of the total',
				},
				'recurring.trial_period_days': {
					description: 'Number of free days for new subscriptions that use the trial of their price',
					placeholder: 'e.g. 14',
				},
				unit_amount:
					'Price of one unit, such as 1050 or 10.50 USD. 0 makes it free. Not needed if Billing Scheme is Tiered.',
				'currency_options.unit_amount': glossary.unit_amount,
				'currency_options.tiers.unit_amount': glossary.unit_amount,
				'tiers.unit_amount': glossary.unit_amount,
				'transform_quantity.divide_by': {
					description:
						'Size of a pack: the quantity is divided by it before it is priced. Cannot be combined with Tiers.',
					placeholder: 'e.g. 100',
				},
				'transform_quantity.round': {
					default: 'up',
					description: 'Whether a started pack counts as a whole one (Up) or not at all (Down)',
				},
			},
		},
		'prices.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a price',
			description: 'Read one price. To read its tiers too, choose them in Expand.',
		},
		'prices.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a price',
			description:
				'Change name, lookup key or metadata of a price, or deactivate it. Its amount and period cannot change.',
		},
		'prices.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many prices',
			description: 'List active prices, newest first. For inactive ones, use the filter Active.',
			fields: {
				active:
					'Whether to list only active prices (on), or only inactive ones (off). Stripe lists active ones unless it is off.',
				currency: 'Only prices in this currency, as a three-letter ISO code such as usd',
				lookup_keys: {
					description: 'Only prices with these lookup keys, at most 10',
					placeholder: 'e.g. team_monthly',
				},
				product: 'Only prices of this product',
				'recurring.interval': { default: 'month', description: 'Only prices with this interval' },
				'recurring.meter': {
					description: 'Only prices with this meter',
					placeholder: 'e.g. mtr_1ABC…',
				},
				'recurring.usage_type': { default: 'licensed', description: 'Only prices with this usage type' },
				type: {
					default: 'recurring',
					description: 'Only one-time prices, or only recurring ones',
				},
			},
		},
		'prices.search': {
			value: 'search',
			name: 'Search',
			action: 'Search prices',
			description:
				'Find prices by product, lookup key, currency or metadata. New ones may take a minute to be found.',
			fields: {
				query: {
					description:
						'Search terms: field, colon, quoted value, joined by AND or OR. Fields are active, billing_scheme, created, currency, lookup_key, metadata, product and type.',
					placeholder: "e.g. lookup_key:'monthly_basic'",
				},
			},
		},
	},
};
