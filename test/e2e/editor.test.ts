import { join } from 'node:path';
import { KEY, openNode, SCREENSHOTS, startWorld, type World } from './support/world';

let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(async () => await world?.end());

const picture = async (name: string) => await world.editor.screenshot(join(SCREENSHOTS, `${name}.png`));

/** The last request that the sandbox saw on a path. */
const lastOn = (path: string) => world.sandbox.exchanges.filter((exchange) => exchange.path === path).at(-1);

describe('a payout, by somebody who has never seen the node', () => {
	it('finds the node by what it does and opens the form', async () => {
		const { editor } = world;
		await editor.newWorkflow();
		await editor.addFromPanel('Start', 'create payout', 'Create a payout');
		await picture('payout-empty');
		expect(await editor.parameter('resource').locator('input').first().inputValue()).toBe('Payout');
		expect(await editor.parameter('operation').locator('input').first().inputValue()).toBe('Create');
	});

	it('is told what is wrong with a key, and signs in with a right one', async () => {
		const { editor, sandbox } = world;
		const dialog = editor.credentialDialog;
		await editor.openNewCredential();
		await editor.fill('baseUrl', sandbox.url, dialog);

		const refused = async (key: string, says: string) => {
			await editor.fill('secretKey', key, dialog);
			await editor.saveCredential();
			// Once they are open, the details stay open.
			await dialog
				.locator('text=More details')
				.or(dialog.locator(`text=${says}`))
				.first()
				.click();
			await dialog.locator(`text=${says}`).waitFor();
		};
		await refused('sk_test_x', 'Stripe does not know this key');
		await picture('credential-refused');
		await refused('pk_test_1234567890', 'This is a publishable key');

		await editor.fill('secretKey', KEY, dialog);
		await editor.saveCredential();
		await dialog.waitFor({ state: 'hidden' });
	});

	it('fills the form, runs it and sees the payout', async () => {
		const { editor, sandbox } = world;
		await editor.fill('amount', '123450');
		await editor.fill('currency', 'usd');
		await editor.fill('statement_descriptor', 'ACME PAYOUT');
		// What stands open and is left alone is not sent.
		await editor.add('Add Field', 'Method');
		await editor.select('method', 'Instant');
		await editor.fill('key', 'order_id');
		await editor.fill('value', '6735');
		await picture('payout-filled');
		const output = await editor.executeUntil(/po_\w{10,}/);
		await picture('payout-created');

		const exchange = lastOn('/v1/payouts');
		expect(exchange?.status).toBe(200);
		expect(exchange?.params).toEqual({
			amount: 123450,
			currency: 'usd',
			statement_descriptor: 'ACME PAYOUT',
			method: 'instant',
			metadata: { order_id: '6735' },
		});
		const [{ objectId }] = sandbox.ledger.filter(({ path }) => path === '/v1/payouts');
		expect(output).toContain(objectId);
	});

	it('reads an error of Stripe as a sentence with a remedy', async () => {
		const { editor } = world;
		await editor.fill('amount', '999999999');
		const output = await editor.executeUntil('Lower the amount, or wait until the balance has grown');
		await picture('payout-refused');
		expect(output).toContain('"Create a payout" was refused');
		expect(output).toMatch(/balance/i);
	});
});

describe('an object that exists', () => {
	it('is picked from a list that is searched, the 101st as well', async () => {
		const { editor, sandbox } = world;
		const clocks = sandbox.fill('TestHelpers.TestClock', 120, (i) => ({ name: `Clock number ${i + 1}` }));
		const workflow = await openNode(world, 'Clock', { resource: 'testClock', operation: 'get' });
		await editor.pickObject('test_clock', 'Clock number 7 ');
		await picture('clock-picked');
		const saved = await editor.saveAndRead(workflow);
		expect(saved.nodes.find((node) => node.name === 'Clock')?.parameters.test_clock).toMatchObject({
			mode: 'list',
			value: clocks[6],
		});
	});
});

