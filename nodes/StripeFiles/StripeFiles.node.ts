import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeFiles());

export class StripeFiles implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Files, Events and Webhooks',
		name: 'stripeFiles',
		icon: { light: 'file:stripeFiles.svg', dark: 'file:stripeFiles.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Upload and share files, read events, manage webhooks, and what belongs nowhere else',
		defaults: { name: 'Stripe Files, Events and Webhooks' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'stripeSecretKeyApi', required: true, testedBy: 'stripeKey' }],
		requestDefaults,
		usableAsTool: true,
		properties: [...properties],
	};

	methods = methods;

	execute = execute;
}
