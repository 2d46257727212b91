import type { INodeProperties } from 'n8n-workflow';
import type { Operation } from '../../api/facts';
import type { Catalog } from '../catalog';
import { byLabel, labelOf } from '../label';

/** Which ids in the answer come back as whole objects; undefined where nothing can. */
export function expandField(
	{ expandable, result }: Operation,
	catalog: Catalog,
): INodeProperties | undefined {
	if (!expandable?.length) return undefined;
	const prefix = result === 'list' || result === 'search' ? 'data.' : '';
	const options = expandable
		.map((path) => ({ name: path.split('.').map(labelOf).join(': '), value: prefix + path }))
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
