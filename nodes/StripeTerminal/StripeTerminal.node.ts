import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeTerminal());

export class StripeTerminal implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Terminal',
		name: 'stripeTerminal',
		icon: { light: 'file:stripeTerminal.svg', dark: 'file:stripeTerminal.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Take payments in person: readers, locations and their configuration',
		defaults: { name: 'Stripe Terminal' },
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
