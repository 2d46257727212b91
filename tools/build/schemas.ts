/**
 * Writes the output schemas into the folders of the built nodes, and prints what they weigh.
 * `tsx tools/build/schemas.ts dist/nodes`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { areas, classOf, wordsOf } from '../../api/areas';
import { loadFacts, loadOlder } from '../../api/load';
import { resources } from '../../api/words';
import { outputSchemas } from './output-schemas';

const folder = process.argv[2];
const versions = [...loadOlder(), loadFacts()];
let bytes = 0;
let count = 0;
for (const [node, area] of Object.entries(areas)) {
	for (const { path, schema } of outputSchemas(versions, wordsOf(area, resources))) {
		const file = join(folder, classOf(node), path);
		const content = JSON.stringify(schema);
		bytes += content.length;
		count++;
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
	}
}
console.log(`Output schemas: ${count} files, ${(bytes / 1e6).toFixed(2)} MB.`);
