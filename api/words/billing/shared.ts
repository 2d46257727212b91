import type { FieldGlossary, FieldWords } from '../types';

/** The same words for fields that stand deeper in an object. */
export const under = (path: string, words: FieldGlossary): FieldGlossary =>
	Object.fromEntries(Object.entries(words).map(([name, text]) => [`${path}.${name}`, text]));

/** The ways to name what lowers a price. */
export const discountForms: FieldGlossary = {
	coupon: 'The coupon to apply. Give one of the three.',
	discount: {
		description: 'ID of a discount that the customer or subscription has already. Give one of the three.',
		placeholder: 'e.g. di_1ABC…',
	},
	promotion_code: {
		description: 'ID of the promotion code, not the code that customers type. Give one of the three.',
		placeholder: 'e.g. promo_1ABC…',
	},
};

export const accountMeant =
	'The connected account that is meant, when Type is Connected Account. Its ID starts with acct_.';

/** Which business a tax or an invoice belongs to. */
const accountTypes = { account: 'Connected Account', self: 'Your Account' };

export const taxLiabilityType: FieldWords = {
	default: 'self',
	values: accountTypes,
	description: 'Whose tax registrations count, and who owes the tax',
};

export const issuerType: FieldWords = {
	default: 'self',
	values: accountTypes,
	description: 'Whose name and branding the invoices bear',
};

export const automaticTax = 'Whether Stripe Tax works out the tax';

/** The two sides of a line of your own on an invoice. */
export const customField: FieldGlossary = {
	name: {
		description: 'What the line says on the left, up to 40 characters',
		placeholder: 'e.g. Purchase order',
	},
	value: {
		description: 'What the line says on the right, up to 140 characters',
		placeholder: 'e.g. PO-6735',
	},
};

export const customerAccount = (what: string): FieldWords => ({
	description: `${what}, where customers are kept as accounts. Its ID starts with acct_.`,
	placeholder: 'e.g. acct_1ABC…',
});

export const onBehalfOf =
	'The connected account in whose name the money is charged. Its ID starts with acct_.';

export const newPriceProduct = 'The product that a price made on the spot is for. Its ID starts with prod_.';

export const priceUnitAmount: FieldWords = {
	description:
		"What one unit costs, such as 1050, in the currency's smallest unit, or 10.50 USD. Below zero it is a credit.",
};

export const accountTaxIds: FieldWords = {
	label: 'Your Tax IDs',
	description: 'IDs of the tax numbers of your business that the invoices show',
	placeholder: 'e.g. txi_1ABC…',
};

export const daysUntilDue: FieldWords = {
	description: 'How many days customers have to pay an invoice. Needed with Send Invoice.',
	placeholder: 'e.g. 30',
};

export const collectionMethod: FieldWords = {
	default: 'charge_automatically',
	description:
		'Charge Automatically debits the default payment method; Send Invoice emails an invoice to be paid within Days Until Due',
};

export const defaultTaxRates: FieldWords = {
	description: 'IDs of tax rates for all items that have none of their own. Not with automatic tax.',
	placeholder: 'e.g. txr_1ABC…',
};

export const taxRates: FieldWords = {
	description: 'IDs of tax rates for this item, instead of the default ones',
	placeholder: 'e.g. txr_1ABC…',
};

export const discountable: FieldWords = {
	default: true,
	description: 'Whether discounts also lower this charge. Stripe does so unless you say otherwise.',
};

export const quantity: FieldWords = {
	description: 'How many units. Left out, it is 1; prices by usage take none.',
	placeholder: 'e.g. 1',
};

export const plan: FieldWords = {
	description: 'ID of a plan, the older kind of price. Use Price instead where you can.',
	placeholder: 'e.g. plan_1ABC…',
};

export const applicationFeePercent: FieldWords = {
	description:
		'Share of each invoice that your platform keeps, in percent with up to 2 decimals. Only for subscriptions of a connected account.',
	placeholder: 'e.g. 10',
};

export const applicationFeeAmount: FieldWords = {
	description:
		'What your platform keeps of the payment, such as 1050 or 10.50 USD. Only for invoices of a connected account.',
};

