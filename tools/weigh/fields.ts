import type {
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';
import { shownBy } from '../../test/support/shown';

/** What holds other fields, and what nobody fills in. */
const NOT_FIELDS = new Set(['collection', 'fixedCollection', 'hidden', 'notice', 'callout', 'button']);

/** All properties, at every depth. */
export function atAnyDepth(properties: INodeProperties[]): INodeProperties[] {
	return properties.flatMap((property) => {
		const { type, options = [] } = property;
		if (type === 'collection') return [property, ...atAnyDepth(options as INodeProperties[])];
		if (type !== 'fixedCollection') return [property];
		return [property, ...(options as INodePropertyCollection[]).flatMap(({ values }) => atAnyDepth(values))];
	});
}

/** The form fields among properties: at any depth, what a person can give a value. */
export const formFields = (properties: INodeProperties[]): INodeProperties[] =>
	atAnyDepth(properties).filter(({ type }) => !NOT_FIELDS.has(type));

/** n8n adds it to the operations of each resource. */
const CUSTOM_CALL = '__CUSTOM_API_CALL__';

const valuesOf = (properties: INodeProperties[]) =>
	new Set(properties.flatMap(({ options }) => (options as INodePropertyOptions[]).map(({ value }) => value)));

/** The form of each operation, as the editor shows it: top-level fields, collections with what can be added. */
export function formsOf(description: INodeTypeDescription): INodeProperties[][] {
	const called = (name: string) => description.properties.filter((property) => property.name === name);
	return [...valuesOf(called('resource'))].flatMap((resource) => {
		const own = called('operation').filter(({ displayOptions }) =>
			displayOptions?.show?.resource?.includes(resource),
		);
		return [...valuesOf(own)]
			.filter((operation) => operation !== CUSTOM_CALL)
			.map((operation) => shownBy(description, String(resource), String(operation)));
	});
}

/** Top-level fields that are no part of what is sent to Stripe. */
const CONTROLS = new Set(['resource', 'operation', 'options']);

/** The form fields that a request is made of. */
export const requestFields = (form: INodeProperties[]): INodeProperties[] =>
	formFields(form.filter(({ name }) => !CONTROLS.has(name)));

/** Parameters of Stripe's that take JSON: not those that take it as another way to fill them in. */
export const jsonFields = (properties: INodeProperties[]): INodeProperties[] =>
	formFields(properties).filter(
		({ type, name }) => type === 'json' && name !== 'json' && name !== 'extraParameters',
	);
