import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
	NodeHelpers,
	type IExecuteFunctions,
	type INodeProperties,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import type { Facts } from '../../api/load';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { compileForm, type Form } from '../../form/compile';
import { picker } from '../../request/pick';
import { run } from '../../request/run';
import { compileTable, type Table } from '../../request/form/table';
import { readFacts } from '../../tools/generate/facts';
import { factsOf } from '../../tools/update/read';
import { kept } from '../support/kept';
import { nodes } from '../support/nodes';
import { shownBy } from '../support/shown';

/** The SDK major before the pinned one: the compiler takes long to read it. */
export function previousSdk(): Facts {
	const sdk = dirname(require.resolve('stripe-previous'));
	const files = kept('previous-sdk', ['tools/generate', 'api/facts.ts', 'package-lock.json'], () =>
		JSON.stringify([...readFacts(sdk)]),
	);
	return factsOf(new Map(JSON.parse(files) as Array<[string, string]>));
}

/** The node as it would be with other facts. */
export class OtherNode implements INodeType {
	readonly description: INodeTypeDescription;
	readonly table: Table;
	readonly form: Form;

	/** @param facts of each node version, 1 first */
	constructor(facts: Facts[]) {
		const newest = facts[facts.length - 1];
		this.form = compileForm(newest, present(resources, ...facts), facts.slice(0, -1));
		this.description = {
			...nodes[0].description,
			version: facts.map((_facts, i) => i + 1),
			requestDefaults: { headers: { 'Stripe-Version': newest.apiVersion } },
			properties: this.form.properties,
		};
		const apiVersions = facts.map(({ apiVersion }) => apiVersion);
		this.methods = {
			listSearch: Object.fromEntries(this.form.lists.map((list) => [list.name, picker(list, apiVersions)])),
		};
		const { form } = this;
		const table = compileTable(this.description, form.choices);
		this.table = table;
		this.execute = async function (this: IExecuteFunctions) {
			return [await run(this, table, form)];
		};
	}

	readonly execute: INodeType['execute'];
	readonly methods: INodeType['methods'];

	/** What n8n shows of an operation to a node of a version, each field with all that is in it. */
	shown(typeVersion: number, resource: string, operation: string): INodeProperties[] {
		return shownBy(this.description, resource, operation, typeVersion)
			.filter(({ name }) => name !== 'apiVersion')
			.map((field) => this.inPlace(field, `${resource}/${operation}/${typeVersion}`));
	}

	/** Without conditions on what else the node has, and with choices that it serves on demand in place. */
	private inPlace(field: INodeProperties, operation: string): INodeProperties {
		const { choices, expand } = this.form;
		return JSON.parse(JSON.stringify(field), (key, value: unknown) => {
			if (/^(@version|\/?resource|\/?operation)$/.test(key)) return undefined;
			if (['show', 'displayOptions'].includes(key) && isDeepStrictEqual(value, {})) return undefined;
			const method = (value as INodeProperties | null)?.typeOptions?.loadOptionsMethod;
			if (!method) return value;
			const options = choices[method === 'expand' ? expand[operation] : method] ?? [];
			return { ...(value as object), typeOptions: {}, options };
		}) as INodeProperties;
	}

	/** What n8n keeps of a form when it saves it. */
	saved(typeVersion: number, parameters: Record<string, unknown>): unknown {
		return NodeHelpers.getNodeParameters(
			this.form.properties,
			parameters as never,
			false,
			false,
			{ typeVersion },
			this.description,
		);
	}
}
