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
		address: { label: 'Billing Address', description: 'Address on invoices, which also decides the tax' },
		shipping: 'Recipient and address of shipments',
		tax: 'Location of the customer for taxes',
		cash_balance: { label: '' },
		'cash_balance.settings': { label: '' },
		'shipping.address': { label: 'Address' },
		balance:
			'Balance that the next invoices settle, such as -1050 or -10.50 USD: a negative amount is a credit, a positive one a debt. It replaces the current balance.',
		business_name: {
			description: 'Legal name of the business, up to 150 characters',
			placeholder: 'e.g. Acme Inc.',
		},
		individual_name: {
			description: 'Full name of the person, up to 150 characters, if it differs from Name',
			placeholder: 'e.g. Jenny Rosen',
		},
		'cash_balance.settings.reconciliation_mode': {
			default: 'merchant_default',
			values: { merchant_default: 'As in Your Settings' },
			description: 'Matching of bank transfers with open invoices and payments',
		},
		description: 'Note on the customer, shown in the dashboard only',
		email: {
			description:
				'Email address for receipts and invoices, up to 512 characters. Several customers can share one.',
			placeholder: 'name@email.com',
		},
		invoice_prefix: {
			description: "Start of the customer's invoice numbers: 1 to 12 capital letters or digits",
			placeholder: 'e.g. ACME',
		},
		invoice_settings: { label: 'Invoices', description: 'Payment method and texts of invoices' },
		'invoice_settings.custom_fields.name': {
			description: 'Left side of the line, up to 40 characters',
			placeholder: 'e.g. Purchase order',
		},
		'invoice_settings.custom_fields.value': {
			description: 'Right side of the line, up to 140 characters',
			placeholder: 'e.g. PO-6735',
		},
		'invoice_settings.default_payment_method': {
			description: 'ID of the saved payment method that subscriptions and invoices charge by default',
			placeholder: 'e.g. pm_1ABC…',
		},
		'invoice_settings.rendering_options': { label: 'PDF' },
		'invoice_settings.rendering_options.amount_tax_display': {
			default: 'include_inclusive_tax',
			description: 'Whether amounts on the PDF include tax that is part of the price, or exclude all tax',
		},
		'invoice_settings.rendering_options.template': {
			description: 'ID of the template of new invoices',
			placeholder: 'e.g. inrtem_1ABC…',
		},
		name: {
			description: 'Full name of the person or business, as shown on invoices',
			placeholder: 'e.g. Jenny Rosen',
		},
		next_invoice_sequence: {
			description: "Number of the customer's next invoice, after the prefix",
			placeholder: 'e.g. 1',
		},
		preferred_locales: {
			label: 'Languages',
			description: 'Languages of emails and invoices, the preferred one first',
			placeholder: 'e.g. en-US',
		},
		'shipping.name': { description: 'Person who receives the shipment', placeholder: 'e.g. Jenny Rosen' },
		source: {
			description:
				'Token of a card or bank account to save as a source, which becomes the default. Sources are legacy: use payment methods if you can.',
			placeholder: 'e.g. tok_1ABC…',
		},
		'tax.ip_address': {
			label: 'IP Address',
			description: 'Recent IP address of the customer, which tells Stripe Tax their location',
			placeholder: 'e.g. 203.0.113.7',
		},
		'tax.validate_location': {
			default: 'deferred',
			description:
				'Time at which Stripe Tax checks the location: at once, with an error if it is unknown (Immediately), or once tax is due (Deferred). Default: Deferred.',
		},
		tax_exempt: {
			default: 'none',
			values: { none: 'Not Exempt', reverse: 'Reverse Charge' },
			description:
				'Whether the customer is exempt from tax. Reverse Charge notes that the customer pays the tax.',
		},
		validate: 'Whether to check the card in Source with its bank before saving it',
	},
	operations: {
		'customers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer',
			description:
				'Create a customer. Stripe does not check for duplicates: several customers can have the same email.',
			shown: ['name', 'email', 'phone', 'description', 'address'],
			fields: {
				next_invoice_sequence: {
					description: "Number of the customer's next invoice, after the prefix. Default: 1.",
					placeholder: 'e.g. 1',
				},
				payment_method: {
					description: 'ID of a payment method to save with the customer. Nothing is charged.',
					placeholder: 'e.g. pm_1ABC…',
				},
				tax_id_data: {
					label: 'Tax IDs',
					description: 'Tax numbers of the customer, shown on invoices',
				},
				'tax_id_data.type': {
					default: 'eu_vat',
					description: 'Kind of tax number, by country',
					values: taxIdTypes,
				},
				'tax_id_data.value': {
					label: 'Number',
					description: 'The tax number, as the customer has it',
					placeholder: 'e.g. DE123456789',
				},
				test_clock: 'The test clock of the customer, in a test environment. It cannot change later.',
			},
		},
		'customers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer',
			description: 'Read one customer. A deleted customer is returned too, marked as deleted.',
		},
		'customers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer',
			description: 'Change a customer. Fields that are empty stay unchanged.',
			shown: ['name', 'email', 'phone', 'description'],
			fields: {
				default_source: {
					description:
						'ID of a saved source to charge by default. For payment methods, use Invoices: Default Payment Method instead.',
					placeholder: 'e.g. card_1ABC…',
				},
				'tax.validate_location': {
					default: 'auto',
					description:
						'Time at which Stripe Tax checks the location. Auto checks at once if tax is being charged.',
				},
			},
		},
		'customers.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer',
			description: 'Delete a customer and cancel all their subscriptions at once. This cannot be undone.',
		},
		'customers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customers',
			description: 'List customers, newest first',
			fields: {
				email: {
					description: 'Only customers with exactly this email address; case matters',
					placeholder: 'name@email.com',
				},
				test_clock: 'Only customers on this test clock. Without it, those on test clocks are not listed.',
			},
		},
		'customers.search': {
			value: 'search',
			name: 'Search',
			action: 'Search customers',
			description:
				'Find customers by email, name, phone or metadata. New ones may take a minute to be found.',
			fields: {
				query: {
					description:
						'Search terms: field, colon, quoted value, joined by AND or OR. Fields are created, email, metadata, name and phone.',
					placeholder: "e.g. email:'ann@example.com'",
				},
			},
		},
	},
};
