import type { ResourceWords } from './types';

export const customer: ResourceWords = {
	value: 'customer',
	name: 'Customer',
	aliases: [
		'create customer',
		'find customer by email',
		'search customers',
		'customer balance',
		'delete customer',
	],
	operations: {
		'customers.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a customer',
			description: 'Add a customer. Stripe does not check for doubles: the same email may exist many times.',
		},
		'customers.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a customer',
			description: 'Read one customer. A deleted one still answers, marked as deleted.',
		},
		'customers.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a customer',
			description: 'Change a customer; what is left out stays as it is',
		},
		'customers.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a customer',
			description: 'Remove a customer for good and cancel all their subscriptions at once; cannot be undone',
		},
		'customers.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many customers',
			description: 'List customers, newest first',
		},
		'customers.search': {
			value: 'search',
			name: 'Search',
			action: 'Search customers',
			description:
				'Find customers by email, name, phone or metadata. Someone new may take a minute to be found.',
		},
	},
};
