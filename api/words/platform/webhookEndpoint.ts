import type { ResourceWords } from '../types';
import { eventTypes } from './eventTypes';

export const webhookEndpoint: ResourceWords = {
	value: 'webhookEndpoint',
	name: 'Webhook Endpoint',
	aliases: ['create webhook', 'disable webhook', 'webhook url', 'list webhooks'],
	fields: {
		webhook_endpoint: 'The webhook endpoint to work with. Its ID starts with we_.',
		description: 'A note of your own on what the webhook is for',
		enabled_events: {
			values: eventTypes,
			description:
				'What Stripe sends a message about. All Events leaves out a few that must be chosen by name.',
		},
		url: {
			label: 'URL',
			description: 'The public address to which Stripe sends its messages; https in live mode',
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
			fields: {
				api_version: {
					label: 'API Version',
					default: '2026-10-28.endive',
					description:
						"Which version of Stripe's API the messages follow. Left out, the default one of your account. It cannot change.",
				},
				connect:
					'Whether messages are about connected accounts (on) instead of your own account (off). It cannot change.',
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
			fields: {
				disabled: 'Whether Stripe stops sending messages there. Off switches a disabled endpoint on again.',
				enabled_events: {
					values: eventTypes,
					description: 'What Stripe sends a message about. It replaces the whole list that is there now.',
				},
			},
		},
		'webhookEndpoints.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete a webhook endpoint',
			description:
				'Remove a webhook endpoint for good; whatever relies on its messages stops. To pause it only, use Update.',
		},
		'webhookEndpoints.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many webhook endpoints',
			description: 'List the webhook endpoints of the account, newest first',
		},
	},
};
