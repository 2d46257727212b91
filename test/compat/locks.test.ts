import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lock } from '../../tools/setup/lock.cjs';
import { VERSIONS } from '../../tools/compat/versions';

const LOCKS = join(__dirname, '../../tools/compat/locks');

const kept = VERSIONS.filter(({ as }) => as !== 'own');

it.each(kept.map((version) => [version.n8n, version] as const))(
	'keeps what n8n %s consists of, as the versions say, from any registry',
	(n8n, { overrides, extra }) => {
		const { packages } = JSON.parse(readFileSync(join(LOCKS, `${n8n}.json`), 'utf8')) as Lock;
		expect(packages['node_modules/n8n'].version).toBe(n8n);
		expect(packages[''].dependencies).toEqual({ n8n, ...extra });
		const { '': _root, ...installed } = packages;
		const entries = Object.entries(installed);
		const unlike = entries.filter(([path, { version }]) => {
			const wanted = overrides[path.split('node_modules/').at(-1)!];
			return typeof wanted === 'string' && version !== wanted;
		});
		const unchecked = entries.filter(
			([, { integrity, resolved, inBundle }]) => resolved ?? !(integrity ?? inBundle),
		);
		expect({ unlike, unchecked }).toEqual({ unlike: [], unchecked: [] });
	},
);
