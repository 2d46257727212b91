import type { ResourceWords } from '../types';
import { credit } from './creditNote';

export const creditNotePreviewLineItem: ResourceWords = {
	value: 'creditNotePreviewLineItem',
	name: 'Credit Note Preview Line Item',
	aliases: ['credit note preview lines', 'try out a credit note'],
	operations: {
		'creditNotes.listPreviewLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many credit note preview line items',
			description: 'List all lines that a credit note would have. Nothing is saved, refunded or emailed.',
			fields: { ...credit, invoice: 'The finalized invoice to credit' },
		},
	},
};
