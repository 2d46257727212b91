import type { ResourceWords } from '../types';

export const taxSettings: ResourceWords = {
	value: 'taxSettings',
	name: 'Tax Settings',
	aliases: ['stripe tax settings', 'default tax code', 'head office address'],
	operations: {
		'tax.settings.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get the tax settings',
			description: 'Get the settings of Stripe Tax, and what it still needs before it can calculate tax',
		},
		'tax.settings.update': {
			value: 'update',
			name: 'Update',
			action: 'Update the tax settings',
			description:
				'Change the settings of Stripe Tax for all later calculations. A setting cannot be emptied again.',
			fields: {
				defaults: 'Tax behavior and tax category of what has none',
				head_office: 'Address of your head office',
				'defaults.tax_behavior': {
					default: 'inferred_by_currency',
					values: {
						exclusive: 'Exclusive (Tax on Top)',
						inclusive: 'Inclusive (Tax Included)',
						inferred_by_currency: 'By Currency',
					},
					description:
						'Whether prices without a tax behavior include tax. By Currency: tax comes on top for USD and CAD, and is included for all others.',
				},
				'defaults.tax_code': {
					description: 'Tax category of products without a tax code',
					placeholder: 'e.g. txcd_10000000',
				},
			},
		},
	},
};
