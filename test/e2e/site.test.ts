import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { NODE, ROOT } from '../../tools/host/paths';
import { BUILT, SITE, VITEPRESS } from '../../tools/site/paths';
import { openBrowser } from './support/editor';
import { SCREENSHOTS } from './support/world';

/*
 * The site of docs/, built and used in a real browser. That a link leads nowhere ends the build.
 */
const TYPES: Record<string, string> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2',
};

let server: Server;
let url: string;
let browser: Browser;
let page: Page;
let complaints: string[];

const filesIn = (folder: string) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

beforeAll(async () => {
	rmSync(BUILT, { recursive: true, force: true });
	mkdirSync(SCREENSHOTS, { recursive: true });
	await promisify(execFile)(NODE, [VITEPRESS, 'build', SITE], { cwd: SITE });
	const files = new Set(filesIn(BUILT));
	server = createServer(({ url: asked = '/' }, response) => {
		const { pathname } = new URL(asked, 'http://localhost');
		const file = join(BUILT, pathname.endsWith('/') ? `${pathname}index.html` : decodeURIComponent(pathname));
		if (!files.has(file)) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
		response.end(readFileSync(file));
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	browser = await openBrowser();
});
afterAll(async () => {
	await browser?.close();
	server?.close();
	server?.closeAllConnections();
});
beforeEach(async () => {
	complaints = [];
	page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('response', (answer) => {
		if (answer.status() >= 400) complaints.push(`${answer.status()} ${answer.url()}`);
	});
	page.on('request', (request) => {
		if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) complaints.push(request.url());
	});
	await page.goto(url, { waitUntil: 'networkidle' });
});
afterEach(async () => {
	expect(complaints).toEqual([]);
	await page.close();
});

it.each([
	['idempotency key', /repeats/],
	['Payouts: Write', /permissions/],
	['does not say its currency', /troubleshooting/],
])('finds "%s" and leads there', async (words, where) => {
	await page.getByRole('button', { name: 'Search' }).click();
	await page.getByRole('searchbox').fill(words);
	const leads = page.locator('.VPLocalSearchBox a.result');
	await leads.first().waitFor();
	const addresses = await Promise.all((await leads.all()).map((lead) => lead.getAttribute('href')));
	expect(addresses).toContainEqual(expect.stringMatching(where));
	await leads.nth(addresses.findIndex((address) => where.test(String(address)))).click();
	await page.waitForURL(where);
	expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

it('opens every page by the list beside it', async () => {
	const entries = page.locator('.VPSidebar a');
	const count = await entries.count();
	expect(count).toBeGreaterThan(15);
	for (let index = 0; index < count; index += 1) {
		const entry = entries.nth(index);
		const address = String(await entry.getAttribute('href'));
		await entry.click();
		await page.waitForURL((current) => current.pathname === address);
		await page.locator('.VPSidebar .is-active').first().waitFor();
		await page.locator('.vp-doc h1').waitFor();
	}
});

it.each(['light', 'dark'] as const)('looks right in %s, also on a phone', async (colorScheme) => {
	await page.emulateMedia({ colorScheme });
	for (const name of ['index', 'permissions', 'compare', 'troubleshooting']) {
		await page.goto(`${url}/${name}.html`, { waitUntil: 'networkidle' });
		await page.screenshot({ path: join(SCREENSHOTS, `site-${name}-${colorScheme}.png`) });
		expect(await page.locator('html').getAttribute('class')).toEqual(
			colorScheme === 'dark' ? 'dark' : expect.not.stringContaining('dark'),
		);
		const broken = await page.evaluate<number>(
			'[...document.images].filter((one) => one.complete && !one.naturalWidth).length',
		);
		expect(broken).toBe(0);
	}
	await page.setViewportSize({ width: 390, height: 800 });
	expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
});

it('shows no key anywhere: in the site, the docs and the examples only placeholders', () => {
	const files = [BUILT, join(ROOT, 'docs'), join(ROOT, 'examples')].flatMap(filesIn);
	expect(files.length).toBeGreaterThan(60);
	const keyed = files
		.filter((file) => !/\.(png|woff2)$/.test(file))
		.flatMap((file) =>
			// A placeholder has no more than a few characters after what it begins with.
			(readFileSync(file, 'utf8').match(/\b(sk|rk|pk)_(test|live)_\w{6,}|\bwhsec_\w{6,}/g) ?? []).map(
				(key) => `${file}: ${key.slice(0, 12)}`,
			),
		);
	expect(keyed).toEqual([]);
});
