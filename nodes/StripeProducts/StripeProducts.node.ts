import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeProducts());

export class StripeProducts implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Products and Prices',
		name: 'stripeProducts',
		icon: { light: 'file:stripeProducts.svg', dark: 'file:stripeProducts.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Keep the catalog: products, prices, coupons, promotion codes and entitlements',
		defaults: { name: 'Stripe Products and Prices' },
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
