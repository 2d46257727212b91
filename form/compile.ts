import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { expandablePaths } from '../api/expandable';
import type { Operation } from '../api/facts';
import type { Facts } from '../api/load';
import type { OperationWords, ResourceWords } from '../api/words/types';
import { Catalog, type Choices } from './catalog';
import { byLabel } from './label';
import { isPaged, operationFields } from './operation';
import { Picks, type PickList } from './picks';
import { shareFields } from './share';

const byName = byLabel(({ name }: { name: string }) => name);

/** What the node's description shows, and the choices that it serves on demand. */
export interface Form {
	properties: INodeProperties[];
	choices: Choices;
	/** The lists that ids are picked from. */
	lists: PickList[];
}

/**
 * Facts and words become the properties of the node's description.
 * @throws Error when words name an operation that the facts do not have
 */
export function compileForm(facts: Facts, resources: ResourceWords[]): Form {
	const catalog = new Catalog();
	const picks = new Picks(facts);
	const forms = resources.flatMap((resource) =>
		Object.entries(resource.operations).map(([id, words]) => {
			const operation = facts.byId.get(id);
			if (!operation)
				throw new Error(`api/words: ${resource.name} names ${id}, which Stripe's API does not have`);
			return { resource, words, operation };
		}),
	);
	const properties = [
		resourceField(resources),
		...resources.map((resource) =>
			operationField(
				resource,
				forms.filter((form) => form.resource === resource),
			),
		),
		...shareFields(
			forms.map(({ resource, words, operation }) => ({
				resource: resource.value,
				operation: words.value,
				fields: operationFields(
					operation,
					words,
					resource,
					catalog,
					picks,
					expandablePaths(operation, facts.objects),
				),
			})),
		),
	];
	return { properties, choices: catalog.choices, lists: picks.lists };
}

function resourceField(resources: ResourceWords[]): INodeProperties {
	return {
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: resources.map(({ name, value }) => ({ name, value })).sort(byName),
		default: 'payout',
	};
}

function operationField(
	resource: ResourceWords,
	forms: Array<{ words: OperationWords; operation: Operation }>,
): INodeProperties {
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
		displayOptions: { show: { resource: [resource.value] } },
		options,
		default: options[0].value,
	};
}

/** The request of an operation in n8n's declarative form: all that `request/` goes by. */
function routingOf(operation: Operation): INodePropertyOptions['routing'] {
	const path = operation.path.replace(/\{(\w+)\}/g, '{{$parameter["$1"]}}');
	return {
		request: {
			method: operation.method,
			url: path === operation.path ? path : `=${path}`,
			...(operation.version ? { headers: { 'Stripe-Version': operation.version } } : {}),
		},
		...(isPaged(operation)
			? { output: { postReceive: [{ type: 'rootProperty' as const, properties: { property: 'data' } }] } }
			: {}),
	};
}
