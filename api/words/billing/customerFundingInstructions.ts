import { euroBankCountries } from '../payments/countryNames';
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
				'Get bank details to which a customer can transfer money. Each call returns the same details.',
			order: ['currency', 'bank_transfer__type'],
			fields: {
				currency: 'Three-letter ISO code of the currency to transfer: usd, eur, gbp, jpy or mxn',
				eu_bank_transfer: { label: '' },
				funding_type: 'Always Bank Transfer, the only kind',
				'bank_transfer.type': {
					default: 'us_bank_transfer',
					description: 'Kind of bank transfer. It must match the currency.',
				},
				country: {
					description: 'Country of the bank account for euros',
					values: euroBankCountries,
					placeholder: 'e.g. DE',
				},
				requested_address_types: {
					label: 'Requested Address Types',
					description: 'Kinds of bank details to return. Default: all valid ones.',
					values: { spei: 'SPEI' },
				},
			},
		},
	},
};
