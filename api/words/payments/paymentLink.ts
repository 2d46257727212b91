import type { ResourceWords } from '../types';
import { platformWords } from './payerWords';
import { paymentMethodNames } from './paymentMethodNames';
import { paymentPageWords } from './paymentPageWords';

const linkInput = 'The payment link to work with. Its ID starts with plink_.';

export const paymentLink: ResourceWords = {
	value: 'paymentLink',
	name: 'Payment Link',
	aliases: ['create payment link', 'shareable payment page', 'deactivate payment link'],
	fields: {
		...paymentPageWords,
		payment_link: linkInput,
		'line_items.quantity': { description: 'How many units the link sells', placeholder: 'e.g. 1' },
		'after_completion.type': {
			default: 'hosted_confirmation',
			values: { hosted_confirmation: 'Confirmation Page', redirect: 'Your Own Page' },
			description: "What customers see after paying: Stripe's confirmation or a page of yours",
		},
		'after_completion.redirect.url': {
			label: 'URL',
			description:
				'Your page, to which customers are sent; {CHECKOUT_SESSION_ID} in it stands for the ID of the session',
			placeholder: 'e.g. https://example.com/thanks',
		},
		'after_completion.hosted_confirmation.custom_message': {
			description: 'Text on the confirmation page, up to 500 characters',
		},
		application_fee_percent: {
			description:
				'Share of each subscription invoice that your platform keeps, in percent with up to 2 decimals',
			placeholder: 'e.g. 10',
		},
		inactive_message: {
			description: 'What visitors read once the link is no longer active, up to 500 characters',
			placeholder: 'e.g. This offer has ended.',
		},
		payment_method_types: {
			description: 'The ways to pay to offer. Left out, those that your dashboard settings turn on.',
			values: paymentMethodNames,
		},
		'restrictions.completed_sessions.limit': {
			description: 'How often the link can be paid before it is turned off',
			placeholder: 'e.g. 100',
		},
		'shipping_options.shipping_rate': {
			description: 'ID of the shipping rate',
			placeholder: 'e.g. shr_1ABC…',
		},
		'transfer_data.destination': platformWords['transfer_data.destination'],
		'transfer_data.amount': {
			description:
				'How much of the payment the connected account gets, such as 1050 or 10.50 USD. Left out, all of it.',
		},
	},
	operations: {
		'paymentLinks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment link',
			description: 'Make a payment page whose address anyone can use, as often as they like',
			shown: ['line_items.price', 'shipping_options.shipping_rate'],
			fields: {
				line_items: {
					description: 'What the link sells, up to 20 prices with a quantity each',
					placeholder: 'Add Line Item',
				},
				currency: 'Three-letter ISO code of the currency, such as eur. Left out, that of the prices.',
				'managed_payments.enabled':
					'Whether Stripe sells in your stead (Managed Payments), taxes and disputes included',
			},
		},
		'paymentLinks.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment link',
			description: 'Read one payment link with its address and settings',
		},
		'paymentLinks.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment link',
			shown: ['line_items.quantity', 'shipping_options.shipping_rate'],
			description: 'Change a payment link or turn it off. Pages that are open already stay as they are.',
			fields: {
				active: {
					default: true,
					description: 'Whether the link can be used. Off, visitors only see the inactive message.',
				},
				line_items: {
					description: 'New quantities for what the link sells; the prices themselves cannot change',
					placeholder: 'Add Line Item',
				},
				'line_items.id': {
					description: 'ID of the line item to change, from Payment Link Line Item',
					placeholder: 'e.g. li_1ABC…',
				},
			},
		},
		'paymentLinks.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment links',
			description: 'List payment links, newest first',
			fields: {
				active: {
					default: true,
					description: 'Whether to list only links that can be used (on), or only those turned off (off)',
				},
			},
		},
	},
};

export const paymentLinkLineItem: ResourceWords = {
	value: 'paymentLinkLineItem',
	name: 'Payment Link Line Item',
	aliases: ['what a payment link sells', 'payment link items'],
	operations: {
		'paymentLinks.listLineItems': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment link line items',
			description: 'List what one payment link sells, with quantities and prices',
			fields: { payment_link: linkInput },
		},
	},
};
