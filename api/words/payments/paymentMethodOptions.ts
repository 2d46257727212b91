import type { FieldGlossary } from '../types';
import { locales } from '../locales';
import { agreedAmount, agreedAmountType } from './paymentMethodData';

const DAY = { placeholder: 'e.g. 2027-01-31' };

/** Payment methods with options of their own for what else stands at the top of the form. */
const REUSABLE =
	'acss_debit affirm afterpay_clearpay alipay amazon_pay au_becs_debit bacs_debit bancontact blik boleto card cashapp crypto customer_balance eps fpx giropay grabpay ideal kakao_pay klarna konbini kr_card link mb_way mobilepay multibanco naver_pay nz_bank_account oxxo p24 payco paynow paypal payto pix promptpay revolut_pay samsung_pay satispay sepa_debit sequra sofort sunbit swish twint upi us_bank_account wechat_pay zip';
const CAPTURABLE =
	'affirm afterpay_clearpay alma amazon_pay billie card card_present cashapp kakao_pay klarna kr_card link mobilepay naver_pay payco paypal revolut_pay samsung_pay satispay scalapay sequra sunbit';

/** No words for these: what is said at the top need not be said again for every payment method. */
const wordless = (names: string, field: string): FieldGlossary =>
	Object.fromEntries(names.split(' ').map((name) => [`payment_method_options.${name}.${field}`, {}]));

/** Keeps the words for saving and for capture to the one field at the top. */
export const quietOptions: FieldGlossary = {
	...wordless(REUSABLE, 'setup_future_usage'),
	...wordless(CAPTURABLE, 'capture_method'),
};

/** Every form with options by payment method. */
export const optionWords: FieldGlossary = {
	payment_method_options: { label: 'Method Options' },
	mandate_options: { label: 'Mandate' },
	request_three_d_secure: {
		label: 'Request 3D Secure',
		default: 'automatic',
		description:
			'When the bank asks card holders to identify themselves: where rules demand it (Automatic), whenever possible (Any), or always by a challenge',
	},
	amount_type: agreedAmountType,
	'payment_method_options.payto.mandate_options.amount': agreedAmount,
	'payment_method_options.payto.mandate_options.end_date': DAY,
	'payment_method_options.payto.mandate_options.purpose': { default: 'other' },
	'payment_method_options.pix.mandate_options.amount': agreedAmount,
	'payment_method_options.pix.mandate_options.currency': {},
	'payment_method_options.pix.mandate_options.payment_schedule': {
		default: 'monthly',
		values: { halfyearly: 'Half-Yearly' },
	},
	'payment_method_options.pix.mandate_options.start_date': DAY,
	'payment_method_options.pix.mandate_options.end_date': DAY,
	'payment_method_options.upi.mandate_options.amount': agreedAmount,
	'payment_method_options.upi.mandate_options.description': {},
	verification_method: {
		default: 'automatic',
		description: 'How the bank account is checked: at once by a sign-in at the bank, or by small deposits',
	},
};

/** Payments at once, which setup knows nothing of. */
export const paymentOptionWords: FieldGlossary = {
	...optionWords,
	target_date: {
		description: 'Day of the debit, as YYYY-MM-DD: 3 to 15 days from now',
		placeholder: 'e.g. 2027-01-31',
	},
	'payment_method_options.wechat_pay.client': {
		default: 'web',
		values: { android: 'Android App', ios: 'Apple App' },
		description: 'Where the customer pays',
	},
	'payment_method_options.paypal.preferred_locale': { default: 'en-US', values: locales },
};

/** Bank transfers into a balance of the customer. */
export const bankTransferWords: FieldGlossary = {
	'payment_method_options.customer_balance.bank_transfer.type': {
		default: 'us_bank_transfer',
		description: 'The country whose bank details the customer gets to send the money to',
	},
	'payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country': {
		description: 'Country of the IBAN that the customer gets: BE, DE, ES, FR, IE or NL',
		placeholder: 'e.g. DE',
	},
	requested_address_types: { values: { aba: 'ABA', spei: 'SPEI' } },
};

