import type { FieldWords } from '../types';

/** The account in the place of a customer, in a list. */
export const onlyCustomerAccount = (what: string): FieldWords => ({
	description: `Only ${what} of this account, where customers are kept as accounts`,
	placeholder: 'e.g. acct_1ABC…',
});
