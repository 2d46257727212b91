import { join } from 'node:path';
import { KEY, openNode, SCREENSHOTS, startWorld, type World } from './support/world';

/*
 * How many clicks of the mouse it takes from an opened form to its result, where the keyboard is free: what
 * stands open, in which order, and how it is chosen decides that. The page itself counts.
 */
let world: World;
beforeAll(async () => (world = await startWorld()));
afterAll(async () => await world?.end());

/** Opens a form, and counts from there. */
async function open(name: string, parameters: { resource: string; operation: string }): Promise<void> {
	await openNode(world, name, parameters);
	await world.editor.page.evaluate(`
		window.clicks = 0;
		document.addEventListener('mousedown', ({ isTrusted }) => (window.clicks += isTrusted), { capture: true });
	`);
}

/**
 * Executes the form, and looks at what came of it.
 * @param shows what is in the output then
 * @returns the clicks until then
 */
async function execute(shows: string | RegExp): Promise<number> {
	const { editor } = world;
	const picture = async (name: string) => await editor.screenshot(join(SCREENSHOTS, `clicks-${name}.png`));
	const name = String(shows).replace(/\W+/g, '-');
	await picture(`${name}-filled`);
	await editor.executeUntil(shows).finally(async () => await picture(`${name}-done`));
	const counted = await editor.page.evaluate<number>('window.clicks');
	// The page has not been loaded anew, and counts.
	expect(counted).toBeGreaterThan(2);
	return counted;
}

/** The parameters of the only write to a path. */
function written(path: string) {
	const requests = world.sandbox.exchanges.filter(
		(exchange) => exchange.path === path && exchange.method === 'POST' && exchange.status === 200,
	);
	expect(requests).toHaveLength(1);
	return requests[0].params;
}

/** Makes an object at Stripe, for the form to pick. */
async function make(path: string, params: Record<string, string>): Promise<string> {
	const answer = await fetch(`${world.sandbox.url}${path}`, {
		method: 'POST',
		headers: { authorization: `Bearer ${KEY}` },
		body: new URLSearchParams(params),
	});
	if (!answer.ok) throw new Error(await answer.text());
	return ((await answer.json()) as { id: string }).id;
}

beforeEach(() => world.sandbox.reset());

it('a customer with name, e-mail, address and metadata takes at most 14', async () => {
	const { editor } = world;
	await open('Customer', { resource: 'customer', operation: 'create' });
	await editor.fill('name', 'Jenny Rosen');
	await editor.fill('email', 'jenny@example.com');
	await editor.add('Add Billing Address');
	await editor.fill('line1', '1 Market Street');
	await editor.fill('city', 'San Francisco');
	await editor.fill('state', 'CA');
	await editor.fill('postal_code', '94105');
	await editor.select('country', 'United States');
	await editor.fill('key', 'crm_id');
	await editor.fill('value', '6735');
	expect(await execute(/cus_\w{10,}/)).toBeLessThanOrEqual(14);
	expect(written('/v1/customers')).toEqual({
		name: 'Jenny Rosen',
		email: 'jenny@example.com',
		address: {
			line1: '1 Market Street',
			city: 'San Francisco',
			state: 'CA',
			postal_code: '94105',
			country: 'US',
		},
		metadata: { crm_id: '6735' },
	});
});

it('a part of a payment given back, the payment picked, takes at most 5', async () => {
	const { editor } = world;
	const payment = await make('/v1/payment_intents', {
		amount: '2000',
		currency: 'usd',
		payment_method: 'pm_card_visa',
		confirm: 'true',
		description: 'Order 6735',
	});
	await open('Refund', { resource: 'refund', operation: 'create' });
	await editor.pickObject('payment_intent', 'Order 6735');
	await editor.fill('amount', '5.00 USD');
	expect(await execute(/re_\w{10,}/)).toBeLessThanOrEqual(5);
	expect(written('/v1/refunds')).toEqual({ payment_intent: payment, amount: 500 });
});

it('a subscription with an item and a trial takes at most 9', async () => {
	const { editor, sandbox } = world;
	const [customer] = sandbox.fill('Customer', 1, () => ({ name: 'Jenny Rosen', email: 'jenny@example.com' }));
	const product = await make('/v1/products', { name: 'Team plan' });
	const price = await make('/v1/prices', {
		product,
		currency: 'usd',
		unit_amount: '1500',
		'recurring[interval]': 'month',
		nickname: 'Team, monthly',
	});
	await open('Subscription', { resource: 'subscription', operation: 'create' });
	await editor.pickObject('customer', 'Jenny Rosen');
	await editor.pickObject('price', 'Team');
	await editor.fill('quantity', '3');
	await editor.fill('trial_period_days', '14');
	expect(await execute(/sub_\w{10,}/)).toBeLessThanOrEqual(9);
	expect(written('/v1/subscriptions')).toEqual({
		customer,
		items: [{ price, quantity: 3 }],
		trial_period_days: 14,
	});
});

it('all charges of a range of days take at most 7', async () => {
	const { editor, sandbox } = world;
	sandbox.fill('Charge', 31, (i) => ({ created: Date.UTC(2026, 9, i + 1, 12) / 1000 }));
	await open('Charges', { resource: 'charge', operation: 'getAll' });
	await editor.parameter('returnAll').locator('.el-switch, [role="switch"]').first().click();
	await editor.add('Add Filter', 'Created');
	await editor.fillMoment('gte', '2026-10-05 00:00:00');
	await editor.fillMoment('lte', '2026-10-20 23:59:59');
	expect(await execute('16 items')).toBeLessThanOrEqual(7);
	const [request] = sandbox.exchanges.filter(({ path }) => path === '/v1/charges');
	// n8n's own time zone is New York's.
	expect(request.params).toMatchObject({
		created: {
			gte: Date.parse('2026-10-05T00:00:00-04:00') / 1000,
			lte: Date.parse('2026-10-20T23:59:59-04:00') / 1000,
		},
	});
});

it('a checkout session takes at most 8', async () => {
	const { editor } = world;
	const product = await make('/v1/products', { name: 'Notebook' });
	const price = await make('/v1/prices', {
		product,
		currency: 'usd',
		unit_amount: '900',
		nickname: 'Notebook, A5',
	});
	await open('Checkout', { resource: 'checkoutSession', operation: 'create' });
	await editor.add('Add Line Item', 'Line Item');
	await editor.pickObject('price', 'Notebook');
	await editor.fill('quantity', '2');
	await editor.fill('success_url', 'https://example.com/thanks');
	expect(await execute(/cs_\w{10,}/)).toBeLessThanOrEqual(8);
	expect(written('/v1/checkout/sessions')).toEqual({
		mode: 'payment',
		line_items: [{ price, quantity: 2 }],
		success_url: 'https://example.com/thanks',
	});
});
