import type { ResourceWords } from '../types';

export const file: ResourceWords = {
	value: 'file',
	name: 'File',
	aliases: [
		'upload file',
		'download file',
		'dispute evidence file',
		'identity document upload',
		'list files',
	],
	fields: {
		file: 'The file to work with',
	},
	operations: {
		'files.create': {
			value: 'upload',
			name: 'Upload',
			action: 'Upload a file',
			description:
				'Send a file to Stripe, such as evidence for a dispute, and use its ID in other operations',
			order: ['binaryPropertyName', 'purpose'],
			fields: {
				file: {
					label: 'Input Binary Field',
					description:
						'Name of the binary field of the item that holds the file. The purpose decides which types and sizes Stripe accepts.',
				},
				purpose: {
					default: 'dispute_evidence',
					description: 'Use of the file. Stripe accepts it for this use only, and it cannot change.',
				},
				file_link_data: { label: 'File Link', description: 'Public link to make together with the file' },
				'file_link_data.create': {
					default: true,
					description:
						'Whether to make a public link to the file as well. Some purposes, such as identity_document, allow none.',
				},
				'file_link_data.expires_at': 'Date on which the link stops working. Default: never.',
			},
		},
		'files.contents': {
			value: 'download',
			name: 'Download',
			action: 'Download a file',
			description:
				'Get the content of a file with its name, type and size. Files uploaded to prove an identity cannot be downloaded.',
		},
		'files.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a file',
			description: 'Read name, size, type and purpose of one file. The content comes with Download.',
		},
		'files.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many files',
			description: 'List the files that the account may see, newest first',
			fields: {
				purpose: { default: 'dispute_evidence', description: 'Only files for this use' },
			},
		},
	},
};
