import type { INodeProperties } from 'n8n-workflow';
import { byLabel } from './label';
import { contentOf, insideCollection, shareFields, type OperationForm } from './share';

const isCollection = ({ type }: INodeProperties) => type === 'collection';

/** Of each resource: the editor goes through all that these hold, whatever it shows of them. */
const OF_RESOURCE = ['additionalFields', 'filters'];

/**
 * Gives operations the same collections, with what differs inside: equal fields are there once, and the editor
 * pays for top-level fields.
 * @param forms of a node, each operation in each node version that has it
 */
export function shareCollections(forms: OperationForm[]): OperationForm[] {
	const sharing = new Map<string, OperationForm[]>();
	for (const form of forms) {
		for (const collection of form.fields.filter(isCollection)) {
			const key = keyOf(form, collection);
			const fields = collection.options as INodeProperties[];
			sharing.set(key, [...(sharing.get(key) ?? []), { ...form, fields }]);
		}
	}
	const options = new Map([...sharing].map(([key, having]) => [key, optionsOf(having)]));
	return forms.map((form) => ({
		...form,
		fields: form.fields.map((field) =>
			isCollection(field) ? { ...field, options: options.get(keyOf(form, field)) } : field,
		),
	}));
}

/** The same for collections that can be one: all but what they hold is equal. */
const keyOf = ({ resource }: OperationForm, collection: INodeProperties): string =>
	(OF_RESOURCE.includes(collection.name) ? resource : '') + contentOf({ ...collection, options: [] });

/** What can be added to collections that are one. */
const optionsOf = (having: OperationForm[]): INodeProperties[] =>
	shareFields(having)
		.map(insideCollection)
		.sort(byLabel(({ displayName }) => displayName));
