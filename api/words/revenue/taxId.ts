import { taxIdTypes } from '../taxIdTypes';
import type { FieldGlossary, ResourceWords } from '../types';

const owner: FieldGlossary = {
	'owner.account': 'The connected account, if Type is Connected Account. Its ID starts with acct_.',
	'owner.customer': 'The customer, if Type is Customer. The ID starts with cus_.',
	'owner.customer_account': {
		description: 'Instead of Customer, where customers are kept as accounts: ID of the account',
		placeholder: 'e.g. acct_1ABC…',
	},
};
const owners = { account: 'Connected Account', self: 'Your Account' };

export const taxId: ResourceWords = {
	value: 'taxId',
	name: 'Tax ID',
	aliases: ['vat number', 'own tax id', 'tax number of account'],
	fields: {
		tax_id: 'The tax ID to work with. Its ID starts with txi_.',
		...owner,
	},
	operations: {
		'taxIds.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax ID',
			description:
				'Store a tax number of your own business, or of a customer or connected account, for invoices',
			order: ['type', 'value'],
			fields: {
				type: {
					default: 'eu_vat',
					values: taxIdTypes,
					description: 'What kind of number it is, by country',
				},
				value: { label: 'Number', description: 'The number itself', placeholder: 'e.g. DE123456789' },
				'owner.type': {
					default: 'self',
					values: owners,
					description: 'Whose number it is. Left out, that of your account.',
				},
			},
		},
		'taxIds.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax ID',
			description: 'Read one tax number, with the result of its verification where there is one',
		},
		'taxIds.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a tax ID',
			description: 'Remove a tax number; cannot be undone. Invoices that exist keep it.',
		},
		'taxIds.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax IDs',
			description: 'List tax numbers of your account or of the owner that you choose',
			fields: {
				'owner.type': {
					default: 'self',
					values: owners,
					description: 'Whose numbers to list. Left out, those of your account.',
				},
			},
		},
	},
};
