import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type IHookFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type ITriggerFunctions,
	type ITriggerResponse,
	type IWebhookFunctions,
	type IWebhookResponseData,
} from 'n8n-workflow';
import { events, listenTo, webhookOptions } from '../../form/trigger';
import { credentialTest } from '../../request';
import { arrive, deleteEndpoint, deliver, hasEndpoint, listen, makeEndpoint } from '../../trigger';

export class StripeTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Trigger',
		name: 'stripeTrigger',
		icon: { light: 'file:stripeTrigger.svg', dark: 'file:stripeTrigger.dark.svg' },
		group: ['trigger'],
		// From version 2 on, n8n keeps the bytes of a call for some content types only.
		version: 1,
		subtitle:
			'={{$parameter["payload"] === "thin" ? $parameter["thinEvents"].join(", ") : $parameter["events"].join(", ")}}',
		description: 'Start the workflow when something happens at Stripe: verified, once each, nothing missed',
		defaults: { name: 'Stripe Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'stripeSecretKeyApi', required: true, testedBy: 'stripeKey' }],
		webhooks: [
			{
				name: 'default',
				httpMethod: 'POST',
				responseMode: 'onReceived',
				responseData: 'noData',
				path: 'webhook',
			},
		],
		triggerPanel: {
			header: 'Get events from Stripe',
			executionsHelp: {
				inactive:
					'<b>While you build</b>, click “Execute step”: the newest event of these types comes at once, if there is one. If not, do in Stripe what you want to react to.<br /><br /><b>Once it is published</b>, the workflow runs for every event. Those runs are in the executions list.',
				active:
					'<b>While you build</b>, click “Execute step”: the newest event of these types comes at once, if there is one. If not, do in Stripe what you want to react to.<br /><br /><b>The workflow is published</b> and runs for every event. Those runs, and calls that were refused, are in the executions list.',
			},
			activationHint: 'Once it is published, the workflow runs for every event.',
		},
		properties: [...events, listenTo, webhookOptions],
	};

	methods = { credentialTest };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await hasEndpoint(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				await makeEndpoint(this);
				return true;
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				await deleteEndpoint(this);
				return true;
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await arrive(this);
	}

	async trigger(this: ITriggerFunctions): Promise<ITriggerResponse> {
		return await listen(this);
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await deliver(this);
	}
}
