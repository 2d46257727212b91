import type { ResourceWords } from '../types';

export const taxLocation: ResourceWords = {
	value: 'taxLocation',
	name: 'Tax Location',
	aliases: ['venue tax', 'place of performance', 'event location tax'],
	operations: {
		'tax.locations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a tax location',
			description:
				'Add a venue, so that tickets and similar are taxed at the place of the event. It cannot be changed or deleted.',
			fields: {
				description: {
					description: 'Description by which your team tells the place from others',
					placeholder: 'e.g. Main hall, 2,000 seats',
				},
			},
		},
		'tax.locations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax location',
			description: 'Get one venue with its address',
			fields: { location: 'The tax location to work with' },
		},
		'tax.locations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax locations',
			description: 'List the venues whose address decides the tax',
		},
	},
};
