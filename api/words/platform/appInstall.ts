import type { ResourceWords } from '../types';

const channels = {
	private_live: 'Private (Live)',
	private_test: 'Private (Test)',
};

export const appInstall: ResourceWords = {
	value: 'appInstall',
	name: 'App Install',
	aliases: ['install stripe app', 'uninstall stripe app', 'stripe apps'],
	fields: {
		install: { label: 'App Install', description: 'ID of the app install to work with' },
	},
	operations: {
		'apps.installs.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an app install',
			description:
				'Install a Stripe App in an account and grant everything that it asks for: your private app, or your app in a connected account',
			order: ['app'],
			shown: ['channel'],
			fields: {
				app: { description: 'ID of the Stripe App to install', placeholder: 'e.g. com.example.my-app' },
				channel: {
					default: 'public',
					values: channels,
					description:
						'Channel to install from. Your private app needs Private (Live) or Private (Test), to match the mode of the key. Default: Public.',
				},
				code_challenge: {
					description:
						'PKCE challenge that the authorization code is bound to, 43 to 128 letters, digits or -._~ characters. Only for OAuth apps.',
				},
				code_challenge_method: {
					description: 'Method by which the challenge was made: always S256. Required with Code Challenge.',
					values: { S256: 'S256' },
				},
			},
		},
		'apps.installs.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an app install',
			description: 'Read one app install, with the rights it has and those that wait for approval',
		},
		'apps.installs.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an app install',
			description: 'Grant a Stripe App everything that its current version asks for, such as new permissions',
		},
		'apps.installs.uninstall': {
			value: 'uninstall',
			name: 'Uninstall',
			action: 'Uninstall an app',
			description: 'Remove a Stripe App from the account; it loses all access at once',
		},
		'apps.installs.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many app installs',
			description: 'List where Stripe Apps are installed, newest first',
			fields: {
				account:
					'Only installs in this account. Only for the developer of an app, who sees all its accounts.',
				app: { description: 'Only installs of this Stripe App', placeholder: 'e.g. com.example.my-app' },
				approval_required: {
					default: true,
					description: 'Whether to list only installs that wait for somebody to approve new rights',
				},
				channel: {
					default: 'public',
					values: channels,
					description: 'Only installs from this channel',
				},
				created_by: {
					description: 'Only installs that this platform account made',
					placeholder: 'e.g. acct_1ABC…',
				},
				status: { default: 'installed', description: 'Only installs in this state' },
			},
		},
	},
};
