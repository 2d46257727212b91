import {
	NodeHelpers,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { newestVersion, shownBy } from '../../../test/support/shown';
import { PACKAGE } from '../../host/pack';
import { MAIN_FORMS } from '../../pictures/forms';

/** The forms of a node: what it is used for most, and its largest. */
export type Size = 'main' | 'large';

/** A form that is measured, and where the editor comes from when it is switched to. */
export interface Subject {
	/** `Stripe Payments: Refund: Create` */
	name: string;
	type: string;
	/** What the node panel calls the node. */
	panelName: string;
	resource: Choice;
	operation: Choice;
	otherResource: Choice;
	otherOperation: Choice;
	/** The field that is typed into. */
	textField: string;
	/** Captions of the form's fields, from top to bottom. */
	captions: string[];
	/** Captions of the form after each switch: a resource that lacks the operation gets its first one. */
	captionsAfter: Record<'otherOperation' | 'operation' | 'otherResource' | 'resource', string[]>;
	/** What the node panel offers to do with the node. */
	actions: string[];
}

/** What is picked in a dropdown: as the workflow holds it, and as a person reads it. */
interface Choice {
	value: string;
	label: string;
}

interface Form {
	resource: string;
	operation: string;
}

const optionsOf = (fields: INodeProperties[], name: string) =>
	fields.filter((field) => field.name === name).flatMap(({ options }) => options as INodePropertyOptions[]);

/** The captions of fields with these values in them: of rows that stand there, theirs too. */
function captionsOf(
	description: INodeTypeDescription,
	fields: INodeProperties[],
	values: INodeParameters,
	root = values,
): string[] {
	const version = { typeVersion: newestVersion(description) };
	return fields
		.filter(({ type }) => type !== 'hidden')
		.filter((field) => NodeHelpers.displayParameter(values, field, version, description, root))
		.flatMap(({ name, displayName, type, options }) => {
			if (type !== 'fixedCollection') return [displayName];
			const rows = values[name] as Record<string, INodeParameters | INodeParameters[]>;
			const groups = (options as INodePropertyCollection[]).filter((group) => rows[group.name] !== undefined);
			return [
				displayName,
				...groups.flatMap((group) => [
					group.displayName,
					...[rows[group.name]].flat().flatMap((row) => captionsOf(description, group.values, row, root)),
				]),
			];
		});
}

/** The values of a form. @param defaults whether with those that nobody has changed */
const valuesOf = (description: INodeTypeDescription, values: INodeParameters, defaults: boolean) =>
	NodeHelpers.getNodeParameters(
		description.properties,
		values,
		defaults,
		false,
		{ typeVersion: newestVersion(description) },
		description,
	)!;

/** The values once something was chosen: n8n's editor drops the defaults, sets what was chosen, and fills in anew. */
const chosen = (description: INodeTypeDescription, values: INodeParameters, choice: Partial<Form>) =>
	valuesOf(description, { ...valuesOf(description, values, false), ...choice }, true);

/** The rows that stand in a form from the start. */
const openRowsOf = ({ default: rows, options }: INodeProperties) =>
	(options as INodePropertyCollection[]).filter(
		({ name }) => (rows as Record<string, unknown>)[name] !== undefined,
	);

/** Where a form that n8n's editor draws is typed into: a field of its own, else one of a row that stands there. */
function textFieldOf(fields: INodeProperties[]): string | undefined {
	const own = fields.find(({ type, typeOptions }) => type === 'string' && !typeOptions?.multipleValues);
	const rows = fields.filter(({ type }) => type === 'fixedCollection').flatMap(openRowsOf);
	return own?.name ?? rows.map(({ values }) => textFieldOf(values)).find((name) => name !== undefined);
}

/** The forms of a node, those that take text and can be switched to from another operation of their resource. */
function formsOf(description: INodeTypeDescription): Form[] {
	const { properties } = description;
	return optionsOf(properties, 'resource').flatMap(({ value }) => {
		const resource = String(value);
		const { options } = operationsOf(description, resource);
		if (options.length < 2) return [];
		return options
			.map((option) => ({ resource, operation: String(option.value) }))
			.filter((form) => textFieldOf(shownBy(description, form.resource, form.operation)));
	});
}

function operationsOf({ properties }: INodeTypeDescription, resource: string) {
	const field = properties.find(
		({ name, displayOptions }) => name === 'operation' && displayOptions?.show?.resource?.includes(resource),
	)!;
	return { options: field.options as INodePropertyOptions[], first: String(field.default) };
}

/** Whether the rows that two forms share open alike: of others, n8n's editor carries over what it drew before. */
function opensAlike(description: INodeTypeDescription, one: Form, other: Form): boolean {
	const rowsOf = ({ resource, operation }: Form) =>
		shownBy(description, resource, operation).filter(({ type }) => type === 'fixedCollection');
	const rows = new Map(rowsOf(one).map((field) => [field.name, JSON.stringify(field.default)]));
	return rowsOf(other).every(
		({ name, default: rest }) => (rows.get(name) ?? JSON.stringify(rest)) === JSON.stringify(rest),
	);
}

/** What stands in a form and can be added to it, in letters of its description. */
const weightOf = (description: INodeTypeDescription, { resource, operation }: Form) =>
	JSON.stringify(shownBy(description, resource, operation)).length;

function largestOf(description: INodeTypeDescription): Form {
	const weighed = formsOf(description).map((form) => ({ form, weight: weightOf(description, form) }));
	return weighed.reduce((a, b) => (b.weight > a.weight ? b : a)).form;
}

function subjectOf(type: string, description: INodeTypeDescription, { resource, operation }: Form): Subject {
	const choice = (options: INodePropertyOptions[], value: string): Choice => {
		const found = options.find((option) => option.value === value);
		if (!found) throw new Error(`${description.displayName} has no ${value}`);
		return { value, label: found.name };
	};
	const has = (other: string, value: string) =>
		operationsOf(description, other).options.some((option) => option.value === value);
	/** What the editor shows once the resource is switched: an operation that is its resource's first goes with it. */
	const after = (from: Form, other: string): Form => {
		const isKept =
			from.operation !== operationsOf(description, from.resource).first && has(other, from.operation);
		return { resource: other, operation: isKept ? from.operation : operationsOf(description, other).first };
	};
	const resources = optionsOf(description.properties, 'resource');
	const others = resources.map(({ value }) => String(value)).filter((value) => value !== resource);
	const alike = (other: string) =>
		opensAlike(description, { resource, operation }, { resource: other, operation });
	const otherResource = others.find((other) => has(other, operation) && alike(other)) ?? others[0];
	const away = after({ resource, operation }, otherResource);
	const { options: operations } = operationsOf(description, resource);
	const otherOperation = String(operations.find(({ value }) => value !== operation)!.value);
	// What both forms have, rows for one, n8n carries over from the one to the other.
	const opened = chosen(description, {}, { resource, operation });
	const elsewhere = chosen(description, opened, { operation: otherOperation });
	const back = chosen(description, elsewhere, { operation });
	const atOther = chosen(description, back, away);
	const again = chosen(description, atOther, after(away, resource));
	const captions = (values: INodeParameters) => captionsOf(description, description.properties, values);
	const textField = textFieldOf(shownBy(description, resource, operation));
	if (!textField) throw new Error(`${description.displayName}: ${resource} ${operation} takes no text`);
	return {
		name: `${description.displayName}: ${choice(resources, resource).label}: ${choice(operations, operation).label}`,
		type,
		panelName: description.displayName,
		textField,
		resource: choice(resources, resource),
		operation: choice(operations, operation),
		otherResource: choice(resources, otherResource),
		otherOperation: choice(operations, otherOperation),
		captions: captions(opened),
		captionsAfter: {
			otherOperation: captions(elsewhere),
			operation: captions(back),
			otherResource: captions(atOther),
			resource: captions(again),
		},
		actions: optionsOf(description.properties, 'operation').flatMap(({ action }) => action ?? []),
	};
}

export const BUILT_IN = 'n8n-nodes-base.stripe';

/** The type of one of our nodes, as n8n knows it. */
export const typeOf = (node: string) => `${PACKAGE}.${node}`;

/** The built-in node's ordinary form. @param description as n8n serves it */
export const builtIn = (description: INodeTypeDescription): Subject =>
	subjectOf(BUILT_IN, description, { resource: 'customer', operation: 'create' });

export const AS_LONG = 'n8n-nodes-base.activeCampaign';

/** The one form in n8n's own nodes of resources and operations that opens with as many fields as ours, 14. */
export const asLong = (description: INodeTypeDescription): Subject =>
	subjectOf(AS_LONG, description, { resource: 'ecommerceOrder', operation: 'create' });

/** Both forms of one of our nodes, or the one that is both. @param description as n8n serves it */
export function ours(node: string, description: INodeTypeDescription): Partial<Record<Size, Subject>> {
	const of = ({ resource, operation }: Form) => subjectOf(typeOf(node), description, { resource, operation });
	const [main, large] = [of(MAIN_FORMS[node]), of(largestOf(description))];
	return main.name === large.name ? { main } : { main, large };
}
