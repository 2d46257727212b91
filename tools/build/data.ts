/**
 * Writes what the built nodes carry as data into a folder: for each the compiled form and n8n's codex file,
 * for all what they serve on demand, and the way to them. `tsx tools/build/data.ts dist/nodes`
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areas, classOf } from '../../api/areas';
import { resources } from '../../api/words';
import { apiVersions, forms, served } from '../../nodes/forms';
import { codexOf } from './codex';

const folder = process.argv[2];
const write = (path: string, content: unknown) => writeFileSync(join(folder, path), JSON.stringify(content));

/** `nodes/forms.ts`, but that it compiles nothing, and reads what is served on demand when it is asked for. */
const formsModule = `const apiVersions = ${JSON.stringify(apiVersions)};
const served = () => require('./served.json');
const withShared = (form) => ({ ...form, apiVersions, served });
exports.forms = {
${Object.keys(areas)
	.map((node) => `\t${node}: () => withShared(require('./${classOf(node)}/properties.json')),`)
	.join('\n')}
};
`;

for (const [node, area] of Object.entries(areas)) {
	const own = classOf(node);
	const { properties, loads } = forms[node]();
	mkdirSync(join(folder, own), { recursive: true });
	write(`${own}/properties.json`, { properties, loads });
	write(`${own}/${own}.node.json`, codexOf(node, area, resources));
}
write('served.json', served);
writeFileSync(join(folder, 'forms.js'), formsModule);
