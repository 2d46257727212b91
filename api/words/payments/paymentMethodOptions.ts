import { euroBankCountries } from './countryNames';
import type { FieldGlossary, FieldWords } from '../types';
import { locales } from '../locales';
import { agreedAmount, agreedAmountType, agreedPurpose, detailedMethods, onlyFor } from './paymentMethodData';

const FIRST_DAY: FieldWords = {
	description: 'First day of the payments, as YYYY-MM-DD',
	placeholder: 'e.g. 2027-01-31',
};
const LAST_DAY: FieldWords = {
	description: 'Last day of the payments, as YYYY-MM-DD',
	placeholder: 'e.g. 2027-12-31',
};

/** Payment methods with options of their own for what else stands at the top of the form. */
const REUSABLE =
	'acss_debit affirm afterpay_clearpay alipay amazon_pay au_becs_debit bacs_debit bancontact blik boleto card cashapp crypto customer_balance eps fpx giropay grabpay ideal kakao_pay klarna konbini kr_card link mb_way mobilepay multibanco naver_pay nz_bank_account oxxo p24 payco paynow paypal payto pix promptpay revolut_pay samsung_pay satispay sepa_debit sequra sofort sunbit swish twint upi us_bank_account wechat_pay zip';
const CAPTURABLE =
	'affirm afterpay_clearpay alma amazon_pay billie card card_present cashapp kakao_pay klarna kr_card link mobilepay naver_pay payco paypal revolut_pay samsung_pay satispay scalapay sequra sunbit';

const OVERRIDES_USAGE = 'Overrides Setup Future Usage for this payment method';
const OVERRIDES_CAPTURE = 'Overrides Capture Method for this payment method';

/** The form shows no more of a label than fits beside the name of these. */
export const shortUsage: FieldWords = { label: 'Future Usage', description: OVERRIDES_USAGE };

const ofEach = (names: string, field: string, words: FieldWords): FieldGlossary =>
	Object.fromEntries(names.split(' ').map((name) => [`payment_method_options.${name}.${field}`, words]));

/** For single payment methods, what also stands at the top of the form. */
export const overridingOptions: FieldGlossary = {
	...ofEach(REUSABLE, 'setup_future_usage', OVERRIDES_USAGE),
	...ofEach(CAPTURABLE, 'capture_method', OVERRIDES_CAPTURE),
	'payment_method_options.multibanco.setup_future_usage': shortUsage,
};

/** The same where nothing of the kind stands at the top. */
export const plainOptions: FieldGlossary = {
	setup_future_usage: OVERRIDES_USAGE,
	capture_method: OVERRIDES_CAPTURE,
	'payment_method_options.bancontact.setup_future_usage': shortUsage,
	'payment_method_options.multibanco.setup_future_usage': shortUsage,
};

