import {
	NodeConnectionTypes,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { forms } from '../../../nodes/forms';

/** About how many fields the description gets. n8n's RoutingNode looks at all of them for every item. */
const SIZE = 50;

type Part = INodeProperties | INodePropertyOptions | INodePropertyCollection;

const isField = (part: Part): part is INodeProperties => 'type' in part;

/** Says of a field, and of what it holds, where in the body it goes. */
function routed(field: INodeProperties, type: 'body' | 'query'): INodeProperties {
	if (field.type === 'collection') {
		return {
			...field,
			options: field.options?.map((part) => (isField(part) ? routed(part, type) : part)) as INodeProperties[],
		};
	}
	return { ...field, routing: { send: { type, property: field.name.replaceAll('__', '.') } } };
}

/** The fields of a resource's operations. */
function fieldsOf(all: INodeProperties[], resource: string): INodeProperties[] {
	return all
		.filter(({ displayOptions }) => displayOptions?.show?.resource?.includes(resource))
		.map((field) => {
			if (field.name === 'operation' || field.name === 'options') return field;
			return routed(field, field.name === 'filters' ? 'query' : 'body');
		});
}

/**
 * What the description of our node for customers would be if n8n ran it: customers, and the node's other
 * resources until there are about 50 fields. All of them at once would take minutes for 1,000 items.
 */
export function declarative(baseURL: string): INodeTypeDescription {
	const { properties: ours, apiVersions } = forms.stripeCustomers();
	const [resource] = ours;
	const names = (resource.options as INodePropertyOptions[]).map(({ value }) => String(value));
	const properties = [resource];
	for (const name of names) {
		if (properties.length < SIZE) properties.push(...fieldsOf(ours, name));
	}
	return {
		displayName: 'Declarative',
		name: 'declarative',
		group: ['transform'],
		version: 1,
		description: 'The same declaration, run by n8n',
		defaults: { name: 'Declarative' },
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'stripeSecretKeyApi', required: true }],
		requestDefaults: { headers: { 'Stripe-Version': apiVersions[apiVersions.length - 1] }, baseURL },
		properties,
	};
}
