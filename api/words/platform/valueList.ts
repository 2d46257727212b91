import type { ResourceWords } from '../types';

export const valueList: ResourceWords = {
	value: 'valueList',
	name: 'Radar Value List',
	aliases: ['block list', 'allow list', 'radar list', 'fraud list'],
	fields: {
		value_list: { label: 'Value List', description: 'The Radar list to work with' },
		alias: {
			description: 'Name by which rules refer to the list, in lower case without spaces',
			placeholder: 'e.g. trusted_customers',
		},
		name: { description: 'Name of the list in the dashboard', placeholder: 'e.g. Trusted customers' },
	},
	operations: {
		'radar.valueLists.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a radar value list',
			description:
				'Make an empty list that Radar rules can refer to, for example to block or let through payments',
			order: ['name', 'alias'],
			shown: ['item_type'],
			fields: {
				item_type: {
					default: 'string',
					values: {
						account: 'Connected Account ID',
						card_bin: 'Card BIN (First Digits)',
						case_sensitive_string: 'Text, Case Sensitive',
						country: 'Country Code',
						string: 'Text',
					},
					description:
						'Kind of values in the list. It cannot change; use Text for mixed or other values. Default: Text.',
				},
			},
		},
		'radar.valueLists.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a radar value list',
			description: 'Read one list with its first items',
		},
		'radar.valueLists.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a radar value list',
			description: 'Change name, alias or metadata of a list. Rules must then use the new alias.',
			shown: ['name', 'alias'],
		},
		'radar.valueLists.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a radar value list',
			description: 'Remove a list with all its items; cannot be undone. It must not be used in any rule.',
		},
		'radar.valueLists.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many radar value lists',
			description: 'List the lists that Radar rules can refer to, newest first',
			fields: {
				alias: {
					description: 'Only the list that rules know by this name',
					placeholder: 'e.g. trusted_customers',
				},
				contains: {
					description: 'Only lists that hold this value',
					placeholder: 'e.g. jenny@example.com',
				},
			},
		},
	},
};
