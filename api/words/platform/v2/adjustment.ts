import type { ResourceWords } from '../../types';

export const v2Adjustment: ResourceWords = {
	value: 'v2Adjustment',
	name: 'Adjustment (v2)',
	aliases: ['v2 adjustment', 'balance correction'],
	fields: {
		adjustment: 'The adjustment to read',
	},
	operations: {
		'v2.moneyManagement.adjustments.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an adjustment (v2)',
			description: 'Read one correction that Stripe made to a financial account',
		},
		'v2.moneyManagement.adjustments.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many adjustments (v2)',
			description: 'List corrections that Stripe made to financial accounts',
			fields: {
				adjusted_flow: {
					label: 'Adjusted Movement',
					description: 'Only corrections of the transfer or payment with this ID',
					placeholder: 'e.g. obp_1ABC…',
				},
			},
		},
	},
};
