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
				'Ask Radar how risky a payment is that another payment company will process. No money moves.',
			order: [
				'payment_details__amount',
				'payment_details__currency',
				'payment_details__payment_method_details__payment_method',
			],
			fields: {
				customer_details: { label: 'Customer' },
				'customer_details.customer': {
					label: 'ID',
					description: 'The customer who pays, if Stripe knows them. The ID starts with cus_.',
				},
				'customer_details.customer_account': {
					label: 'Account',
					description: 'ID of the account that pays, where customers are kept as accounts',
				},
				payment_details: { label: 'Payment' },
				'payment_details.amount':
					"What is to be paid, such as 1050, in the currency's smallest unit, or 10.50 USD",
				'payment_details.money_movement_details.card.customer_presence': {
					default: 'on_session',
					description: 'Whether the customer is there when the card is charged',
				},
				'payment_details.money_movement_details.card.payment_type': {
					default: 'one_off',
					description: 'Whether the card is charged once or again and again, and whether this only saves it',
				},
				payment_method_details: { label: 'Payment Method' },
				'payment_details.payment_method_details.payment_method': {
					label: 'ID',
					description: 'ID of the payment method that is to be charged',
					placeholder: 'e.g. pm_1ABC…',
				},
				client_device_metadata_details: { label: 'Browser' },
				'client_device_metadata_details.radar_session': {
					description: 'ID of the Radar session that Stripe.js made in the browser of the customer',
					placeholder: 'e.g. rse_1ABC…',
				},
			},
		},
	},
};
