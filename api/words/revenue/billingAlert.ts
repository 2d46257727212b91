import type { ResourceWords } from '../types';

export const billingAlert: ResourceWords = {
	value: 'billingAlert',
	name: 'Billing Alert',
	aliases: ['usage alert', 'usage threshold alert', 'create billing alert'],
	fields: {
		alert: 'The alert to work with. Its ID starts with alrt_.',
	},
	operations: {
		'billing.alerts.create': {
			value: 'create',
			name: 'Create',
			action: 'Create a billing alert',
			description:
				'Have Stripe send the event billing.alert.triggered, one time, when usage passes a threshold. Needs the fields of Usage Threshold.',
			fields: {
				title: {
					label: 'Title',
					description: 'What your team calls the alert',
					placeholder: 'e.g. 10,000 API calls',
				},
				'usage_threshold.gte': {
					label: 'Usage at Least',
					description: 'From how many units on the alert goes off; more than 0',
					placeholder: 'e.g. 10000',
				},
				'usage_threshold.meter': {
					description: 'ID of the billing meter whose usage is watched',
					placeholder: 'e.g. mtr_1ABC…',
				},
				'usage_threshold.filters': {
					description: 'Watch one customer only; one entry at most. Left out, each customer is watched.',
				},
				'usage_threshold.filters.customer': 'The customer to watch. The ID starts with cus_.',
			},
		},
		'billing.alerts.retrieve': {
			value: 'get',
			name: 'Get',
			action: 'Get a billing alert',
			description: 'Read one alert with its threshold and status',
		},
		'billing.alerts.list': {
			value: 'getAll',
			name: 'Get Many',
			action: 'Get many billing alerts',
			description: 'List alerts, active and inactive; archived ones are left out',
			fields: {
				alert_type: 'Only alerts of this kind; so far there is one, for usage that passes a threshold',
				meter: { description: 'Only alerts on this billing meter', placeholder: 'e.g. mtr_1ABC…' },
			},
		},
		'billing.alerts.activate': {
			value: 'activate',
			name: 'Activate',
			action: 'Activate a billing alert',
			description: 'Let an inactive alert go off again',
		},
		'billing.alerts.deactivate': {
			value: 'deactivate',
			name: 'Deactivate',
			action: 'Deactivate a billing alert',
			description: 'Keep an alert from going off until it is activated again',
		},
		'billing.alerts.archive': {
			value: 'archive',
			name: 'Archive',
			action: 'Archive a billing alert',
			description: 'Take an alert out of use and out of all lists for good; cannot be undone',
		},
	},
};
