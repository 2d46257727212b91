import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { KEY, type World } from '../../test/e2e/support/world';

const WINDOW = { width: 1280, height: 1900 };
/** As high as all fields, where n8n lets them scroll. */
const WHOLE =
	'[data-test-id="editCredential-modal"] { height: 1720px !important; max-height: none !important }';

/** What somebody might set who hands the credential to a payout desk with an agent. */
const GUARDS = {
	operations: 'chosen',
	chosenOperations: 'payout/create, Payout: Cancel, reading',
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
	// Anything of n8n's, to know where it is.
	await editor.newWorkflow();
	const page = new URL(`/home/credentials/${id}`, editor.page.url()).href;
	await editor.page.goto(page, { waitUntil: 'commit', timeout: 180_000 });
	const dialog = editor.credentialDialog;
	await dialog.locator('[data-test-id="parameter-input-agentLargestAmount"]').waitFor({ timeout: 180_000 });
	await editor.page.waitForLoadState('networkidle');
	// As people have it. The one of the sandbox was needed for n8n's test of the key, which runs at once.
	const address = dialog.locator('[data-test-id="parameter-input-baseUrl"] input');
	await address.fill('https://api.stripe.com');
	await address.blur();
	await editor.page.addStyleTag({ content: WHOLE });
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
