import type { ResourceWords } from '../types';

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
