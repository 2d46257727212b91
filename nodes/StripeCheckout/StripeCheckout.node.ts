import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeCheckout());

export class StripeCheckout implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Checkout and Links',
		name: 'stripeCheckout',
		icon: { light: 'file:stripeCheckout.svg', dark: 'file:stripeCheckout.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Open checkout sessions, share payment links and set up shipping and payment methods',
		defaults: { name: 'Stripe Checkout and Links' },
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
