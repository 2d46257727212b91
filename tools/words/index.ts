/**
 * `npm run words` puts our words beside the doc comments of Stripe's SDK and says what to mend.
 * `-- --folder payments` looks at one folder of api/words (`root` for those that are in none),
 * `-- --resource payout` at one resource, `-- --kind tic` at one kind of fault.
 */
import { parseArgs } from 'node:util';
import { resources } from '../../api/words';
import { banking } from '../../api/words/banking';
import { billing } from '../../api/words/billing';
import { payments } from '../../api/words/payments';
import { platform } from '../../api/words/platform';
import { revenue } from '../../api/words/revenue';
import type { ResourceWords } from '../../api/words/types';
import { findAll } from './find';
import { report } from './report';

const inFolders: Record<string, ResourceWords[]> = { banking, billing, payments, platform, revenue };
const folders: Record<string, ResourceWords[]> = {
	...inFolders,
	root: resources.filter((resource) => !Object.values(inFolders).flat().includes(resource)),
};

const operationsOf = (wanted: ResourceWords[]) =>
	new Set(wanted.flatMap(({ operations }) => Object.keys(operations)));

function main(): void {
	const { values: only } = parseArgs({
		options: { folder: { type: 'string' }, resource: { type: 'string' }, kind: { type: 'string' } },
	});
	const wanted = (only.folder === undefined ? resources : (folders[only.folder] ?? [])).filter(
		({ value }) => only.resource === undefined || value === only.resource,
	);
	if (wanted.length === 0) {
		console.error(`No such words. Folders: ${Object.keys(folders).join(', ')}.`);
		process.exit(2);
	}
	// What is narrowed down is looked at as a part of the whole: names must be the same everywhere.
	const operations = operationsOf(wanted);
	const findings = findAll().filter(
		({ kind, where }) =>
			(wanted.length === resources.length || operations.has(where.split(' ')[0])) &&
			(only.kind === undefined || kind === only.kind),
	);
	console.log(report(findings).join('\n'));
	process.exitCode = findings.length ? 1 : 0;
}

main();
