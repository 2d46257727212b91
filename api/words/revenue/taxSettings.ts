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
			description: 'Read what Stripe Tax goes by, and what it still needs before it can work out tax',
		},
		'tax.settings.update': {
			value: 'update',
			name: 'Update',
			action: 'Update the tax settings',
			description:
				'Change what Stripe Tax goes by. It applies to every later calculation; what is set cannot be emptied again.',
			fields: {
				'defaults.tax_behavior': {
					default: 'inferred_by_currency',
					values: {
						exclusive: 'Exclusive (Tax on Top)',
						inclusive: 'Inclusive (Tax Included)',
						inferred_by_currency: 'By Currency',
					},
					description:
						'What prices mean that do not say whether tax is in them. By Currency adds tax to USD and CAD, and includes it in all others.',
				},
				'defaults.tax_code': {
					description:
						'Code for the kind of good or service that products without a tax code of their own are',
					placeholder: 'e.g. txcd_10000000',
				},
			},
		},
	},
};