export const transferDestination: FieldWords = {
	description: 'ID of the connected account to which the money is sent on',
	placeholder: 'e.g. acct_1ABC…',
};

export const transferPercent: FieldWords = {
	description:
		'Share of each invoice that is sent on, in percent with up to 2 decimals. Left out, all of it.',
	placeholder: 'e.g. 80',
};

export const transferAmount: FieldWords = {
	description: 'How much is sent on, such as 1050 or 10.50 USD. Left out, all of it.',
};

export const prorationBehavior: FieldWords = {
	default: 'create_prorations',
	description:
		'How a change within a period is settled: on the next invoice (Create Prorations), on one right away (Always Invoice), or not at all',
};

export const prorationDate =
	'From when the change counts. Give the date that a preview was made with, and the amounts are the same.';

export const usageThreshold: FieldWords = {
	label: 'Usage at Least',
	description: 'Invoice at once when this many units have been used',
	placeholder: 'e.g. 1000',
};

/** Options by way to pay that are equal for subscriptions and invoices. */
export const paymentOptions: FieldGlossary = {
	payment_settings: { label: 'Payment' },
	payment_method_options: { label: 'Options' },
	payment_method_types: {
		label: 'Methods',
		description: 'Ways to pay that invoices offer. Left out, Stripe goes by your invoice settings.',
		values: { mb_way: 'MB WAY' },
	},
	preferred_language: {
		default: 'en',
		values: { de: 'German', en: 'English', fr: 'French', nl: 'Dutch' },
	},
	registration_type: {
		values: {
			ch_ein: 'Switzerland EIN',
			de_hrb: 'Germany HRB',
			dk_cvr: 'Denmark CVR',
			es_cif: 'Spain CIF',
			fi_tunnus: 'Finland Y-Tunnus',
			fr_siren: 'France SIREN',
			fr_siret: 'France SIRET',
			it_rea: 'Italy REA',
			nl_kvk: 'Netherlands KVK',
			no_org_number: 'Norway Organization Number',
			no_pno: 'Norway Personal Number',
			se_org_number: 'Sweden Organization Number',
			se_pno: 'Sweden Personal Number',
			uk_crn: 'UK CRN',
		},
	},
	verification_method: { default: 'automatic' },
	request_three_d_secure: {
		label: 'Request 3D Secure',
		default: 'automatic',
		description: "Whether to ask the customer's bank to check who pays. Automatic asks where it is needed.",
	},
	amount_includes_iof: {
		default: 'never',
		description: 'Whether the amount already holds the Brazilian IOF tax',
	},
	expires_after_seconds: {
		label: 'Expires After',
		description: 'How many seconds the Pix code can be paid, 10 to 1209600 (14 days)',
		placeholder: 'e.g. 86400',
	},
	'payment_settings.payment_method_options.customer_balance.funding_type': {
		placeholder: 'e.g. bank_transfer',
	},
	'payment_settings.payment_method_options.customer_balance.bank_transfer.type': {
		placeholder: 'e.g. us_bank_transfer',
	},
	'payment_settings.payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country': {
		description:
			'Country of the bank account that customers pay to: two-letter code, such as DE, FR, IE or NL',
		placeholder: 'e.g. DE',
	},
	'payment_settings.payment_method_options.upi.mandate_options.description':
		'What the customer agrees to pay for, as their bank shows it',
	'payment_settings.payment_method_options.payto.mandate_options.purpose': { default: 'other' },
};

/** What is billed once beside the items. */
export const oneTimeCharges = 'One-Time Charges';

export const amountAtLeast: FieldWords = {
	label: 'Amount at Least',
	description: 'Invoice at once when this much has run up, such as 1050 or 10.50 USD',
};

export const billingModeType: FieldWords = {
	default: 'flexible',
	description:
		'How prorations and invoices are worked out: the present way (Flexible) or the older one (Classic)',
};

export const prorationDiscounts: FieldWords = {
	default: 'included',
	description: 'Whether invoices show prorations with the discount taken off or on a line of its own',
};
