import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { N8N } from '../../host/paths';
import { declarative } from './declarative';

/** A community package with what the benchmark compares to and measures with. */
export const CONTENDERS = 'n8n-nodes-bench-contenders';

const HOST = 'https://api.stripe.com';
/** The files of n8n's own Stripe node and its trigger. */
export const BUILT_IN = ['Stripe', 'StripeTrigger'].map((name) =>
	join(dirname(N8N), `../../n8n-nodes-base/dist/nodes/Stripe/${name}.node.js`),
);
const NODES = [
	...BUILT_IN,
	...['Mark', 'Declarative', 'Helper'].map((name) => join(__dirname, `nodes/${name}.node.ts`)),
];

/** n8n's own Stripe node has the address of Stripe in its code: in the copy it is another one. */
export const elsewhere = (url: string): Plugin => ({
	name: 'elsewhere',
	setup(target) {
		target.onLoad({ filter: /[\\/]Stripe[\\/]helpers\.js$/ }, ({ path }) => {
			const code = readFileSync(path, 'utf8');
			if (!code.includes(HOST)) throw new Error("The address in n8n's Stripe node has moved");
			return { contents: code.replaceAll(HOST, url), loader: 'js' };
		});
	},
});

/**
 * Packs it.
 * @param folder to build in
 * @param url where the nodes send their requests
 * @returns the path of the tarball
 */
export async function packContenders(folder: string, url: string): Promise<string> {
	const root = join(folder, 'package');
	rmSync(root, { recursive: true, force: true });
	mkdirSync(root, { recursive: true });
	await build({
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		external: ['n8n-workflow'],
		logLevel: 'error',
		plugins: [elsewhere(url)],
		entryPoints: NODES.map((file) => ({ in: file, out: basename(file).replace(/\.[jt]s$/, '') })),
		outdir: root,
	});
	writeFileSync(join(root, 'declarative.json'), JSON.stringify(declarative(url)));
	const nodes = NODES.map((file) => basename(file).replace(/\.ts$/, '.js'));
	const manifest = { name: CONTENDERS, version: '1.0.0', n8n: { n8nNodesApiVersion: 1, nodes } };
	writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
	const tarball = join(folder, `${CONTENDERS}.tgz`);
	execFileSync('tar', ['-czf', tarball, '-C', folder, 'package']);
	return tarball;
}
