import type { INodeProperties } from 'n8n-workflow';
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
