import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeConnect());

export class StripeConnect implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Connect',
		name: 'stripeConnect',
		icon: { light: 'file:stripeConnect.svg', dark: 'file:stripeConnect.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Onboard connected accounts, transfer money to them and collect application fees',
		defaults: { name: 'Stripe Connect' },
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
