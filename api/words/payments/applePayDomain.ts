import type { ResourceWords } from '../types';

export const applePayDomain: ResourceWords = {
	value: 'applePayDomain',
	name: 'Apple Pay Domain',
	aliases: ['apple pay', 'register apple pay domain'],
	fields: {
		apple_pay_domain: 'The domain to work with. Its ID starts with apwc_.',
	},
	operations: {
		'applePayDomains.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an Apple Pay domain',
			description:
				'Register a domain for Apple Pay in the older way. For other wallets too, create a payment method domain.',
			fields: {
				domain_name: {
					description: 'The domain without https, subdomain included',
					placeholder: 'e.g. shop.example.com',
				},
			},
		},
		'applePayDomains.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an Apple Pay domain',
			description: 'Read one domain that was registered for Apple Pay',
		},
		'applePayDomains.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an Apple Pay domain',
			description: 'Take a domain off the register, so that Apple Pay no longer shows there',
		},
		'applePayDomains.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Apple Pay domains',
			description: 'List the domains that are registered for Apple Pay',
			fields: {
				domain_name: { description: 'Only the entry of this domain', placeholder: 'e.g. shop.example.com' },
			},
		},
	},
};
