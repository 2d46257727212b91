import type { ResourceWords } from '../types';

const displayName = (script: string) =>
	`Name of the place in ${script}, up to 1,000 characters; for Japan only`;

export const terminalLocation: ResourceWords = {
	value: 'terminalLocation',
	name: 'Terminal Location',
	aliases: ['store address', 'reader location', 'shop location'],
	fields: {
		location: 'The location to work with',
		address_kana: { description: 'Address of the place in Kana; for Japan only' },
		address_kanji: { description: 'Address of the place in Kanji; for Japan only' },
		configuration_overrides: {
			label: 'Configuration',
			description: 'Configuration that all readers at this location use',
			placeholder: 'e.g. tmc_1ABC…',
		},
		display_name: {
			description: 'Name of the place, up to 1,000 characters. Readers and receipts may show it.',
			placeholder: 'e.g. Store at the station',
		},
		display_name_kana: { description: displayName('Kana') },
		display_name_kanji: { description: displayName('Kanji') },
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
			shown: [
				'display_name',
				'address.line1',
				'address.line2',
				'address.city',
				'address.state',
				'address.postal_code',
				'address.country',
			],
			oneOf: [['display_name', 'display_name_kana', 'display_name_kanji']],
			fields: {
				'address.country': {
					description: 'Country, such as US or DE. It cannot change later.',
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
				'Change name, address or configuration of a place. For another country, create a new location and register its readers again.',
			shown: ['display_name'],
			fields: {
				display_name_kana: 'Name of the place in Kana; for Japan only',
				display_name_kanji: 'Name of the place in Kanji; for Japan only',
				address: { description: 'Address of the place. Its country cannot change.' },
				'address.country': {
					description: 'Country the place is in now: it cannot change',
					placeholder: 'e.g. US',
				},
			},
		},
		'terminal.locations.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a Terminal location',
			description: 'Delete a place for readers; cannot be undone',
		},
	},
};
