import { ESLint } from 'eslint';
import nodesBase from 'eslint-plugin-n8n-nodes-base';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';
import { forms } from '../../nodes/forms';
import { problemsOf } from './problems';

/** Rules that do not fit, and why. */
const OFF = {
	// A required number starts empty: a forgotten amount must not be sent as 0.
	'n8n-nodes-base/node-param-default-wrong-for-number': 'off',
	// What must be filled in stands first, what can be added last.
	'n8n-nodes-base/node-param-fixed-collection-type-unsorted-items': 'off',
	// What people need most stands first, and choices have an order of their own (`test/nodes`, `test/words`).
	'n8n-nodes-base/node-param-options-type-unsorted-items': 'off',
	'n8n-nodes-base/node-param-multi-options-type-unsorted-items': 'off',
	// Stripe writes Top-up, and its product is called so; these want Top-Up.
	'n8n-nodes-base/node-param-display-name-miscased': 'off',
	'n8n-nodes-base/node-param-operation-option-action-miscased': 'off',
	// Wants the word many in every description of a list.
	'n8n-nodes-base/node-param-operation-option-description-wrong-for-get-many': 'off',
	// Colors are text at Stripe, and the picker of n8n gives some that it does not take.
	'n8n-nodes-base/node-param-color-type-unused': 'off',
	// For lists that a service makes up; ours are fixed, and only served on demand.
	'n8n-nodes-base/node-param-description-wrong-for-dynamic-multi-options': 'off',
	'n8n-nodes-base/node-param-description-missing-from-dynamic-multi-options': 'off',
	'n8n-nodes-base/node-param-display-name-wrong-for-dynamic-multi-options': 'off',
	'n8n-nodes-base/node-param-description-wrong-for-dynamic-options': 'off',
	'n8n-nodes-base/node-param-description-missing-from-dynamic-options': 'off',
	'n8n-nodes-base/node-param-display-name-wrong-for-dynamic-options': 'off',
	// Balance Settings and Tax Settings are one object each.
	'n8n-nodes-base/node-param-resource-with-plural-option': 'off',
	// Wants another name for what Stripe calls upsert.
	'n8n-nodes-base/node-param-option-name-wrong-for-upsert': 'off',
	// About the class around the form, which is linted where it stands.
	'n8n-nodes-base/node-filename-against-convention': 'off',
	'n8n-nodes-base/node-dirname-against-convention': 'off',
} as const;

/**
 * Lints the compiled forms. The rules see literal code with unquoted keys only, so it is written out
 * as such.
 * @returns one line per error
 */
export async function lintCompiledForms(): Promise<string[]> {
	const folder = mkdtempSync(join(tmpdir(), 'scan-form-'));
	try {
		for (const [node, form] of Object.entries(forms)) {
			const literal = JSON.stringify(form().properties, null, '\t').replace(/"(\w+)":/g, '$1:');
			writeFileSync(
				join(folder, `${node}.node.ts`),
				`export const description = { properties: ${literal} };\n`,
			);
		}
		const eslint = new ESLint({
			cwd: folder,
			overrideConfigFile: true,
			overrideConfig: [
				{
					files: ['**/*.ts'],
					languageOptions: { parser: tseslint.parser },
					plugins: { 'n8n-nodes-base': nodesBase },
					rules: { ...nodesBase.configs.nodes.rules, ...OFF },
				},
			] as ESLint.Options['overrideConfig'],
		});
		return problemsOf(await eslint.lintFiles(['*.ts']), folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
