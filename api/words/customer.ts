import { taxIdTypes } from './taxIdTypes';
import type { ResourceWords } from './types';

export const customer: ResourceWords = {
	value: 'customer',
	name: 'Customer',
	aliases: [
		'create customer',
		'find customer by email',
		'search customers',
		'customer balance',
		'delete customer',
	],
	fields: {
		address: { label: 'Billing Address' },
		'shipping.address': { label: 'Address' },
		balance:
			"Credit or debt that the next invoices settle, such as -1050, in the currency's smallest unit, or -10.50 USD, in the customer's currency: below zero they charge less, above zero more. It replaces the present balance.",
		business_name: {
			description: "The customer's legal business name, up to 150 characters",
			placeholder: 'e.g. Acme Inc.',
		},
		individual_name: {
			description: 'Full name of the person, up to 150 characters, where it differs from Name',
			placeholder: 'e.g. Jenny Rosen',
		},
		'cash_balance.settings.reconciliation_mode': {
			default: 'merchant_default',
			description: 'How bank transfers of the customer are matched with open invoices and payments',
		},
		description: 'A note of your own about the customer, seen in the dashboard only',
		email: {
			description: 'Where receipts and invoices go, up to 512 characters. Need not be unique.',
			placeholder: 'name@email.com',
		},
		invoice_prefix: {
			description: 'How invoice numbers of this customer begin: 1 to 12 capital letters or digits',
			placeholder: 'e.g. ACME',
		},
		invoice_settings: { label: 'Invoices' },
		'invoice_settings.custom_fields.name': {
			description: 'What the line says on the left, up to 40 characters',
			placeholder: 'e.g. Purchase order',
		},
		'invoice_settings.custom_fields.value': {
			description: 'What the line says on the right, up to 140 characters',
			placeholder: 'e.g. PO-6735',
		},
		'invoice_settings.default_payment_method': {
			description: 'ID of the saved payment method that subscriptions and invoices of the customer charge',
			placeholder: 'e.g. pm_1ABC…',
		},
		'invoice_settings.rendering_options': { label: 'PDF' },
		'invoice_settings.rendering_options.amount_tax_display': {
			default: 'include_inclusive_tax',
			description: 'Whether amounts on the PDF contain tax that is part of the price, or leave out all tax',
		},
		'invoice_settings.rendering_options.template': {
			description: 'ID of the invoice template that new invoices use',
			placeholder: 'e.g. inrtem_1ABC…',
		},
		name: {
			description: 'Full name of the person or business, as it stands on invoices',
			placeholder: 'e.g. Jenny Rosen',
		},
		next_invoice_sequence: {
			description: 'The number that the next invoice of this customer gets after the prefix',
			placeholder: 'e.g. 1',
		},
		preferred_locales: {
			label: 'Languages',
			description: 'Languages for emails and invoices, the favorite first',
			placeholder: 'e.g. en-US',
		},
		'shipping.name': { description: 'Who gets the goods', placeholder: 'e.g. Jenny Rosen' },
		source: {
			description:
				'Token of a card or bank account to save, in the older way. It becomes the default source.',
			placeholder: 'e.g. tok_1ABC…',
		},
		'tax.ip_address': {
			label: 'IP Address',
			description: 'A recent internet address of the customer, from which Stripe Tax can tell where they are',
			placeholder: 'e.g. 203.0.113.7',
		},
		'tax.validate_location': {
			default: 'deferred',
			description:
				'When Stripe Tax checks that it knows where the customer is: at once, with an error if not, or only once tax is due',
		},
		tax_exempt: {
			default: 'none',
			values: { reverse: 'Reverse Charge' },
			description: 'Whether invoices charge tax. Reverse Charge notes that the customer accounts for it.',
		},
		validate: 'Whether the card in Source is checked with its bank before it is saved',
	},
	operations: {
		'customers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer',
			description: 'Add a customer. Stripe does not look for duplicates: several may have the same email.',
			fields: {
				payment_method: {
					description: 'ID of a payment method to save with the new customer; nothing is charged yet',
					placeholder: 'e.g. pm_1ABC…',
				},
				tax_id_data: {
					label: 'Tax IDs',
					description: 'Tax numbers of the customer, to be printed on invoices',
				},
				'tax_id_data.type': {
					default: 'eu_vat',
					description: 'What kind of number it is, by country',
					values: taxIdTypes,
				},
				'tax_id_data.value': {
					label: 'Number',
					description: 'The number itself',
					placeholder: 'e.g. DE123456789',
				},
				test_clock:
					'The test clock to put the new customer on, in a test environment. They can never leave it.',
			},
		},
		'customers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer',
			description: 'Read one customer. A deleted one still answers, marked as deleted.',
		},
		'customers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer',
			description: 'Change a customer; what is left out stays as it is',
			fields: {
				default_source: {
					description: 'ID of a source that the customer has already, to be charged by default',
					placeholder: 'e.g. card_1ABC…',
				},
				'tax.validate_location': {
					default: 'auto',
					description:
						'When Stripe Tax checks that it knows where the customer is. Auto checks at once where tax is being charged.',
				},
			},
		},
		'customers.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer',
			description: 'Remove a customer for good and cancel all their subscriptions at once; cannot be undone',
		},
		'customers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customers',
			description: 'List customers, newest first',
			fields: {
				email: {
					description: 'Only customers with exactly this email address; capital letters count',
					placeholder: 'name@email.com',
				},
				test_clock: 'Only customers on this test clock. Without it, those on any test clock are left out.',
			},
		},
		'customers.search': {
			value: 'search',
			name: 'Search',
			action: 'Search customers',
			description:
				'Find customers by email, name, phone or metadata. Someone new may take a minute to be found.',
			fields: {
				query: {
					description:
						'What to find: field, colon, quoted value, joined by AND or OR. Fields are created, email, metadata, name and phone.',
					placeholder: "e.g. email:'ann@example.com'",
				},
			},
		},
	},
};
