import { areas, wordsOf } from '../../api/areas';
import { loadFacts } from '../../api/load';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { nodes } from '../../test/support/nodes';
import { nodesPage } from './nodes';
import { operationsTable } from './operations';
import { permissionsPage } from './permissions';

const facts = loadFacts();
const documented = nodes.map(({ description }) => ({
	id: description.name,
	name: description.displayName,
	description: description.description,
	resources: present(wordsOf(areas[description.name], resources), facts),
	properties: description.properties,
}));

/** The pages that are made from facts and words, by their file in docs/. */
export const pages = (): Record<string, string> => ({
	'nodes.md': nodesPage(documented),
	'operations.md': operationsTable(documented, facts),
	'permissions.md': permissionsPage(documented, facts),
});
