import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../host/pack';
import { CACHE } from '../host/paths';

/** The form as the built package has it: data, compiled before. */
const builtForm: Plugin = {
	name: 'built-form',
	setup(target) {
		const path = join(ROOT, 'dist/nodes/StripeComplete/properties.json');
		target.onResolve({ filter: /^\.\/properties$/ }, () => ({ path, external: true }));
	},
};

/**
 * Makes one JavaScript file of a script that uses the package's own code, as tsx would take the `.json`
 * beside a node for the node. The package must be built.
 */
export async function bundle(script: string): Promise<string> {
	const outfile = join(CACHE, 'bench', 'script.cjs');
	await build({
		bundle: true,
		platform: 'node',
		format: 'cjs',
		target: 'node20',
		packages: 'external',
		resolveExtensions: ['.ts', '.js'],
		sourcemap: 'inline',
		plugins: [builtForm],
		entryPoints: [script],
		outfile,
		logLevel: 'error',
	});
	return outfile;
}
