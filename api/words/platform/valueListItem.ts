import type { ResourceWords } from '../types';

export const valueListItem: ResourceWords = {
	value: 'valueListItem',
	name: 'Radar Value List Item',
	aliases: ['block customer', 'block card', 'block email', 'add to block list'],
	fields: {
		value_list_item: {
			label: 'Value List Item',
			description: 'The list item to work with',
		},
	},
	operations: {
		'radar.valueListItems.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a radar value list item',
			description: 'Add a value to a list; Radar rules that use the list apply it at once',
			order: ['value_list', 'value'],
			fields: {
				value_list: {
					description: 'List to add to',
					placeholder: 'e.g. rsl_1ABC…',
				},
				value: {
					description:
						'Value to add. It must fit the kind of list, such as an email address or a country code.',
					placeholder: 'e.g. jenny@example.com',
				},
			},
		},
		'radar.valueListItems.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a radar value list item',
			description: 'Read one item of a list, with who added it',
		},
		'radar.valueListItems.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a radar value list item',
			description: 'Take a value off its list; rules that use the list no longer apply it',
		},
		'radar.valueListItems.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many radar value list items',
			description: 'List the values on a list, newest first',
			fields: {
				value_list: {
					description: 'List to read',
					placeholder: 'e.g. rsl_1ABC…',
				},
				value: {
					description: 'Only items that are like this value',
					placeholder: 'e.g. example.com',
				},
			},
		},
	},
};
