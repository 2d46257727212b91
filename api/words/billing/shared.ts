import { euroBankCountries } from '../payments/countryNames';
import type { FieldGlossary, FieldWords } from '../types';

/** The same words for fields that stand deeper in an object. */
export const under = (path: string, words: FieldGlossary): FieldGlossary =>
	Object.fromEntries(Object.entries(words).map(([name, text]) => [`${path}.${name}`, text]));

/** The ways to name what lowers a price. */
export const discountForms: FieldGlossary = {
	coupon: 'The coupon to apply. Fill in only one field of an entry.',
	discount: {
		description: 'ID of a discount that the customer or subscription already has',
		placeholder: 'e.g. di_1ABC…',
	},
	promotion_code: 'The promotion code to apply: its ID, not the code that customers type',
};

export const accountMeant = 'The connected account, if Type is Connected Account';

/** Which business a tax or an invoice belongs to. */
const accountTypes = { account: 'Connected Account', self: 'Your Account' };

export const taxLiabilityType: FieldWords = {
	default: 'self',
	values: accountTypes,
	description: 'Account that owes the tax, and whose address and tax registrations count',
};

export const issuerType: FieldWords = {
	default: 'self',
	values: accountTypes,
	description: 'Account whose name and branding the invoices show',
};

export const automaticTax = 'Whether Stripe Tax calculates the tax on each invoice';

/** The two sides of an extra line on an invoice. */
export const customField: FieldGlossary = {
	name: {
		description: 'Left side of the line, up to 40 characters',
		placeholder: 'e.g. Purchase order',
	},
	value: {
		description: 'Right side of the line, up to 140 characters',
		placeholder: 'e.g. PO-6735',
	},
};

export const customerAccount = (what: string): FieldWords => ({
	description: `${what}. Only if you use accounts as customers.`,
	placeholder: 'e.g. acct_1ABC…',
});

export const onBehalfOf = 'The connected account in whose name the customer is charged';

export const newPriceProduct = 'The product that the new price is for';

export const priceUnitAmount = 'Price of one unit, such as 1050 or 10.50 USD. A negative amount is a credit.';

export const accountTaxIds: FieldWords = {
	label: 'Your Tax IDs',
	description: 'IDs of tax numbers of your business to show on the invoices',
	placeholder: 'e.g. txi_1ABC…',
};

export const daysUntilDue: FieldWords = {
	description: 'Number of days that customers have to pay an invoice. Only with Send Invoice.',
	placeholder: 'e.g. 30',
};

export const collectionMethod: FieldWords = {
	default: 'charge_automatically',
	description:
		'Charge Automatically debits the default payment method; Send Invoice emails an invoice to be paid within Days Until Due',
};

export const defaultTaxRates: FieldWords = {
	description: 'IDs of tax rates for all items that have none. Only without automatic tax.',
	placeholder: 'e.g. txr_1ABC…',
};

export const taxRates: FieldWords = {
	description: 'IDs of tax rates for this item, instead of the default ones',
	placeholder: 'e.g. txr_1ABC…',
};

export const quantity: FieldWords = {
	description: 'Number of units. Default: 1. Leave it empty for prices by usage.',
	placeholder: 'e.g. 1',
};

/** What happens to the quantity of an item when it gets another price. */
export const changedQuantity: FieldWords = {
	description:
		'Number of units. Empty: unchanged, but 1 if you change the price. Fill it in with a new price.',
	placeholder: 'e.g. 1',
};

export const plan: FieldWords = {
	description: 'ID of a plan. Plans are legacy: use Price instead if you can.',
	placeholder: 'e.g. plan_1ABC…',
};

export const billingPrice = 'The recurring price to bill';

export const oneTimePrice = 'The one-time price to charge';

export const trialOffer: FieldWords = {
	description: 'ID of the trial offer to start this item with',
	placeholder: 'e.g. to_1ABC…',
};

export const applicationFeePercent: FieldWords = {
	description:
		'Percentage of each invoice that your platform keeps, from 0 to 100 with up to 2 decimals. Only for subscriptions of a connected account.',
	placeholder: 'e.g. 10',
};

export const applicationFeeAmount =
	"Your platform's fee, such as 1050 or 10.50 USD. Only for invoices of a connected account.";

export const transferDestination: FieldWords = {
	description: 'The connected account that receives the money of each invoice',
	placeholder: 'e.g. acct_1ABC…',
};

export const transferPercent: FieldWords = {
	description:
		"Percentage of each invoice to transfer, from 0 to 100 with up to 2 decimals. Stripe's default is all of it.",
	placeholder: 'e.g. 80',
};

export const transferAmount = "Amount to transfer, such as 1050 or 10.50 USD. Stripe's default is all of it.";

