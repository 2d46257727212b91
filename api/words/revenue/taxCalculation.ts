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
				'Calculate the tax on a sale; Stripe may charge for it. Only a tax transaction created from it appears in tax reports.',
			order: ['currency', 'line_items', 'customer'],
			oneOf: [['customer', 'customer_details.address.country', 'customer_details.ip_address']],
			shown: ['customer', 'line_items.reference', 'line_items.tax_code'],
			fields: {
				line_items: 'Lines of the sale, up to 100, or 1,000 if Stripe has raised your limit',
				'line_items.amount': 'Total price of the line, not of one unit, such as 1050 or 10.50 USD',
				'line_items.product': 'The product that is sold, for its tax code',
				'line_items.quantity': {
					description: 'Number of units. Amount remains the total of the line.',
					placeholder: 'e.g. 1',
				},
				'line_items.reference': {
					description: 'Your name for the line, unique in the calculation. Tax reports show it.',
					placeholder: 'e.g. L1',
				},
				'line_items.metadata': 'Your labels on the line',
				'line_items.tax_behavior': {
					default: 'exclusive',
					values: behaviors,
					description: 'Whether tax comes on top of the amount or is included. Default: Exclusive.',
				},
				customer: 'The customer whose address and tax IDs to use. Use either this or Customer Details.',
				'customer_details.address_source': {
					default: 'shipping',
					description: 'Kind of the address: billing or shipping. Needed with an address.',
				},
				'customer_details.ip_address': {
					description: 'IP address of the customer, from which Stripe estimates their location',
					placeholder: 'e.g. 203.0.113.7',
				},
				'customer_details.tax_ids':
					'Tax IDs of the customer, which may make it a sale to a business. Stripe does not validate them here.',
				'customer_details.tax_ids.type': {
					default: 'eu_vat',
					description: 'Kind of tax ID, by country',
					values: taxIdTypes,
				},
				'customer_details.tax_ids.value': {
					label: 'Number',
					description: 'The tax ID itself',
					placeholder: 'e.g. DE123456789',
				},
				'customer_details.taxability_override': {
					default: 'none',
					description:
						'Reason to collect no tax although Stripe would: an exempt customer, or one who owes the tax instead of you (Reverse Charge)',
				},
				ship_from_details: { label: 'Ship From', description: 'Address that the goods ship from' },
				shipping_cost: { label: 'Shipping' },
				'shipping_cost.amount': 'Shipping cost, such as 1050 or 10.50 USD',
				'shipping_cost.shipping_rate': 'A shipping rate, instead of the other fields of the shipping cost',
				'shipping_cost.tax_code': 'Tax category of the shipping cost. Default: that of your tax settings.',
				'shipping_cost.tax_behavior': {
					default: 'exclusive',
					values: behaviors,
					description: 'Whether tax comes on top of the shipping cost or is included. Default: Exclusive.',
				},
				tax_date: 'Time whose tax rules apply, up to 31 days in the past or future. Default: now.',
			},
		},
		'tax.calculations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax calculation',
			description: 'Get one calculation with its tax, until it expires',
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
