import type { ResourceWords } from '../../types';

export const v2EventDestination: ResourceWords = {
	value: 'v2EventDestination',
	name: 'Event Destination (v2)',
	aliases: ['v2 webhook', 'eventbridge', 'azure event grid', 'ping event destination'],
	fields: {
		event_destination: 'The event destination to work with',
		description: 'Your note on the purpose of the destination',
		name: { description: 'Name of the destination in the dashboard', placeholder: 'e.g. Orders to n8n' },
		enabled_events: {
			description: 'Types of events to send there',
			placeholder: 'e.g. v1.billing.meter.error_report_triggered',
		},
		include: 'Details to show in the answer, such as the address, which Stripe otherwise hides',
		url: {
			label: 'URL',
			description: 'Public address to which events are sent; https in live mode',
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
				'Have Stripe send events to a webhook, to Amazon EventBridge or to Azure Event Grid. Choose the signing secret in Include, or you never see it.',
			order: ['name', 'type', 'event_payload', 'enabled_events'],
			shown: ['webhook_endpoint.url', 'include', 'snapshot_api_version'],
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
					description: 'Target of the events. It cannot change. Fill in the details of the same name.',
				},
				include: 'Details to show in the answer. Without the signing secret here, you never see it.',
				amazon_eventbridge: {
					label: 'Amazon EventBridge',
					description: 'Account and region. Only if Type is Amazon EventBridge.',
				},
				azure_event_grid: {
					description: 'Subscription, resource group and region. Only if Type is Azure Event Grid.',
				},
				'webhook_endpoint.url': {
					label: 'URL',
					description:
						'Public address to which events are sent; https in live mode. Required if Type is Webhook.',
					placeholder: 'e.g. https://example.com/stripe',
				},
				aws_account_id: {
					label: 'AWS Account ID',
					description: 'Twelve digits of your AWS account',
					placeholder: 'e.g. 123456789012',
				},
				aws_region: {
					label: 'AWS Region',
					description: 'Region of the event bus',
					placeholder: 'e.g. us-east-1',
				},
				azure_region: {
					description: 'Region in which Stripe creates the partner topic',
					placeholder: 'e.g. westus2',
				},
				azure_resource_group_name: {
					label: 'Azure Resource Group',
					description: 'Resource group in which Stripe creates the partner topic',
				},
				azure_subscription_id: {
					description: 'Azure subscription in which Stripe creates the partner topic',
				},
				events_from: {
					description:
						'Sources of events: @self is your account, @accounts are those that you manage. Default: your account.',
					placeholder: 'e.g. @self',
				},
				snapshot_api_version: {
					label: 'Snapshot API Version',
					description:
						"Version of Stripe's API that snapshot events follow. Only with the payload Snapshot. It cannot change.",
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
			shown: ['name', 'enabled_events', 'webhook_endpoint.url'],
			fields: {
				enabled_events: {
					description: 'Types of events to send there. They replace the current list.',
					placeholder: 'e.g. v1.billing.meter.error_report_triggered',
				},
			},
		},
		'v2.core.eventDestinations.del': {
			value: 'delete',
			name: 'Delete',
			action: 'Delete an event destination (v2)',
			description: 'Remove an event destination for good. Use Disable to pause it.',
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
			description: 'Send a test event there, to see whether it arrives',
		},
		'v2.core.eventDestinations.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many event destinations (v2)',
			description: 'List the event destinations of the account, webhooks included',
		},
	},
};
