import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type ILoadOptionsFunctions,
	type INodeExecutionData,
	type INodePropertyOptions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { picker } from '../../request/pick';
import { run } from '../../request/run';
import { compileTable, type Table } from '../../request/form/table';
import { apiVersion, apiVersions, choices, expand, lists, properties } from './properties';

/** One table for all instances: it keeps each operation that it has read. */
let table: Table | undefined;

export class StripeComplete implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Stripe Complete',
		name: 'stripeComplete',
		icon: { light: 'file:stripeComplete.svg', dark: 'file:stripeComplete.dark.svg' },
		group: ['transform'],
		version: apiVersions.map((_apiVersion, i) => i + 1),
		subtitle: '={{$parameter["operation"] + ": " + $parameter["resource"]}}',
		description: 'Use the whole Stripe API: payouts, subscriptions, connected accounts and the rest',
		defaults: { name: 'Stripe Complete' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'stripeSecretKeyApi', required: true }],
		requestDefaults: { headers: { 'Stripe-Version': apiVersion } },
		usableAsTool: true,
		properties: [...properties],
	};

	methods = {
		loadOptions: {
			...Object.fromEntries(
				Object.entries(choices).map(([name, options]) => [name, async () => options] as const),
			),
			async expand(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const [resource, operation] = ['resource', 'operation'].map((name) =>
					this.getCurrentNodeParameter(name),
				);
				return choices[expand[`${resource}/${operation}/${this.getNode().typeVersion}`]] ?? [];
			},
		},
		listSearch: Object.fromEntries(lists.map((list) => [list.name, picker(list, apiVersions)] as const)),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		table ??= compileTable(new StripeComplete().description, choices);
		return [await run(this, table)];
	}
}
