import type { ResourceWords } from '../types';
import { transferAmount } from './payerWords';
import { paymentMethodNames } from './paymentMethodNames';
import { paymentPageWords } from './paymentPageWords';

const linkInput = 'The payment link to work with';

export const paymentLink: ResourceWords = {
	value: 'paymentLink',
	name: 'Payment Link',
	aliases: ['create payment link', 'shareable payment page', 'deactivate payment link'],
	fields: {
		...paymentPageWords,
		payment_link: linkInput,
		'line_items.quantity': { description: 'Number of units', placeholder: 'e.g. 1' },
		'optional_items.adjustable_quantity.maximum': {
			description: "Largest quantity that customers can choose. Stripe's default is 99.",
			placeholder: 'e.g. 10',
		},
		after_completion: 'Page that customers see after payment',
		'after_completion.type': {
			default: 'hosted_confirmation',
			values: { hosted_confirmation: 'Confirmation Page', redirect: 'Your Page' },
			description: "Page that customers see after payment: Stripe's confirmation or a page of yours",
		},
		'after_completion.redirect.url': {
			label: 'URL',
			description:
				'URL for customers after payment. In it, {CHECKOUT_SESSION_ID} becomes the ID of the session.',
			placeholder: 'e.g. https://example.com/thanks',
		},
		'after_completion.hosted_confirmation': { label: '' },
		'after_completion.hosted_confirmation.custom_message':
			'Text on the confirmation page, up to 500 characters',
		application_fee_amount:
			"Your platform's fee, such as 1050 or 10.50 USD. Only without recurring prices; the rest goes to the connected account.",
		application_fee_percent: {
			description:
				"Your platform's fee on each invoice in percent, 0 to 100 with up to 2 decimals. Only with recurring prices.",
			placeholder: 'e.g. 10',
		},
		inactive_message: {
			description: 'Text that visitors see once the link is inactive, up to 500 characters',
			placeholder: 'e.g. This offer has ended.',
		},
		'managed_payments.enabled': 'Whether Stripe is the merchant of record (Managed Payments)',
		payment_method_options: { label: '' },
		'payment_method_options.card': { label: '' },
		'payment_method_options.card.restrictions': { label: '' },
		payment_method_types: {
			label: 'Payment Methods',
			description: 'Payment methods to offer, instead of those that your dashboard settings enable',
			values: paymentMethodNames,
		},
		'restrictions.completed_sessions': { label: '' },
		restrictions: { label: '' },
		'restrictions.completed_sessions.limit': {
			label: 'Payment Limit',
			description: 'Number of payments after which the link turns itself off',
			placeholder: 'e.g. 100',
		},
		shipping_options: {
			description: 'Shipping rates that customers can choose from, up to 5',
			placeholder: 'Add Shipping Option',
		},
		'shipping_options.shipping_rate': 'The shipping rate to offer',
		'transfer_data.destination': 'The connected account that receives the payment, or Amount of it',
		'transfer_data.amount': transferAmount,
	},
	operations: {
		'paymentLinks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment link',
			description: 'Create a payment page at a URL that anyone can use, as often as they like',
			shown: ['line_items.price', 'shipping_options.shipping_rate'],
			fields: {
				line_items: {
					description: 'Prices and quantities to sell, up to 20',
					placeholder: 'Add Line Item',
				},
				currency: 'Three-letter ISO code, such as eur, that all prices support. Default: that of the prices.',
			},
		},
		'paymentLinks.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment link',
			description: 'Get one payment link with its URL and settings',
		},
		'paymentLinks.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment link',
			shown: ['line_items.quantity', 'shipping_options.shipping_rate'],
			description: 'Change a payment link or turn it off. Pages that are open already stay the same.',
			fields: {
				active: {
					default: true,
					description: 'Whether the link can be used. Off: visitors only see the inactive message.',
				},
				line_items: {
					description: 'New quantities of the line items, up to 20. Their prices cannot change.',
					placeholder: 'Add Line Item',
				},
				'line_items.id': 'The line item to change',
				payment_method_types: {
					label: 'Payment Methods',
					description:
						'Payment methods to offer. To offer those that your dashboard settings enable, choose it in Fields to Clear.',
					values: paymentMethodNames,
				},
				'transfer_data.amount': 'Part of the payment for the connected account, such as 1050 or 10.50 USD',
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
					description: 'Whether to list only links that are on, or only those that are off',
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
			description: 'List the items that one payment link sells, with quantities and prices',
			fields: { payment_link: linkInput },
		},
	},
};
