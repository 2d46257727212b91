/**
 * `npm run update-api` moves to the newest SDK of Stripe's, or to the one whose version follows
 * after `--`: pins it, keeps the facts before it for saved workflows, reads the new ones, says what
 * changed and drafts the entry in CHANGELOG.md. With `--check` it only says what would change.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GENERATED, loadFacts, loadOlder, type Facts } from '../../api/load';
import { resources } from '../../api/words';
import { writeFiles } from '../generate/files';
import { addEntry, entryOf } from './changelog';
import { diffFacts, isSame } from './diff';
import { freeze } from './freeze';
import { fetchSdk, newestSdk, npm, pinSdk } from './install';
import { Labels } from './labels';
import { readSdkFacts, type SdkFacts } from './read';
import { reportOf, type Update } from './report';
import { fieldsWithoutWords } from './words';

const CHANGELOG = join(__dirname, '../../CHANGELOG.md');

function read(version: string): SdkFacts {
	const folder = mkdtempSync(join(tmpdir(), 'stripe-sdk-'));
	try {
		return readSdkFacts(fetchSdk(version, folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

function updateFrom(before: Facts, after: Facts): Update {
	const changes = diffFacts(before, after);
	const isNewVersion = before.apiVersion !== after.apiVersion || !isSame(changes);
	const version = loadOlder().length + 1 + (isNewVersion ? 1 : 0);
	return {
		from: before,
		to: after,
		version,
		isNewVersion,
		changes,
		wordless: fieldsWithoutWords(after, resources),
	};
}

function main(args: string[]): void {
	const before = loadFacts();
	const wanted = args.find((arg) => !arg.startsWith('-')) ?? newestSdk();
	if (wanted === before.sdkVersion) {
		console.log(`stripe ${wanted} is what api/generated describes: there is nothing to do.`);
		return;
	}
	const { facts: after, files } = read(wanted);
	const update = updateFrom(before, after);
	const labels = new Labels(resources);
	console.log(reportOf(update, labels).join('\n'));
	if (args.includes('--check')) return;

	pinSdk(wanted, before.sdkVersion);
	if (update.isNewVersion) freeze(before, update.changes.renamed);
	writeFiles(GENERATED, files);
	writeFileSync(CHANGELOG, addEntry(readFileSync(CHANGELOG, 'utf8'), entryOf(update, labels)));
	npm('run', 'docs');
	console.log(
		'\nDone. Next: the words that are missing, `npm run words`, the draft in CHANGELOG.md, `npm test`.',
	);
}

main(process.argv.slice(2));
