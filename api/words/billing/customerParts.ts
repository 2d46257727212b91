import { taxIdTypes } from '../taxIdTypes';
import type { ResourceWords } from '../types';

export const customerDiscount: ResourceWords = {
	value: 'customerDiscount',
	name: 'Customer Discount',
	aliases: ['remove discount from customer', 'end customer coupon'],
	operations: {
		'customers.deleteDiscount': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete the discount of a customer',
			description:
				'Take the discount off a customer. Discounts of their subscriptions and of invoices that exist stay.',
		},
	},
};

export const customerBalanceTransaction: ResourceWords = {
	value: 'customerBalanceTransaction',
	name: 'Customer Balance Transaction',
	aliases: ['give a customer credit', 'customer credit balance', 'goodwill credit'],
	fields: {
		customer_balance_transaction: {
			label: 'Transaction',
			description: 'The entry to work with. Its ID starts with cbtxn_.',
		},
		description: 'A note of your own on the entry, up to 350 characters',
	},
	operations: {
		'customers.createBalanceTransaction': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer balance transaction',
			description:
				'Add a credit or debt to the balance of a customer, which their next finalized invoice settles. Cannot be undone, only offset.',
			order: ['amount', 'currency'],
			fields: {
				amount: {
					description:
						"In the currency's smallest unit. Below zero is a credit, which invoices use up (-1050: 10.50 USD); above zero they charge more.",
					placeholder: 'e.g. -1050',
				},
				currency:
					'Three-letter ISO code, such as usd. It must be the currency of the customer, if they have one.',
			},
		},
		'customers.retrieveBalanceTransaction': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer balance transaction',
			description: 'Read one entry in the credit balance of a customer, with the balance after it',
		},
		'customers.updateBalanceTransaction': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer balance transaction',
			description: 'Change note or metadata of an entry; its amount stays',
		},
		'customers.listBalanceTransactions': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer balance transactions',
			description: 'List what changed the credit balance of a customer, newest first',
			fields: {
				invoice: { description: 'Only entries that belong to this invoice', placeholder: 'e.g. in_1ABC…' },
			},
		},
	},
};

export const customerCashBalance: ResourceWords = {
	value: 'customerCashBalance',
	name: 'Customer Cash Balance',
	aliases: ['bank transfer balance', 'unmatched bank transfers'],
	operations: {
		'customers.retrieveCashBalance': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer cash balance',
			description: 'Read how much money of bank transfers Stripe holds for a customer, by currency',
		},
		'customers.updateCashBalance': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer cash balance',
			description: 'Choose how bank transfers of a customer are matched with open invoices and payments',
			fields: {
				reconciliation_mode: {
					default: 'merchant_default',
					values: { merchant_default: 'As in Your Settings' },
					description: 'Automatic matches transfers as they arrive; Manual leaves the money until you use it',
				},
			},
		},
	},
};

export const customerCashBalanceTransaction: ResourceWords = {
	value: 'customerCashBalanceTransaction',
	name: 'Customer Cash Balance Transaction',
	aliases: ['incoming bank transfers', 'cash balance history'],
	fields: {
		customer_cash_balance_transaction: {
			label: 'Transaction',
			description: 'The entry to read. Its ID starts with ccsbtxn_.',
		},
	},
	operations: {
		'customers.retrieveCashBalanceTransaction': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer cash balance transaction',
			description: 'Read one entry in the cash balance of a customer: what came in or went out, and why',
		},
		'customers.listCashBalanceTransactions': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer cash balance transactions',
			description: 'List what changed the cash balance of a customer, newest first',
		},
	},
};

export const customerFundingInstructions: ResourceWords = {
	value: 'customerFundingInstructions',
	name: 'Customer Funding Instructions',
	aliases: ['virtual bank account number', 'bank transfer details', 'pay by bank transfer'],
	operations: {
		'customers.createFundingInstructions': {
			value: 'create',
			name: 'Create',
			action: 'Create customer funding instructions',
			description:
				'Get bank details to which a customer can transfer money for their cash balance; the same ones each time',
			order: ['currency', 'bank_transfer__type'],
			fields: {
				currency: 'Three-letter ISO code of the currency to be transferred: usd, eur, gbp, jpy or mxn',
				bank_transfer: { label: 'Bank Transfer' },
				'bank_transfer.type': {
					default: 'us_bank_transfer',
					description: 'The kind of transfer. It has to go with the currency.',
				},
				country: {
					description: 'Country of the bank account for euros: two-letter code, such as DE, FR, IE or NL',
					placeholder: 'e.g. DE',
				},
				requested_address_types: {
					label: 'Details Wanted',
					description: 'Which kinds of bank details to return. Left out, the usual ones of the country.',
					values: { spei: 'SPEI' },
				},
			},
		},
	},
};

