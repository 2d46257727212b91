import type { ResourceWords } from '../types';
import { shippingWords } from './payerWords';
import { newPaymentMethodWords } from './paymentMethodData';

/** Here these methods have nothing to fill in. */
const { afterpay_clearpay: _afterpay, mb_way: _mbWay, zip: _zip, ...methodWords } = newPaymentMethodWords;

export const confirmationToken: ResourceWords = {
	value: 'confirmationToken',
	name: 'Confirmation Token',
	aliases: ['confirmation token', 'preview payment method'],
	operations: {
		'confirmationTokens.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a confirmation token',
			description: 'Read what a customer gave on your payment page, before the payment is confirmed with it',
			fields: { confirmation_token: 'The token to work with. Its ID starts with ctoken_.' },
		},
		'testHelpers.confirmationTokens.create': {
			value: 'simulate',
			name: 'Simulate',
			action: 'Simulate a confirmation token',
			description: 'Make a token as if a customer had filled in your payment page. Test environments only.',
			fields: {
				...methodWords,
				...shippingWords,
				payment_method: {
					description: 'ID of a payment method that the token carries. Give it or a New Payment Method.',
					placeholder: 'e.g. pm_card_visa',
				},
				payment_method_options: { label: 'Method Options' },
				'payment_method_options.card.installments.plan.interval': {},
				'payment_method_options.card.installments.plan.type': {
					default: 'fixed_count',
					description: 'The kind of installment plan',
				},
				return_url: {
					label: 'Return URL',
					description: "Where the customer lands after a step in a bank's or provider's app or site",
					placeholder: 'e.g. https://example.com/thanks',
				},
				setup_future_usage: {
					default: 'off_session',
					description:
						'As if the page had agreed to save the payment method, for payments with the customer (On Session) or without',
				},
			},
		},
	},
};
