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
				'Add a venue, so that tickets and the like are taxed where the event takes place. It can be neither changed nor deleted.',
			fields: {
				description: {
					description: 'Which place this is, for your team to tell it from others',
					placeholder: 'e.g. Main hall, 2,000 seats',
				},
			},
		},
		'tax.locations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a tax location',
			description: 'Read one venue with its address',
			fields: { location: 'The tax location to work with. Its ID starts with taxloc_.' },
		},
		'tax.locations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many tax locations',
			description: 'List venues by whose address tax is worked out',
		},
	},
};
