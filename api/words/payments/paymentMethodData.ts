import type { FieldGlossary, FieldWords } from '../types';
import { countryNames } from './countryNames';
import { epsBanks, fpxBanks, idealBanks, p24Banks, paymentMethodNames } from './paymentMethodNames';

const bank = (country: string, values: Record<string, string>): FieldWords => ({
	description: `The customer's bank in ${country}`,
	values,
});

/** Bank details, under the names that the countries have for them. */
export const bankWords: FieldGlossary = {
	institution_number: {
		description: "Number of the customer's bank in Canada, 3 digits",
		placeholder: 'e.g. 000',
	},
	transit_number: {
		description: "Number of the branch of the customer's bank in Canada, 5 digits",
		placeholder: 'e.g. 11000',
	},
	bsb_number: {
		label: 'BSB Number',
		description: 'Number of bank and branch in Australia, 6 digits',
		placeholder: 'e.g. 000000',
	},
	bank_code: { description: 'First part of a New Zealand account number, 2 digits', placeholder: 'e.g. 11' },
	branch_code: {
		description: 'Second part of a New Zealand account number, 4 digits',
		placeholder: 'e.g. 0000',
	},
	suffix: {
		description: 'Last part of a New Zealand account number, 2 or 3 digits',
		placeholder: 'e.g. 010',
	},
	iban: {
		description: 'International number of the bank account to debit, for SEPA',
		placeholder: 'e.g. DE89370400440532013000',
	},
};

/** Whether a payment method may be offered to the customer once more. */
export const allowRedisplay: FieldWords = {
	default: 'unspecified',
	description:
		'Whether the payment method may be shown to its customer again: Always, Limited for the purpose it was saved for, or Unspecified',
};

/** What later payments come to, under an agreement with the customer. */
export const agreedAmount: FieldWords = {
	description: 'The sum of each payment, or the most it may be, such as 1050 or 10.50 USD',
};

/** Whether that is the sum or its limit. */
export const agreedAmountType: FieldWords = {
	default: 'maximum',
	description: 'Whether each payment takes exactly Amount (Fixed) or any sum up to it (Maximum)',
};

const sofortCountry: FieldWords = {
	description: 'Country of the bank account, as Sofort needs it',
	values: Object.fromEntries(['AT', 'BE', 'DE', 'ES', 'IT', 'NL'].map((code) => [code, countryNames[code]])),
};

/** Payment methods whose details have words of their own. @param at path of the details, with its dot */
const detailWords = (at: string): FieldGlossary => ({
	[`${at}eps.bank`]: bank('Austria', epsBanks),
	[`${at}fpx.bank`]: bank('Malaysia', fpxBanks),
	[`${at}ideal.bank`]: bank('the Netherlands', idealBanks),
	[`${at}p24.bank`]: bank('Poland', p24Banks),
	[`${at}sofort.country`]: sofortCountry,
	[`${at}boleto.tax_id`]: {
		description: 'Tax number of the payer in Brazil: the CPF of a person or the CNPJ of a business',
		placeholder: 'e.g. 000.000.000-00',
	},
	[`${at}upi.mandate_options.amount`]: agreedAmount,
	[`${at}upi.mandate_options.amount_type`]: agreedAmountType,
	[`${at}nz_bank_account.account_number`]: {
		description: 'Third part of a New Zealand account number, 7 digits',
		placeholder: 'e.g. 0000000',
	},
	[`${at}acss_debit.account_number`]: 'Number of the bank account in Canada',
	[`${at}au_becs_debit.account_number`]: 'Number of the bank account in Australia',
	[`${at}us_bank_account.account_type`]: { default: 'checking' },
	[`${at}upi.mandate_options.description`]: {},
	[`${at}radar_options`]: { label: 'Radar' },
});

/** A payment method made on the spot. */
export const newPaymentMethodWords: FieldGlossary = {
	...bankWords,
	...detailWords('payment_method_data.'),
	payment_method_data: { label: 'New Payment Method' },
	'payment_method_data.type': {
		default: 'us_bank_account',
		description: 'How the customer pays. Of the other New Payment Method fields, fill in those of this kind.',
		values: paymentMethodNames,
	},
	'payment_method_data.allow_redisplay': { default: 'unspecified' },
	'payment_method_data.metadata': {},
	zip: { label: 'Zip' },
	mb_way: { label: 'MB WAY' },
	afterpay_clearpay: { label: 'Afterpay / Clearpay' },
};

/** The same where the payment method itself is made. */
export const paymentMethodDetailWords: FieldGlossary = {
	...bankWords,
	...detailWords(''),
	allow_redisplay: allowRedisplay,
};
