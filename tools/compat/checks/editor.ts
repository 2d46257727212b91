import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Editor } from '../../../test/e2e/support/editor';
import { CACHE } from '../../host/paths';
import { findBrowser } from '../../setup/browser.cjs';
import type { Place } from '../place';

/**
 * A payout, by somebody who looks for it: the node found by what it does, the form filled and run. The only credential
 * that there is, the editor chooses by itself.
 */
export async function editor({ stage }: Place, version: string): Promise<string> {
	const { sandbox, url } = await stage();
	sandbox.reset();
	const pictures = join(CACHE, 'compat', version);
	mkdirSync(pictures, { recursive: true });
	const opened = await Editor.open(url, findBrowser());
	try {
		await opened.newWorkflow();
		await opened.addFromPanel('Start', 'create payout', 'Create a payout');
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
