import type { ResourceWords } from '../types';
import { eventTypes } from './eventTypes';

export const webhookEndpoint: ResourceWords = {
	value: 'webhookEndpoint',
	name: 'Webhook Endpoint',
	aliases: ['create webhook', 'disable webhook', 'webhook url', 'list webhooks'],
	fields: {
		webhook_endpoint: 'The webhook endpoint to work with',
		description: 'Your note on the purpose of the webhook',
		enabled_events: {
			values: eventTypes,
			description:
				'Events that Stripe sends a message about. All Events excludes a few that must be chosen by name.',
		},
		url: {
			label: 'URL',
			description: 'Public address to which Stripe sends its messages; https in live mode',
			placeholder: 'e.g. https://example.com/stripe',
		},
	},
	operations: {
		'webhookEndpoints.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a webhook endpoint',
			description:
				'Have Stripe send a message to an address whenever something happens. The signing secret comes back this once only: keep it.',
			order: ['url', 'enabled_events'],
			shown: ['description'],
			fields: {
				api_version: {
					label: 'API Version',
					default: '2026-10-28.endive',
					description:
						"Version of Stripe's API that the messages follow. Default: your account's version. It cannot change.",
				},
				connect:
					'Whether messages are about connected accounts (on) or your own account (off). Default: off. It cannot change.',
			},
		},
		'webhookEndpoints.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a webhook endpoint',
			description: 'Read one webhook endpoint with its address, events and state',
		},
		'webhookEndpoints.update': {
			value: 'update',
			name: 'Update',
			action: 'Update a webhook endpoint',
			description: 'Change address or events of a webhook endpoint, or switch it on and off',
			shown: ['url', 'enabled_events', 'disabled'],
			fields: {
				disabled: 'Whether Stripe stops sending messages there. No switches a disabled endpoint on again.',
				enabled_events: {
					values: eventTypes,
					description: 'Events that Stripe sends a message about. They replace the current list.',
				},
			},
		},
		'webhookEndpoints.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a webhook endpoint',
			description:
				'Remove a webhook endpoint for good; everything that relies on its messages stops. Use Update to pause it.',
		},
		'webhookEndpoints.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many webhook endpoints',
			description: 'List the webhook endpoints of the account, newest first',
		},
	},
};
