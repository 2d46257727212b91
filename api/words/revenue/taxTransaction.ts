import type { ResourceWords } from '../types';

const transaction = 'The tax transaction to work with. Its ID starts with tax_.';
const back = (what: string) => ({
	description: `${what}, below zero, such as -1050 or -10.50 USD`,
});

export const taxTransaction: ResourceWords = {
	value: 'taxTransaction',
	name: 'Tax Transaction',
	aliases: ['record tax', 'reverse tax transaction', 'tax report entry'],
	fields: { transaction },
	operations: {
		'tax.transactions.createFromCalculation': {
			value: 'createFromCalculation',
			name: 'Create From Calculation',
			action: 'Create a tax transaction from a calculation',
			description: 'Add a sale to your tax reports, with its calculated tax. Only a reversal removes it.',
			fields: {
				calculation: {
					label: 'Tax Calculation',
					description: 'ID of the tax calculation, which expires after 90 days',
					placeholder: 'e.g. taxcalc_1ABC…',
				},
				reference: {
					description: 'Your ID of the sale, such as an order number, unique among all tax transactions',
					placeholder: 'e.g. ORDER_6735',
				},
				posted_at: {
					description:
						'Time at which the tax counts in your reports, between the tax date and now. Default: now.',
				},
			},
		},
		'tax.transactions.createReversal': {
			value: 'createReversal',
			name: 'Create Reversal',
			action: 'Create a reversal of a tax transaction',
			description:
				'Remove a refunded sale, or a part of it, from your tax reports. The customer gets no money by this: refund the payment too.',
			order: ['original_transaction', 'mode', 'reference', 'line_items', 'flat_amount'],
			shown: ['line_items', 'flat_amount'],
			fields: {
				original_transaction: {
					description: 'ID of the tax transaction to reverse. It cannot be a reversal itself.',
					placeholder: 'e.g. tax_1ABC…',
				},
				mode: {
					default: 'full',
					description: 'Reverse all of it (Full), or only Line Items, Shipping or Flat Amount (Partial)',
				},
				reference: {
					description: 'Your ID of the reversal, unique among all tax transactions',
					placeholder: 'e.g. ORDER_6735-refund-1',
				},
				flat_amount:
					'Total to refund with tax, below zero, such as -1050 or -10.50 USD. Only with Mode Partial.',
				line_items: 'Lines to reverse, in whole or in part. Only with Mode Partial.',
				'line_items.amount': back('Amount of the line to reverse'),
				'line_items.amount_tax': { label: 'Tax Amount', ...back('Amount of its tax to reverse') },
				'line_items.original_line_item': {
					description: 'ID of the line in the original transaction',
					placeholder: 'e.g. tax_li_1ABC…',
				},
				'line_items.metadata': 'Your labels on the line',
				'line_items.quantity': {
					description: 'Number of units to reverse, for your reports only; it changes no amount',
					placeholder: 'e.g. 1',
				},
				'line_items.reference': {
					description: 'Your ID of the line in this reversal',
					placeholder: 'e.g. L1-refund',
				},
				shipping_cost: {
					label: 'Shipping',
					description: 'Shipping cost to reverse. Only with Mode Partial.',
				},
				'shipping_cost.amount': back('Amount of the shipping cost to reverse'),
				'shipping_cost.amount_tax': {
					label: 'Tax Amount',
					...back('Amount of the tax on shipping to reverse'),
				},
			},
		},
		'tax.transactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax transaction',
			description: 'Get one sale or reversal from your tax reports',
		},
	},
};

export const taxTransactionLineItem: ResourceWords = {
	value: 'taxTransactionLineItem',
	name: 'Tax Transaction Line Item',
	aliases: ['lines of a tax transaction', 'tax report lines'],
	fields: { transaction },
	operations: {
		'tax.transactions.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax transaction line items',
			description: 'List the lines of a sale or reversal with the tax on each. Reversals need their IDs.',
		},
	},
};
