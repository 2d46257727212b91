/**
 * Writes the output schemas into the folder of the built node, and prints what they weigh.
 * `tsx tools/build/schemas.ts dist/nodes/StripeComplete`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadFacts, loadOlder } from '../../api/load';
import { resources } from '../../api/words';
import { outputSchemas } from './output-schemas';

const folder = process.argv[2];
let bytes = 0;
const files = outputSchemas([...loadOlder(), loadFacts()], resources);
for (const { path, schema } of files) {
	const file = join(folder, path);
	const content = JSON.stringify(schema);
	bytes += content.length;
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}
console.log(`Output schemas: ${files.length} files, ${(bytes / 1e6).toFixed(2)} MB.`);
