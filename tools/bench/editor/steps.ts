import type { Editor } from '../../../test/e2e/support/editor';
import { median } from '../report';
import { Stopwatch, type Goal, type Took } from './stopwatch';
import type { Subject } from './subjects';

/** What is measured, by what people do. */
export type Step = 'open' | 'operation' | 'resource' | 'key' | 'list' | 'actions';

/** About as fast as people type. */
const KEY_PAUSE_MS = 120;
const LETTERS = 'abcdefghijklmnopqrst';

const NAME = 'Measured';

/** A form with rows and with options: with the first of each, n8n's editor loads the code that draws them. */
const OTHER = {
	type: 'n8n-nodes-base.httpRequest',
	typeVersion: 4.2,
	parameters: { sendHeaders: true, headerParameters: { parameters: [{ name: 'a', value: 'b' }] } },
};

const OPTIONS = { selector: '.el-select-dropdown__item' } satisfies Goal;

/** Does everything once that is measured, on a page of its own. */
export async function measure(editor: Editor, subject: Subject): Promise<Record<Step, Took>> {
	const { resource, operation, type } = subject;
	await editor.newWorkflow([
		{ ...node('Other'), ...OTHER },
		{
			...node(NAME),
			type,
			typeVersion: 1,
			parameters: { resource: resource.value, operation: operation.value },
			position: [480, 0],
		},
	]);
	const watch = await Stopwatch.for(editor.page);
	await editor.canvasNode('Other').dblclick();
	await editor.parameter('name').waitFor();
	await editor.closeNode();
	await editor.page.waitForTimeout(500);

	const open = await watch.time('dblclick', { form: subject.captions }, () =>
		editor.canvasNode(NAME).dblclick(),
	);
	const key = await timeKeys(editor, watch, subject.textField);
	const after = subject.captionsAfter;
	await switchTo(editor, watch, 'operation', subject.otherOperation.label, after.otherOperation);
	const toOperation = await switchTo(editor, watch, 'operation', operation.label, after.operation);
	await switchTo(editor, watch, 'resource', subject.otherResource.label, after.otherResource);
	const toResource = await switchTo(editor, watch, 'resource', resource.label, after.resource);
	await editor.closeNode();
	const actions = await timeActions(editor, watch, subject);
	return {
		open,
		key,
		operation: toOperation.chosen,
		resource: toResource.chosen,
		list: toResource.opened,
		actions,
	};
}

const node = (name: string) => ({ id: name, name, position: [240, 0] });

async function timeKeys(editor: Editor, watch: Stopwatch, field: string): Promise<Took> {
	await editor.parameter(field).locator('input, textarea').first().click();
	await editor.page.waitForTimeout(300);
	const keys = await watch.timeKeys(LETTERS, KEY_PAUSE_MS);
	return { paint: median(keys.map(({ paint }) => paint)), busy: keys[0].busy };
}

/** Opens a dropdown and picks a choice. */
async function switchTo(
	editor: Editor,
	watch: Stopwatch,
	field: 'resource' | 'operation',
	label: string,
	captions: string[],
): Promise<{ opened: Took; chosen: Took }> {
	// The dropdown before it fades out, and takes no more clicks.
	await editor.page.locator(`${OPTIONS.selector}:visible`).first().waitFor({ state: 'hidden' });
	const input = editor.parameter(field).locator('input').first();
	const opened = await watch.time('click', OPTIONS, () => input.click());
	const chosen = await watch.time('click', { form: captions }, () => editor.pickOption(label));
	return { opened, chosen };
}

/** Finds the node in the panel and opens the list of what can be done with it. */
async function timeActions(editor: Editor, watch: Stopwatch, subject: Subject): Promise<Took> {
	const { page } = editor;
	await editor.canvasNode('Start').locator('[data-test-id="canvas-handle-plus"]').click();
	await page.locator('[data-test-id="node-creator-search-bar"]').fill(subject.panelName);
	const entry = page
		.locator('[data-test-id="node-creator-item-name"]')
		.filter({ has: page.locator(`text="${subject.panelName}"`) })
		.first();
	await entry.waitFor();
	await page.waitForTimeout(500);
	const shown: Goal = { selector: '[data-test-id="node-creator-item-name"]', texts: subject.actions };
	return await watch.time('click', shown, () => entry.click());
}
