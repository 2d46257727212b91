/**
 * `npm run docs` writes the pages of docs/ that are made from facts and words; with `--check` it fails when one is not
 * up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pages } from './pages';

const DOCS = join(__dirname, '../../docs');

for (const [name, content] of Object.entries(pages())) {
	const file = join(DOCS, name);
	const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === content;
	if (isCurrent) {
		console.log(`docs/${name} is up to date.`);
	} else if (process.argv.includes('--check')) {
		console.error(`docs/${name} is not what the nodes do: run \`npm run docs\` and commit.`);
		process.exitCode = 1;
	} else {
		writeFileSync(file, content);
		console.log(`Wrote docs/${name}.`);
	}
}
