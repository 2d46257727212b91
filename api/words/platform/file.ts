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
		file: 'The file to work with. Its ID starts with file_.',
	},
	operations: {
		'files.create': {
			value: 'upload',
			name: 'Upload',
			action: 'Upload a file',
			description:
				'Send a file to Stripe, such as evidence for a dispute. Other operations then take its ID.',
			order: ['binaryPropertyName', 'purpose'],
			fields: {
				file: {
					label: 'Input Binary Field',
					description:
						'The file to send, from the binary data of the item. Which types and sizes Stripe takes depends on the purpose.',
				},
				purpose: {
					default: 'dispute_evidence',
					description: 'What the file is for. Stripe takes it for this only, and the purpose cannot change.',
				},
				file_link_data: { label: 'File Link' },
				'file_link_data.create': {
					default: true,
					description: 'Whether to make a public link to the file as well. Not every purpose allows one.',
				},
				'file_link_data.expires_at': 'When the link stops working. Left out, it does not.',
			},
		},
		'files.contents': {
			value: 'download',
			name: 'Download',
			action: 'Download a file',
			description:
				'Get the content of a file, together with what Stripe knows of it. What was uploaded to prove an identity cannot be downloaded.',
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
				purpose: { default: 'dispute_evidence', description: 'Only files that are for this' },
			},
		},
	},
};
