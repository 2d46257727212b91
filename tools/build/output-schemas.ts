import type { Operation } from '../../api/facts';
import type { Facts } from '../../api/load';
import { present } from '../../api/present';
import type { ResourceWords } from '../../api/words/types';
import { simplifiedSchema } from '../../form/output/columns';
import type { JsonSchema } from '../../form/output/schema';

/** A file comes out beside the id of what it is of. */
const FILE_ONLY: JsonSchema = { type: 'object', properties: { id: { type: 'string' } } };

/** A file that n8n looks for beside the node's. */
export interface SchemaFile {
	/** `__schema__/v1.0.0/payout/get.json` */
	path: string;
	schema: JsonSchema & { version: number };
}

/**
 * What the operations of the node put out, one file for each: n8n shows these fields to the nodes
 * after it before anything ran. It takes no notice of what is chosen for Output, so this is its default.
 * @param versions facts of the node versions, 1 first
 */
export function outputSchemas(versions: Facts[], resources: ResourceWords[]): SchemaFile[] {
	return versions.flatMap((facts, i) =>
		present(resources, facts).flatMap((resource) =>
			Object.entries(resource.operations).flatMap(([id, { value }]): SchemaFile[] => {
				const operation = facts.byId.get(id);
				const schema = operation && outputSchema(operation, facts.objects);
				if (!schema) return [];
				const path = `__schema__/v${i + 1}.0.0/${resource.value}/${value}.json`;
				// n8n counts the states of a file; ours are told apart by the node's version.
				return [{ path, schema: { ...schema, version: 1 } }];
			}),
		),
	);
}

/** Of one item that comes out: lists are taken apart. None where nothing comes back. */
function outputSchema({ result, returns }: Operation, objects: Facts['objects']): JsonSchema | undefined {
	if (returns.length === 0) return result === 'stream' ? FILE_ONLY : undefined;
	return simplifiedSchema(returns, objects);
}