export const customerPaymentMethod: ResourceWords = {
	value: 'customerPaymentMethod',
	name: 'Customer Payment Method',
	aliases: ['saved cards of a customer', 'customer payment methods'],
	fields: {
		payment_method: 'The payment method to read. Its ID starts with pm_.',
	},
	operations: {
		'customers.retrievePaymentMethod': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer payment method',
			description: 'Read one payment method, if it is saved with this customer',
		},
		'customers.listPaymentMethods': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer payment methods',
			description: 'List the payment methods that are saved with a customer',
			fields: {
				allow_redisplay: {
					default: 'always',
					description:
						'Only those that the customer may be shown again: always, in limited cases, or where they were not asked',
				},
				type: {
					default: 'card',
					values: { mb_way: 'MB WAY', zip: 'Zip' },
					description: 'Only payment methods of this kind. Left out, all kinds.',
				},
			},
		},
	},
};

export const customerSource: ResourceWords = {
	value: 'customerSource',
	name: 'Customer Source',
	aliases: ['customer bank account', 'verify bank account', 'old saved card'],
	fields: {
		source: {
			label: 'Source',
			description: 'The card (card_), bank account (ba_) or source (src_) to work with',
		},
	},
	operations: {
		'customers.createSource': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer source',
			description:
				'Save a card or bank account with a customer, in the older way. Payment methods have replaced it.',
			fields: {
				source: {
					description: 'Token that stands for the card or bank account, or ID of a source',
					placeholder: 'e.g. tok_1ABC…',
				},
				validate: 'Whether the card is checked with its bank before it is saved',
			},
		},
		'customers.retrieveSource': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer source',
			description: 'Read one card or bank account of a customer; only its last digits show',
		},
		'customers.updateSource': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer source',
			description:
				'Change holder, address or expiry of a saved card or bank account. For another number, create a new one.',
			fields: {
				name: { label: 'Cardholder', description: 'Name on the card', placeholder: 'e.g. Jenny Rosen' },
				'owner.name': { description: 'Who owns the source', placeholder: 'e.g. Jenny Rosen' },
			},
		},
		'customers.verifySource': {
			value: 'verify',
			name: 'Verify',
			action: 'Verify a customer source',
			description:
				'Prove that a US bank account is theirs, by the two small deposits that the customer finds on the statement. Tries are limited.',
			fields: {
				amounts: {
					description: 'The two amounts that arrived, in cents',
					placeholder: 'e.g. 32',
				},
			},
		},
		'customers.deleteSource': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer source',
			description:
				'Remove a saved card or bank account, so that it cannot be charged any more. If it was the default one, the newest takes its place.',
		},
		'customers.listSources': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer sources',
			description: 'List cards and bank accounts of a customer that were saved in the older way',
			fields: {
				object: {
					label: 'Type',
					description: 'Only this kind: card, bank_account or source',
					placeholder: 'e.g. bank_account',
				},
			},
		},
	},
};

export const customerTaxId: ResourceWords = {
	value: 'customerTaxId',
	name: 'Customer Tax ID',
	aliases: ['customer vat number', 'add tax number to customer'],
	fields: {
		tax_id: 'The tax number to work with. Its ID starts with txi_.',
	},
	operations: {
		'customers.createTaxId': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer tax ID',
			description:
				'Give a customer a tax number, to be printed on new invoices. European and some other numbers are then checked.',
			fields: {
				type: {
					default: 'eu_vat',
					values: taxIdTypes,
					description: 'What kind of number it is, by country',
				},
				value: { label: 'Number', description: 'The number itself', placeholder: 'e.g. DE123456789' },
			},
		},
		'customers.retrieveTaxId': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer tax ID',
			description: 'Read one tax number of a customer, and whether it was found to be valid',
		},
		'customers.deleteTaxId': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer tax ID',
			description: 'Remove a tax number from a customer for good. Invoices that are finalized keep it.',
		},
		'customers.listTaxIds': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer tax IDs',
			description: 'List the tax numbers of a customer',
		},
	},
};
