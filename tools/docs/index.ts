/**
 * `npm run docs` writes docs/operations.md; with `--check` it fails when that is not up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas, wordsOf } from '../../api/areas';
import { loadFacts } from '../../api/load';
import { present } from '../../api/present';
import { resources } from '../../api/words';
import { nodes } from '../../test/support/nodes';
import { operationsTable } from './operations';

const file = join(__dirname, '../../docs/operations.md');
const facts = loadFacts();
const content = operationsTable(
	nodes.map(({ description }) => ({
		name: description.displayName,
		resources: present(wordsOf(areas[description.name], resources), facts),
		properties: description.properties,
	})),
	facts,
);

if (!process.argv.includes('--check')) {
	writeFileSync(file, content);
	console.log('Wrote docs/operations.md.');
} else if (readFileSync(file, 'utf8') === content) {
	console.log('docs/operations.md is up to date.');
} else {
	console.error('docs/operations.md is not what the nodes do: run `npm run docs` and commit.');
	process.exit(1);
}
