import { build } from 'esbuild';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ICredentialType, INodeType, IRequestOptions } from 'n8n-workflow';
import { BUILT_IN, elsewhere } from '../../../tools/bench/contenders/package';
import { CACHE } from '../../../tools/host/paths';

/** n8n's own Stripe nodes, with another address than Stripe's. */
export interface BuiltIn {
	node: INodeType;
	trigger: INodeType;
	remove: () => void;
}

/** @param url where they send their requests */
export async function loadBuiltIn(url: string): Promise<BuiltIn> {
	mkdirSync(CACHE, { recursive: true });
	// In the project, where it finds n8n-workflow.
	const folder = mkdtempSync(join(CACHE, 'built-in-'));
	await build({
		bundle: true,
		platform: 'node',
		format: 'cjs',
		external: ['n8n-workflow'],
		logLevel: 'error',
		plugins: [elsewhere(url)],
		entryPoints: BUILT_IN,
		outdir: folder,
	});
	const make = (name: string) =>
		new (jest.requireActual<Record<string, new () => INodeType>>(join(folder, `${name}.node.js`))[name])();
	return {
		node: make('Stripe'),
		trigger: make('StripeTrigger'),
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** Its credential, as a function. */
export const stripeApi: ICredentialType = {
	name: 'stripeApi',
	displayName: 'Stripe API',
	properties: [],
	authenticate: async ({ secretKey }, request) => {
		const { headers = {} } = request as unknown as IRequestOptions;
		return { ...request, headers: { ...(headers as object), Authorization: `Bearer ${String(secretKey)}` } };
	},
};
