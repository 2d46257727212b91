import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeCustomers());

export class StripeCustomers implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Customers',
		name: 'stripeCustomers',
		icon: { light: 'file:stripeCustomers.svg', dark: 'file:stripeCustomers.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Keep customers, their payment methods, tax IDs and balances, and open the customer portal',
		defaults: { name: 'Stripe Customers' },
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
