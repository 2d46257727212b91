import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeSubscriptions());

export class StripeSubscriptions implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Subscriptions',
		name: 'stripeSubscriptions',
		icon: { light: 'file:stripeSubscriptions.svg', dark: 'file:stripeSubscriptions.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Start, change and cancel subscriptions, report usage, grant credits and advance test clocks',
		defaults: { name: 'Stripe Subscriptions' },
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
