import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadOlder, VERSIONS, type Facts, type FrozenFacts } from '../../api/load';
import type { Changes } from './diff';

/**
 * Keeps facts for the workflows that were saved under them, as those of one more older node version.
 * @param renamed operations whose words are to be found under another id from now on
 */
export function freeze(facts: Facts, renamed: Changes['renamed'], folder = VERSIONS): void {
	const names = new Map(renamed.map(({ from, to }) => [from, to]));
	const all = [...loadOlder(folder), facts];
	mkdirSync(folder, { recursive: true });
	for (const [i, { apiVersion, sdkVersion, operations, objects }] of all.entries()) {
		const frozen: FrozenFacts = {
			apiVersion,
			sdkVersion,
			operations: operations.map((operation) => ({
				...operation,
				id: names.get(operation.id) ?? operation.id,
			})),
			objects: [...objects.values()],
		};
		writeFileSync(join(folder, `${i + 1}.json`), `${JSON.stringify(frozen)}\n`);
	}
}
