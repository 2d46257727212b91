import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { expandablePaths } from '../api/expandable';
import type { Operation } from '../api/facts';
import type { Facts } from '../api/load';
import type { OperationWords, ResourceWords } from '../api/words/types';
import { Catalog, type Choices } from './catalog';
import { expandChoices } from './expand';
import { byLabel } from './label';
import { operationFields } from './operation';
import { optionsField, optionsFor } from './options';
import { connectedAccounts, Picks, type PickList } from './picks';
import { routingOf } from './routing';
import { shareFields, type OperationForm } from './share';
import { shareCollections, shareVersions } from './versions';
import { waitField } from './wait';

const byName = byLabel(({ name }: { name: string }) => name);

/** What the node's description shows, and the choices that it serves on demand. */
export interface Form {
	properties: INodeProperties[];
	choices: Choices;
	/** Which of the choices the field Expand has, by `resource/operation/version`. */
	expand: Record<string, string>;
	/** The lists that ids are picked from. */
	lists: PickList[];
}

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
 * Facts and words become the properties of the node's description. What is not the same in all
 * node versions is shown in those that have it.
 * @param older facts of the node versions before this one, 1 first
 * @throws Error when words name an operation that none of the facts have
 */
export function compileForm(facts: Facts, resources: ResourceWords[], older: Facts[] = []): Form {
	const catalog = new Catalog();
	const expand: Form['expand'] = {};
	const versions = [...older, facts].map((own, i) => ({ version: i + 1, facts: own, picks: new Picks(own) }));
	const forms = resources.flatMap((resource) =>
		Object.entries(resource.operations).flatMap(([id, words]) => {
			const made = versions.flatMap(({ version, facts: own, picks }): OperationInVersion[] => {
				const operation = own.byId.get(id);
				if (!operation) return [];
				const paths = expandablePaths(operation, own.objects);
				if (paths.length)
					expand[`${resource.value}/${words.value}/${version}`] = catalog.add('expand', expandChoices(paths));
				const fields = operationFields(operation, words, resource, catalog, picks);
				const options = optionsFor(operation, paths.length > 0, waitField(operation, own));
				return [{ version, resource, words, operation, fields, options }];
			});
			if (made.length === 0)
				throw new Error(`api/words: ${resource.name} names ${id}, which Stripe's API does not have`);
			return shareCollections(made);
		}),
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
		...older.map(apiVersionField),
		...controls(forms),
		...shareFields(formsWith(({ fields }) => [...fields, options])),
	];
	const picked = versions.flatMap(({ picks }) => picks.lists);
	const lists = new Map([connectedAccounts, ...picked].map((list) => [list.name, list]));
	return { properties, choices: catalog.choices, expand, lists: [...lists.values()] };
}

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
function controls(forms: OperationInVersion[]): INodeProperties[] {
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
		...inVersions(forms, resourceField),
		...resources.flatMap((resource) =>
			inVersions(
				forms.filter((form) => form.resource === resource),
				operationField,
			),
		),
	];
}

function resourceField(forms: OperationInVersion[]): INodeProperties {
	const resources = [...new Set(forms.map(({ resource }) => resource))];
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })).sort(byName),
		default: 'payout',
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

/** @param forms of one resource */
function operationField(forms: OperationInVersion[]): INodeProperties {
	const options = forms.map(({ words, operation }): INodePropertyOptions => ({
		name: words.name,
		value: words.value,
		description: words.description,
		action: words.action,
		routing: routingOf(operation),
	}));
	options.sort(byName);
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
