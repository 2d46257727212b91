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
				'Have Stripe send saved card details to another payment company. They leave Stripe by this and may be charged there.',
			order: ['payment_method', 'url', 'replacements'],
			fields: {
				payment_method: {
					description: 'ID of the payment method whose card details are sent',
					placeholder: 'e.g. pm_1ABC…',
				},
				replacements: 'Which placeholders in the body Stripe fills in with the real details',
				request: { label: 'Message' },
				'request.body': {
					label: 'Body',
					description: 'What is sent, as text, with empty values where the card details belong',
					placeholder: 'e.g. { "card": { "number": "", "exp_month": "" } }',
				},
				'request.headers': { label: 'Headers', description: 'Extra HTTP headers that the receiver wants' },
				'request.headers.name': {
					description: 'What the HTTP header is called',
					placeholder: 'e.g. Destination-API-Key',
				},
				'request.headers.value':
					'What the HTTP header says. It can be a key to the other company: keep it safe.',
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
			description: 'Read one forwarding request with what was sent and what the receiver answered',
			fields: {
				request: { label: 'Forwarding Request', description: 'The forwarding request to read, by its ID' },
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
