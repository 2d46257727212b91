import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { Host, type RunningHost } from '../../../tools/host/n8n';
import { startSandbox, type Sandbox } from '../../../tools/sandbox';
import { typeFor } from '../../support/nodes';
import { Editor } from './editor';
import { packed } from './packed';

/** Where pictures of the editor are kept, to be looked at. */
export const SCREENSHOTS = join(__dirname, '../../../.cache/screenshots');

/** A real n8n with the packed package installed, a sandbox for Stripe, and a browser on the editor. */
export interface World {
	sandbox: Sandbox;
	editor: Editor;
	end: () => Promise<void>;
}

/** What a form begins with, and what is filled in. */
type OpenForm = IDataObject & { resource: string; operation: string };

/** The key that the sandbox knows. */
export const KEY = 'sk_test_sandbox123';

/**
 * Makes a new workflow with a node of ours that has a credential, and opens its form.
 * @returns the workflow's id
 */
export async function openNode(
	{ editor, sandbox }: World,
	name: string,
	parameters: OpenForm,
): Promise<string> {
	const credential = await editor.api<{ id: string; name: string }>('POST', '/credentials', {
		name: 'Stripe',
		type: 'stripeSecretKeyApi',
		data: { secretKey: KEY, baseUrl: sandbox.url },
	});
	const node = {
		id: name,
		name,
		type: typeFor(parameters.resource),
		typeVersion: 1,
		position: [240, 0],
		parameters,
		credentials: { stripeSecretKeyApi: { id: credential.id, name: credential.name } },
	};
	const workflow = await editor.newWorkflow([node]);
	await editor.openNode(name);
	return workflow;
}

export async function startWorld(): Promise<World> {
	mkdirSync(SCREENSHOTS, { recursive: true });
	const folder = mkdtempSync(join(tmpdir(), 'n8n-e2e-'));
	const host = new Host(folder);
	host.installPackage(packed());
	const sandbox = await startSandbox();
	let n8n: RunningHost | undefined;
	let editor: Editor | undefined;
	const end = async () => {
		await editor?.close();
		await n8n?.stop();
		await sandbox.close();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		n8n = await host.start();
		editor = await Editor.open(n8n.url);
		return { sandbox, editor, end };
	} catch (error) {
		await end();
		throw error;
	}
}