/** Every form with options by payment method. */
export const optionWords: FieldGlossary = {
	...detailedMethods,
	...onlyFor('amazon_pay blik card link paypal pix sepa_debit'),
	payment_method_options: { label: 'Method Options' },
	mandate_options: { label: 'Mandate', description: 'Agreement with the customer on later payments' },
	'payment_method_options.bacs_debit.mandate_options': { label: '' },
	'payment_method_options.sepa_debit.mandate_options': { label: '' },
	request_three_d_secure: {
		label: 'Request 3D Secure',
		default: 'automatic',
		description:
			'Use of 3D Secure: only where rules or risk demand it (Automatic), whenever possible (Any), or always by a challenge',
	},
	amount_type: agreedAmountType,

	custom_mandate_url: 'URL of your mandate text, which is shown at confirmation',
	'payment_method_options.acss_debit.mandate_options.interval_description':
		'Text on the times of the debits. Only with Payment Schedule Interval or Combined.',
	'payment_method_options.acss_debit.mandate_options.payment_schedule':
		'Times of the debits: at intervals, sporadically, or both (Combined)',
	'payment_method_options.acss_debit.mandate_options.transaction_type':
		'Whether the debits are personal or business',
	'payment_method_options.bacs_debit.mandate_options.reference_prefix':
		'Start of the mandate reference, up to 12 characters: capital letters, digits, spaces, slashes, underscores, hyphens, ampersands and periods. It cannot start with DDIC or STRIPE.',
	'payment_method_options.sepa_debit.mandate_options.reference_prefix':
		'Start of the mandate reference, up to 12 characters: capital letters, digits, spaces, slashes, underscores, hyphens, ampersands and periods. It cannot start with STRIPE.',
	'payment_method_options.payto.mandate_options.amount': agreedAmount,
	'payment_method_options.payto.mandate_options.end_date': LAST_DAY,
	'payment_method_options.payto.mandate_options.payment_schedule': {
		values: { adhoc: 'Ad Hoc', semi_annual: 'Semiannual' },
		description: "Frequency of the payments. Stripe's default is Ad Hoc.",
	},
	payments_per_period:
		"Number of payments in each period. Stripe's default is 1, and no limit with Payment Schedule Ad Hoc.",
	'payment_method_options.payto.mandate_options.purpose': {
		default: 'other',
		values: { dependant_support: 'Dependent Support' },
		description: 'Purpose of the payments',
	},
	amount_includes_iof: {
		default: 'never',
		description: "Whether the amount includes the Brazilian IOF tax. Stripe's default is Never.",
	},
	'payment_method_options.pix.mandate_options.amount':
		"Amount of each payment (Fixed) or the most it may be (Maximum), such as 1050 or 10.50 USD. Stripe's default for Maximum is 40000 (400 BRL).",
	'payment_method_options.pix.mandate_options.currency': 'Currency of the payments; currently only brl',
	'payment_method_options.pix.mandate_options.payment_schedule': {
		default: 'monthly',
		values: { halfyearly: 'Half-Yearly' },
		description: "Frequency of the payments. Stripe's default is Monthly.",
	},
	'payment_method_options.pix.mandate_options.reference':
		"Name of the subscription in the customer's banking app",
	'payment_method_options.pix.mandate_options.start_date': {
		description: 'First day of the payments, as YYYY-MM-DD, at least 3 days from now',
		placeholder: 'e.g. 2027-01-31',
	},
	'payment_method_options.pix.mandate_options.end_date': LAST_DAY,
	'payment_method_options.upi.mandate_options.amount': agreedAmount,
	'payment_method_options.upi.mandate_options.description': agreedPurpose,
	'payment_method_options.upi.mandate_options.end_date': 'Date on which the agreement ends',
	'payment_method_options.upi.setup_future_usage': OVERRIDES_USAGE,
	'payment_method_options.us_bank_account.financial_connections': { label: '' },
	'payment_method_options.us_bank_account.financial_connections.permissions':
		'Data of the linked account that you may read. Payment Method must be one of the choices.',
	'payment_method_options.us_bank_account.financial_connections.prefetch':
		'Data to fetch as soon as the account is linked',
	verification_method: {
		default: 'automatic',
		description:
			'Verification of the bank account: a login at the bank (Instant), small deposits (Microdeposits), or either (Automatic)',
	},
};

/** What saves a payment method for later debits, in Canada and by bank account. */
export const savingOptionWords: FieldGlossary = {
	'payment_method_options.acss_debit.currency': {
		default: 'cad',
		values: { cad: 'CAD' },
		description: 'Currency of the debits',
	},
	'payment_method_options.acss_debit.mandate_options.default_for':
		'Products that use this mandate automatically. Only to save a payment method.',
	'payment_method_options.payto.mandate_options.start_date': FIRST_DAY,
};

/** Payments at once, which setup knows nothing of. */
export const paymentOptionWords: FieldGlossary = {
	...optionWords,
	...onlyFor(
		'affirm afterpay_clearpay bancontact billie boleto cashapp customer_balance kakao_pay konbini kr_card mobilepay naver_pay oxxo p24 payco revolut_pay samsung_pay satispay sequra sofort sunbit swish wechat_pay',
	),
	target_date: {
		description: 'Day of the debit, as YYYY-MM-DD, 3 to 15 days from now',
		placeholder: 'e.g. 2027-01-31',
	},
	expires_after_days: 'Days until the voucher expires, at the end of the last day',
	'payment_method_options.konbini.expires_after_days':
		"Days until the payment code expires, 1 to 60. Stripe's default is 3.",
	expires_after_seconds: {
		label: 'Expires After',
		description:
			"Seconds until the Pix code expires, 60 to 1,209,600 (14 days). Stripe's default is 14,400 (4 hours).",
	},
	request_extended_authorization: {
		label: 'Extended Authorization',
		default: 'never',
		description: 'Whether to ask for more days to capture, if the card allows it',
	},
	request_incremental_authorization: {
		label: 'Incremental Authorization',
		default: 'never',
		description: 'Whether to ask for raising the authorized amount later, if the card allows it',
	},
	request_multicapture: {
		label: 'Multicapture',
		default: 'never',
		description: 'Whether to ask for several captures, if the card allows it',
	},
	request_overcapture: {
		label: 'Overcapture',
		default: 'never',
		description: 'Whether to ask for capturing more than was authorized, if the card allows it',
	},
	statement_descriptor_suffix_kana: {
		label: 'Statement Suffix in Kana',
		description: 'Text in kana on card statements after your prefix, up to 22 characters together',
	},
	statement_descriptor_suffix_kanji: {
		label: 'Statement Suffix in Kanji',
		description: 'Text in kanji on card statements after your prefix, up to 17 characters together',
	},
	'payment_method_options.card.installments.enabled':
		'Whether to offer installments, for cards of countries that have them',
	'payment_method_options.p24.tos_shown_and_accepted': {
		label: 'Terms of Service Accepted',
		description: 'Whether the payer has accepted the terms of P24',
	},
	'payment_method_options.paypal.reference':
		'Your unique ID of the payment, which the customer sees and PayPal keeps as its invoice ID',
	risk_correlation_id:
		"PayPal's ID for the risk check when a customer pays with a saved PayPal account and is there",
	'payment_method_options.swish.reference': 'Text that the customer sees in Swish',
	'payment_method_options.wechat_pay.app_id':
		'ID of the app at WeChat Pay. Only with Client Android App or iOS App.',
	'payment_method_options.wechat_pay.client': {
		default: 'web',
		values: { android: 'Android App', ios: 'iOS App' },
		description: 'Place where the customer pays: a web page or an app',
	},
	'payment_method_options.paypal.preferred_locale': {
		default: 'en-US',
		values: locales,
		description: 'Language of the page that the provider shows',
	},
};

