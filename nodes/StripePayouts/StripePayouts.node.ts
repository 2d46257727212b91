import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripePayouts());

export class StripePayouts implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Payouts and Balance',
		name: 'stripePayouts',
		icon: { light: 'file:stripePayouts.svg', dark: 'file:stripePayouts.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Pay out to the bank, read the balance and its transactions, top up and run reports',
		defaults: { name: 'Stripe Payouts and Balance' },
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
