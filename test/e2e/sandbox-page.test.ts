import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { startReceiver, type Receiver } from '../sandbox/receiver';
import { clientFor, KEY, send } from '../sandbox/support';
import { openBrowser } from './support/editor';
import { SCREENSHOTS } from './support/world';

/*
 * The page of the sandbox in a real browser, used as a person does: by what is read, by clicks and by keys.
 */
let browser: Browser;
let sandbox: Sandbox;
let receiver: Receiver;
let page: Page;
/** What the browser complained of: a style that the policy keeps out, say. */
let complaints: string[];

beforeAll(async () => {
	mkdirSync(SCREENSHOTS, { recursive: true });
	[sandbox, receiver, browser] = await Promise.all([startSandbox(), startReceiver(), openBrowser()]);
});
afterAll(async () => await Promise.all([browser?.close(), sandbox?.close(), receiver?.close()]));
beforeEach(async () => {
	sandbox.reset();
	receiver.received = [];
	complaints = [];
	page = await browser.newPage({ viewport: { width: 1240, height: 900 } });
	page.on('console', (message) => complaints.push(message.text()));
	page.on('pageerror', (error) => complaints.push(error.message));
	await page.goto(sandbox.url);
});
afterEach(async () => {
	expect(complaints).toEqual([]);
	await page.close();
});

const menu = async (part: string) =>
	await page
		.getByRole('navigation', { name: 'Parts of the sandbox' })
		.getByRole('link', { name: part })
		.click();
const heading = async () => await page.getByRole('heading', { level: 1 }).innerText();
const payOut = async (key: string) =>
	await send(sandbox, 'POST', '/v1/payouts', {
		body: 'amount=12500&currency=usd&description=Weekly',
		headers: { 'idempotency-key': key },
	});

it('leads from a write to its object, its request and its key', async () => {
	const id = String((await payOut('run-7-item-0')).body.id);
	await menu('Writes');
	const row = page.getByRole('row', { name: 'payouts.create' });
	await row.getByRole('link', { name: id }).click();
	expect(await heading()).toBe('Weekly');
	expect(await page.getByText('125.00 USD').first().isVisible()).toBe(true);
	await page.screenshot({ path: join(SCREENSHOTS, 'sandbox-object.png') });
	await page
		.getByRole('row', { name: 'payouts.create' })
		.getByRole('link', { name: 'POST /v1/payouts' })
		.click();
	expect(await heading()).toBe('POST /v1/payouts');
	await page.getByRole('link', { name: 'run-7-item-0' }).first().click();
	expect(await page.getByRole('row', { name: 'POST /v1/payouts' }).count()).toBe(1);
	expect(await page.content()).not.toContain(KEY);
});

it('finds an object by what is in it, however it is called', async () => {
	const { id } = await clientFor(sandbox).customers.create({ name: '<b onclick=alert(1)>Ann & "Bo"</b>' });
	sandbox.fill('Customer', 2_000);
	await menu('Objects');
	await page.getByRole('searchbox').fill('ann & "bo"');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: id }).click();
	expect(await heading()).toBe('<b onclick=alert(1)>Ann & "Bo"</b>');
	expect(await page.locator('main b').count()).toBe(0);
});

it('sends an event again', async () => {
	await clientFor(sandbox).webhookEndpoints.create({ url: receiver.url, enabled_events: ['payout.created'] });
	await payOut('one');
	await sandbox.events.settled();
	await menu('Events');
	await page.getByRole('link', { name: 'payout.created' }).click();
	await page.getByRole('button', { name: /^Resend/ }).click();
	await page.getByRole('status').getByText('Sent again.').waitFor();
	expect(receiver.received.map(({ event }) => event.type)).toEqual(['payout.created', 'payout.created']);
	expect(
		await page
			.getByRole('region', { name: /^Attempts/ })
			.getByText('200')
			.count(),
	).toBe(2);
});

