import { join } from 'node:path';
import { openNode, type World } from '../../test/e2e/support/world';

const WINDOW = { width: 1280, height: 800 };

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
	await editor.page.mouse.move(0, 0);
	await editor.page.waitForLoadState('networkidle');
	await editor.page.screenshot({ path: join(folder, 'create-payout.png'), animations: 'disabled' });
	console.log('docs/images/create-payout.png');
}
