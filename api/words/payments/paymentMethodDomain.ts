import type { ResourceWords } from '../types';

export const paymentMethodDomain: ResourceWords = {
	value: 'paymentMethodDomain',
	name: 'Payment Method Domain',
	aliases: ['apple pay on my site', 'register domain', 'validate domain'],
	fields: {
		payment_method_domain: 'The domain to work with',
		enabled: {
			default: true,
			description: 'Whether wallets such as Apple Pay and Google Pay are shown on this domain',
		},
	},
	operations: {
		'paymentMethodDomains.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a payment method domain',
			description: 'Register your domain, so that its pages can show Apple Pay, Google Pay, Link and PayPal',
			fields: {
				domain_name: {
					description: 'Domain with its subdomain, without https',
					placeholder: 'e.g. shop.example.com',
				},
			},
		},
		'paymentMethodDomains.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a payment method domain',
			description: 'Get one domain with the state of each wallet',
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
				'Check again whether a domain can show wallets, for example after you have put its Apple Pay file in place',
		},
		'paymentMethodDomains.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many payment method domains',
			description: 'List the domains that can show wallets',
			fields: {
				domain_name: { description: 'Only this domain', placeholder: 'e.g. shop.example.com' },
				enabled: {
					default: true,
					description: 'Whether to list only domains that are on, or only those that are off',
				},
			},
		},
	},
};
