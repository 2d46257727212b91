import type { FieldGlossary } from '../../types';

/** Payment methods that a seller can ask for. */
const MERCHANT = {
	ach_debit_payments: 'ACH Debit Payments',
	acss_debit_payments: 'ACSS Debit Payments',
	affirm_payments: 'Affirm Payments',
	afterpay_clearpay_payments: 'Afterpay Clearpay Payments',
	alma_payments: 'Alma Payments',
	amazon_pay_payments: 'Amazon Pay Payments',
	au_becs_debit_payments: 'AU BECS Debit Payments',
	bacs_debit_payments: 'Bacs Debit Payments',
	bancontact_payments: 'Bancontact Payments',
	blik_payments: 'BLIK Payments',
	blik_recurring_payments: 'BLIK Recurring Payments',
	boleto_payments: 'Boleto Payments',
	card_payments: 'Card Payments',
	cartes_bancaires_payments: 'Cartes Bancaires Payments',
	cashapp_payments: 'Cash App Payments',
	eps_payments: 'EPS Payments',
	fpx_payments: 'FPX Payments',
	gb_bank_transfer_payments: 'GB Bank Transfer Payments',
	grabpay_payments: 'GrabPay Payments',
	ideal_payments: 'iDEAL Payments',
	jcb_payments: 'JCB Payments',
	jp_bank_transfer_payments: 'JP Bank Transfer Payments',
	kakao_pay_payments: 'Kakao Pay Payments',
	klarna_payments: 'Klarna Payments',
	konbini_payments: 'Konbini Payments',
	kr_card_payments: 'KR Card Payments',
	link_payments: 'Link Payments',
	mobilepay_payments: 'MobilePay Payments',
	multibanco_payments: 'Multibanco Payments',
	mx_bank_transfer_payments: 'MX Bank Transfer Payments',
	naver_pay_payments: 'Naver Pay Payments',
	oxxo_payments: 'OXXO Payments',
	p24_payments: 'P24 Payments',
	pay_by_bank_payments: 'Pay by Bank Payments',
	payco_payments: 'PAYCO Payments',
	paynow_payments: 'PayNow Payments',
	promptpay_payments: 'PromptPay Payments',
	revolut_pay_payments: 'Revolut Pay Payments',
	samsung_pay_payments: 'Samsung Pay Payments',
	satispay_payments: 'Satispay Payments',
	sepa_bank_transfer_payments: 'SEPA Bank Transfer Payments',
	sepa_debit_payments: 'SEPA Debit Payments',
	sequra_payments: 'seQura Payments',
	sunbit_payments: 'Sunbit Payments',
	swish_payments: 'Swish Payments',
	twint_payments: 'TWINT Payments',
	us_bank_transfer_payments: 'US Bank Transfer Payments',
	zip_payments: 'Zip Payments',
};

/** Where a recipient can get money. */
const RECIPIENT = {
	'bank_accounts.ach': 'Bank Account (ACH)',
	'bank_accounts.fedwire': 'Bank Account (Fedwire)',
	'bank_accounts.fps': 'Bank Account (FPS)',
	'bank_accounts.local': 'Bank Account (Local)',
	'bank_accounts.rtp': 'Bank Account (RTP)',
	'bank_accounts.sepa': 'Bank Account (SEPA)',
	'bank_accounts.swift': 'Bank Account (SWIFT)',
	cards: 'Card',
	'stripe_balance.stripe_transfers': 'Stripe Balance (Transfers)',
};

const requested = 'Whether to ask for this capability. It can take a while to become active.';

/** One switch for each capability, called after it. */
const switches = (role: string, labels: Record<string, string>): FieldGlossary =>
	Object.fromEntries(
		Object.entries(labels).flatMap(([name, label]) => {
			const capability = `configuration.${role}.capabilities.${name}`;
			return [
				[capability, { label: '' }],
				[`${capability}.requested`, { label, default: true, description: requested }],
			];
		}),
	);

/** The capabilities of an account, for each role that it can have. */
export const capabilityWords: FieldGlossary = {
	'configuration.customer.capabilities': { label: '' },
	...switches('customer', { automatic_indirect_tax: 'Automatic Tax Capability' }),
	'configuration.merchant.capabilities': { description: 'Payment methods to ask for' },
	...switches('merchant', MERCHANT),
	'configuration.recipient.capabilities': { label: '' },
	bank_accounts: { label: '' },
	stripe_balance: { label: '' },
	...switches('recipient', RECIPIENT),
};