/** Bank transfers into a balance of the customer. */
export const bankTransferWords: FieldGlossary = {
	'payment_method_options.customer_balance.bank_transfer': { label: '' },
	'payment_method_options.customer_balance.bank_transfer.type': {
		default: 'us_bank_transfer',
		description: 'Country or region whose bank details the customer receives',
	},
	'payment_method_options.customer_balance.bank_transfer.eu_bank_transfer.country': {
		description: 'Country of the IBAN that the customer receives',
		values: euroBankCountries,
		placeholder: 'e.g. DE',
	},
	'payment_method_options.customer_balance.funding_type':
		'Source of the money if the customer balance is too low',
	requested_address_types: {
		values: { aba: 'ABA', spei: 'SPEI' },
		description: "Kinds of bank details to show the customer. Stripe's default is all that are valid.",
	},
};

/** Klarna's own subscriptions. */
export const klarnaWords: FieldGlossary = {
	'payment_method_options.klarna.subscriptions':
		'Subscriptions that the customer pays with Klarna from now on',
	'payment_method_options.klarna.subscriptions.name': 'Name of the subscription',
	'payment_method_options.klarna.subscriptions.reference': {
		description: 'Your ID of the subscription, the same for all its payments',
		placeholder: 'e.g. SUB-6735',
	},
	'payment_method_options.klarna.subscriptions.interval': {
		default: 'month',
		description: 'Unit of Interval Count',
	},
	'payment_method_options.klarna.subscriptions.interval_count': {
		description: 'Number of intervals between payments: Month and 3 is a quarter',
		placeholder: 'e.g. 3',
	},
	next_billing: 'The next payment of the subscription',
	'payment_method_options.klarna.subscriptions.next_billing.amount':
		'Amount of the next payment, such as 1050 or 10.50 USD',
	'payment_method_options.klarna.subscriptions.next_billing.date': {
		description: 'Day of the next payment, as YYYY-MM-DD',
		placeholder: 'e.g. 2027-01-31',
	},
};

