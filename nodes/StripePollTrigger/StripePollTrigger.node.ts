import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
} from 'n8n-workflow';
import { events, listenTo, pollOptions } from '../../form/trigger';
import { credentialTest } from '../../request';
import { deliverOrFetch, poll } from '../../trigger';

export class StripePollTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Poll Trigger',
		name: 'stripePollTrigger',
		icon: { light: 'file:stripePollTrigger.svg', dark: 'file:stripePollTrigger.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{$parameter["payload"] === "thin" ? $parameter["thinEvents"].join(", ") : $parameter["events"].join(", ")}}',
		description: 'Ask Stripe for new events every few minutes: for an n8n that Stripe cannot reach',
		defaults: { name: 'Stripe Poll Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'stripeSecretKeyApi', required: true, testedBy: 'stripeKey' }],
		properties: [
			...events,
			listenTo,
			{
				displayName: 'Every (Minutes)',
				name: 'everyMinutes',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 59 },
				default: 1,
				description: 'Number of minutes from one request for new events to the next',
			},
			pollOptions,
		],
	};

	methods = { credentialTest };

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await poll(this);
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await deliverOrFetch(this);
	}
}
