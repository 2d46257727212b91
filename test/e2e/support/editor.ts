import { randomUUID } from 'node:crypto';
import type { IConnections } from 'n8n-workflow';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { OWNER, setUpOwner } from '../../../tools/demo/owner';

/** n8n binds its session cookie to this id: REST calls and editor must share it. */
const BROWSER_ID = 'e2e-browser';
const HEADERS = { 'browser-id': BROWSER_ID, 'content-type': 'application/json' };
/** The machine may be busy: what takes this long is not coming any more. */
const PATIENCE_MS = 120_000;
const FLAGS = [
	'--headless',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** A browser without a window: the one that is told, or the system's. */
export const openBrowser = async (executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium') =>
	await chromium.launch({ executablePath, headless: true, args: FLAGS });

/** What n8n stores of a workflow, as far as tests look at it. */
export interface StoredWorkflow {
	id: string;
	nodes: Array<{ name: string; type: string; parameters: Record<string, unknown> }>;
}

/** n8n's real editor in a real browser, used as a person would: by labels, clicks and keys. */
export class Editor {
	private constructor(
		private readonly browser: Browser,
		private readonly context: BrowserContext,
		readonly page: Page,
		private readonly base: string,
	) {}

	/** Opens a browser, signed in as the owner of a fresh n8n. */
	static async open(base: string, executablePath?: string): Promise<Editor> {
		const browser = await openBrowser(executablePath);
		const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
		await setUpOwner(base);
		const login = await context.request.post(`${base}/rest/login`, {
			headers: HEADERS,
			data: { emailOrLdapLoginId: OWNER.email, password: OWNER.password },
		});
		if (!login.ok()) throw new Error(`signing in failed: ${login.status()}`);
		await context.addInitScript((id) => localStorage.setItem('n8n-browserId', id), BROWSER_ID);
		// Nothing leaves this machine.
		await context.route(
			(url) => !url.href.startsWith(base),
			(route) => route.abort(),
		);
		const page = await context.newPage();
		page.setDefaultTimeout(PATIENCE_MS);
		return new Editor(browser, context, page, base);
	}

	async close(): Promise<void> {
		await this.browser.close();
	}

	async api<T>(method: string, path: string, data?: unknown): Promise<T> {
		const response = await this.context.request.fetch(`${this.base}/rest${path}`, {
			method,
			headers: HEADERS,
			data,
		});
		if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
		return ((await response.json()) as { data: T }).data;
	}

	/** A new workflow with a manual trigger, opened in the editor. */
	async newWorkflow(
		nodes: Array<Record<string, unknown>> = [],
		connections: IConnections = {},
	): Promise<string> {
		const start = {
			id: randomUUID(),
			name: 'Start',
			type: 'n8n-nodes-base.manualTrigger',
			typeVersion: 1,
			position: [0, 0],
			parameters: {},
		};
		const { id } = await this.api<{ id: string }>('POST', '/workflows', {
			name: `e2e ${randomUUID().slice(0, 8)}`,
			nodes: [start, ...nodes],
			connections,
			settings: {},
			active: false,
		});
		await this.page.goto(`${this.base}/workflow/${id}`, { waitUntil: 'commit', timeout: 180_000 });
		await this.canvasNode('Start').waitFor({ timeout: 180_000 });
		return id;
	}

	canvasNode(name: string): Locator {
		return this.page.locator(`[data-test-id="canvas-node"][data-node-name="${name}"]`);
	}

	/** The form of the open node. */
	get form(): Locator {
		return this.page.locator('[data-test-id="node-parameters"]');
	}

	parameter(name: string, within: Locator = this.form): Locator {
		return within.locator(`[data-test-id="parameter-input-${name}"]`);
	}

	/** Clicks a choice of the dropdown that is open. */
	async pickOption(label: string): Promise<void> {
		const option = this.page
			.locator('.el-select-dropdown__item:visible')
			.filter({ has: this.page.locator(`text="${label}"`) });
		await option.first().scrollIntoViewIfNeeded();
		await option.first().click();
	}

	/** Chooses in a dropdown by what a person reads. */
	async select(name: string, label: string, within: Locator = this.form): Promise<void> {
		await this.parameter(name, within).last().locator('input').first().click();
		await this.pickOption(label);
	}

	/** Types into a field; of several with one name into the last, which is the newest. */
	async fill(name: string, value: string, within: Locator = this.form): Promise<void> {
		const input = this.parameter(name, within).last().locator('input, textarea').first();
		await input.click();
		await input.fill(value);
		// A focused field shows a tip over what is below it.
		await input.blur();
	}

	/** Types into a field for a moment, which takes it in full only: `2026-10-05 00:00:00`. */
	async fillMoment(name: string, moment: string): Promise<void> {
		await this.parameter(name).last().locator('input').first().click();
		await this.page.keyboard.type(moment);
		await this.page.keyboard.press('Enter');
	}

	/** Names an object by its id in a resource locator; of several with one name in the last. */
	async locate(name: string, id: string): Promise<void> {
		const locator = this.parameter(name).last();
		await locator.locator('[data-test-id="rlc-mode-selector"] input').click();
		await this.pickOption('By ID');
		const input = locator.locator('[data-test-id="rlc-input"]');
		await input.fill(id);
		await input.blur();
	}

	/** Picks an object from the list of a resource locator, after typing into its search; of several the last. */
	async pickObject(name: string, search: string): Promise<void> {
		await this.parameter(name).last().locator('[data-test-id="rlc-input"]').click();
		await this.page.locator('[data-test-id="rlc-search"]').fill(search);
		await this.page.locator('[data-test-id="rlc-item"]', { hasText: search }).first().click();
	}

	/**
	 * Presses an add button: `Add Field` opens a choice where there are several.
	 * @param fromEnd which of several buttons of one caption: 1 is the last on the form
	 */
	async add(caption: string, choice?: string, fromEnd = 1): Promise<void> {
		const control = this.form
			.locator(`button:has-text("${caption}"), .el-select:has(input[placeholder="${caption}"])`)
			.filter({ visible: true })
			.nth(-fromEnd);
		await control.scrollIntoViewIfNeeded();
		await control.click();
		if (choice) await this.pickOption(choice);
	}

	/** Adds a node of ours behind a node, found as a person would: by what they want to do. */
	async addFromPanel(after: string, search: string, action: string): Promise<void> {
		await this.openActions(after, search);
		await this.action(action).click();
		await this.form.waitFor();
	}

	/** Opens what can be done with the node that is found first. */
	async openActions(after: string, search: string): Promise<void> {
		await this.canvasNode(after).locator('[data-test-id="canvas-handle-plus"]').click();
		const bar = this.page.locator('[data-test-id="node-creator-search-bar"]');
		await bar.fill(search);
		await this.page
			.locator('[data-test-id="node-creator-item-name"]')
			.filter({ hasText: /^\s*Stripe / })
			.first()
			.click();
	}

	/** An entry of the list of what can be done with a node. */
	action(name: string): Locator {
		return this.page.locator(`text="${name}"`).first();
	}

	/** The dialog of a credential. */
	get credentialDialog(): Locator {
		return this.page.locator('[data-test-id="editCredential-modal"]');
	}

	async openNewCredential(): Promise<void> {
		await this.form.locator('[data-test-id="node-credentials-slot"] button').first().click();
		await this.credentialDialog.waitFor();
	}

	async saveCredential(): Promise<void> {
		await this.credentialDialog.locator('[data-test-id="credential-save-button"]').first().click();
	}

	/**
	 * Opens the form of a node on the canvas.
	 * @param field one that the form has
	 */
	async openNode(name: string, field = 'resource'): Promise<void> {
		await this.canvasNode(name).dblclick();
		await this.parameter(field).waitFor();
	}

	async closeNode(): Promise<void> {
		await this.page.click('[data-test-id="ndv-close-button"]');
		await this.form.waitFor({ state: 'hidden' });
	}

	/** Presses Execute step, or what it is called here, and waits until the output shows a text. */
	async executeUntil(text: string | RegExp, timeout?: number): Promise<string> {
		await this.page.locator('[data-test-id="node-execute-button"]').first().click();
		// Wide tables are shown in part only: what matters is that it is there.
		await this.output.getByText(text).first().waitFor({ state: 'attached', timeout });
		return await this.output.innerText();
	}

	get output(): Locator {
		return this.page.locator('[data-test-id="output-panel"]');
	}

	/** Closes the form, saves, and returns what n8n has stored. */
	async saveAndRead(id: string): Promise<StoredWorkflow> {
		await this.closeNode();
		const saved = this.page.waitForResponse(
			(response) =>
				response.url().includes(`/rest/workflows/${id}`) && response.request().method() === 'PATCH',
		);
		await this.page.keyboard.press('Control+s');
		await saved;
		return await this.api<StoredWorkflow>('GET', `/workflows/${id}`);
	}

	async screenshot(path: string): Promise<void> {
		await this.page.screenshot({ path });
	}
}
