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
		payment_method_configuration: 'The configuration to work with',
		display_preference: { label: '' },
		preference: {
			label: 'Display',
			default: 'none',
			values: { none: 'Parent Setting' },
			description: 'Whether to offer this payment method',
		},
		fr_meal_voucher_conecs: { label: 'Conecs Meal Vouchers' },
		name: { description: 'Name of the configuration for your team', placeholder: 'e.g. EU shop' },
	},
	operations: {
		'paymentMethodConfigurations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment method configuration',
			description: 'Set which payment methods are offered, for payments and payment pages to refer to',
			shown: ['name'],
			fields: {
				parent: "Your platform's configuration, which holds for all that this one does not set",
			},
		},
		'paymentMethodConfigurations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment method configuration',
			description: 'Get one configuration with the payment methods that are on, off and available',
		},
		'paymentMethodConfigurations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment method configuration',
			description:
				'Turn payment methods on or off in a configuration. Payment pages that use it change at once.',
			fields: {
				active: { default: true, description: 'Whether new payments can use this configuration' },
			},
		},
		'paymentMethodConfigurations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment method configurations',
			description: 'List the configurations of payment methods',
			fields: {
				active: {
					default: true,
					description: 'Whether to list only configurations in use (on) or only the others (off)',
				},
				application: {
					description: 'Only configurations of this Connect application',
					placeholder: 'e.g. ca_1ABC…',
				},
			},
		},
	},
};