/** Klarna's own subscriptions. */
export const klarnaWords: FieldGlossary = {
	'payment_method_options.klarna.subscriptions.reference': {
		description: 'A text of your own that tells this subscription from others',
		placeholder: 'e.g. SUB-6735',
	},
	'payment_method_options.klarna.subscriptions.interval_count': {},
	'payment_method_options.klarna.subscriptions.next_billing.amount':
		'How much the next payment is, such as 1050 or 10.50 USD',
	'payment_method_options.klarna.subscriptions.next_billing.date': {
		description: 'Day of the next payment, as YYYY-MM-DD',
		placeholder: 'e.g. 2027-01-31',
	},
};

/** Cards: agreements for India, 3D Secure that was done elsewhere. */
export const cardOptionWords: FieldGlossary = {
	'payment_method_options.card.mandate_options.amount': agreedAmount,
	'payment_method_options.card.mandate_options.interval_count': {},
	'payment_method_options.card.mandate_options.description': {},
	'payment_method_options.card.mandate_options.interval': {
		default: 'month',
		description: 'How often payments are due; Sporadic means whenever needed',
	},
	'payment_method_options.card.mandate_options.reference': {
		description: 'A text of your own, unique to this agreement, up to 80 characters',
		placeholder: 'e.g. MANDATE-6735',
	},
	'payment_method_options.card.mandate_options.start_date':
		'When the agreement, and with it the payments, begins',
	three_d_secure: { label: '3D Secure' },
	ares_trans_status: {
		label: 'Result',
		default: 'Y',
		values: {
			A: 'A (Attempted)',
			C: 'C (Challenge Needed)',
			I: 'I (Information Only)',
			N: 'N (Refused)',
			R: 'R (Rejected)',
			U: 'U (Not Possible)',
			Y: 'Y (Succeeded)',
		},
	},
	purchase_interval: { default: 'month' },
	cb_avalgo: {
		label: 'Cryptogram Algorithm',
		description: 'How the cryptogram was made (CAVV algorithm), as Cartes Bancaires got it',
	},
	'payment_method_options.card.three_d_secure.version': {
		default: '2.2.0',
		values: { '1.0.2': '1.0.2', '2.1.0': '2.1.0', '2.2.0': '2.2.0', '2.3.0': '2.3.0', '2.3.1': '2.3.1' },
		description: 'Version of 3D Secure that was used elsewhere',
	},
	'payment_method_options.card.network': {
		default: 'visa',
		values: { amex: 'American Express', unionpay: 'UnionPay' },
	},
	'payment_method_options.klarna.preferred_locale': { default: 'en-US', values: locales },
};

/** Which 3D Secure result of another provider is passed on. */
export const importedThreeDSecureWords: FieldGlossary = {
	cryptogram: {
		description: 'Proof of the authentication (CAVV, AAV or AEVV), in Base64, 28 characters',
		placeholder: 'e.g. AAABBWcSNIdjeUZThmNHAAAAAAA=',
	},
	transaction_id: {
		description: 'ID of the authentication: the one of the directory server, or the XID in version 1',
		placeholder: 'e.g. 97267598-FAE6-48F2-8083-B2D2AC7B1234',
	},
};

/** The customer's consent to later debits. */
export const mandateWords: FieldGlossary = {
	mandate_data: { label: 'New Mandate' },
	'mandate_data.customer_acceptance.type': {
		default: 'online',
		description: 'Whether the customer agreed on the internet or on paper or by phone',
	},
	'mandate_data.customer_acceptance.online.ip_address': {
		label: 'IP Address',
		description: 'The internet address from which the customer agreed: theirs, not that of n8n',
		placeholder: 'e.g. 203.0.113.7',
	},
	'mandate_data.customer_acceptance.online.user_agent': {
		label: 'Browser',
		description: 'How the browser in which the customer agreed names itself (its user agent)',
		placeholder: 'e.g. Mozilla/5.0 …',
	},
};
