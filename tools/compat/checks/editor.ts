import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Editor } from '../../../test/e2e/support/editor';
import { CACHE } from '../../host/paths';
import { findBrowser } from '../../setup/browser.cjs';
import type { Place } from '../place';

const KEY = 'sk_test_sandbox123';

/** A payout, by somebody who looks for it: the node found by what it does, a credential made, the form run. */
export async function editor({ stage }: Place, version: string): Promise<string> {
	const { sandbox, url } = await stage();
	sandbox.reset();
	const pictures = join(CACHE, 'compat', version);
	mkdirSync(pictures, { recursive: true });
	const opened = await Editor.open(url, findBrowser());
	const dialog = opened.credentialDialog;
	try {
		await opened.newWorkflow();
		await opened.addFromPanel('Start', 'create payout', 'Create a payout');
		await opened.openNewCredential();
		await opened.fill('baseUrl', sandbox.url, dialog);
		await opened.fill('secretKey', KEY, dialog);
		await opened.saveCredential();
		// Older ones leave it open, for a look at what the test says.
		await dialog.getByText('Connection tested successfully').or(opened.form).first().waitFor();
		await opened.closeCredential();
		await opened.fill('amount', '12345');
		await opened.fill('currency', 'usd');
		const output = await opened.executeUntil(/po_\w{10,}/);
		const [{ objectId }, ...more] = sandbox.ledger;
		if (!output.includes(String(objectId)) || more.length > 0) {
			throw new Error(`The output shows another payout than ${objectId}, or there are more`);
		}
		return 'found, filled, run';
	} catch (error) {
		await opened.screenshot(join(pictures, 'editor.png'));
		throw error;
	} finally {
		await opened.close();
	}
}
