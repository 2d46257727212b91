import type { ResourceWords } from '../types';

export const file: ResourceWords = {
	value: 'file',
	name: 'File',
	aliases: ['uploaded files', 'list files'],
	fields: {
		file: 'The file to work with. Its ID starts with file_.',
	},
	operations: {
		'files.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a file',
			description: 'Read name, size, type and purpose of one file. The content is not part of it.',
		},
		'files.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many files',
			description: 'List the files that the account may see, newest first',
			fields: {
				purpose: { default: 'dispute_evidence', description: 'Only files that are for this' },
			},
		},
	},
};
