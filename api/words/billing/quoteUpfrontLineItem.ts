import type { ResourceWords } from '../types';
import { quoteId } from './quote';

export const quoteUpfrontLineItem: ResourceWords = {
	value: 'quoteUpfrontLineItem',
	name: 'Quote Upfront Line Item',
	aliases: ['quote first payment', 'due on acceptance'],
	fields: { quote: quoteId },
	operations: {
		'quotes.listComputedUpfrontLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many quote upfront line items',
			description: 'List the lines that the customer pays as soon as the quote is accepted',
		},
	},
};