describe('objects below the top of the form', () => {
	it('are picked one after the other where several go', async () => {
		const { editor, sandbox } = world;
		const rates = sandbox.fill('TaxRate', 120, (i) => ({ display_name: `Rate number ${i + 1}.` }));
		const workflow = await openNode(world, 'Invoice', { resource: 'invoice', operation: 'create' });
		await editor.add('Add Field', 'Default Tax Rates');
		await editor.pickObject('default_tax_rates', 'Rate number 7.');
		await editor.add('Add Default Tax Rate');
		await editor.pickObject('default_tax_rates', 'Rate number 120.');
		await picture('rates-picked');
		const saved = await editor.saveAndRead(workflow);
		const invoice = saved.nodes.find((node) => node.name === 'Invoice');
		expect(invoice?.parameters.additionalFields).toMatchObject({
			default_tax_rates: [
				{ mode: 'list', value: rates[6] },
				{ mode: 'list', value: rates[119] },
			],
		});
	});
});

describe('an object under another', () => {
	it('is picked once that other is chosen', async () => {
		const { editor, sandbox } = world;
		const [account] = sandbox.fill('Account', 1, () => ({ email: 'shop@example.com' }));
		const made = await fetch(`${sandbox.url}/v1/accounts/${account}/persons`, {
			method: 'POST',
			headers: { Authorization: `Bearer ${KEY}` },
			body: new URLSearchParams({ first_name: 'Ann', last_name: 'Lee' }),
		});
		const { id } = (await made.json()) as { id: string };
		const workflow = await openNode(world, 'Person', { resource: 'person', operation: 'get' });
		await editor.parameter('person').locator('[data-test-id="rlc-input"]').click();
		await editor.page.locator('text=Choose the Account first').first().waitFor();
		await picture('person-too-early');
		await editor.page.keyboard.press('Tab');
		await editor.pickObject('account', 'shop@example.com');
		await editor.pickObject('person', 'Ann Lee');
		await picture('person-picked');
		const saved = await editor.saveAndRead(workflow);
		expect(saved.nodes.find((node) => node.name === 'Person')?.parameters.person).toMatchObject({
			mode: 'list',
			value: id,
		});
	});
});

describe('a restricted key', () => {
	it('signs in though it may do nothing', async () => {
		const { editor, sandbox } = world;
		const credential = await editor.api<{ id: string }>('POST', '/credentials', {
			name: 'Restricted',
			type: 'stripeSecretKeyApi',
			data: { secretKey: 'rk_test_noperm_123', baseUrl: sandbox.url },
		});
		const saved = await editor.api<Record<string, unknown>>(
			'GET',
			`/credentials/${credential.id}?includeData=true`,
		);
		expect(JSON.stringify(saved)).not.toContain('noperm');
		const result = await editor.api<{ status: string }>('POST', '/credentials/test', {
			credentials: { ...saved, data: { secretKey: 'rk_test_noperm_123', baseUrl: sandbox.url } },
		});
		expect(result.status).toBe('OK');
	});
});

describe('a subscription schedule of two phases with two items each', () => {
	it('goes from the form to the wire exactly', async () => {
		const { editor, sandbox } = world;
		const [customer] = sandbox.fill('Customer', 1);
		const prices = sandbox.fill('Price', 4);
		const workflow = await openNode(world, 'Schedule', {
			resource: 'subscriptionSchedule',
			operation: 'create',
		});
		await editor.locate('customer', customer);
		await editor.fill('start_date', 'now');

		for (const phase of [0, 1]) {
			await editor.add('Add Phase', 'Phase');
			for (const item of [0, 1]) {
				await editor.add('Add Item', 'Item');
				await editor.locate('price', prices[phase * 2 + item]);
				await editor.fill('quantity', String(phase * 2 + item + 1));
			}
			await editor.add('Add Duration');
			await editor.select('interval', 'Month');
		}
		await picture('schedule-filled');
		const saved = await editor.saveAndRead(workflow);
		expect(saved.nodes.find(({ name: own }) => own === 'Schedule')?.parameters).toMatchObject({
			phases: { item: [expect.anything(), expect.anything()] },
		});
		await editor.openNode('Schedule');
		await editor.executeUntil(/sub_sched_\w{10,}/).finally(async () => await picture('schedule-created'));
		await picture('schedule-created');
		expect(lastOn('/v1/subscription_schedules')?.params).toEqual({
			customer,
			start_date: 'now',
			phases: [
				{
					items: [
						{ price: prices[0], quantity: 1 },
						{ price: prices[1], quantity: 2 },
					],
					duration: { interval: 'month' },
				},
				{
					items: [
						{ price: prices[2], quantity: 3 },
						{ price: prices[3], quantity: 4 },
					],
					duration: { interval: 'month' },
				},
			],
		});
	});
});
