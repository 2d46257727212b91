import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripePayments());

export class StripePayments implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Payments',
		name: 'stripePayments',
		icon: { light: 'file:stripePayments.svg', dark: 'file:stripePayments.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Take and refund payments: payment intents, charges, refunds, disputes and payment methods',
		defaults: { name: 'Stripe Payments' },
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
