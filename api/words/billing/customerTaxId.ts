import { taxIdTypes } from '../taxIdTypes';
import type { ResourceWords } from '../types';
import { taxIdNumber } from './shared';

export const customerTaxId: ResourceWords = {
	value: 'customerTaxId',
	name: 'Customer Tax ID',
	aliases: ['customer vat number', 'add tax number to customer'],
	fields: {
		tax_id: 'The tax number to work with',
	},
	operations: {
		'customers.createTaxId': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer tax ID',
			description:
				'Add a tax number to a customer, printed on new invoices. Stripe verifies European and some other numbers afterward.',
			fields: {
				type: {
					default: 'eu_vat',
					values: taxIdTypes,
					description: 'Kind of tax number, by country',
				},
				value: taxIdNumber,
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
			description: 'Delete a tax number of a customer. Finalized invoices keep it. This cannot be undone.',
		},
		'customers.listTaxIds': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customer tax IDs',
			description: 'List the tax numbers of a customer',
		},
	},
};
