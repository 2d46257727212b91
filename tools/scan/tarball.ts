import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import { ESLint } from 'eslint';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { packPackage } from '../host/pack';
import { problemsOf } from './problems';

/**
 * Lints what a user gets as n8n's scanner does: every `.js` file and package.json of the tarball,
 * with the plugin's recommended rules, and no regard for comments that turn rules off.
 * @returns one line per error
 */
export async function lintTarball(): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'scan-'));
	try {
		execFileSync('tar', ['-xzf', packPackage(), '-C', folder, '--strip-components=1']);
		const eslint = new ESLint({
			cwd: folder,
			allowInlineConfig: false,
			overrideConfigFile: true,
			overrideConfig: [
				{ ...n8nCommunityNodesPlugin.configs.recommended, files: ['**/*.js', 'package.json'] },
				{
					files: ['package.json'],
					languageOptions: { parser: tseslint.parser, parserOptions: { extraFileExtensions: ['.json'] } },
				},
				{ files: ['**/*.js'], rules: { 'no-console': 'error' } },
			] as ESLint.Options['overrideConfig'],
		});
		return problemsOf(await eslint.lintFiles(['**/*.js', 'package.json']), folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
