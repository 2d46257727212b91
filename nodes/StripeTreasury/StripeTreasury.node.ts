import { NodeConnectionTypes, type INodeType, type INodeTypeDescription } from 'n8n-workflow';
import { stripeNode } from '../../request';
import { forms } from '../forms';

const { version, requestDefaults, properties, methods, execute } = stripeNode(forms.stripeTreasury());

export class StripeTreasury implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Treasury and Global Payouts',
		name: 'stripeTreasury',
		icon: { light: 'file:stripeTreasury.svg', dark: 'file:stripeTreasury.dark.svg' },
		group: ['transform'],
		version,
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description:
			'Hold and move money: financial accounts, outbound payments, payout methods and linked bank accounts',
		defaults: { name: 'Stripe Treasury and Global Payouts' },
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
