/**
 * Writes what the built node carries as data into a folder: the compiled form, and n8n's codex
 * file with the aliases from our words. `tsx tools/build/data.ts dist/nodes/StripeComplete`
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../api/words';
import {
	apiVersion,
	apiVersions,
	choices,
	expand,
	lists,
	properties,
} from '../../nodes/StripeComplete/properties';

const folder = process.argv[2];
const codexFile = 'StripeComplete.node.json';
const codex = JSON.parse(readFileSync(join('nodes/StripeComplete', codexFile), 'utf8')) as {
	alias: string[];
};
// n8n's node panel searches names and aliases only, never actions.
const alias = [...codex.alias, ...resources.flatMap(({ name, aliases = [] }) => [name, ...aliases])];

mkdirSync(folder, { recursive: true });
writeFileSync(
	join(folder, 'properties.json'),
	JSON.stringify({ apiVersion, apiVersions, properties, choices, expand, lists }),
);
writeFileSync(join(folder, codexFile), JSON.stringify({ ...codex, alias: [...new Set(alias)] }));
