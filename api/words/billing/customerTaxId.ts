import { taxIdTypes } from '../taxIdTypes';
import type { ResourceWords } from '../types';

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
