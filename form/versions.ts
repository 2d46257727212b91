import type { INodeProperties } from 'n8n-workflow';
import { byLabel } from './label';
import { contentOf, withShow } from './share';

/** Fields as one node version has them. */
export interface Versioned {
	version: number;
	fields: INodeProperties[];
}

/**
 * One field for each content, shown in the node versions that have it.
 * @param all the same place in each node version that has it
 */
export function shareVersions(all: Versioned[]): INodeProperties[] {
	const shared = new Map<string, { field: INodeProperties; versions: number[] }>();
	for (const { version, fields } of all) {
		for (const field of fields) {
			const content = contentOf(field);
			const known = shared.get(content) ?? { field, versions: [] };
			known.versions.push(version);
			shared.set(content, known);
		}
	}
	return [...shared.values()].map(({ field, versions }) =>
		versions.length === all.length ? field : withShow(field, { '@version': versions }),
	);
}

const byDisplayName = byLabel(({ displayName }: INodeProperties) => displayName);
const isCollection = ({ type }: INodeProperties) => type === 'collection';

/**
 * Gives an operation the same collections in all node versions, with what differs inside: the
 * editor pays for top-level fields.
 * @param forms of one operation, one for each node version that has it
 */
export function shareCollections<Form extends Versioned>(forms: Form[]): Form[] {
	if (forms.length === 1) return forms;
	const names = new Set(forms.flatMap(({ fields }) => fields.filter(isCollection).map(({ name }) => name)));
	const optionsOf = (name: string) =>
		shareVersions(
			forms.flatMap(({ version, fields }) => {
				const collection = fields.find((field) => field.name === name && isCollection(field));
				return collection ? [{ version, fields: collection.options as INodeProperties[] }] : [];
			}),
		).sort(byDisplayName);
	const options = new Map([...names].map((name) => [name, optionsOf(name)]));
	return forms.map((form) => ({
		...form,
		fields: form.fields.map((field) =>
			isCollection(field) ? { ...field, options: options.get(field.name) } : field,
		),
	}));
}
