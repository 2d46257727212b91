import type { ResourceWords } from '../types';

export const applePayDomain: ResourceWords = {
	value: 'applePayDomain',
	name: 'Apple Pay Domain',
	aliases: ['apple pay', 'register apple pay domain'],
	fields: {
		apple_pay_domain: 'The domain to work with',
	},
	operations: {
		'applePayDomains.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an Apple Pay domain',
			description:
				'Register a domain for Apple Pay only. For other wallets too, create a payment method domain instead.',
			fields: {
				domain_name: {
					description: 'Domain with its subdomain, without https',
					placeholder: 'e.g. shop.example.com',
				},
			},
		},
		'applePayDomains.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an Apple Pay domain',
			description: 'Get one domain that was registered for Apple Pay',
		},
		'applePayDomains.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an Apple Pay domain',
			description: 'Remove a domain, so that Apple Pay is no longer shown there',
		},
		'applePayDomains.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Apple Pay domains',
			description: 'List the domains that are registered for Apple Pay',
			fields: {
				domain_name: { description: 'Only this domain', placeholder: 'e.g. shop.example.com' },
			},
		},
	},
};
