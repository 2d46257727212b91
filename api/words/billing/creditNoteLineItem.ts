import type { ResourceWords } from '../types';

export const creditNoteLineItem: ResourceWords = {
	value: 'creditNoteLineItem',
	name: 'Credit Note Line Item',
	aliases: ['credit note lines', 'what a credit note credits'],
	fields: {
		credit_note: 'The credit note to work with. Its ID starts with cn_.',
	},
	operations: {
		'creditNotes.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit note line items',
			description: 'List all lines of a credit note; the credit note itself holds only the first ones',
		},
	},
};
