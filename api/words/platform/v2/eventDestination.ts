import type { ResourceWords } from '../../types';

export const v2EventDestination: ResourceWords = {
	value: 'v2EventDestination',
	name: 'Event Destination (v2)',
	aliases: ['v2 webhook', 'eventbridge', 'azure event grid', 'ping event destination'],
	fields: {
		event_destination: 'The event destination to work with. Its ID starts with ed_.',
		description: 'A note of your own on what the destination is for',
		name: { description: 'What the dashboard calls the destination', placeholder: 'e.g. Orders to n8n' },
		enabled_events: {
			description: 'Types of events to send there',
			placeholder: 'e.g. v1.billing.meter.error_report_triggered',
		},
		include: 'What to show in the answer that Stripe otherwise leaves out, such as the address',
		url: {
			label: 'URL',
			description: 'The public address to which events are sent; https in live mode',
			placeholder: 'e.g. https://example.com/stripe',
		},
		webhook_endpoint: { label: 'Webhook' },
	},
	operations: {
		'v2.core.eventDestinations.create': {
			value: 'create',
			name: 'Create',
			action: 'Create an event destination (v2)',
			description:
				'Have Stripe send events to a webhook, to Amazon EventBridge or to Azure Event Grid. Choose the signing secret in Include: it is shown this once only.',
			order: ['name', 'type', 'event_payload', 'enabled_events'],
			fields: {
				event_payload: {
					default: 'thin',
					description:
						'Snapshot events hold the object as it was; Thin ones only its ID, so that you read it as it is',
				},
				type: {
					default: 'webhook_endpoint',
					values: {
						amazon_eventbridge: 'Amazon EventBridge',
						azure_event_grid: 'Azure Event Grid',
						webhook_endpoint: 'Webhook',
					},
					description: 'Where events go. It cannot change; add the details of the same name.',
				},
				amazon_eventbridge: { label: 'Amazon EventBridge' },
				aws_account_id: {
					label: 'AWS Account ID',
					description: 'The twelve digits of your AWS account',
					placeholder: 'e.g. 123456789012',
				},
				aws_region: {
					label: 'AWS Region',
					description: 'Region of the event bus',
					placeholder: 'e.g. us-east-1',
				},
				azure_region: {
					description: 'Region in which the partner topic is made',
					placeholder: 'e.g. westus2',
				},
				azure_resource_group_name: { description: 'Resource group that gets the partner topic' },
				azure_subscription_id: { description: 'The Azure subscription that gets the partner topic' },
				events_from: {
					description:
						'Whose events to send: @self is your own account, @accounts are those that you manage. Left out, your own.',
					placeholder: 'e.g. @self',
				},
				snapshot_api_version: {
					label: 'Snapshot API Version',
					description:
						"Which version of Stripe's API snapshot events follow; not for thin ones. It cannot change.",
					placeholder: 'e.g. 2026-10-28.endive',
				},
			},
		},
		'v2.core.eventDestinations.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get an event destination (v2)',
			description: 'Read one event destination with its events and state',
		},
		'v2.core.eventDestinations.update': {
			value: 'update',
			name: 'Update',
			action: 'Update an event destination (v2)',
			description: 'Change name, events or address of an event destination; its type stays',
			fields: {
				enabled_events: {
					description: 'Types of events to send there. They replace the whole list that is there now.',
					placeholder: 'e.g. v1.billing.meter.error_report_triggered',
				},
			},
		},
		'v2.core.eventDestinations.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an event destination (v2)',
			description: 'Remove an event destination for good. To pause it only, use Disable.',
		},
		'v2.core.eventDestinations.disable': {
			value: 'disable',
			name: 'Disable',
			action: 'Disable an event destination (v2)',
			description: 'Stop sending events there until it is enabled again',
		},
		'v2.core.eventDestinations.enable': {
			value: 'enable',
			name: 'Enable',
			action: 'Enable an event destination (v2)',
			description: 'Send events there again after it was disabled',
		},
		'v2.core.eventDestinations.ping': {
			value: 'ping',
			name: 'Ping',
			action: 'Ping an event destination (v2)',
			description: 'Send a trial event there, to see whether it arrives',
		},
		'v2.core.eventDestinations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many event destinations (v2)',
			description: 'List the event destinations of the account, webhooks included',
		},
	},
};
