import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { KEY, type World } from '../../test/e2e/support/world';

/** High enough that the dialog does not scroll. */
const WINDOW = { width: 1280, height: 1900 };

/** What somebody might set who hands the credential to a payout desk with an agent. */
const GUARDS = {
	operations: 'chosen',
	chosenOperations: 'payout/create, Payout: Get Many, balance/*, reading',
	largestAmount: '5000 USD, 4500 EUR',
	largestTotal: '20000 USD, 18000 EUR',
	agentOperations: 'chosen',
	agentChosenOperations: 'payout/create, reading',
	agentLargestAmount: '100 USD',
};

/** Takes a picture of a credential with guards. */
export async function takeCredential({ editor, sandbox }: World, folder: string): Promise<void> {
	await editor.page.setViewportSize(WINDOW);
	const { id } = await editor.api<{ id: string }>('POST', '/credentials', {
		name: 'Payout desk',
		type: 'stripeSecretKeyApi',
		data: { secretKey: KEY, baseUrl: sandbox.url, ...GUARDS },
	});
	await editor.page.goto(new URL(`/home/credentials/${id}`, editor.page.url()).href);
	const dialog = editor.credentialDialog;
	await dialog.locator('[data-test-id="parameter-input-agentLargestAmount"]').waitFor();
	await editor.page.waitForLoadState('networkidle');
	await mustBeHidden(dialog);
	await dialog.screenshot({ path: join(folder, 'credential-guards.png'), animations: 'disabled' });
	console.log('docs/images/credential-guards.png');
}

/** A picture cannot be searched for a key: so its field is looked at before. */
async function mustBeHidden(dialog: Locator): Promise<void> {
	for (const name of ['secretKey', 'webhookSecrets']) {
		const field = dialog.locator(`[data-test-id="parameter-input-${name}"] input`);
		const type = await field.getAttribute('type');
		if (type !== 'password') throw new Error(`${name} is shown: its field is of type ${type}`);
	}
	if ((await dialog.innerHTML()).includes(KEY)) throw new Error('The key is in the dialog');
}
