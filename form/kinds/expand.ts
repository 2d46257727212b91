import type { INodeProperties } from 'n8n-workflow';
import type { Catalog } from '../catalog';
import { byLabel, labelOf } from '../label';

/** `lines.data.price` -> `Lines: Price`: lists inside objects go without saying. */
const pathLabel = (path: string) =>
	path
		.split('.')
		.filter((name) => name !== 'data')
		.map(labelOf)
		.join(': ');

/**
 * Which ids in the answer come back as whole objects; undefined where nothing can.
 * @param paths as `expandablePaths` finds them
 */
export function expandField(paths: string[], catalog: Catalog): INodeProperties | undefined {
	if (paths.length === 0) return undefined;
	const options = paths
		.map((path) => ({ name: pathLabel(path), value: path }))
		.sort(byLabel(({ name }) => name));
	return {
		displayName: 'Expand',
		name: 'expand',
		type: 'multiOptions',
		description:
			'Objects that come back whole instead of as an ID. Each one makes the answer slower and larger.',
		// Nearly every object has its own list, which few forms ever open.
		typeOptions: { loadOptionsMethod: catalog.add('expand', options) },
		default: [],
	};
}
