/**
 * `npm run generate` reads the pinned SDK and writes `api/generated`. A second run changes nothing;
 * `npm run generate -- --check` fails when the committed files are not what the SDK says.
 */
import { join } from 'node:path';
import { readFacts } from './facts';
import { checkFiles, writeFiles } from './files';

const folder = join(__dirname, '../../api/generated');
const files = readFacts();

if (process.argv.includes('--check')) {
	const stale = checkFiles(folder, files);
	for (const file of stale) console.error(`stale: api/generated/${file}`);
	if (stale.length) {
		console.error(
			'api/generated does not match the pinned stripe package: run `npm run generate` and commit.',
		);
		process.exit(1);
	}
	console.log(`api/generated is what the SDK says (${files.size} files).`);
} else {
	writeFiles(folder, files);
	console.log(`Wrote ${files.size} files to api/generated.`);
}
