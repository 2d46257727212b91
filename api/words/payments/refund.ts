import type { ResourceWords } from '../types';

export const refund: ResourceWords = {
	value: 'refund',
	name: 'Refund',
	aliases: ['refund payment', 'give money back', 'partial refund', 'list refunds', 'cancel refund'],
	fields: {
		refund: 'The refund to work with. Its ID starts with re_ or pyr_.',
	},
	operations: {
		'refunds.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a refund',
			description:
				'Give a customer back all or part of a payment, from your Stripe balance. Money sent back cannot be recalled. Give a payment intent or a charge.',
			fields: {
				amount:
					"How much to give back, such as 1050, in the currency's smallest unit, or 10.50 USD, in the currency of the payment. Left out, all that is left of it.",
				charge: 'The charge to refund. Give it or Payment Intent.',
				payment_intent: 'The payment to refund. Give it or Charge; the ID starts with pi_.',
				currency: 'Currency of the refund. Only to refund money from a customer balance.',
				customer: 'Whose customer balance the money comes from. Only together with Origin.',
				instructions_email: {
					description:
						'Where Stripe asks the customer for bank details, if the way they paid cannot take money back',
					placeholder: 'name@email.com',
				},
				origin:
					'Where the money comes from, if there is no payment to refund: the cash balance of the customer',
				reason: {
					default: 'requested_by_customer',
					description: 'Why it is refunded. Fraudulent also puts card and email on your block lists.',
				},
				refund_application_fee:
					'Whether your platform also gives back its fee, in proportion to the amount. Otherwise it keeps the fee.',
				reverse_transfer:
					'Whether the connected account that got the money pays for the refund, in proportion. Otherwise your platform does.',
			},
		},
		'refunds.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a refund',
			description: 'Read one refund with its status and, if it failed, the reason',
		},
		'refunds.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a refund',
			description: 'Change the metadata of a refund; nothing else of it can change',
		},
		'refunds.cancel': {
			value: 'cancel',
			name: 'Cancel',
			action: 'Cancel a refund',
			description:
				'Stop a refund that still waits for the customer to give bank details; any other cannot be canceled',
		},
		'refunds.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many refunds',
			description: 'List refunds, newest first',
			fields: {
				charge: 'Only refunds of this charge',
				payment_intent: 'Only refunds of this payment. Its ID starts with pi_.',
			},
		},
		'testHelpers.refunds.expire': {
			value: 'simulateExpiry',
			name: 'Simulate Expiry',
			action: 'Simulate the expiry of a refund',
			description:
				'Let a refund that waits for the customer run out, as if they had not answered in time. Test environments only.',
		},
	},
};
