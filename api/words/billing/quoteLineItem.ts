import type { ResourceWords } from '../types';
import { quoteId } from './quote';

export const quoteLineItem: ResourceWords = {
	value: 'quoteLineItem',
	name: 'Quote Line Item',
	aliases: ['quote lines', 'what a quote offers'],
	fields: { quote: quoteId },
	operations: {
		'quotes.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many quote line items',
			description: 'List all lines of a quote, with prices and quantities',
		},
	},
};
