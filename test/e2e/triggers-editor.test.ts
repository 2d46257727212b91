import { join } from 'node:path';
import { StripeTrigger } from '../../nodes/StripeTrigger/StripeTrigger.node';
import { PACKAGE } from '../../tools/host/pack';
import { KEY, SCREENSHOTS, startWorld, type World } from './support/world';

/* What a person sees of the Stripe Trigger in n8n's editor: its events, a sample, and why it cannot begin. */
let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(async () => await world?.end());

const picture = async (name: string) => await world.editor.screenshot(join(SCREENSHOTS, `${name}.png`));

async function atStripe(path: string, body: Record<string, string>): Promise<string> {
	const answer = await fetch(`${world.sandbox.url}${path}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${KEY}` },
		body: new URLSearchParams(body),
	});
	if (!answer.ok) throw new Error(await answer.text());
	return ((await answer.json()) as { id: string }).id;
}

/** For the browser: the text of our toast as far as it is seen without scrolling. */
const SEEN = `(() => {
	const toasts = [...document.querySelectorAll('.el-notification')];
	const box = toasts.find(({ textContent }) => textContent.includes('Stripe'));
	const end = box.getBoundingClientRect().bottom;
	const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
	const range = document.createRange();
	let seen = '';
	while (texts.nextNode()) {
		for (let at = 0; at < texts.currentNode.length; at++) {
			range.setStart(texts.currentNode, at);
			range.setEnd(texts.currentNode, at + 1);
			if (range.getBoundingClientRect().bottom > end) return seen;
			seen += range.toString();
		}
	}
	return seen;
})()`;

/** A new workflow in the editor that a trigger of ours starts. */
async function newWorkflow(
	events: string[],
	credentialData: { secretKey?: string; baseUrl?: string } = {},
): Promise<string> {
	const { editor, sandbox } = world;
	const { id, name } = await editor.api<{ id: string; name: string }>('POST', '/credentials', {
		name: 'Stripe',
		type: 'stripeSecretKeyApi',
		data: { secretKey: KEY, baseUrl: sandbox.url, ...credentialData },
	});
	return await editor.newWorkflow([
		{
			id: 'trigger',
			name: 'Stripe Trigger',
			type: `${PACKAGE}.stripeTrigger`,
			typeVersion: 1,
			position: [240, 0],
			parameters: { events },
			credentials: { stripeSecretKeyApi: { id, name } },
			webhookId: `hook-${id}`,
		},
	]);
}

describe('which events', () => {
	const offered = async () =>
		(await world.editor.page.locator('.el-select-dropdown__item:visible').allInnerTexts()).map(
			(text) => text.split('\n')[0],
		);
	const search = async (typed: string) => {
		await world.editor.parameter('events').locator('.el-select__input').fill(typed);
		await world.editor.page
			.locator('.el-select-dropdown__item:visible')
			.filter({ hasText: new RegExp(typed.split(' ').pop()!, 'i') })
			.first()
			.waitFor();
		return await offered();
	};

	it('are found by typing the type, and by words', async () => {
		const { editor } = world;
		const workflow = await newWorkflow([]);
		await editor.openNode('Stripe Trigger', 'events');
		await editor.parameter('events').locator('.el-select__input').click();
		const typed = await search('charge.dispute.created');
		await picture('trigger-by-type');
		expect(typed).toHaveLength(1);
		await editor.page.locator('.el-select-dropdown__item:visible').first().click();
		const worded = await search('payout paid');
		await picture('trigger-by-words');
		expect(worded).toEqual([expect.stringContaining('payout.paid')]);
		await editor.page.locator('.el-select-dropdown__item:visible').first().click();
		await editor.page.keyboard.press('Escape');
		await picture('trigger-chosen');
		const saved = await editor.saveAndRead(workflow);
		expect(saved.nodes.find(({ name }) => name === 'Stripe Trigger')?.parameters.events).toEqual([
			'charge.dispute.created',
			'payout.paid',
		]);
	});
});

describe('listening', () => {
	it('shows the newest event at once', async () => {
		const { editor } = world;
		const customer = await atStripe('/v1/customers', { email: 'ann@example.com' });
		await newWorkflow(['customer.created']);
		await editor.openNode('Stripe Trigger', 'events');
		// The node's own words name the button as n8n does.
		const button = editor.page.locator('[data-test-id="node-execute-button"]').first();
		const { triggerPanel } = new StripeTrigger().description;
		expect(JSON.stringify(triggerPanel)).toContain(`click “${(await button.innerText()).trim()}”`);
		const output = await editor.executeUntil(customer, 60_000);
		await picture('trigger-sample');
		expect(output).toMatch(/evt_\w+/);
	});
});

describe('an activation that cannot be', () => {
	/** Presses Publish as a person does, and reads what n8n says of it: all that is seen without scrolling. */
	async function refusal(name: string): Promise<string> {
		const { page } = world.editor;
		await page.locator('[data-test-id="workflow-open-publish-modal-button"]').click();
		await page.locator('[data-test-id="workflow-publish-button"]').click();
		const toast = page.locator('.el-notification:visible').filter({ hasText: /Stripe/ });
		// n8n tries five times before it says so.
		await toast.first().waitFor({ timeout: 240_000 });
		await picture(name);
		return await page.evaluate<string>(SEEN);
	}

	it('says what to do where there are 16 endpoints, and then which', async () => {
		for (let i = 0; i < 16; i++) {
			await atStripe('/v1/webhook_endpoints', {
				url: `https://shop${i}.example.com/`,
				'enabled_events[0]': '*',
			});
		}
		await newWorkflow(['payout.paid']);
		expect(await refusal('trigger-toast-cap')).toMatch(
			/Stripe allows 16 endpoints for events, and there are 16\. Delete one that nobody needs, .* then publish again\. There are: shop15\.example\.com/,
		);
	});

	it('says that Stripe cannot reach this machine', async () => {
		await newWorkflow(['payout.paid'], { baseUrl: 'https://stripe.invalid' });
		expect(await refusal('trigger-toast-localhost')).toMatch(
			/Stripe cannot reach this n8n: .*Set the environment variable WEBHOOK_URL.*or use the Stripe Poll Trigger/,
		);
	});

	it('names the permission that a restricted key lacks', async () => {
		await newWorkflow(['payout.paid'], { secretKey: 'rk_test_noperm_123' });
		expect(await refusal('trigger-toast-permission')).toMatch(
			/Give the key the permission to write webhook endpoints, and to read events/,
		);
	});
});
