import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/host/paths';

/*
 * That n8n knows each setting which docs/deployment.md and its compose file name: a mistyped one would do nothing, and
 * nobody would notice.
 */
const MODULES = join(ROOT, 'tools/host/node_modules');
const SETTING = /\b(?:N8N|DB|EXECUTIONS|QUEUE|OFFLOAD|WEBHOOK|GENERIC|NODES)_[A-Z0-9_]*[A-Z0-9]\b/g;
const READ = /(?:Env\)\(|process\.env\.|process\.env\[)['"]?([A-Z][A-Z0-9_]+)/g;

const sources = (folder: string) =>
	readdirSync(join(MODULES, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js'))
		.map((file) => readFileSync(join(MODULES, folder, file), 'utf8'));

it('names only settings that n8n reads', () => {
	const known = new Set(
		['@n8n/config/dist', 'n8n-core/dist', 'n8n/dist'].flatMap((folder) =>
			sources(folder).flatMap((source) => [...source.matchAll(READ)].map(([, name]) => name)),
		),
	);
	const named = ['deployment.md', 'deployment/compose.yml', 'deployment/example.env'].flatMap(
		(file) => readFileSync(join(ROOT, 'docs', file), 'utf8').match(SETTING) ?? [],
	);
	expect(named.length).toBeGreaterThan(30);
	expect([...new Set(named)].filter((name) => !known.has(name))).toEqual([]);
});
