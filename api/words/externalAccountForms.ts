import type { FieldWords } from './types';

/** Labels of the forms in which a payout destination may be given. */
export const externalAccountForms = {
	bank_account: 'Bank Account',
	details: 'Bank Account',
	card: 'Debit Card',
	card_token: 'Debit Card Token',
	id: 'Token',
};

/** The one field of the form Token. */
export const externalAccountToken: FieldWords = {
	label: 'Token',
	description: 'Single-use token of a bank account (btok_) or debit card (tok_)',
	placeholder: 'e.g. btok_1ABC…',
};
