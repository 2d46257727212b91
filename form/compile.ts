import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { Area } from '../api/areas';
import { expandablePaths } from '../api/expandable';
import type { Operation } from '../api/facts';
import type { Facts } from '../api/load';
import type { OperationWords, ResourceWords } from '../api/words/types';
import { Catalog, type Choices } from './catalog';
import { shareCollections } from './collections';
import { expandChoices } from './expand';
import { byLabel } from './label';
import { operationFields } from './operation';
import { columnsOf, type Column } from './output/columns';
import { pathsIn, wholeSchema } from './output/schema';
import { optionsField, optionsFor } from './options';
import { connectedAccounts, Picks, type PickList } from './picks';
import { routingOf } from './routing';
import { shareFields, type OperationForm } from './share';
import { shareVersions } from './versions';
import { waitField } from './wait';

const byName = byLabel(({ name }: { name: string }) => name);

/** What one node's description shows. */
export interface OwnForm {
	properties: INodeProperties[];
	/** Names of the choices that its fields ask for. */
	loads: string[];
}

/** What all nodes serve on demand. */
export interface Served {
	choices: Choices;
	/** Which of the choices the field Expand has, by `resource/operation/version`. */
	expand: Record<string, string>;
	/** Of the output Simplified, by the `object` of an answer. */
	columns: Record<string, Column[]>;
	/** Which of `paths` the field Output Fields offers, by `resource/operation/version`. */
	fields: Record<string, string>;
	/** Dotted paths, separated by spaces. */
	paths: Record<string, string>;
	/** What the editor calls each operation: `Payout/Get Many`, by `resource/operation`. */
	operations: Record<string, string>;
	/** The lists that ids are picked from. */
	lists: PickList[];
}

/** The form of one node with all that it serves. */
export type Form = OwnForm & Served;

/** An operation as one node version has it. */
interface OperationInVersion {
	version: number;
	resource: ResourceWords;
	words: OperationWords;
	operation: Operation;
	fields: INodeProperties[];
	/** What stands under Options for it, but not for all. */
	options: INodeProperties[];
}

/**
 * Facts and words become the properties of the nodes' descriptions. What is not the same in all node
 * versions is shown in those that have it.
 */
export class Compiler {
	private readonly catalog = new Catalog();
	private readonly expand: Served['expand'] = {};
	private readonly fields: Served['fields'] = {};
	private readonly paths: Served['paths'] = {};
	private readonly operations: Served['operations'] = {};
	private readonly versions: Array<{ version: number; facts: Facts; picks: Picks }>;

	/** @param older facts of the node versions before this one, 1 first */
	constructor(
		facts: Facts,
		private readonly older: Facts[] = [],
	) {
		this.versions = [...older, facts].map((own, i) => ({
			version: i + 1,
			facts: own,
			picks: new Picks(own),
		}));
	}

	/**
	 * The form of one node.
	 * @param words of its resources, in the order in which the node shows them
	 * @param area the operations that come first, by resource, and what the node starts with
	 * @throws Error when words name an operation that none of the facts have
	 */
	compile(words: ResourceWords[], area: Pick<Area, 'resources' | 'start'>): OwnForm {
		const forms = words.flatMap((resource) =>
			Object.entries(resource.operations).flatMap(([id, own]) => this.operation(resource, id, own)),
		);
		const formsWith = (fieldsOf: (form: OperationInVersion) => INodeProperties[]): OperationForm[] =>
			forms.map((form) => ({
				version: form.version,
				resource: form.resource.value,
				operation: form.words.value,
				fields: fieldsOf(form),
			}));
		const options = optionsField(formsWith((form) => form.options));
		const properties = [
			...this.older.map(apiVersionField),
			...controls(forms, area),
			...shareFields(
				shareCollections(formsWith(({ fields }) => fields)).map((form) => ({
					...form,
					fields: [...form.fields, options],
				})),
			),
		];
		return { properties, loads: loadsOf(properties) };
	}

	/** For all nodes that were compiled. */
	get served(): Served {
		const picked = this.versions.flatMap(({ picks }) => picks.lists);
		const lists = new Map([connectedAccounts, ...picked].map((list) => [list.name, list]));
		return {
			choices: this.catalog.choices,
			expand: this.expand,
			columns: this.columns(),
			fields: this.fields,
			paths: this.paths,
			operations: this.operations,
			lists: [...lists.values()],
		};
	}

	/** Of all kinds of objects; what the newest facts dropped, older versions of the nodes still get. */
	private columns(): Served['columns'] {
		const found: Served['columns'] = {};
		for (const { facts } of this.versions) {
			for (const [kind, own] of Object.entries(columnsIn(facts))) {
				const dropped = (found[kind] ?? []).filter(({ name }) => !own.some((column) => column.name === name));
				found[kind] = [...own, ...dropped];
			}
		}
		return found;
	}

