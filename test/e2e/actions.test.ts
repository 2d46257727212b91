import { join } from 'node:path';
import { SCREENSHOTS, startWorld, type World } from './support/world';

const WINDOW = { width: 1280, height: 800 };

let world: World;
beforeAll(async () => {
	world = await startWorld();
	await world.editor.page.setViewportSize(WINDOW);
});
afterAll(async () => await world?.end());

const picture = async (name: string) => await world.editor.screenshot(join(SCREENSHOTS, `${name}.png`));

test.each([
	['refund', 'Create a refund'],
	['payout', 'Create a payout'],
	['create customer', 'Create a customer'],
	['cancel subscription', 'Cancel a subscription'],
	['advance test clock', 'Advance a test clock'],
	['send invoice', 'Send an invoice'],
])('%s: reached without scrolling', async (typed, action) => {
	const { editor } = world;
	await editor.newWorkflow();
	await editor.openActions('Start', typed);
	await editor.action(action).waitFor();
	await picture(`actions-${typed.replaceAll(' ', '-')}`);
	const { y, height } = (await editor.action(action).boundingBox())!;
	expect(y).toBeGreaterThan(0);
	expect(y + height).toBeLessThanOrEqual(WINDOW.height);
	await editor.action(action).click();
	await editor.form.waitFor();
});

test('a collection that two operations share offers each of them its own fields', async () => {
	const { editor } = world;
	await editor.newWorkflow();
	await editor.addFromPanel('Start', 'create price', 'Create a price');
	const choices = editor.page.locator('.el-select-dropdown__item:visible');
	const offered = async () => {
		await editor.form.locator('.el-select:has(input[placeholder="Add Field"])').last().click();
		await choices.first().waitFor();
		const names = await choices.allInnerTexts();
		await editor.page.keyboard.press('Escape');
		await choices.first().waitFor({ state: 'hidden' });
		return names.map((name) => name.trim());
	};
	const toCreate = await offered();
	await editor.select('operation', 'Update');
	// The form is drawn anew: the list that was there must not be the one that is clicked.
	await editor.parameter('price').waitFor();
	const toUpdate = await offered();
	await picture('shared-collection');
	expect(new Set(toCreate).size).toBe(toCreate.length);
	expect(new Set(toUpdate).size).toBe(toUpdate.length);
	expect(toCreate).toContain('Lookup Key');
	expect(toUpdate).toContain('Lookup Key');
	expect(toCreate).toContain('Billing Scheme');
	expect(toUpdate).not.toContain('Billing Scheme');
});
