import type { FieldGlossary, FieldWords } from '../types';

/** Whose money a list is about: Treasury asks for it in all of them. */
export const listedAccount: FieldWords = {
	description: 'The financial account to look into',
	placeholder: 'e.g. fa_1ABC…',
};

/** How fast money leaves for a US bank. */
export const network: FieldWords = {
	values: { us_domestic_wire: 'Wire' },
	description:
		'ACH takes some business days; a wire arrives the same day and costs more. Default: what the bank account prefers.',
};

/** Why a bank sent money back, in test mode. */
export const returnedDetails: FieldGlossary = {
	returned_details: { label: 'Return' },
	code: 'Reason that the bank gives',
};

/** Tracking numbers of money that left for a US bank, in test mode. */
export const tracking: FieldGlossary = {
	tracking_details: { label: 'Tracking', description: 'Tracking numbers of the network' },
	'tracking_details.us_domestic_wire': {
		label: 'Wire',
		description: 'Tracking numbers of a wire',
	},
	'tracking_details.type': {
		default: 'ach',
		values: { us_domestic_wire: 'Wire' },
		description: 'Network that carried the money. Fill in the numbers of the same name.',
	},
	trace_id: {
		description: 'Number by which banks find the payment in the ACH network',
		placeholder: 'e.g. 123456789012345',
	},
	chips: { label: 'CHIPS', description: 'Sequence number in the CHIPS system' },
	imad: { label: 'IMAD', description: 'Number that the sending bank gave the wire' },
	omad: { label: 'OMAD', description: 'Number that the Federal Reserve gave the wire on its way out' },
};

/** A bank account in the US on the other side of a movement of money, in test mode. */
export const initiator: FieldGlossary = {
	'initiating_payment_method_details.type': 'Kind of account',
	'initiating_payment_method_details.us_bank_account': { label: '' },
	account_holder_name: 'Owner of the bank account, as the bank knows them',
	account_number: { description: 'Account number at the bank', placeholder: 'e.g. 000123456789' },
	routing_number: { description: 'Nine digits of the bank', placeholder: 'e.g. 110000000' },
};