it('loses the answer to the next write, which is done anyway', async () => {
	await menu('Faults');
	await page.getByRole('radio', { name: /^The answer is lost/ }).check();
	await page.getByRole('button', { name: 'Order it' }).click();
	await page.getByRole('cell', { name: '1', exact: true }).waitFor();
	await expect(payOut('lost-one')).rejects.toThrow();
	await menu('Requests');
	await page.getByText('no answer').waitFor();
	await menu('Writes');
	expect(await page.getByRole('row', { name: 'payouts.create' }).count()).toBe(1);
	// What is sent again gets the answer, and nothing is done again.
	await payOut('lost-one');
	await page.reload();
	expect(await page.getByRole('row', { name: 'payouts.create' }).count()).toBe(1);
});

it('advances a clock, and follows it until it is ready', async () => {
	const frozen = Date.UTC(2027, 0, 1) / 1_000;
	await clientFor(sandbox).testHelpers.testClocks.create({ frozen_time: frozen, name: 'Subscription lab' });
	await menu('Test clocks');
	await page.getByRole('button', { name: 'Advance Subscription lab by 31 days' }).click();
	await page.getByText('Feb 1, 2027, 00:00:00').waitFor();
	await page.getByLabel('New time, UTC').fill('2027-03-01T12:00:00');
	await page.getByRole('button', { name: 'Advance Subscription lab to this time' }).click();
	await page.getByText('Mar 1, 2027, 12:00:00').waitFor();
});

/** How many fields have no label. */
const UNLABELED =
	"[...document.querySelectorAll('input:not([type=hidden]), select')].filter((one) => !one.labels.length).length";

it('is used by the keyboard, and says what everything is', async () => {
	await payOut('one');
	await page.goto(sandbox.page);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	expect(await page.evaluate('document.activeElement.id')).toBe('content');
	for (const part of ['Overview', 'Objects', 'Writes', 'Requests', 'Events', 'Test clocks', 'Faults']) {
		await menu(part);
		expect(await page.locator('[aria-current="page"]').innerText()).toBe(part);
		// Each field has a label, each button a name, and each column a head.
		expect(await page.evaluate(UNLABELED)).toBe(0);
		for (const button of await page.getByRole('button').all())
			expect(await button.textContent()).toMatch(/\w/);
		expect(await page.locator('table').count()).toBe(
			await page.locator('table:has(th[scope="col"]):has(th[scope="row"])').count(),
		);
	}
});

/** The contrast of all texts that stand on the page, the lowest first, as WCAG 2 counts it. */
const CONTRASTS = `(() => {
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	const rgb = (color) => {
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = color;
		canvas.fillRect(0, 0, 1, 1);
		return [...canvas.getImageData(0, 0, 1, 1).data];
	};
	const light = (color) => {
		const [r, g, b] = rgb(color).slice(0, 3).map((one) => one / 255).map((one) => one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4);
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const back = (element) => {
		const color = getComputedStyle(element).backgroundColor;
		return rgb(color)[3] > 0 || !element.parentElement ? color : back(element.parentElement);
	};
	return [...document.querySelectorAll('body *')]
		.filter((one) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()) && one.checkVisibility())
		.map((one) => {
			const [a, b] = [light(getComputedStyle(one).color), light(back(one))].sort((x, y) => y - x);
			return { text: one.textContent.trim().slice(0, 40), ratio: (a + 0.05) / (b + 0.05) };
		})
		.sort((a, b) => a.ratio - b.ratio);
})()`;

it.each(['light', 'dark'] as const)('can be read in %s', async (colorScheme) => {
	await page.emulateMedia({ colorScheme });
	await payOut('one');
	await payOut('one');
	await send(sandbox, 'POST', '/v1/payouts', { body: 'amount=1' });
	for (const part of ['Overview', 'Requests', 'Events', 'Faults']) {
		await menu(part);
		await page.screenshot({ path: join(SCREENSHOTS, `sandbox-${part}-${colorScheme}.png`) });
		const [lowest] = await page.evaluate<Array<{ text: string; ratio: number }>>(CONTRASTS);
		expect(lowest.ratio).toBeGreaterThanOrEqual(4.5);
	}
	await page.setViewportSize({ width: 390, height: 800 });
	expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
});
