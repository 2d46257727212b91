import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeRadar());

export class StripeRadar implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Radar and Identity',
		name: 'stripeRadar',
		icon: { light: 'file:stripeRadar.svg', dark: 'file:stripeRadar.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Review payments, keep lists for fraud rules and verify who somebody is',
		defaults: { name: 'Stripe Radar and Identity' },
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
