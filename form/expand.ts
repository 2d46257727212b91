import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { byLabel, labelOf } from './label';

/** `lines.data.price` -> `Lines: Price`: lists inside objects go without saying. */
const pathLabel = (path: string) =>
	path
		.split('.')
		.filter((name) => name !== 'data')
		.map(labelOf)
		.join(': ');

/** @param paths as `expandablePaths` finds them */
export const expandChoices = (paths: string[]): INodePropertyOptions[] =>
	paths.map((path) => ({ name: pathLabel(path), value: path })).sort(byLabel(({ name }) => name));

/** Which ids in the answer come back as whole objects: one field for all, as each operation has its own choices. */
export const expand: INodeProperties = {
	displayName: 'Expand',
	name: 'expand',
	type: 'multiOptions',
	description:
		'Objects that come back whole instead of as an ID. Each one makes the answer slower and larger.',
	typeOptions: { loadOptionsMethod: 'expand' },
	default: [],
};