/** When the difference that a change makes is billed. */
export const prorationTimes = {
	always_invoice: 'Invoice at Once',
	create_prorations: 'On the Next Invoice',
	none: 'Not at All',
};

export const prorationBehavior: FieldWords = {
	default: 'create_prorations',
	values: prorationTimes,
	description:
		"Time to bill or credit the rest of the period after a change. Stripe's default is On the Next Invoice.",
};

export const prorationDate =
	'Date and time from which the change counts. Use that of your preview to get the same amounts.';

export const usageThreshold: FieldWords = {
	label: 'Usage at Least',
	description: 'Number of units used that triggers an invoice',
	placeholder: 'e.g. 1000',
};

export const amountAtLeast: FieldWords = {
	label: 'Amount at Least',
	description: 'Amount due that triggers an invoice, such as 1050 or 10.50 USD',
};

export const resetAnchor = 'Whether reaching the threshold starts a new billing period';

/** What is billed once beside the items. */
export const oneTimeCharges: FieldWords = {
	label: 'One-Time Charges',
	description: 'Extra charges on the next invoice only, such as a setup fee; up to 20 entries',
};

/** The time that an invoice line is for. */
export const servicePeriod: FieldGlossary = {
	start: 'Start of the period that the charge is for, which counts for revenue recognition',
	end: 'End of the period that the charge is for. It must not be before the start.',
};

/** The time that a one-time charge of a subscription is for. */
export const chargePeriod: FieldGlossary = {
	'period.start.type': {
		default: 'max_item_period_start',
		values: { max_item_period_start: 'Latest Start of an Item Period', timestamp: 'Date' },
		description: 'Start of the period that the charge is for, which counts for revenue recognition',
	},
	'period.start.timestamp': { label: 'Date', description: 'Start date, if Type is Date' },
	'period.end.type': {
		default: 'min_item_period_end',
		values: { min_item_period_end: 'Earliest End of an Item Period', timestamp: 'Date' },
		description: 'End of the period that the charge is for, which counts for revenue recognition',
	},
	'period.end.timestamp': {
		label: 'Date',
		description: 'End date, if Type is Date. It must not be before the start.',
	},
};

export const discountable: FieldWords = {
	default: true,
	description: 'Whether discounts also apply to this charge. Default: on.',
};

/** Of an invoice item: Stripe discounts no credits unless told to. */
export const itemDiscountable: FieldWords = {
	default: true,
	description:
		"Whether discounts also apply. Stripe's default is on, but off for negative amounts and prorations.",
};

/** Of an item or line that is there already. */
export const changedDiscountable: FieldWords = {
	default: true,
	description: 'Whether discounts also apply. Cannot be on for prorations.',
};

export const billingModeType: FieldWords = {
	default: 'flexible',
	description:
		'Rules for prorations and invoices: the current ones (Flexible) or the older ones (Classic). Default: Flexible.',
};

export const prorationDiscounts: FieldWords = {
	default: 'included',
	description: 'Whether invoices show prorations after the discount, or the discount on a separate line',
};

export const taxIdNumber: FieldWords = {
	label: 'Number',
	description: 'The tax number, as the customer has it',
	placeholder: 'e.g. DE123456789',
};

export const amountTaxDisplay: FieldWords = {
	default: 'include_inclusive_tax',
	description: 'Whether amounts on the PDF include tax that is part of the price, or exclude all tax',
};

export const recipientName: FieldWords = {
	description: 'Person who receives the shipment',
	placeholder: 'e.g. Jenny Rosen',
};

export const quantityDecimal: FieldWords = {
	description: 'Number of units with up to 12 decimals. Use it instead of Quantity.',
	placeholder: 'e.g. 1.5',
};

/** The names of what is billed and credited at a pause. */
const pauseLabels: FieldGlossary = {
	bill_for: { label: '' },
	'bill_for.outstanding_usage_through': { label: 'Outstanding Usage' },
	'bill_for.unused_time_from': { label: 'Unused Time' },
};

/** A pause at a date: what is billed and credited at that moment. */
export const pauseSettings: FieldGlossary = {
	...pauseLabels,
	'bill_for.outstanding_usage_through.type': {
		default: 'pause_at',
		description: 'Whether usage until the pause is still billed (Pause At) or not (None)',
	},
	'bill_for.unused_time_from.type': {
		default: 'pause_at',
		description:
			"Start of the paid time that is credited: the pause (Pause At), the start of the item's period, or none",
	},
	type: 'Scope of the pause: always the whole subscription',
	invoicing_behavior: {
		default: 'pending_invoice_item',
		values: { invoice: 'Invoice at Once', pending_invoice_item: 'Wait for Next Invoice' },
		description:
			"Time to bill or credit what is open at the pause. Stripe's default is Wait for Next Invoice.",
	},
};

