import type { ResourceWords } from '../types';

export const paymentMethodDomain: ResourceWords = {
	value: 'paymentMethodDomain',
	name: 'Payment Method Domain',
	aliases: ['apple pay on my site', 'register domain', 'validate domain'],
	fields: {
		payment_method_domain: 'The domain to work with. Its ID starts with pmd_.',
		enabled: {
			default: true,
			description: 'Whether wallets such as Apple Pay and Google Pay show on this domain',
		},
	},
	operations: {
		'paymentMethodDomains.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment method domain',
			description:
				'Register a domain of yours, so that Apple Pay, Google Pay, Link and PayPal can show on its pages',
			fields: {
				domain_name: {
					description: 'The domain without https, subdomain included',
					placeholder: 'e.g. shop.example.com',
				},
			},
		},
		'paymentMethodDomains.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment method domain',
			description: 'Read one domain with the state of each wallet on it',
		},
		'paymentMethodDomains.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a payment method domain',
			description: 'Turn all wallets on a domain on or off',
		},
		'paymentMethodDomains.validate': {
			value: 'validate',
			name: 'Validate',
			action: 'Validate a payment method domain',
			description:
				'Check once more whether wallets may show on a domain, for example after its Apple Pay file was put in place',
		},
		'paymentMethodDomains.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment method domains',
			description: 'List the domains on which wallets may show',
			fields: {
				domain_name: { description: 'Only the entry of this domain', placeholder: 'e.g. shop.example.com' },
				enabled: {
					default: true,
					description: 'Whether to list domains with wallets on, or those with wallets off',
				},
			},
		},
	},
};
