import type { ResourceWords } from '../types';
import { customerAccount } from './payerWords';
import { allowRedisplay, paymentMethodDetailWords } from './paymentMethodData';
import { paymentMethodNames } from './paymentMethodNames';

export const paymentMethod: ResourceWords = {
	value: 'paymentMethod',
	name: 'Payment Method',
	aliases: ['saved cards', 'attach payment method', 'remove card from customer', 'list payment methods'],
	fields: {
		payment_method: 'The payment method to work with. Its ID starts with pm_.',
		allow_redisplay: allowRedisplay,
		'card.networks.preferred': { description: 'The network to use, for cards that carry two' },
	},
	operations: {
		'paymentMethods.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment method',
			description:
				'Make a payment method from its details, for example a bank account to debit. Attach it to a customer to use it more than once.',
			fields: {
				...paymentMethodDetailWords,
				mandate_options: { label: 'Mandate' },
				type: {
					default: 'us_bank_account',
					description: 'What kind it is. Then fill in the fields of this kind and of no other.',
					values: paymentMethodNames,
				},
				'card.number': {
					label: 'Number',
					description:
						'Number of the card. Sending it makes you subject to card security rules (PCI DSS); a token does not.',
				},
				'card.token': {
					description: 'Single-use token that stands for the card, instead of number, expiry and CVC',
					placeholder: 'e.g. tok_1ABC…',
				},
				customer:
					'The customer to copy a payment method from, onto a connected account. Its ID starts with cus_.',
				'custom.type': {
					description: 'ID of the custom payment method type, as your dashboard settings show it',
					placeholder: 'e.g. cpmt_1ABC…',
				},
				payment_method: {
					description:
						'ID of a payment method of your platform to copy onto the connected account in Options; needs Customer',
					placeholder: 'e.g. pm_1ABC…',
				},
			},
		},
		'paymentMethods.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment method',
			description: 'Read one payment method; of cards and bank accounts only the last digits show',
		},
		'paymentMethods.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment method',
			description: 'Change billing details or expiry of a payment method. It must belong to a customer.',
			fields: { 'us_bank_account.account_type': { default: 'checking' } },
		},
		'paymentMethods.attach': {
			value: 'attach',
			name: 'Attach',
			action: 'Attach a payment method',
			description:
				'Save a payment method with a customer. For later payments, a setup intent is better: it also gets the consent of the bank.',
			fields: {
				customer: 'The customer to save it with. Its ID starts with cus_.',
				...customerAccount('ID of the account to save it with, where customers are kept as accounts'),
			},
		},
		'paymentMethods.detach': {
			value: 'detach',
			name: 'Detach',
			action: 'Detach a payment method',
			description:
				'Take a payment method away from its customer for good: it can no longer be charged or attached again',
		},
		'paymentMethods.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment methods',
			description: 'List payment methods, those of one customer or all',
			fields: {
				customer: 'Only payment methods of this customer. Its ID starts with cus_.',
				...customerAccount('Only payment methods of this account, where customers are kept as accounts'),
				allow_redisplay: {
					default: 'always',
					description: 'Only payment methods that may be shown to their customer again to this extent',
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
