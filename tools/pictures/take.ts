import { openNode, type World } from '../../test/e2e/support/world';
import { nodeFor } from '../../test/support/nodes';
import type { MainForm } from './forms';

/** High enough that no form scrolls. */
const WINDOW = { width: 1280, height: 1500 };
/** What a picture shows of a form that is longer. */
const HEIGHT = 760;

/** Takes a picture of a form, from its title down. */
export async function take(
	world: World,
	{ resource, operation, values, height: most = HEIGHT }: MainForm,
	path: string,
): Promise<void> {
	const { editor } = world;
	const { displayName } = nodeFor(resource).description;
	await editor.page.setViewportSize(WINDOW);
	await openNode(world, displayName, { resource, operation, ...values });
	await editor.page.mouse.move(0, 0);
	await editor.page.waitForLoadState('networkidle');
	const form = (await editor.page.locator('.node-settings').boundingBox())!;
	// Options come last, with a list to choose from.
	const last = (await editor.form.locator('.el-select').filter({ visible: true }).last().boundingBox())!;
	const height = Math.min(most, last.y + last.height + 16 - form.y);
	await editor.page.screenshot({ path, clip: { ...form, height }, animations: 'disabled' });
}
