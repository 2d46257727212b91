import type { FieldWords, ResourceWords } from '../types';

const value: FieldWords = {
	label: 'Amount',
	description: "How much, such as 1050, in the currency's smallest unit, or 10.50 USD",
};

export const paymentRecord: ResourceWords = {
	value: 'paymentRecord',
	name: 'Payment Record',
	aliases: ['report payment', 'payments outside stripe', 'report refund'],
	fields: {
		payment_record: 'The payment record to work with. Its ID starts with pr_.',
		description: 'A note of your own about the payment',
		initiated_at: 'When the payment was started',
		'canceled.canceled_at': 'When the payment was canceled, if that is the outcome',
		'failed.failed_at': 'When the payment failed, if that is the outcome',
		'guaranteed.guaranteed_at': 'When the money became sure to arrive, if that is the outcome',
		outcome: {
			default: 'guaranteed',
			description:
				'How the payment ended: the money is sure to arrive (Guaranteed), or it failed or was canceled',
		},
		payment_method_details: { label: 'Payment Method' },
		'payment_method_details.custom.type': {
			description: 'ID of the custom payment method type, as your dashboard settings show it',
			placeholder: 'e.g. cpmt_1ABC…',
		},
	},
	operations: {
		'paymentRecords.reportPayment': {
			value: 'reportPayment',
			name: 'Report Payment',
			action: 'Report a payment',
			description:
				'Tell Stripe of a payment that another provider processed, as a new record; no money moves',
			order: ['amount_requested__value', 'amount_requested__currency', 'initiated_at'],
			fields: {
				amount_requested: { label: 'Requested' },
				'amount_requested.value': value,
				'amount_requested.currency': 'Three-letter ISO code of that currency, such as usd',
				customer_presence: {
					default: 'on_session',
					description: 'Whether the customer was there when they paid (On Session) or not (Off Session)',
				},
				'customer_details.customer': 'The customer who paid. Its ID starts with cus_.',
				'processor_details.custom.payment_reference': {
					description: 'The number that the other provider gave the payment, unique among your records',
					placeholder: 'e.g. PAY-6735',
				},
			},
		},
		'paymentRecords.reportPaymentAttempt': {
			value: 'reportPaymentAttempt',
			name: 'Report Payment Attempt',
			action: 'Report a payment attempt',
			description:
				'Add another try to a record, after the one before it failed or was canceled; no money moves',
		},
		'paymentRecords.reportPaymentAttemptCanceled': {
			value: 'reportPaymentAttemptCanceled',
			name: 'Report Payment Attempt Canceled',
			action: 'Report that a payment attempt was canceled',
			description: 'Note that the latest try of a record was canceled at the other provider',
			fields: { canceled_at: 'When the try was canceled' },
		},
		'paymentRecords.reportPaymentAttemptFailed': {
			value: 'reportPaymentAttemptFailed',
			name: 'Report Payment Attempt Failed',
			action: 'Report that a payment attempt failed',
			description: 'Note that the latest try of a record came to nothing at the other provider',
			fields: { failed_at: 'When the try failed' },
		},
		'paymentRecords.reportPaymentAttemptGuaranteed': {
			value: 'reportPaymentAttemptGuaranteed',
			name: 'Report Payment Attempt Guaranteed',
			action: 'Report that a payment attempt was guaranteed',
			description: 'Note that the money of the latest try of a record is sure to arrive',
			fields: { guaranteed_at: 'When the money became sure to arrive' },
		},
		'paymentRecords.reportPaymentAttemptInformational': {
			value: 'reportPaymentAttemptInformational',
			name: 'Report Payment Attempt Details',
			action: 'Report details of a payment attempt',
			description:
				'Correct or add customer, shipping or notes of the latest try, without changing how it stands',
			fields: { 'customer_details.customer': 'The customer who paid. Its ID starts with cus_.' },
		},
		'paymentRecords.reportRefund': {
			value: 'reportRefund',
			name: 'Report Refund',
			action: 'Report a refund of a payment record',
			description: 'Note that another provider gave money back; Stripe itself sends none',
			fields: {
				amount: { label: 'Refunded' },
				'amount.value': {
					...value,
					description: 'How much was given back, such as 1050 or 10.50 USD. Left out, all that was paid.',
				},
				'amount.currency': 'Three-letter ISO code of that currency, such as usd',
				initiated_at: 'When the refund was started',
				'refunded.refunded_at': 'When the money was given back',
				'processor_details.custom.refund_reference': {
					description: 'The number that the other provider gave the refund',
					placeholder: 'e.g. REF-6735',
				},
			},
		},
		'paymentRecords.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment record',
			description: 'Read one record with how much was paid, refunded, failed or canceled',
		},
		'paymentRecords.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment records',
			description: 'List records of payments, those at other providers included',
			fields: {
				created_after: 'Only records that were created after this moment',
				created_before: 'Only records that were created before this moment',
			},
		},
	},
};

export const paymentAttemptRecord: ResourceWords = {
	value: 'paymentAttemptRecord',
	name: 'Payment Attempt Record',
	aliases: ['tries of a payment', 'payment attempts'],
	operations: {
		'paymentAttemptRecords.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment attempt record',
			description: 'Read one try of a payment, with how it went',
			fields: { payment_attempt_record: 'The try to work with. Its ID starts with par_.' },
		},
		'paymentAttemptRecords.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment attempt records',
			description: 'List the tries of one payment record',
			fields: {
				payment_record: {
					description: 'ID of the payment record whose tries to list',
					placeholder: 'e.g. pr_1ABC…',
				},
			},
		},
	},
};
