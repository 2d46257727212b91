import { join } from 'node:path';
import { served } from '../../nodes/forms';
import { SCREENSHOTS, startWorld, type World } from './support/world';

let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(async () => await world?.end());

test('the next node is offered the fields of a payout before anything ran', async () => {
	const { editor, sandbox } = world;
	await editor.newWorkflow();
	await editor.addFromPanel('Start', 'list payouts', 'Get many payouts');
	await editor.closeNode();
	await editor.addFromPanel('Get many payouts', 'get balance transaction', 'Get a balance transaction');

	const input = editor.page.locator('[data-test-id="ndv-input-panel"]');
	await input.locator('[data-test-id="schema-preview-warning"]').waitFor();
	await editor.screenshot(join(SCREENSHOTS, 'schema-preview.png'));
	const names = input.locator('[data-test-id="run-data-schema-node-name"]');
	await names.getByText('arrival_date', { exact: true }).waitFor();
	const shown = await names.allInnerTexts();
	expect(shown).toEqual(expect.arrayContaining(served.columns.payout.map(({ name }) => name)));
	expect(shown).not.toContain('has_more');
	expect(shown).not.toContain('object');
	expect(sandbox.exchanges).toEqual([]);
});
