import type { FieldGlossary, FieldWords, ResourceWords } from '../types';
import { customerAccount } from './payerWords';

/** One of the things that a page may show. */
const component = (name: string, what: string): FieldGlossary => ({
	[`components.${name}`]: { description: `Settings for ${what}` },
	[`components.${name}.features`]: { label: '' },
	[`components.${name}.enabled`]: `Whether the secret works for ${what}`,
});

const redisplayFilters: FieldWords = {
	label: 'Allow Redisplay Filters',
	description: 'Saved payment methods to show, by the permission to redisplay them. Default: Always.',
};

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
				'Get a short-lived secret with which your page or app can show data of one customer. Turn on at least one component.',
			oneOf: [['customer', 'customer_account']],
			shown: ['customer'],
			order: ['customer'],
			fields: {
				components: { label: 'Show', description: 'Parts of your page or app that the secret works for' },
				'components.active_entitlements.enabled':
					'Whether the secret works for the features that the customer has access to',
				'components.buy_button.enabled': 'Whether the secret works for the buy button',
				'components.customer_portal.enabled': 'Whether the secret works for the customer portal',
				'components.pricing_table.enabled': 'Whether the secret works for the pricing table',
				...component('customer_sheet', 'the customer sheet of mobile apps'),
				...component('mobile_payment_element', 'the payment form of mobile apps'),
				...component('payment_element', 'the payment form of web pages'),
				payment_method_allow_redisplay_filters: redisplayFilters,
				payment_method_redisplay: {
					label: 'Show Payment Methods',
					description: 'Whether to show saved payment methods. Default: Disabled.',
				},
				payment_method_redisplay_limit: {
					label: 'Payment Method Limit',
					description: 'Largest number of saved payment methods to show, up to 10. Default: 3.',
					placeholder: 'e.g. 3',
				},
				payment_method_remove: {
					label: 'Remove Payment Methods',
					description:
						'Whether customers can remove saved payment methods, also from subscriptions that use them. Default: Disabled.',
				},
				payment_method_save: {
					label: 'Save Payment Methods',
					description: 'Whether customers can choose to save their payment method. Default: Disabled.',
				},
				payment_method_save_allow_redisplay_override: {
					label: 'Saved Allow Redisplay',
					description: 'Permission to redisplay a new payment method, if customers cannot choose to save it',
				},
				payment_method_save_usage: {
					label: 'Saved Usage',
					default: 'off_session',
					description:
						'Later payments with what the customer saves: with them there (On Session) or also without (Off Session)',
				},
				customer: 'The customer whose data the secret opens',
				...customerAccount,
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
				'Get a key with which a page or app can access a single object. It expires within the hour; keep it secret.',
			oneOf: [['customer', 'issuing_card', 'verification_session']],
			shown: ['customer', 'issuing_card', 'verification_session'],
			order: ['customer', 'issuing_card', 'verification_session'],
			fields: {
				customer: 'The customer that the key opens',
				issuing_card: 'The issued card that the key opens',
				nonce: 'Single-use value from Stripe.js in your page. Needed to show the details of an issued card.',
				verification_session: 'The identity check that the key opens',
			},
		},
		'ephemeralKeys.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an ephemeral key',
			description: 'End a key early. Its users lose access at once.',
			fields: { ephemeral_key: 'The key to end. Its ID starts with ephkey_.' },
		},
	},
};
