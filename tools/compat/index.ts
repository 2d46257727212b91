/**
 * `npm run compat`: the packed package in every n8n that it promises to run in, and in one that is too old.
 * `-- --only oldest 2.20.12` tries some. Writes docs/compat.md.
 */
import { parseArgs } from 'node:util';
import { onInterrupt, runMain } from '../demo/interrupt';
import { style, step } from '../demo/terminal';
import { packPackage } from '../host/pack';
import { credential } from './checks/credential';
import { editor } from './checks/editor';
import { examples } from './checks/examples';
import { refusal } from './checks/refusal';
import { repeats } from './checks/repeats';
import { triggers } from './checks/triggers';
import { install } from './install';
import { placeOf, type Place } from './place';
import { write, type Row } from './report';
import { chosen, type Version } from './versions';

type Check = (place: Place, version: string) => Promise<string>;

/** In the order of the table. */
const CHECKS: Array<[title: string, check: Check]> = [
	["The credential's test", credential],
	['The examples', examples],
	['Retry On Fail and the Retry buttons', repeats],
	['Both triggers', triggers],
	['The editor', editor],
];
const TOO_OLD: typeof CHECKS = [['Refusing to load', refusal]];

/** Tries one version; a check that fails does not keep the others from running. */
async function tryOut(version: Version, tarball: string): Promise<{ row: Row; failures: string[] }> {
	const { n8n, node, as } = version;
	console.log(`\n${style('bold', `n8n ${n8n}`)} (${as}), Node.js ${node}`);
	const failures: string[] = [];
	const row: Row = [];
	const place = placeOf(await install(version), tarball, ['own', 'newest'].includes(as));
	try {
		for (const [title, check] of as === 'too old' ? TOO_OLD : CHECKS) {
			try {
				const found = await step(title, async () => await check(place, n8n));
				console.log(`    ${found}`);
				row.push(found);
			} catch (error) {
				const { message } = error as Error;
				console.error(style('red', `    ✗ ${message}`));
				failures.push(`n8n ${n8n}, ${title}: ${message.split('\n')[0]}`);
			}
		}
	} finally {
		await place.end();
	}
	return { row, failures };
}

async function main(): Promise<number> {
	const { positionals, values } = parseArgs({
		options: { only: { type: 'boolean' } },
		allowPositionals: true,
	});
	if (positionals.length > 0 !== Boolean(values.only)) {
		throw new Error('Which versions? For example: npm run compat -- --only 1.94.1 newest');
	}
	const versions = chosen(positionals);
	onInterrupt(() => undefined);
	const tarball = await step('Building and packing the package', packPackage);
	const rows = new Map<Version, Row>();
	const failures: string[] = [];
	for (const version of versions) {
		try {
			const tried = await tryOut(version, tarball);
			failures.push(...tried.failures);
			if (tried.failures.length === 0) rows.set(version, tried.row);
		} catch (error) {
			failures.push(`n8n ${version.n8n}: ${(error as Error).message}`);
		}
	}
	console.log(`\n${write(rows)}\n`);
	for (const failure of failures) console.error(style('red', `✗ ${failure}`));
	return failures.length === 0 ? 0 : 1;
}

void runMain(main);
