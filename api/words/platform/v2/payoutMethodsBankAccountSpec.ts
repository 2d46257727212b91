import type { ResourceWords } from '../../types';

export const v2PayoutMethodsBankAccountSpec: ResourceWords = {
	value: 'v2PayoutMethodsBankAccountSpec',
	name: 'Payout Bank Account Specification (v2)',
	aliases: ['bank account requirements', 'bank fields by country'],
	operations: {
		'v2.moneyManagement.payoutMethodsBankAccountSpecs.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get the payout bank account specification (v2)',
			description:
				'Read the bank details that each country requires for sending money there, with their format',
			shown: ['countries'],
			fields: {
				countries: {
					description: 'Two-letter codes of the countries to read about, such as DE. Default: all.',
					placeholder: 'e.g. DE',
				},
			},
		},
	},
};
