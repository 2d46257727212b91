import type { FieldWords, ResourceWords } from '../types';

const value: FieldWords = {
	label: 'Amount',
	description: 'Amount of the payment, such as 1050 or 10.50 USD',
};

export const paymentRecord: ResourceWords = {
	value: 'paymentRecord',
	name: 'Payment Record',
	aliases: ['report payment', 'payments outside stripe', 'report refund'],
	fields: {
		payment_record: 'The payment record to work with',
		description: 'A note on the payment',
		initiated_at: 'Time at which the payment started',
		canceled: { label: '' },
		'canceled.canceled_at': 'Time of the cancellation. Only with Outcome Canceled.',
		failed: { label: '' },
		'failed.failed_at': 'Time of the failure. Only with Outcome Failed.',
		guaranteed: { label: '' },
		'guaranteed.guaranteed_at': 'Time since which the money is sure to arrive. Only with Outcome Guaranteed.',
		outcome: {
			default: 'guaranteed',
			description:
				'End of the payment: money that is sure to arrive (Guaranteed), a failure or a cancellation',
		},
		payment_method_details: { label: 'Payment Method' },
		'payment_method_details.billing_details': 'Name, address and contact details of the payer',
		'payment_method_details.billing_details.name': {
			description: 'Full name of the payer',
			placeholder: 'e.g. Jenny Rosen',
		},
		'payment_method_details.custom': 'A custom payment method',
		'payment_method_details.custom.display_name': {
			description: 'Name of the custom payment method',
			placeholder: 'e.g. Bank check',
		},
		'payment_method_details.custom.type': {
			description: 'ID of the custom payment method type from your dashboard settings',
			placeholder: 'e.g. cpmt_1ABC…',
		},
		'payment_method_details.payment_method': 'The payment method at Stripe, if it is saved there',
		'payment_method_details.type': 'Kind of payment method; currently only a custom one',
		'shipping_details.name': { description: 'Full name of the recipient', placeholder: 'e.g. Jenny Rosen' },
		processor_details: { label: 'Processor', description: 'The other provider, which processed the payment' },
		'processor_details.type': 'Kind of provider; currently only a custom one',
		'processor_details.custom': { label: '' },
	},
	operations: {
		'paymentRecords.reportPayment': {
			value: 'reportPayment',
			name: 'Report Payment',
			action: 'Report a payment',
			description: 'Record a payment that another provider processed, as a new record; no money moves',
			order: ['amount_requested.value', 'amount_requested.currency', 'initiated_at'],
			shown: ['outcome', 'customer_details.customer', 'description'],
			fields: {
				amount_requested: { label: 'Requested' },
				'amount_requested.value': value,
				'amount_requested.currency': 'Three-letter ISO code of the currency, such as usd',
				customer_presence: {
					default: 'on_session',
					description: 'Whether the customer was there during the payment (On Session) or not (Off Session)',
				},
				'customer_details.customer': 'The customer who paid',
				'customer_details.name': {
					description: 'Full name of the customer',
					placeholder: 'e.g. Jenny Rosen',
				},
				'processor_details.custom.payment_reference': {
					description: "The other provider's ID of the payment, such as a check number",
					placeholder: 'e.g. PAY-6735',
				},
			},
		},
		'paymentRecords.reportPaymentAttempt': {
			value: 'reportPaymentAttempt',
			name: 'Report Payment Attempt',
			action: 'Report a payment attempt',
			description:
				'Add another attempt to a record, after all earlier ones failed or were canceled; no money moves',
		},
		'paymentRecords.reportPaymentAttemptCanceled': {
			value: 'reportPaymentAttemptCanceled',
			name: 'Report Payment Attempt Canceled',
			action: 'Report that a payment attempt was canceled',
			description: 'Record that the latest attempt was canceled at the other provider',
			fields: { canceled_at: 'Time of the cancellation' },
		},
		'paymentRecords.reportPaymentAttemptFailed': {
			value: 'reportPaymentAttemptFailed',
			name: 'Report Payment Attempt Failed',
			action: 'Report that a payment attempt failed',
			description: 'Record that the latest attempt failed at the other provider',
			fields: { failed_at: 'Time of the failure' },
		},
		'paymentRecords.reportPaymentAttemptGuaranteed': {
			value: 'reportPaymentAttemptGuaranteed',
			name: 'Report Payment Attempt Guaranteed',
			action: 'Report that a payment attempt was guaranteed',
			description: 'Record that the money of the latest attempt is sure to arrive',
			fields: { guaranteed_at: 'Time since which the money is sure to arrive' },
		},
		'paymentRecords.reportPaymentAttemptInformational': {
			value: 'reportPaymentAttemptInformational',
			name: 'Report Payment Attempt Details',
			action: 'Report details of a payment attempt',
			description: 'Correct or add customer, shipping or notes of a record, without changing its outcome',
			fields: {
				'customer_details.customer': 'The customer who paid',
				'customer_details.name': {
					description: 'Full name of the customer',
					placeholder: 'e.g. Jenny Rosen',
				},
			},
		},
		'paymentRecords.reportRefund': {
			value: 'reportRefund',
			name: 'Report Refund',
			action: 'Report a refund of a payment record',
			description: 'Record a refund that another provider made; Stripe sends no money',
			required: ['processor_details.custom'],
			shown: ['amount.value', 'amount.currency'],
			fields: {
				amount: { label: 'Refunded' },
				'amount.value': {
					...value,
					description: 'Amount that was given back, such as 1050 or 10.50 USD',
				},
				'amount.currency': 'Three-letter ISO code of the currency, such as usd',
				initiated_at: 'Time at which the refund started',
				refunded: { label: '' },
				'refunded.refunded_at': 'Time at which the refund was complete',
				'processor_details.custom.refund_reference': {
					description: "The other provider's unique ID of the refund",
					placeholder: 'e.g. REF-6735',
				},
			},
		},
		'paymentRecords.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment record',
			description: 'Get one record with the amounts that were paid, refunded, failed or canceled',
		},
		'paymentRecords.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment records',
			description: 'List records of payments, those at other providers included',
			fields: {
				created_after: 'Only records created after this moment',
				created_before: 'Only records created before this moment',
			},
		},
	},
};

export const paymentAttemptRecord: ResourceWords = {
	value: 'paymentAttemptRecord',
	name: 'Payment Attempt Record',
	aliases: ['attempts of a payment', 'payment attempts'],
	operations: {
		'paymentAttemptRecords.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment attempt record',
			description: 'Get one attempt of a payment with its outcome',
			fields: { payment_attempt_record: 'The attempt to work with. Its ID starts with par_.' },
		},
		'paymentAttemptRecords.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment attempt records',
			description: 'List the attempts of one payment record',
			fields: {
				payment_record: 'The payment record with the attempts to list',
			},
		},
	},
};
