import type { ResourceWords } from '../types';
import { paymentMethodNames } from './paymentMethodNames';

const labels = Object.fromEntries(
	Object.entries(paymentMethodNames).map(([name, label]) => [name, { label }]),
);

export const paymentMethodConfiguration: ResourceWords = {
	value: 'paymentMethodConfiguration',
	name: 'Payment Method Configuration',
	aliases: ['turn payment methods on or off', 'payment method settings'],
	fields: {
		...labels,
		payment_method_configuration: 'The configuration to work with. Its ID starts with pmc_.',
		display_preference: { label: 'Display' },
		preference: { default: 'none', values: { none: 'As the Parent Says' } },
		fr_meal_voucher_conecs: { label: 'Conecs Meal Vouchers' },
		name: { description: 'What your team calls the configuration', placeholder: 'e.g. EU shop' },
	},
	operations: {
		'paymentMethodConfigurations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment method configuration',
			description:
				'Lay down which ways to pay are offered, so that payments and payment pages can refer to it',
			fields: {
				parent: {
					description: "ID of your platform's configuration from which this one takes what it does not set",
					placeholder: 'e.g. pmc_1ABC…',
				},
			},
		},
		'paymentMethodConfigurations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment method configuration',
			description: 'Read one configuration, with what is on, what is off and what can be offered',
		},
		'paymentMethodConfigurations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment method configuration',
			description: 'Turn ways to pay on or off in a configuration. Payment pages that use it change at once.',
			fields: {
				active: { default: true, description: 'Whether new payments can go by this configuration' },
			},
		},
		'paymentMethodConfigurations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment method configurations',
			description: 'List the configurations that say which ways to pay are offered',
			fields: {
				active: {
					default: true,
					description: 'Whether to list only active configurations, or only the others',
				},
				application: {
					description:
						'ID of the Connect application whose configurations to list, or blank for those of none',
					placeholder: 'e.g. ca_1ABC…',
				},
			},
		},
	},
};
