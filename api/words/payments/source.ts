import type { ResourceWords } from '../types';
import { shippingWords } from './payerWords';

const sourceInput = 'The source to work with. Its ID starts with src_.';

export const source: ResourceWords = {
	value: 'source',
	name: 'Source',
	aliases: ['payment source', 'legacy payment method'],
	fields: {
		...shippingWords('source_order.shipping.'),
		source: sourceInput,
		'owner.name': { description: 'Full name of the owner', placeholder: 'e.g. Jenny Rosen' },
		'mandate.acceptance.status': {
			default: 'accepted',
			description: 'Whether the customer has agreed to the mandate',
		},
		'mandate.acceptance.type': {
			default: 'online',
			description: 'Whether the customer agreed online or offline',
		},
		'mandate.acceptance.offline.contact_email': {
			description:
				'Your address, at which you are asked for a copy of the mandate. Needed with Type Offline.',
			placeholder: 'name@email.com',
		},
		'mandate.amount': 'Amount that the mandate covers, such as 1050 or 10.50 USD. Empty: all amounts.',
		'mandate.interval': {
			default: 'one_time',
			description: 'Debits that the mandate allows: one, on an agreed schedule, or at any time (Variable)',
		},
		'mandate.notification_method': {
			default: 'none',
			values: { deprecated_none: 'None (Old Name)' },
			description: 'Notice to the customer before a debit: an email from Stripe, or your own (Manual)',
		},
		source_order: { label: 'Order', description: 'Order that the source pays' },
		'mandate.acceptance': 'Consent of the customer',
		'source_order.items': 'Lines of the order',
		'source_order.items.type': { default: 'sku', description: 'Kind of line' },
		'source_order.items.quantity': { description: 'Number of units', placeholder: 'e.g. 1' },
		'mandate.currency': 'Currency of the mandate, that of the source',
		'source_order.items.amount': 'Price of the line, such as 1050 or 10.50 USD',
		'source_order.items.currency': 'Currency of the line, such as eur',
		'source_order.items.description': 'Text of the line',
		'source_order.items.parent': { description: 'ID of the SKU that the line is for' },
		'owner.address': { label: 'Address' },
		owner: { label: 'Owner', description: 'Owner of the source, with name and address' },
	},
	operations: {
		'sources.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a source',
			description: 'Create a source. For most kinds, Stripe now takes only payment methods.',
			oneOf: [['type', 'original_source']],
			shown: ['type', 'amount', 'currency'],
			order: ['type', 'amount', 'currency'],
			fields: {
				amount: 'Amount of the later charge, such as 1050 or 10.50 USD. Needed with Usage Single Use.',
				currency: 'Currency of the later charge, such as eur',
				customer: 'The customer that Original Source belongs to',
				flow: {
					default: 'none',
					description:
						'Step by which the customer makes the source usable: none, a redirect, a code or a bank transfer (Receiver)',
				},
				original_source: {
					description: 'ID of a source of the customer to copy to the connected account in Options',
					placeholder: 'e.g. src_1ABC…',
				},
				'redirect.return_url': {
					description: 'URL for the customer after the redirect. Needed with Flow Redirect.',
					placeholder: 'e.g. https://example.com/thanks',
				},
				receiver: { label: '' },
				'receiver.refund_attributes_method': {
					default: 'email',
					description: 'Request for bank details before a refund: an email from Stripe, or your own (Manual)',
				},
				statement_descriptor: {
					description: "Text on the customer's bank statement, for payment methods that show it",
					placeholder: 'e.g. ACME SHOP',
				},
				token: {
					description: 'Token of a card or bank account that becomes the source',
					placeholder: 'e.g. tok_1ABC…',
				},
				type: {
					description: 'Kind of source. Not needed with Original Source.',
					placeholder: 'e.g. ach_credit_transfer',
				},
				usage: {
					default: 'reusable',
					description: 'Whether the source can be charged once or repeatedly',
				},
			},
		},
		'sources.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a source',
			description: 'Get one source with its status and owner',
			fields: {
				client_secret: {
					description: 'Secret of the payment page. Needed only with a publishable key.',
					placeholder: 'e.g. src_client_secret_…',
				},
			},
		},
		'sources.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a source',
			description: 'Change owner, mandate or metadata of a source',
			fields: {
				amount: 'New amount of a source that was not charged yet, such as 1050 or 10.50 USD',
			},
		},
		'sources.verify': {
			value: 'verify',
			name: 'Verify',
			action: 'Verify a source',
			description:
				"Prove that the bank account of a source is the customer's, by the small deposits on their statement",
			fields: {
				values: {
					label: 'Amounts',
					description: 'The two amounts that arrived, in cents, such as 32 and 45',
				},
			},
		},
	},
};

export const sourceTransaction: ResourceWords = {
	value: 'sourceTransaction',
	name: 'Source Transaction',
	aliases: ['payments into a source', 'source history'],
	operations: {
		'sources.listSourceTransactions': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many source transactions',
			description: 'List money that arrived at one source, such as bank transfers',
			fields: { source: sourceInput },
		},
	},
};