	/** Notes what an operation's answer holds: once for all operations that answer with the same. */
	private noteFields(key: string, operation: Operation, facts: Facts): void {
		if (operation.returns.length === 0) return;
		const paths = pathsIn(wholeSchema(operation, facts.objects)).join(' ');
		const name = Object.keys(this.paths).find((known) => this.paths[known] === paths);
		this.fields[key] = name ?? String(Object.keys(this.paths).length);
		this.paths[this.fields[key]] = paths;
	}

	/** An operation in each node version that has it. */
	private operation(resource: ResourceWords, id: string, words: OperationWords): OperationInVersion[] {
		const made = this.versions.flatMap(({ version, facts, picks }): OperationInVersion[] => {
			const operation = facts.byId.get(id);
			if (!operation) return [];
			const key = `${resource.value}/${words.value}/${version}`;
			const paths = expandablePaths(operation, facts.objects);
			if (paths.length) this.expand[key] = this.catalog.add('expand', expandChoices(paths));
			this.noteFields(key, operation, facts);
			const fields = operationFields(operation, words, resource, this.catalog, picks);
			const options = optionsFor(operation, paths.length > 0, waitField(operation, facts));
			return [{ version, resource, words, operation, fields, options }];
		});
		this.operations[`${resource.value}/${words.value}`] = `${resource.name}/${words.name}`;
		if (made.length === 0)
			throw new Error(`api/words: ${resource.name} names ${id}, which Stripe's API does not have`);
		return made;
	}
}

/** The columns of all kinds of objects, found once: some compile each operation by itself. */
function columnsIn(facts: Facts): Served['columns'] {
	const known = columnsByFacts.get(facts);
	if (known) return known;
	const kinds = [...facts.objects.values()].filter(({ object, deleted }) => object && !deleted);
	const found = Object.fromEntries(kinds.map((one) => [one.object!, columnsOf(one, facts.objects)]));
	columnsByFacts.set(facts, found);
	return found;
}

const columnsByFacts = new WeakMap<Facts, Served['columns']>();

/** The form of a node that has these resources, and all that it serves. */
export function compileForm(facts: Facts, resources: ResourceWords[], older: Facts[] = []): Form {
	const compiler = new Compiler(facts, older);
	const form = compiler.compile(resources, { resources: {}, start: resources[0].value });
	return { ...form, ...compiler.served };
}

/** Names of the choices that properties ask for, at any depth. */
const loadsOf = (properties: INodeProperties[]): string[] => [
	...new Set(
		[...JSON.stringify(properties).matchAll(/"loadOptionsMethod":"(\w+)"/g)].map(([, name]) => name),
	),
];

/** The `Stripe-Version` of an older node version; that of the newest is the node's default. */
function apiVersionField({ apiVersion }: Facts, i: number): INodeProperties {
	return {
		displayName: 'API Version',
		name: 'apiVersion',
		type: 'hidden',
		displayOptions: { show: { '@version': [i + 1] } },
		default: apiVersion,
		routing: { request: { headers: { 'Stripe-Version': '={{$value}}' } } },
	};
}

/** The fields Resource and, for each resource, Operation. */
function controls(
	forms: OperationInVersion[],
	{ resources: first, start }: Pick<Area, 'resources' | 'start'>,
): INodeProperties[] {
	const inVersions = (own: OperationInVersion[], field: (of: OperationInVersion[]) => INodeProperties) =>
		shareVersions(
			[...new Set(own.map(({ version }) => version))]
				.sort((a, b) => a - b)
				.map((version) => ({
					version,
					fields: [field(own.filter((form) => form.version === version))],
				})),
		);
	const resources = [...new Set(forms.map(({ resource }) => resource))];
	return [
		...inVersions(forms, (own) => resourceField(own, start)),
		...resources.flatMap((resource) =>
			inVersions(
				forms.filter((form) => form.resource === resource),
				(own) => operationField(own, first[resource.value] ?? []),
			),
		),
	];
}

function resourceField(forms: OperationInVersion[], start: string): INodeProperties {
	const resources = [...new Set(forms.map(({ resource }) => resource))];
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })),
		default: (resources.find(({ value }) => value === start) ?? resources[0]).value,
	};
}

/**
 * What an operation starts as: one that changes nothing, where there is one. n8n does not save what
 * a field starts with, so this must not hang on labels, which may get better.
 */
function startOf(options: INodePropertyOptions[]): INodePropertyOptions['value'] {
	const values = options.map(({ value }) => String(value)).sort();
	return ['getAll', 'get', 'create'].find((value) => values.includes(value)) ?? values[0];
}

/**
 * @param forms of one resource
 * @param first values of the operations that come first
 */
function operationField(forms: OperationInVersion[], first: string[]): INodeProperties {
	const options = forms.map(({ words, operation }): INodePropertyOptions => ({
		name: words.name,
		value: words.value,
		description: words.description,
		action: words.action,
		routing: routingOf(operation),
	}));
	const rank = ({ value }: INodePropertyOptions) =>
		first.includes(String(value)) ? first.indexOf(String(value)) : first.length;
	options.sort((a, b) => rank(a) - rank(b) || byName(a, b));
	return {
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: [forms[0].resource.value] } },
		options,
		default: startOf(options),
	};
}
