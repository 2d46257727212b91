import type { ResourceWords } from '../types';

export const creditNoteLineItem: ResourceWords = {
	value: 'creditNoteLineItem',
	name: 'Credit Note Line Item',
	aliases: ['credit note lines', 'what a credit note credits'],
	fields: {
		credit_note: 'The credit note to work with',
	},
	operations: {
		'creditNotes.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit note line items',
			description: 'List all lines of a credit note. The credit note itself holds only the first ones.',
		},
	},
};