/** A pause that begins with the request. */
export const pauseNow: FieldGlossary = {
	...pauseSettings,
	'bill_for.outstanding_usage_through.type': {
		default: 'now',
		description: 'Whether usage until now is still billed (Now) or not (None)',
	},
	'bill_for.unused_time_from.type': {
		default: 'now',
		description: "Start of the paid time that is credited: now, the start of the item's period, or none",
	},
};

const UPI = 'payment_settings.payment_method_options.upi.mandate_options';
const PAYTO = 'payment_settings.payment_method_options.payto.mandate_options';
const BANK_TRANSFER = 'payment_settings.payment_method_options.customer_balance.bank_transfer';

export const mandateDescription = 'Description of the debits that the customer sees';

export const debitAmount = 'Amount of each later debit, or its upper limit, such as 1050 or 10.50 USD';

export const amountType = 'Whether each later debit is exactly the amount (Fixed) or at most that (Maximum)';

/** Options by payment method that are equal for subscriptions and invoices. */
export const paymentOptions: FieldGlossary = {
	payment_settings: { label: 'Payment' },
	payment_method_options: { label: 'Method Options' },
	acss_debit: 'Settings for Canadian pre-authorized debits',
	billie: 'Settings for Billie',
	card: 'Settings for cards',
	customer_balance: 'Settings for bank transfers',
	payto: 'Settings for PayTo',
	pix: 'Settings for Pix',
	upi: 'Settings for UPI',
	us_bank_account: 'Settings for US bank accounts',
	mandate_options: { label: 'Mandate' },
	company_details: { label: 'Company' },
	eu_bank_transfer: { label: '' },
	financial_connections: { label: '' },
	filters: { label: '' },
	transaction_type: 'Whether the payer is a business or a person',
	preferred_language: {
		label: 'Language',
		default: 'en',
		values: { de: 'German', en: 'English', fr: 'French', nl: 'Dutch' },
		description: 'Language of the page on which the customer confirms the payment',
	},
	registered_name: { description: "The buyer's registered company name", placeholder: 'e.g. Acme GmbH' },
	registration_number: {
		description: "The buyer's number in the company register",
		placeholder: 'e.g. HRB 12345',
	},
	vat: { label: 'VAT ID', description: "The buyer's VAT number", placeholder: 'e.g. DE123456789' },
	verification_method: {
		default: 'automatic',
		description:
			'Way to verify the bank account: by signing in (Instant), by small deposits (Microdeposits), or either (Automatic)',
	},
	request_three_d_secure: {
		label: 'Request 3D Secure',
		default: 'automatic',
		description: 'Whether to ask for 3D Secure. Automatic asks only where risk or rules require it.',
	},
	amount_includes_iof: {
		default: 'never',
		description: "Whether the amount includes the Brazilian IOF tax. Stripe's default is Never.",
	},
	expires_after_seconds: {
		label: 'Expires After',
		description:
			"Seconds until the Pix code expires, 60 to 1,209,600 (14 days). Stripe's default is 14,400 (4 hours).",
		placeholder: 'e.g. 14400',
	},
	payment_method_types: {
		label: 'Payment Methods',
		values: { mb_way: 'MB WAY' },
		description:
			'Payment methods that the invoices offer. Unless set, Stripe takes the default payment methods of invoice, subscription and customer, then your invoice settings.',
	},
	funding_type: {
		description: 'Funding if the customer balance is too low: always Bank Transfer, the only kind',
	},
	[`${BANK_TRANSFER}.type`]: {
		default: 'us_bank_transfer',
		description: 'Country or region whose bank details the customer receives',
	},
	[`${BANK_TRANSFER}.eu_bank_transfer.country`]: {
		description: 'Country of the bank account that customers pay to',
		values: euroBankCountries,
		placeholder: 'e.g. DE',
	},
	[`${UPI}.amount`]: debitAmount,
	amount_type: amountType,
	[`${UPI}.description`]: mandateDescription,
	[`${UPI}.end_date`]: 'Date on which the mandate ends',
	[`${PAYTO}.amount`]:
		"Highest amount of one invoice, such as 1050 or 10.50 USD. Stripe's default is no limit.",
	[`${PAYTO}.purpose`]: {
		default: 'other',
		values: { dependant_support: 'Dependent Support' },
		description: 'Reason for the debits. The default depends on your merchant category code.',
	},
	account_subcategories: 'Kinds of bank account that the customer can choose',
	permissions: 'Data of the bank account to ask the customer for. Include Payment Method.',
	prefetch: 'Data to fetch as soon as the bank account is linked',
};
