import type { ResourceWords } from '../types';

export const paymentEvaluation: ResourceWords = {
	value: 'paymentEvaluation',
	name: 'Radar Payment Evaluation',
	aliases: ['fraud score', 'radar risk score', 'evaluate payment'],
	operations: {
		'radar.paymentEvaluations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a radar payment evaluation',
			description:
				'Ask Radar for the risk of a payment that another payment company will process. No money moves.',
			order: [
				'payment_details__amount',
				'payment_details__currency',
				'payment_details__payment_method_details__payment_method',
			],
			shown: ['customer_details.customer', 'customer_details.email'],
			oneOf: [
				[
					'customer_details.customer',
					'customer_details.email',
					'customer_details.name',
					'customer_details.phone',
					'customer_details.customer_account',
				],
			],
			fields: {
				customer_details: { description: 'More about the customer' },
				'customer_details.customer': {
					description: 'Customer who pays, if Stripe knows them',
				},
				'customer_details.customer_account': {
					description: 'Account that pays. Only if you use accounts as customers.',
				},
				'customer_details.email': { description: "Customer's email address", placeholder: 'name@email.com' },
				'customer_details.name': 'Full name of the customer, or name of the business',
				'customer_details.phone': {
					description: "Customer's phone number, with country code",
					placeholder: 'e.g. +15555550123',
				},
				payment_details: { label: 'Payment', description: 'More about the payment' },
				'payment_details.description': 'Text that describes the payment',
				'payment_details.statement_descriptor': {
					description: "Text on the customer's statement",
					placeholder: 'e.g. ACME.COM',
				},
				money_movement_details: {
					label: 'Charge',
					description: 'Kind of charge, and whether the customer is there',
				},
				money_movement_type: { label: 'Type', description: 'Way in which money moves' },
				'payment_details.money_movement_details.card': { label: '' },
				'payment_details.amount': 'Amount of the payment, such as 1050 or 10.50 USD',
				'payment_details.money_movement_details.card.customer_presence': {
					default: 'on_session',
					description: 'Whether the customer is there (On Session) when the card is charged',
				},
				'payment_details.money_movement_details.card.payment_type': {
					default: 'one_off',
					description: 'Whether the card is charged once or repeatedly, or only saved',
				},
				payment_method_details: { label: 'Payment Method', description: 'Billing details of the payer' },
				'payment_details.payment_method_details.billing_details': { label: 'Billing' },
				'payment_details.payment_method_details.billing_details.name': "Payer's full name",
				shipping_details: { description: 'Recipient and address of the goods' },
				'payment_details.shipping_details.name': "Recipient's full name",
				'payment_details.payment_method_details.payment_method': {
					label: 'ID',
					description: 'Payment method that is charged',
					placeholder: 'e.g. pm_1ABC…',
				},
				client_device_metadata_details: { label: 'Browser' },
				'client_device_metadata_details.radar_session': {
					description: "ID of the Radar session that Stripe.js made in the customer's browser",
					placeholder: 'e.g. rse_1ABC…',
				},
			},
		},
	},
};
