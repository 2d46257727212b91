import type { ResourceWords } from '../types';

export const billingAlert: ResourceWords = {
	value: 'billingAlert',
	name: 'Billing Alert',
	aliases: ['usage alert', 'usage threshold alert', 'create billing alert'],
	fields: {
		alert: 'The alert to work with',
	},
	operations: {
		'billing.alerts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a billing alert',
			description: 'Have Stripe send the event billing.alert.triggered, once, when usage passes a threshold',
			required: ['usage_threshold'],
			order: ['title', 'usage_threshold.meter', 'usage_threshold.gte'],
			shown: ['usage_threshold.filters.customer'],
			fields: {
				usage_threshold: { label: '' },
				title: {
					label: 'Title',
					description: 'Name of the alert for your team',
					placeholder: 'e.g. 10,000 API calls',
				},
				'usage_threshold.gte': {
					label: 'Usage at Least',
					description: 'Number of units that triggers the alert, more than 0',
					placeholder: 'e.g. 10000',
				},
				'usage_threshold.meter': 'The billing meter with the usage to watch',
				'usage_threshold.filters': {
					description: 'Customer to watch, one at most. Empty: all customers.',
				},
				'usage_threshold.filters.customer': 'The customer to watch',
			},
		},
		'billing.alerts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a billing alert',
			description: 'Get one alert with its threshold and status',
		},
		'billing.alerts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many billing alerts',
			description: 'List alerts, active and inactive, but not archived ones',
			fields: {
				alert_type: 'Only alerts of this kind; currently only for usage that passes a threshold',
				meter: 'Only alerts on this billing meter',
			},
		},
		'billing.alerts.activate': {
			value: 'activate',
			name: 'Activate',
			action: 'Activate a billing alert',
			description: 'Turn an inactive alert on again, so that it can trigger',
		},
		'billing.alerts.deactivate': {
			value: 'deactivate',
			name: 'Deactivate',
			action: 'Deactivate a billing alert',
			description: 'Turn an alert off until you activate it again',
		},
		'billing.alerts.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive a billing alert',
			description: 'Turn an alert off and remove it from all lists; cannot be undone',
		},
	},
};
