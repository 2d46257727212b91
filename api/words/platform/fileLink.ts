import type { ResourceWords } from '../types';

export const fileLink: ResourceWords = {
	value: 'fileLink',
	name: 'File Link',
	aliases: ['share file', 'public file link', 'expire file link'],
	fields: {
		file_link: 'The file link to work with',
	},
	operations: {
		'fileLinks.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a file link',
			description:
				'Make a link to a file that opens without signing in: whoever has it can read the file until it expires',
			order: ['file'],
			shown: ['expires_at'],
			fields: {
				file: {
					description: 'File to share. Files for some purposes, such as identity_document, cannot be shared.',
					placeholder: 'e.g. file_1ABC…',
				},
				expires_at: 'Date on which the link stops working. Default: never.',
			},
		},
		'fileLinks.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a file link',
			description: 'Read one file link with its address and expiry',
		},
		'fileLinks.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a file link',
			description: 'Change when a file link expires, or its metadata. A link that has expired cannot change.',
			shown: ['expires_at'],
			fields: {
				expires_at: 'Date on which the link stops working, or now to end it at once',
			},
		},
		'fileLinks.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many file links',
			description: 'List file links, newest first',
			fields: {
				expired: 'Whether to list only expired links (on), or only those that still work (off)',
				file: { description: 'Only links to this file', placeholder: 'e.g. file_1ABC…' },
			},
		},
	},
};
