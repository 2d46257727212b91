import type { ResourceWords } from '../types';
import { customerAccount } from './payerWords';

export const customerSession: ResourceWords = {
	value: 'customerSession',
	name: 'Customer Session',
	aliases: ['customer session secret', 'show saved payment methods'],
	operations: {
		'customerSessions.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer session',
			description:
				'Get a secret by which your page or app may show things of one customer. It lasts a short time; turn on at least one component.',
			fields: {
				components: { label: 'Show' },
				'components.active_entitlements.enabled':
					'Whether the secret lets the page read what the customer has bought access to',
				'components.buy_button.enabled': 'Whether the secret works for the buy button',
				'components.customer_portal.enabled': 'Whether the secret works for the customer portal',
				'components.customer_sheet.enabled': 'Whether the secret works for the customer sheet of mobile apps',
				'components.mobile_payment_element.enabled':
					'Whether the secret works for the payment form of mobile apps',
				'components.payment_element.enabled': 'Whether the secret works for the payment form of web pages',
				'components.pricing_table.enabled': 'Whether the secret works for the pricing table',
				payment_method_redisplay_limit: {
					description: 'How many saved payment methods show at most, 1 to 10',
					placeholder: 'e.g. 3',
				},
				payment_method_save_usage: {
					default: 'off_session',
					description:
						'How a payment method that the customer saves will be charged: with them present, or also without',
				},
				customer: 'The customer whose things may show. Its ID starts with cus_.',
				...customerAccount('ID of the account whose things may show, where customers are kept as accounts'),
			},
		},
	},
};

export const ephemeralKey: ResourceWords = {
	value: 'ephemeralKey',
	name: 'Ephemeral Key',
	aliases: ['short-lived key', 'mobile app key'],
	operations: {
		'ephemeralKeys.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an ephemeral key',
			description:
				'Get a key for a page or app that opens one object only and expires within the hour. Keep it secret.',
			fields: {
				customer: 'The customer that the key opens. Give one of the objects; the ID starts with cus_.',
				issuing_card: {
					description: 'ID of the issued card that the key opens',
					placeholder: 'e.g. ic_1ABC…',
				},
				nonce: {
					description:
						'The single-use value that Stripe.js made in your page, needed to show the details of an issued card',
				},
				verification_session: {
					description: 'ID of the identity check that the key opens',
					placeholder: 'e.g. vs_1ABC…',
				},
			},
		},
		'ephemeralKeys.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an ephemeral key',
			description: 'End a key before its time; what uses it loses access at once',
			fields: { ephemeral_key: 'The key to end. Its ID starts with ephkey_.' },
		},
	},
};
