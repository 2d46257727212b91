import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeInvoices());

export class StripeInvoices implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Invoices and Quotes',
		name: 'stripeInvoices',
		icon: { light: 'file:stripeInvoices.svg', dark: 'file:stripeInvoices.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Draft, send and collect invoices, and write credit notes and quotes',
		defaults: { name: 'Stripe Invoices and Quotes' },
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
