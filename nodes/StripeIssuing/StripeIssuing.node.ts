import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeIssuing());

export class StripeIssuing implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Issuing',
		name: 'stripeIssuing',
		icon: { light: 'file:stripeIssuing.svg', dark: 'file:stripeIssuing.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Issue cards, approve what is bought with them and follow their transactions',
		defaults: { name: 'Stripe Issuing' },
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
