import type { FieldGlossary, FieldWords } from '../types';
import { countryNames } from './countryNames';
import { epsBanks, fpxBanks, idealBanks, p24Banks, paymentMethodNames } from './paymentMethodNames';

const bank = (country: string, values: Record<string, string>): FieldWords => ({
	description: `The customer's bank in ${country}`,
	values,
});

/** What stands together because it is for one payment method. */
export const onlyFor = (names: string): FieldGlossary =>
	Object.fromEntries(
		names.split(' ').map((name) => [
			name,
			{
				...(name in paymentMethodNames ? { label: paymentMethodNames[name as 'zip'] } : {}),
				description: 'Only for this payment method',
			},
		]),
	);

/** Payment methods that have both details and options. */
export const detailedMethods = onlyFor(
	'acss_debit au_becs_debit bacs_debit klarna payto upi us_bank_account',
);

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
	sort_code: { description: 'Sort code of the bank', placeholder: 'e.g. 10-20-30' },
	iban: {
		description: 'International number (IBAN) of the bank account to debit',
		placeholder: 'e.g. DE89370400440532013000',
	},
};

/** Whether a payment method may be offered to the customer once more. */
export const allowRedisplay: FieldWords = {
	default: 'unspecified',
	description:
		'Whether checkout pages may show the payment method to its customer again: always, only for its first purpose (Limited), or not decided',
};

/** The size of later payments, under an agreement with the customer. */
export const agreedAmount: FieldWords = {
	description: 'Amount of each payment (Fixed) or the most it may be (Maximum), such as 1050 or 10.50 USD',
};

/** Whether that is the amount or its limit. */
export const agreedAmountType: FieldWords = {
	default: 'maximum',
	description: 'Whether payments take exactly Amount (Fixed) or at most Amount (Maximum)',
};

/** What such an agreement is for. */
export const agreedPurpose: FieldWords = { description: 'Purpose of the payments, as the customer reads it' };

const sofortCountry: FieldWords = {
	description: 'Country in which the bank is',
	values: Object.fromEntries(['AT', 'BE', 'DE', 'ES', 'IT', 'NL'].map((code) => [code, countryNames[code]])),
};

const accountNumber: FieldWords = {
	description: 'Account number at the bank',
	placeholder: 'e.g. 000123456789',
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
	[`${at}billing_details`]: 'Name, address and contact details of the payer',
	[`${at}billing_details.name`]: { description: 'Full name of the payer', placeholder: 'e.g. Jenny Rosen' },
	[`${at}billing_details.tax_id`]: 'Tax number of the payer. LATAM buyers of sellers elsewhere need it.',
	[`${at}naver_pay.funding`]: 'Whether a card or Naver Pay points pay',
	[`${at}payto.pay_id`]: { label: 'PayID', description: 'PayID that points to the bank account' },
	[`${at}payto.account_number`]: accountNumber,
	[`${at}upi.mandate_options`]: { label: 'Mandate' },
	[`${at}upi.mandate_options.amount`]: agreedAmount,
	[`${at}upi.mandate_options.amount_type`]: agreedAmountType,
	[`${at}upi.mandate_options.description`]: agreedPurpose,
	[`${at}upi.mandate_options.end_date`]: 'Date on which the agreement ends',
	[`${at}nz_bank_account.account_number`]: {
		description: 'Third part of a New Zealand account number, 7 digits',
		placeholder: 'e.g. 0000000',
	},
	[`${at}nz_bank_account.reference`]: 'Reference for the debit',
	[`${at}acss_debit.account_number`]: 'Account number in Canada',
	[`${at}au_becs_debit.account_number`]: 'Account number in Australia',
	[`${at}bacs_debit.account_number`]: accountNumber,
	[`${at}us_bank_account.account_number`]: accountNumber,
	[`${at}us_bank_account.routing_number`]: {
		description: 'Routing number of the bank for ACH',
		placeholder: 'e.g. 110000000',
	},
	[`${at}us_bank_account.account_type`]: {
		default: 'checking',
		description: 'Whether it is a checking or a savings account',
	},
	[`${at}us_bank_account.financial_connections_account`]:
		'A linked bank account (Financial Connections) to use',
	[`${at}radar_options`]: { label: '' },
	[`${at}radar_options.session`]: {
		label: 'Radar Session',
		description: "A snapshot of the customer's browser and device, for Radar",
		placeholder: 'e.g. rse_1ABC…',
	},
});

/** A payment method made with the request. */
export const newPaymentMethodWords: FieldGlossary = {
	...bankWords,
	...detailedMethods,
	...onlyFor('fpx nz_bank_account'),
	...detailWords('payment_method_data.'),
	payment_method_data: { label: 'New Payment Method' },
	'payment_method_data.type': {
		default: 'us_bank_account',
		description: 'Kind of payment method. Fill in only the fields of this kind.',
		values: paymentMethodNames,
	},
	'payment_method_data.allow_redisplay': allowRedisplay,
	zip: { label: 'Zip' },
	mb_way: { label: 'MB WAY' },
	afterpay_clearpay: { label: 'Afterpay / Clearpay' },
};

/** The same where the payment method itself is made. */
export const paymentMethodDetailWords: FieldGlossary = {
	...bankWords,
	...detailedMethods,
	...onlyFor('card fpx nz_bank_account'),
	...detailWords(''),
	allow_redisplay: allowRedisplay,
};
