import type { ResourceWords } from '../types';

export const refund: ResourceWords = {
	value: 'refund',
	name: 'Refund',
	aliases: ['refund payment', 'give money back', 'partial refund', 'list refunds', 'cancel refund'],
	fields: {
		refund: 'The refund to work with',
	},
	operations: {
		'refunds.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a refund',
			description:
				'Give a customer back all or part of a payment, from your Stripe balance. A refund that was sent cannot be recalled.',
			oneOf: [['payment_intent', 'charge', 'origin']],
			shown: ['amount'],
			order: ['payment_intent', 'charge', 'amount'],
			fields: {
				amount:
					'Amount to give back, such as 1050 or 10.50 USD, in the currency of the payment. Default: all that is not refunded yet.',
				charge: 'The charge to refund. Use either this or Payment Intent.',
				payment_intent: 'The payment to refund. Use either this or Charge.',
				currency: 'Three-letter ISO code, such as eur. Only with Origin.',
				customer: 'The customer whose balance the money comes from. Only with Origin.',
				instructions_email: {
					description:
						"The customer's address, at which Stripe asks for bank details if their payment method takes no refunds",
					placeholder: 'name@email.com',
				},
				origin:
					'Source of the money if there is no payment to refund: the cash balance of the customer. Needs Customer, Amount and Currency.',
				reason: {
					default: 'requested_by_customer',
					description: 'Reason of the refund. Fraudulent also puts the card and email on your block lists.',
				},
				refund_application_fee:
					"Whether to give back your platform's fee too, in proportion to the amount. Off: your platform keeps it.",
				reverse_transfer:
					'Whether to take the money back from the connected account that received it, in proportion. Off: your platform pays.',
			},
		},
		'refunds.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a refund',
			description: 'Get one refund with its status and, if it failed, the reason',
		},
		'refunds.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a refund',
			description: 'Change the metadata of a refund. Nothing else of it can change.',
		},
		'refunds.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a refund',
			description:
				'Stop a refund that needs the customer to act (status requires_action). Others cannot be canceled.',
		},
		'refunds.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many refunds',
			description: 'List refunds, newest first',
			fields: {
				charge: 'Only refunds of this charge',
				payment_intent: 'Only refunds of this payment',
			},
		},
		'testHelpers.refunds.expire': {
			value: 'simulateExpiry',
			name: 'Simulate Expiry',
			action: 'Simulate the expiry of a refund',
			description:
				'Expire a refund that needs the customer to act, as if they had not answered in time. Test environments only.',
		},
	},
};
