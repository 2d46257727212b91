import type { ResourceWords } from '../types';

export const forwardingRequest: ResourceWords = {
	value: 'forwardingRequest',
	name: 'Forwarding Request',
	aliases: ['forward card details', 'vault and forward', 'send card to third party'],
	operations: {
		'forwarding.requests.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a forwarding request',
			description:
				'Have Stripe send saved card details to another payment company. They leave Stripe and may be charged there.',
			order: ['payment_method', 'url', 'replacements'],
			shown: ['request.body', 'request.headers'],
			fields: {
				payment_method: {
					description: 'Payment method whose card details are sent',
					placeholder: 'e.g. pm_1ABC…',
				},
				replacements: 'Empty values of the body that Stripe fills in with the real details',
				request: { label: 'Message', description: 'Message to send' },
				'request.body': {
					label: 'Body',
					description: 'Message as text, with empty values for the card details',
					placeholder: 'e.g. { "card": { "number": "", "exp_month": "" } }',
				},
				'request.headers': { label: 'Headers', description: 'Extra HTTP headers that the receiver wants' },
				'request.headers.name': {
					description: 'Name of the HTTP header',
					placeholder: 'e.g. Destination-API-Key',
				},
				'request.headers.value':
					'Content of the HTTP header. It can be a key of the other company: keep it safe.',
				url: {
					label: 'URL',
					description: 'Address of the receiver. Stripe must have approved it for your account beforehand.',
					placeholder: 'e.g. https://api.example.com/payments',
				},
			},
		},
		'forwarding.requests.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a forwarding request',
			description: 'Read one forwarding request with the message and the answer of the receiver',
			fields: {
				request: { label: 'Forwarding Request', description: 'ID of the forwarding request to read' },
			},
		},
		'forwarding.requests.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many forwarding requests',
			description: 'List forwarding requests, newest first',
		},
	},
};
