import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeTax());

export class StripeTax implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Tax',
		name: 'stripeTax',
		icon: { light: 'file:stripeTax.svg', dark: 'file:stripeTax.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Calculate tax, record tax transactions and keep rates, IDs and registrations',
		defaults: { name: 'Stripe Tax' },
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
