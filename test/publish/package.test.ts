import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as manifest from '../../package.json';
import { pathWithBin, ROOT } from '../../tools/host/paths';
import { copyProject } from '../../tools/pack/copy';

/** What `npm publish` would send. */
let packed: string[];

beforeAll(() => {
	const copy = copyProject();
	try {
		const run = (command: string, args: string[]) =>
			execFileSync(command, args, {
				cwd: copy,
				encoding: 'utf8',
				env: { ...process.env, PATH: pathWithBin() },
				shell: process.platform === 'win32',
			});
		run('gulp', ['build']);
		const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json'])) as Array<{
			files: Array<{ path: string }>;
		}>;
		packed = files.map(({ path }) => path);
	} finally {
		rmSync(copy, { recursive: true });
	}
}, 300_000);

/** The first column of the table in docs/publishing.md; `*` stands for any name. */
const listed = readFileSync(join(ROOT, 'docs/publishing.md'), 'utf8')
	.split(/^## /m)
	.find((part) => part.startsWith('What is in the package'))!
	.match(/^\| `[^`]+`/gm)!
	.map((cell) => cell.slice(3, -1));
const patterns = listed.map((pattern) => {
	const text = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]+');
	return { pattern, is: new RegExp(`^${text}$`) };
});

it('has what docs/publishing.md lists, each file once, and nothing else', () => {
	expect(packed.length).toBeGreaterThan(600);
	const lines = packed.map((file) => [file, patterns.filter(({ is }) => is.test(file)).length] as const);
	expect(lines.filter(([, count]) => count !== 1)).toEqual([]);
	const idle = patterns.filter(({ is }) => !packed.some((file) => is.test(file)));
	expect(idle.map(({ pattern }) => pattern)).toEqual([]);
});

it('has everything that n8n is told to load', () => {
	expect(packed).toEqual(expect.arrayContaining([...manifest.n8n.nodes, ...manifest.n8n.credentials]));
	expect(packed).toContain(manifest.main);
});

it('needs nothing to be installed with it, and runs nothing when it is', () => {
	expect(Object.keys(manifest)).not.toEqual(
		expect.arrayContaining([expect.stringMatching(/^(dependencies|optionalDependencies|bundle.*)$/)]),
	);
	expect(manifest.peerDependencies).toEqual({ 'n8n-workflow': '*' });
	expect(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});
