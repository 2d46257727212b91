import type { ResourceWords } from '../types';

const sourceInput = 'The source to work with. Its ID starts with src_.';

export const source: ResourceWords = {
	value: 'source',
	name: 'Source',
	aliases: ['payment source', 'legacy payment method'],
	fields: {
		source: sourceInput,
		'mandate.acceptance.status': {
			default: 'accepted',
			description: 'Whether the customer has agreed to the mandate',
		},
		'mandate.acceptance.type': { default: 'online' },
		'mandate.acceptance.offline.contact_email': {
			description: 'Where to send the mandate if it was agreed to on paper',
			placeholder: 'name@email.com',
		},
		'mandate.amount': 'The sum of each debit, such as 1050 or 10.50 USD. 0 leaves it open.',
		'mandate.interval': { default: 'one_time', description: 'How often the source may be debited' },
		'mandate.notification_method': {
			default: 'none',
			values: { deprecated_none: 'None (Old Name)' },
			description: 'Who tells the customer of a debit: Stripe by email, or you',
		},
		source_order: { label: 'Order' },
		'source_order.items.type': { default: 'sku' },
		'mandate.currency': {},
		'source_order.items.amount': 'Price of the line, such as 1050 or 10.50 USD',
		'source_order.items.currency': {},
		'source_order.items.description': {},
		'source_order.items.parent': { description: 'ID of the SKU, or of what else the line is about' },
		'owner.address': { label: 'Address' },
		owner: { label: 'Owner' },
	},
	operations: {
		'sources.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a source',
			description: 'Make a source in the older way. For most kinds, Stripe now takes only payment methods.',
			fields: {
				amount:
					'How much the source will be charged, such as 1050 or 10.50 USD. Needed for sources that can be used once.',
				currency: 'Currency that the source will be charged in, such as eur',
				customer: 'The customer that Original Source belongs to. Its ID starts with cus_.',
				flow: {
					default: 'none',
					description:
						'What the customer must do to make the source usable: nothing, a redirect, a code, or a bank transfer',
				},
				original_source: {
					description: 'ID of a source of the customer to copy onto the connected account in Options',
					placeholder: 'e.g. src_1ABC…',
				},
				'redirect.return_url': {
					description: 'Where the customer lands afterward. Needed for the flow Redirect.',
					placeholder: 'e.g. https://example.com/thanks',
				},
				'receiver.refund_attributes_method': {
					default: 'email',
					description: 'How bank details for a refund are asked of the customer',
				},
				statement_descriptor: {
					description: "Text on the customer's bank statement",
					placeholder: 'e.g. ACME SHOP',
				},
				token: {
					description: 'A token whose card or bank account becomes the source',
					placeholder: 'e.g. tok_1ABC…',
				},
				type: {
					description: 'What kind of source it is, in the word that Stripe has for it',
					placeholder: 'e.g. ach_credit_transfer',
				},
				usage: {
					default: 'reusable',
					description: 'Whether the source can be charged once or again and again',
				},
			},
		},
		'sources.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a source',
			description: 'Read one source with its status and owner',
			fields: {
				client_secret: {
					description: 'The secret that payment pages get. Needed only with a publishable key.',
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
				amount: 'The new amount of a source that was not charged yet, such as 1050 or 10.50 USD',
			},
		},
		'sources.verify': {
			value: 'verify',
			name: 'Verify',
			action: 'Verify a source',
			description:
				'Prove that the bank account behind a source is right, by what the customer found on their statement',
			fields: {
				values: {
					label: 'Amounts',
					description: 'The two small amounts that arrived, in cents',
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
			description: 'List the money that arrived at or left one source, such as bank transfers',
			fields: { source: sourceInput },
		},
	},
};
