import type { ResourceWords } from '../types';

export const terminalConnectionToken: ResourceWords = {
	value: 'terminalConnectionToken',
	name: 'Terminal Connection Token',
	aliases: ['connect reader app', 'terminal sdk token'],
	operations: {
		'terminal.connectionTokens.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a Terminal connection token',
			description:
				'Get the short-lived secret with which your point-of-sale app connects to readers. Only that app should have it.',
			fields: {
				location: {
					description:
						'Limits the token to readers at this location; internet-connected readers only. Default: all readers.',
					placeholder: 'e.g. tml_1ABC…',
				},
			},
		},
	},
};
