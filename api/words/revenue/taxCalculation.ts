import { taxIdTypes } from '../taxIdTypes';
import type { ResourceWords } from '../types';

const calculation = 'The calculation to work with. Its ID starts with taxcalc_.';
const behaviors = { exclusive: 'Exclusive (Tax on Top)', inclusive: 'Inclusive (Tax Included)' };

export const taxCalculation: ResourceWords = {
	value: 'taxCalculation',
	name: 'Tax Calculation',
	aliases: ['calculate tax', 'stripe tax', 'sales tax calculation'],
	fields: { calculation },
	operations: {
		'tax.calculations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax calculation',
			description:
				'Work out the tax on a sale; Stripe may charge for it. Needs a customer or an address. Only a tax transaction made from it gets into tax reports.',
			order: ['currency', 'line_items'],
			fields: {
				line_items: 'What is sold, up to 100 lines',
				'line_items.amount':
					"Price of the whole line, not of one unit, such as 1050, in the currency's smallest unit, or 10.50 USD",
				'line_items.product': 'The product that is sold; its tax code is used. The ID starts with prod_.',
				'line_items.quantity': {
					description: 'How many units the line is for. Amount stays the price of them all.',
					placeholder: 'e.g. 1',
				},
				'line_items.reference': {
					description: 'What you call the line, once in the calculation. It shows in tax reports.',
					placeholder: 'e.g. L1',
				},
				'line_items.tax_behavior': {
					default: 'exclusive',
					values: behaviors,
					description: 'Whether tax comes on top of the amount or is already in it',
				},
				customer:
					'A customer whose address and tax numbers to use. Give it or Customer Details. The ID starts with cus_.',
				'customer_details.address_source': {
					default: 'shipping',
					description: 'Whether it is a billing or a shipping address. Needed with Address.',
				},
				'customer_details.ip_address': {
					description: 'The internet address of the customer, from which Stripe guesses where they are',
					placeholder: 'e.g. 203.0.113.7',
				},
				'customer_details.tax_ids':
					'Tax numbers of the customer, which may make it a sale to a business. Stripe does not check them.',
				'customer_details.tax_ids.type': {
					default: 'eu_vat',
					description: 'What kind of number it is, by country',
					values: taxIdTypes,
				},
				'customer_details.tax_ids.value': {
					label: 'Number',
					description: 'The number itself',
					placeholder: 'e.g. DE123456789',
				},
				'customer_details.taxability_override': {
					default: 'none',
					description:
						'To charge no tax although Stripe would: because the customer is exempt, or owes the tax in your place (Reverse Charge)',
				},
				ship_from_details: { label: 'Ship From' },
				'shipping_cost.amount':
					"What shipping costs, such as 1050, in the currency's smallest unit, or 10.50 USD",
				'shipping_cost.shipping_rate': {
					description: 'ID of a shipping rate. Not together with the other shipping fields.',
					placeholder: 'e.g. shr_1ABC…',
				},
				'shipping_cost.tax_behavior': {
					default: 'exclusive',
					values: behaviors,
					description: 'Whether tax comes on top of the shipping cost or is already in it',
				},
				tax_date: 'The day whose tax rules count, at most 31 days back or ahead. Left out, those of today.',
			},
		},
		'tax.calculations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax calculation',
			description: 'Read one calculation with the tax that it found. Once it has expired, it is gone.',
		},
	},
};

export const taxCalculationLineItem: ResourceWords = {
	value: 'taxCalculationLineItem',
	name: 'Tax Calculation Line Item',
	aliases: ['lines of a tax calculation', 'tax per line'],
	fields: { calculation },
	operations: {
		'tax.calculations.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax calculation line items',
			description: 'List the lines of a calculation with the tax on each',
		},
	},
};
