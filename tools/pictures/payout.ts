import { join } from 'node:path';
import { openNode, type World } from '../../test/e2e/support/world';

const WINDOW = { width: 1480, height: 800 };
/** What lies over the picture: that it went well, and the buttons of the panels. */
const NOTES = '.el-notification, [data-test-id="panel-drag-button"] { visibility: hidden !important }';

/** Takes a picture of a payout: the filled form, and what came out of it. */
export async function takePayout(world: World, folder: string): Promise<void> {
	const { editor } = world;
	await editor.page.setViewportSize(WINDOW);
	await openNode(world, 'Create a payout', {
		resource: 'payout',
		operation: 'create',
		amount: '1234.50 USD',
		currency: 'usd',
		description: 'Weekly payout',
	});
	await editor.executeUntil(/po_\w+/);
	// As a list of fields, which fits.
	await editor.output.getByText('Schema', { exact: true }).click();
	await editor.output.getByText('1234.50 USD').first().waitFor();
	await editor.page.mouse.move(0, 0);
	await editor.page.waitForLoadState('networkidle');
	const form = (await editor.page.locator('.node-settings').boundingBox())!;
	const output = (await editor.output.boundingBox())!;
	await editor.page.screenshot({
		path: join(folder, 'create-payout.png'),
		clip: { x: form.x, y: form.y, width: output.x + output.width - form.x, height: form.height },
		animations: 'disabled',
		style: NOTES,
	});
	console.log('docs/images/create-payout.png');
}
