import type { ResourceWords } from '../types';

export const terminalLocation: ResourceWords = {
	value: 'terminalLocation',
	name: 'Terminal Location',
	aliases: ['store address', 'reader location', 'shop location'],
	fields: {
		location: 'The location to work with. Its ID starts with tml_.',
		configuration_overrides: {
			label: 'Configuration',
			description: 'ID of the configuration that all readers at this location take over',
			placeholder: 'e.g. tmc_1ABC…',
		},
		display_name: {
			description: 'What the place is called, up to 1,000 characters. Readers and receipts may show it.',
			placeholder: 'e.g. Store at the station',
		},
		display_name_kana: 'What the place is called, in Kana; for Japan only',
		display_name_kanji: 'What the place is called, in Kanji; for Japan only',
		phone: { description: 'Phone number of the place, with country code', placeholder: 'e.g. +15555550123' },
	},
	operations: {
		'terminal.locations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many Terminal locations',
			description: 'List the places where readers stand, newest first',
		},
		'terminal.locations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Terminal location',
			description: 'Add a place for readers. Its country decides how they take payments and cannot change.',
			fields: {
				'address.country': {
					description: 'Two-letter country code, such as US or DE. It cannot change later.',
					placeholder: 'e.g. US',
				},
			},
		},
		'terminal.locations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a Terminal location',
			description: 'Read one place with its address and configuration',
		},
		'terminal.locations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a Terminal location',
			description:
				'Change name, address or configuration of a place. For another country, create a new location instead.',
		},
		'terminal.locations.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a Terminal location',
			description: 'Delete a place for readers; cannot be undone',
		},
	},
};
