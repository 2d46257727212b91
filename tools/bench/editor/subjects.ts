import type { INodeProperties, INodePropertyOptions, INodeTypeDescription } from 'n8n-workflow';
import { shownBy } from '../../../test/support/shown';
import { nodeOf } from '../../../api/areas';
import { PACKAGE } from '../../host/pack';

/** The forms: an ordinary one of the built-in node, an ordinary one of ours and our largest. */
export type Who = 'builtIn' | 'ordinary' | 'large';

/** A form that is measured, and where the editor comes from when it is switched to. */
export interface Subject {
	name: string;
	type: string;
	/** What the node panel calls the node. */
	panelName: string;
	resource: Choice;
	operation: Choice;
	otherResource: Choice;
	otherOperation: Choice;
	/** The text field that is typed into. */
	textField: string;
	/** Captions of the form's fields, from top to bottom. */
	captions: string[];
	/** Captions of the form of `otherResource`, or of `otherOperation`. */
	captionsOfOther: { resource: string[]; operation: string[] };
	/** What the node panel offers to do with the node. */
	actions: string[];
}

/** What is picked in a dropdown: as the workflow holds it, and as a person reads it. */
interface Choice {
	value: string;
	label: string;
}

type Wanted = Pick<Subject, 'name' | 'type' | 'textField'> & {
	description: INodeTypeDescription;
} & Record<'resource' | 'operation' | 'otherResource' | 'otherOperation', string>;

const optionsOf = (fields: INodeProperties[], name: string) =>
	fields.filter((field) => field.name === name).flatMap(({ options }) => options as INodePropertyOptions[]);

function subject({ description, name, type, textField, ...wanted }: Wanted): Subject {
	const shown = (resource: string, operation: string) => shownBy(description, resource, operation);
	const captions = (resource: string, operation: string) =>
		shown(resource, operation)
			.filter((field) => field.type !== 'hidden')
			.map(({ displayName }) => displayName);
	const choice = (field: string, value: string): Choice => {
		const options = optionsOf(shown(wanted.resource, wanted.operation), field);
		const found = options.find((option) => option.value === value);
		if (!found) throw new Error(`${description.displayName} has no ${field} ${value}`);
		return { value, label: found.name };
	};
	return {
		name,
		type,
		panelName: description.displayName,
		textField,
		resource: choice('resource', wanted.resource),
		operation: choice('operation', wanted.operation),
		otherResource: choice('resource', wanted.otherResource),
		otherOperation: choice('operation', wanted.otherOperation),
		captions: captions(wanted.resource, wanted.operation),
		captionsOfOther: {
			resource: captions(wanted.otherResource, wanted.operation),
			operation: captions(wanted.resource, wanted.otherOperation),
		},
		actions: optionsOf(description.properties, 'operation').flatMap(({ action }) => action ?? []),
	};
}

export const BUILT_IN = 'n8n-nodes-base.stripe';

const typeWith = (resource: string) => `${PACKAGE}.${nodeOf(resource)}`;

/** The node types of all forms. */
export const TYPES = [BUILT_IN, typeWith('payout'), typeWith('paymentIntent')];

/** @param description of a node type, as n8n serves it */
export function subjects(description: (type: string) => INodeTypeDescription): Record<Who, Subject> {
	const ours = (resource: string) => ({
		type: typeWith(resource),
		description: description(typeWith(resource)),
		resource,
		operation: 'create',
		otherOperation: 'get',
		textField: 'currency',
	});
	return {
		builtIn: subject({
			name: 'Built-in: customer',
			type: BUILT_IN,
			description: description(BUILT_IN),
			resource: 'customer',
			otherResource: 'charge',
			operation: 'create',
			otherOperation: 'get',
			textField: 'name',
		}),
		ordinary: subject({ ...ours('payout'), name: 'Ours: payout', otherResource: 'topup' }),
		large: subject({ ...ours('paymentIntent'), name: 'Ours: payment intent', otherResource: 'charge' }),
	};
}
