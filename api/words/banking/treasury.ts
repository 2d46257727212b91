import type { FieldGlossary, FieldWords } from '../types';

/** Whose money a list is about: Treasury asks for it in all of them. */
export const listedAccount: FieldWords = {
	description: 'The financial account to look into. Its ID starts with fa_.',
	placeholder: 'e.g. fa_1ABC…',
};

/** Tracking numbers of money that left for a US bank, in test mode. */
export const tracking: FieldGlossary = {
	'tracking_details.type': {
		default: 'ach',
		description: 'The network by which the money was sent; fill in the numbers of the same name',
	},
	trace_id: {
		description: 'Number by which banks find the payment in the ACH network',
		placeholder: 'e.g. 123456789012345',
	},
	chips: { label: 'CHIPS', description: 'Sequence number in the CHIPS system' },
	imad: { label: 'IMAD', description: 'Number that the sending bank gave the wire' },
	omad: { label: 'OMAD', description: 'Number that the Federal Reserve gave the wire on its way out' },
};
