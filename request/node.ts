import type {
	IExecuteFunctions,
	ILoadOptionsFunctions,
	INodeExecutionData,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';
import type { Columns } from './answer/simplify';
import { compileTable, type Table } from './form/table';
import type { OperationNames } from './guard/operations';
import { picker, type PickList } from './pick';
import { run } from './run';
import { credentialTest } from './credential-test';

/** What a node has of its own. */
export interface NodeForm {
	properties: INodeProperties[];
	/** Names of the choices that its fields ask for. */
	loads: string[];
	/** The `Stripe-Version` of node versions 1, 2 and so on. */
	apiVersions: string[];
	/** What all nodes serve on demand: n8n starts quicker if nobody reads it before. */
	served: () => Served;
}

interface Served {
	/** Longer lists of choices, by name. */
	choices: Record<string, INodePropertyOptions[]>;
	/** Which of them the field Expand has, by `resource/operation/version`. */
	expand: Record<string, string>;
	/** Of the output Simplified. */
	columns: Columns;
	/** Which of `paths` the field Output Fields offers, by `resource/operation/version`. */
	fields: Record<string, string>;
	/** Dotted paths, separated by spaces. */
	paths: Record<string, string>;
	/** What the editor calls each operation, by `resource/operation`. */
	operations: OperationNames;
	/** The lists that ids are picked from. */
	lists: PickList[];
}

/** All of a node but its face: the same for all nodes. */
export function stripeNode({ properties, loads, apiVersions, served }: NodeForm) {
	const version = apiVersions.map((_apiVersion, i) => i + 1);
	const requestDefaults = { headers: { 'Stripe-Version': apiVersions[apiVersions.length - 1] } };
	let table: Table | undefined;
	const choicesOf = (name: string) => async () => served().choices[name];
	return {
		version,
		requestDefaults,
		properties,
		methods: {
			credentialTest,
			loadOptions: {
				...Object.fromEntries(loads.map((name) => [name, choicesOf(name)] as const)),
				async expand(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
					const { choices, expand } = served();
					return choices[expand[operationIn(this)]] ?? [];
				},
				async outputFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
					const { fields, paths } = served();
					const own = paths[fields[operationIn(this)]]?.split(' ') ?? [];
					return own.map((path) => ({ name: path, value: path }));
				},
			},
			get listSearch() {
				return Object.fromEntries(
					served().lists.map((list) => [list.name, picker(list, apiVersions)] as const),
				);
			},
		},
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			table ??= compileTable({ version, requestDefaults, properties }, served().choices);
			return [await run(this, table, served())];
		},
	};
}

/** What is chosen in the editor: `resource/operation/version`. */
const operationIn = (functions: ILoadOptionsFunctions): string =>
	[
		...['resource', 'operation'].map((name) => functions.getCurrentNodeParameter(name)),
		functions.getNode().typeVersion,
	].join('/');