/** What payment intents and setup intents have besides: agreements for India, 3D Secure that was done elsewhere. */
export const intentOptionWords: FieldGlossary = {
	...onlyFor('card_present'),
	'payment_method_options.blik.code': {
		description: "The 6-digit code from the customer's banking app. Only when you confirm.",
		placeholder: 'e.g. 123456',
	},
	'payment_method_options.blik.mandate_options.expires_at': 'Date on which the mandate ends',
	'payment_method_options.card.mandate_options.amount': agreedAmount,
	'payment_method_options.card.mandate_options.description': agreedPurpose,
	'payment_method_options.card.mandate_options.end_date':
		'Date on which the agreement ends, after Start Date',
	'payment_method_options.card.mandate_options.interval': {
		default: 'month',
		description: 'Unit of Interval Count. Sporadic means whenever needed.',
	},
	'payment_method_options.card.mandate_options.interval_count':
		'Number of intervals between payments, at most 1 year (12 months or 52 weeks). Optional with Interval Sporadic.',
	'payment_method_options.card.mandate_options.reference': {
		description: 'Your unique ID of the agreement, up to 80 characters',
		placeholder: 'e.g. MANDATE-6735',
	},
	'payment_method_options.card.mandate_options.start_date':
		'Date on which the agreement begins, yesterday at the earliest',
	'payment_method_options.card.mandate_options.supported_types':
		'Kinds of mandate to support; currently only India',
	setup_credential_usage: 'Kind of later payments for which the card is saved',
	three_d_secure: {
		label: '3D Secure',
		description: 'Result of a 3D Secure authentication by another provider',
	},
	'payment_method_options.card.three_d_secure.ares_trans_status': {
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
		description: 'Answer of the card issuer (transStatus)',
	},
	electronic_commerce_indicator: 'Degree of authentication (ECI), as your 3D Secure provider returned it',
	requestor_challenge_indicator: 'Challenge that was requested, two digits from 01 to 99',
	'payment_method_options.card.three_d_secure.network_options': { label: '' },
	'payment_method_options.card.three_d_secure.network_options.cartes_bancaires': { label: '' },
	cb_avalgo: {
		label: 'CB Cryptogram Algorithm',
		description: 'Algorithm of the cryptogram from Cartes Bancaires (CB-AVALGO)',
	},
	cb_exemption: 'Exemption from Cartes Bancaires (CB-EXEMPTION), 4 characters in Base64',
	cb_score: 'Risk score from Cartes Bancaires (CB-SCORE), 0 to 99',
	cryptogram: {
		description: 'Proof of the authentication (CAVV, AAV or AEVV), 28 characters in Base64',
		placeholder: 'e.g. AAABBWcSNIdjeUZThmNHAAAAAAA=',
	},
	transaction_id: {
		description: 'ID of the authentication: of the directory server, or the XID in version 1',
		placeholder: 'e.g. 97267598-FAE6-48F2-8083-B2D2AC7B1234',
	},
	'payment_method_options.card.three_d_secure.version': {
		default: '2.2.0',
		values: { '1.0.2': '1.0.2', '2.1.0': '2.1.0', '2.2.0': '2.2.0', '2.3.0': '2.3.0', '2.3.1': '2.3.1' },
		description: 'Version of 3D Secure that was used elsewhere',
	},
	'payment_method_options.card.network': {
		default: 'visa',
		values: { amex: 'American Express', eftpos_au: 'eftpos Australia', unionpay: 'UnionPay' },
		description: 'Network that processes the card, one of those on it. Only when you confirm.',
	},
	'payment_method_options.klarna.on_demand.average_amount':
		'Average amount of a purchase, such as 1050 or 10.50 USD',
	'payment_method_options.klarna.on_demand.maximum_amount':
		'Largest amount of a purchase, such as 1050 or 10.50 USD',
	'payment_method_options.klarna.on_demand.minimum_amount':
		'Smallest amount of a purchase, such as 1050 or 10.50 USD',
	purchase_interval: { label: 'Interval', default: 'month', description: 'Unit of Interval Count' },
	purchase_interval_count: { label: 'Interval Count', description: 'Number of intervals between purchases' },
	'payment_method_options.klarna.preferred_locale': {
		default: 'en-US',
		values: locales,
		description: 'Language of the page that the provider shows',
	},
	'payment_method_options.link.persistent_token': 'Deprecated, without effect',
	'payment_method_options.us_bank_account.financial_connections.filters': { label: '' },
	account_subcategories: 'Kinds of account that the customer can link',
	'payment_method_options.us_bank_account.financial_connections.return_url':
		'URL that brings the customer back to your app after the login at the bank. Only for web views.',
	'payment_method_options.us_bank_account.mandate_options.collection_method':
		'Form in which the customer agrees offline',
	'payment_method_options.us_bank_account.networks.requested': 'Bank networks that the account must support',
};

/** The customer's consent to later debits. */
export const mandateWords: FieldGlossary = {
	mandate_data: {
		label: 'New Mandate',
		description: "The customer's consent to later debits. Only when you confirm.",
	},
	'mandate_data.customer_acceptance': { label: '' },
	'mandate_data.customer_acceptance.accepted_at': 'Time at which the customer agreed',
	'mandate_data.customer_acceptance.type': {
		default: 'online',
		description: 'Whether the customer agreed online or offline',
	},
	'mandate_data.customer_acceptance.online': { label: '' },
	'mandate_data.customer_acceptance.online.ip_address': {
		label: 'IP Address',
		description: "IP address of the customer's device at that time, not of n8n",
		placeholder: 'e.g. 203.0.113.7',
	},
	'mandate_data.customer_acceptance.online.user_agent': {
		label: 'Browser',
		description: "User agent of the customer's browser at that time",
		placeholder: 'e.g. Mozilla/5.0 …',
	},
};
