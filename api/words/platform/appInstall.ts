import type { ResourceWords } from '../types';

const channels = {
	private_live: 'Private, Live',
	private_test: 'Private, Test',
};

export const appInstall: ResourceWords = {
	value: 'appInstall',
	name: 'App Install',
	aliases: ['install stripe app', 'uninstall stripe app', 'stripe apps'],
	fields: {
		install: { label: 'App Install', description: 'The app install to work with, by its ID' },
	},
	operations: {
		'apps.installs.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an app install',
			description:
				'Install a Stripe App in an account and grant all that it asks for: an own private app, or as its developer in a connected account',
			fields: {
				app: { description: 'ID of the Stripe App to install', placeholder: 'e.g. com.example.my-app' },
				channel: {
					default: 'public',
					values: channels,
					description:
						'Where the app is published. Your own private app needs one of the private channels, to match live or test mode.',
				},
				code_challenge: {
					description:
						'For OAuth apps: the PKCE challenge that the authorization code is bound to, 43 to 128 characters',
				},
				code_challenge_method: {
					description: 'How the challenge was made. Always S256; needed with Code Challenge.',
					placeholder: 'e.g. S256',
				},
			},
		},
		'apps.installs.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an app install',
			description: 'Read one app install, with what it may do and what it is waiting to be allowed',
		},
		'apps.installs.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an app install',
			description: 'Grant a Stripe App everything that its present version asks for, such as new permissions',
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
				account: 'Only installs in this account. For developers of an app, who see all its accounts.',
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
