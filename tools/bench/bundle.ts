import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from '../host/pack';
import { CACHE } from '../host/paths';

/** The forms as the built package has them: data, compiled before. */
const builtForms: Plugin = {
	name: 'built-forms',
	setup(target) {
		const path = join(ROOT, 'dist/nodes/forms.js');
		target.onResolve({ filter: /^\.\.\/(.*\/nodes\/)?forms$/ }, () => ({ path, external: true }));
	},
};

/**
 * Makes one JavaScript file of a script that uses the package's own code, as tsx would compile all
 * forms anew. The package must be built.
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
		plugins: [builtForms],
		entryPoints: [script],
		outfile,
		logLevel: 'error',
	});
	return outfile;
}
