import type { ResourceWords } from '../types';
import { customerAccount, onlyOfCustomer } from './payerWords';
import { allowRedisplay, onlyFor, paymentMethodDetailWords } from './paymentMethodData';
import { paymentMethodNames } from './paymentMethodNames';

export const paymentMethod: ResourceWords = {
	value: 'paymentMethod',
	name: 'Payment Method',
	aliases: ['saved cards', 'attach payment method', 'remove card from customer', 'list payment methods'],
	fields: {
		payment_method: 'The payment method to work with',
		allow_redisplay: allowRedisplay,
		...onlyFor('card us_bank_account'),
		billing_details: 'Name, address and contact details of the payer',
		'billing_details.name': { description: 'Full name of the payer', placeholder: 'e.g. Jenny Rosen' },
		'billing_details.tax_id': 'Tax number of the payer. LATAM buyers of sellers elsewhere need it.',
		'card.networks': { label: '' },
		'card.networks.preferred': {
			label: 'Preferred Network',
			description: 'Network to use, for cards with two',
		},
	},
	operations: {
		'paymentMethods.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment method',
			description:
				'Create a payment method from its details, for example a bank account to debit. Attach it to a customer to use it more than once.',
			oneOf: [['type', 'payment_method']],
			shown: ['type'],
			fields: {
				...paymentMethodDetailWords,
				type: {
					default: 'us_bank_account',
					description: 'Kind of payment method. Fill in only the fields of this kind.',
					values: paymentMethodNames,
				},
				'card.number': {
					label: 'Card Number',
					description:
						'Number of the card. Sending it makes you subject to card security rules (PCI DSS); a token does not.',
				},
				'card.token': {
					description: 'Single-use token of a card, instead of its number, expiry and CVC',
					placeholder: 'e.g. tok_1ABC…',
				},
				customer: 'The customer of the payment method to copy to a connected account',
				'custom.type': {
					description: 'ID of the custom payment method type from your dashboard settings',
					placeholder: 'e.g. cpmt_1ABC…',
				},
				payment_method:
					'A payment method of your platform to copy to the connected account in Options. Needs Customer.',
			},
		},
		'paymentMethods.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment method',
			description: 'Get one payment method. Of cards and bank accounts only the last digits are shown.',
		},
		'paymentMethods.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment method',
			description: 'Change billing details or expiry of a payment method. It must belong to a customer.',
			fields: {
				'us_bank_account.account_type': {
					default: 'checking',
					description: 'Whether it is a checking or a savings account',
				},
			},
		},
		'paymentMethods.attach': {
			value: 'attach',
			name: 'Attach',
			action: 'Attach a payment method',
			description:
				'Save a payment method for a customer. For later payments, prefer a setup intent: it also gets the consent of the bank.',
			oneOf: [['customer', 'customer_account']],
			shown: ['customer'],
			fields: {
				customer: 'The customer to save it for',
				...customerAccount,
			},
		},
		'paymentMethods.detach': {
			value: 'detach',
			name: 'Detach',
			action: 'Detach a payment method',
			description:
				'Remove a payment method from its customer for good: it can no longer be charged or attached again',
		},
		'paymentMethods.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment methods',
			description: 'List payment methods, those of one customer or all',
			shown: ['customer'],
			fields: {
				...onlyOfCustomer,
				allow_redisplay: {
					default: 'always',
					description: 'Only payment methods with this value of Allow Redisplay',
				},
				type: {
					default: 'card',
					description: 'Only payment methods of this kind',
					values: paymentMethodNames,
				},
			},
		},
	},
};
