import type { INodeProperties } from 'n8n-workflow';
import { byLabel } from './label';
import { insideCollection, shareFields, type OperationForm } from './share';

const isCollection = ({ type }: INodeProperties) => type === 'collection';

/**
 * Gives all operations of a resource the same collections, with what differs inside: equal fields are there once,
 * and the editor pays for top-level fields.
 * @param forms of one resource, each operation in each node version that has it
 */
export function shareCollections(forms: OperationForm[]): OperationForm[] {
	const named =
		(name: string) =>
		({ fields }: OperationForm) =>
			fields.find((field) => field.name === name && isCollection(field));
	const names = new Set(forms.flatMap(({ fields }) => fields.filter(isCollection).map(({ name }) => name)));
	const shared = new Map([...names].map((name) => [name, optionsOf(forms, named(name))]));
	return forms.map((form) => ({
		...form,
		fields: form.fields.map((field) =>
			isCollection(field) ? { ...field, options: shared.get(field.name) } : field,
		),
	}));
}

/** What can be added to the collections of one name. */
function optionsOf(
	forms: OperationForm[],
	collectionOf: (form: OperationForm) => INodeProperties | undefined,
): INodeProperties[] {
	const having = forms.flatMap((form) => {
		const collection = collectionOf(form);
		return collection ? [{ ...form, fields: collection.options as INodeProperties[] }] : [];
	});
	return shareFields(having)
		.map(insideCollection)
		.sort(byLabel(({ displayName }) => displayName));
}
