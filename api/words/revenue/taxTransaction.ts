import type { ResourceWords } from '../types';

const transaction = 'The tax transaction to work with. Its ID starts with tax_.';
const back = (what: string) => ({
	description: `${what}, below zero: -1050, in the currency's smallest unit, or -10.50 USD`,
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
			description:
				'Enter a sale into your tax reports, with the tax that was calculated. Only a reversal takes it out again.',
			fields: {
				calculation: {
					description: 'ID of the tax calculation. It must not have expired.',
					placeholder: 'e.g. taxcalc_1ABC…',
				},
				reference: {
					description: 'What you call the sale, such as an order number; once over all tax transactions',
					placeholder: 'e.g. ORDER_6735',
				},
				posted_at: {
					label: 'Posting Date',
					description:
						'The day in whose tax report it counts, from the tax date up to now. Left out, it is now.',
				},
			},
		},
		'tax.transactions.createReversal': {
			value: 'createReversal',
			name: 'Create Reversal',
			action: 'Create a reversal of a tax transaction',
			description:
				'Take a refunded sale, or a part of it, out of your tax reports. The customer gets no money by this; refund the payment apart.',
			order: ['original_transaction', 'mode', 'reference'],
			fields: {
				original_transaction: {
					description: 'ID of the tax transaction to reverse. It cannot be a reversal itself.',
					placeholder: 'e.g. tax_1ABC…',
				},
				mode: {
					default: 'full',
					description:
						'Full takes back all of it; Partial what you give in Line Items, Shipping Cost or Flat Amount',
				},
				reference: {
					description: 'What you call the reversal; once over all tax transactions',
					placeholder: 'e.g. ORDER_6735-refund-1',
				},
				flat_amount:
					"With Partial: what is refunded in all, with tax, below zero: -1050, in the currency's smallest unit, or -10.50 USD",
				line_items: 'With Partial: the lines to take back, in whole or in part',
				'line_items.amount': back('How much of the line to take back'),
				'line_items.amount_tax': { label: 'Tax Amount', ...back('How much of its tax to take back') },
				'line_items.original_line_item': {
					description: 'ID of the line in the transaction that is reversed',
					placeholder: 'e.g. tax_li_1ABC…',
				},
				'line_items.quantity': {
					description: 'How many units are taken back, for your reports only; it changes no amount',
					placeholder: 'e.g. 1',
				},
				'line_items.reference': {
					description: 'What you call the line in this reversal',
					placeholder: 'e.g. L1-refund',
				},
				'shipping_cost.amount': back('How much of the shipping cost to take back'),
				'shipping_cost.amount_tax': {
					label: 'Tax Amount',
					...back('How much of the tax on shipping to take back'),
				},
			},
		},
		'tax.transactions.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax transaction',
			description: 'Read one sale or reversal as it stands in your tax reports',
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
