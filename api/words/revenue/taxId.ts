import { taxIdTypes } from '../taxIdTypes';
import type { FieldGlossary, ResourceWords } from '../types';

const owner: FieldGlossary = {
	'owner.account': 'The connected account. Only with Type Connected Account.',
	'owner.customer': 'The customer. Only with Type Customer.',
	'owner.customer_account': 'The v2 account that represents the customer, instead of Customer',
};
const owners = { account: 'Connected Account', self: 'Your Account' };

export const taxId: ResourceWords = {
	value: 'taxId',
	name: 'Tax ID',
	aliases: ['vat number', 'own tax id', 'tax number of account'],
	fields: {
		tax_id: 'The tax ID to work with',
		...owner,
	},
	operations: {
		'taxIds.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax ID',
			description: 'Store a tax ID of your business, a customer or a connected account, for invoices',
			order: ['type', 'value'],
			fields: {
				type: {
					default: 'eu_vat',
					values: taxIdTypes,
					description: 'Kind of tax ID, by country',
				},
				value: { label: 'Number', description: 'The tax ID itself', placeholder: 'e.g. DE123456789' },
				'owner.type': {
					default: 'self',
					values: owners,
					description: 'Owner of the tax ID. Default: Your Account.',
				},
			},
		},
		'taxIds.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax ID',
			description: 'Get one tax ID with the result of its verification, if there is one',
		},
		'taxIds.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a tax ID',
			description: 'Delete a tax ID; cannot be undone. Existing invoices keep it.',
		},
		'taxIds.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax IDs',
			description: 'List the tax IDs of your account or of another owner',
			fields: {
				'owner.type': {
					default: 'self',
					values: owners,
					description: 'Owner of the tax IDs. Default: Your Account.',
				},
			},
		},
	},
};
