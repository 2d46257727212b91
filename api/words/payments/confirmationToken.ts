import type { ResourceWords } from '../types';
import { shippingWords } from './payerWords';
import { newPaymentMethodWords } from './paymentMethodData';

/** Here these methods have nothing to fill in. */
const { afterpay_clearpay: _afterpay, mb_way: _mbWay, zip: _zip, ...methodWords } = newPaymentMethodWords;
const { 'shipping.name': recipient } = shippingWords();

export const confirmationToken: ResourceWords = {
	value: 'confirmationToken',
	name: 'Confirmation Token',
	aliases: ['confirmation token', 'preview payment method'],
	operations: {
		'confirmationTokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a confirmation token',
			description:
				'Get the details that a customer entered on your payment page, before you confirm with them',
			fields: { confirmation_token: 'The token to work with. Its ID starts with ctoken_.' },
		},
		'testHelpers.confirmationTokens.create': {
			value: 'simulate',
			name: 'Simulate',
			action: 'Simulate a confirmation token',
			description: 'Create a token as if a customer had filled in your payment page. Test environments only.',
			shown: ['payment_method'],
			fields: {
				...methodWords,
				'shipping.name': recipient,
				payment_method: 'The payment method of the token. Use either this or New Payment Method.',
				payment_method_options: { label: 'Method Options' },
				'payment_method_options.card': { label: '' },
				'payment_method_options.card.installments.plan.count': {
					description: 'Number of installments. Needed with Type Fixed Count.',
					placeholder: 'e.g. 3',
				},
				'payment_method_options.card.installments.plan.interval': 'Time between installments',
				'payment_method_options.card.installments.plan.type': {
					default: 'fixed_count',
					description: 'Kind of installment plan, one of those that the card allows',
				},
				return_url: {
					label: 'Return URL',
					description: "URL for the customer after a step on a bank's or provider's page",
					placeholder: 'e.g. https://example.com/thanks',
				},
				setup_future_usage: {
					default: 'off_session',
					description:
						'Saves the payment method for later payments: with the customer there (On Session) or also without (Off Session)',
				},
			},
		},
	},
};
