import type { INodeProperties } from 'n8n-workflow';

/** Fields that many operations share. None of them is a Stripe parameter but `limit`. */
export const returnAll: INodeProperties = {
	displayName: 'Return All',
	name: 'returnAll',
	type: 'boolean',
	default: false,
	description: 'Whether to return all results or only up to a given limit',
};

export const limit: INodeProperties = {
	displayName: 'Limit',
	name: 'limit',
	type: 'number',
	typeOptions: { minValue: 1 },
	displayOptions: { show: { returnAll: [false] } },
	default: 50,
	description: 'Max number of results to return',
};

export const options: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Amounts In',
			name: 'amountsIn',
			type: 'options',
			options: [
				{ name: 'Major Units (10.50 USD)', value: 'major' },
				{ name: 'Minor Units (1050 Cents)', value: 'minor' },
			],
			default: 'minor',
			description:
				'How amounts are written in this form. Major units are converted with the number of decimals of the currency that stands beside the amount; Stripe itself always gets and returns minor units.',
		},
		{
			displayName: 'Extra Parameters',
			name: 'extraParameters',
			type: 'json',
			default: '',
			placeholder: 'e.g. { "preview_parameter": "value" }',
			description:
				"Parameters that this form does not have, such as those of a preview, as a JSON object with Stripe's own names. They are merged last and win over the form.",
		},
		{
			displayName: 'Stripe Account',
			name: 'stripeAccount',
			type: 'string',
			default: '',
			placeholder: 'e.g. acct_1ABC…',
			description:
				'The connected account to act for, when the key belongs to a platform. An expression may name another account for every item.',
		},
	],
};
