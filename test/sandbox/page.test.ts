import { request } from 'node:http';
import { html } from '../../tools/sandbox/page/html';
import { useReceiver } from './receiver';
import { clientFor, KEY, send, useSandbox } from './support';

/*
 * The page for people, over plain HTTP. `test/e2e/sandbox-page.test.ts` looks at it in a browser.
 */
const held = useSandbox();
const hooks = useReceiver();

interface Shown {
	status: number;
	headers: Headers;
	text: string;
}

async function call(path: string, init: RequestInit = {}): Promise<Shown> {
	const answer = await fetch(held.sandbox.url + path, { redirect: 'manual', ...init });
	return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const look = async (path = '') => await call(`/dashboard${path}`);

/** Presses a button: sends a form as a browser does. */
async function press(path: string, form: Record<string, string> = {}): Promise<Shown> {
	const { url } = held.sandbox;
	const headers = { origin: url, 'sec-fetch-site': 'same-origin' };
	return await call(`/dashboard${path}`, { method: 'POST', headers, body: new URLSearchParams(form) });
}

/** Follows a page to where its forms and rows lead. */
const hrefs = ({ text }: Shown) =>
	[...text.matchAll(/href="([^"]+)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'));
const rows = ({ text }: Shown) => (text.match(/<th scope="row">/g) ?? []).length;

/** A payout of 125.00 USD under a key. */
const payOut = async (key: string) =>
	await send(held.sandbox, 'POST', '/v1/payouts', {
		body: 'amount=12500&currency=usd',
		headers: { 'idempotency-key': key },
	});

describe('what it shows', () => {
	it('is empty in words at first, in all of its parts', async () => {
		for (const part of ['', '/objects', '/writes', '/requests', '/events', '/clocks', '/faults']) {
			const shown = await look(part);
			expect(shown.status).toBe(200);
			expect(shown.text).toMatch(/<h1>\w[\w ]+<\/h1>/);
			expect(shown.text).toContain('aria-current="page"');
		}
		expect((await look('/writes')).text).toContain('Nothing was written yet.');
	});

	it('is where a browser comes to that opens the sandbox, and nothing else does', async () => {
		const browser = await call('/', { headers: { accept: 'text/html,*/*;q=0.8' } });
		expect([browser.status, browser.headers.get('location')]).toEqual([302, '/dashboard']);
		expect((await call('/')).status).toBe(401);
		expect(held.sandbox.page).toBe(`${held.sandbox.url}/dashboard`);
	});

	it('is no part of what came to Stripe', async () => {
		await look();
		await press('/faults', { fault: 'lost', times: '1' });
		expect(held.sandbox.exchanges).toEqual([]);
	});

	it('has an object, its write, its key, its request and its event, each with the way to the others', async () => {
		const { body } = await payOut('payout-42');
		const id = String(body.id);
		const [{ requestId }] = held.sandbox.exchanges;
		const object = await look(`/objects/Payout/${id}`);
		expect(object.text).toMatch(/<h1>125\.00 USD<\/h1>/);
		expect(object.text).toContain('payouts.create');
		expect(hrefs(object)).toEqual(
			expect.arrayContaining([`/dashboard/requests/${requestId}`, '/dashboard/requests?q=payout-42']),
		);
		for (const path of ['/writes', `/requests/${requestId}`, '/events']) {
			expect(hrefs(await look(path))).toContain(`/dashboard/objects/Payout/${id}`);
		}
		const event = hrefs(object).find((href) => href.startsWith('/dashboard/events/'))!;
		const shown = await call(event);
		expect(shown.text).toContain('<h1>payout.created</h1>');
		expect(hrefs(shown)).toContain(`/dashboard/requests/${requestId}`);
	});

	it('tells a replay from what was done, and a lost answer from both', async () => {
		await payOut('again');
		await payOut('again');
		held.sandbox.failNext({ at: 'after', drop: true });
		await expect(payOut('lost')).rejects.toThrow();
		const requests = await look('/requests');
		expect([...requests.text.matchAll(/class="badge [a-z]+">([^<]+)</g)].map(([, text]) => text)).toEqual([
			'no answer',
			'200',
			'replay',
			'200',
		]);
		expect(rows(await look('/requests?show=replays'))).toBe(1);
		expect(rows(await look('/requests?show=failures'))).toBe(1);
		const writes = await look('/writes');
		expect(rows(writes)).toBe(2);
		const [, , lost] = held.sandbox.exchanges;
		expect((await look(`/requests/${lost.requestId}`)).text).toContain('whoever sent it does not know');
	});

	it('leads from ids in an object to their objects', async () => {
		const { stripe } = held;
		const customer = await stripe.customers.create({ name: 'Jenny' });
		const product = await stripe.products.create({ name: 'Team' });
		const price = await stripe.prices.create({
			product: product.id,
			currency: 'usd',
			unit_amount: 900,
			recurring: { interval: 'month' },
		});
		const subscription = await stripe.subscriptions.create({
			customer: customer.id,
			items: [{ price: price.id }],
		});
		const links = hrefs(await look(`/objects/Subscription/${subscription.id}`));
		expect(links).toEqual(
			expect.arrayContaining([
				`/dashboard/objects/Customer/${customer.id}`,
				`/dashboard/objects/Price/${price.id}`,
			]),
		);
		for (const link of new Set(links.filter((one) => one.startsWith('/')))) {
			expect([link, (await call(link)).status]).toEqual([link, 200]);
		}
	});

	it('has what connected accounts have, beside the account', async () => {
		const { stripe } = held;
		const account = await stripe.accounts.create({ country: 'US', email: 'rides@example.com' });
		const customer = await stripe.customers.create({ name: 'Theirs' }, { stripeAccount: account.id });
		const found = await look('/objects?q=theirs');
		expect(rows(found)).toBe(1);
		const [link] = hrefs(found).filter((href) => href.includes(customer.id));
		expect(link).toBe(`/dashboard/objects/Customer/${customer.id}?account=${account.id}`);
		expect((await call(link)).text).toContain('<h1>Theirs</h1>');
		expect((await look(`/objects/Customer/${customer.id}`)).status).toBe(404);
		const capability = hrefs(await look('/objects?kind=Capability')).find((href) => href.includes('?of='));
		expect((await call(capability!)).status).toBe(200);
	});

	it('pages through thousands, and finds one among them', async () => {
		held.sandbox.fill('Customer', 5_000, (index) => ({ name: `Customer number ${index}` }));
		const first = await look('/objects?kind=Customer');
		expect(rows(first)).toBe(50);
		expect(first.text).toContain('1–50 of 5,000');
		expect(first.text).toContain('Customer number 4999');
		const last = await look('/objects?kind=Customer&page=100');
		expect(last.text).toContain('4,951–5,000 of 5,000');
		expect(last.text).toContain('>Customer number 0<');
		expect(last.text).not.toContain('rel="next"');
		expect(rows(await look('/objects?q=NUMBER+1234'))).toBe(1);
		expect((await look('/objects?kind=Customer&page=101')).text).toContain('There is no page 101.');
		expect(rows(await look('/objects?kind=Customer&page=-1'))).toBe(50);
	});

	it.each([
		'/nothing',
		'/objects/Payout/po_none',
		'/requests/req_none',
		'/events/evt_none',
		'/objects/toString/x',
		'/%E0%A4%A',
	])('says that there is no %s', async (path) => {
		const shown = await look(path);
		expect(shown.status).toBe(404);
		expect(shown.text).toContain('role="alert"');
	});
});

describe('what it never shows', () => {
	const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(2)>"'&`;
	const WRITTEN = '&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(2)&gt;&quot;&#39;&amp;';

	it('markup of an object, a key, a search or an address', async () => {
		const { stripe } = held;
		const customer = await stripe.customers.create(
			{ name: HOSTILE, metadata: { '<img src=x>': HOSTILE } },
			{ idempotencyKey: '"><b>key' },
		);
		await stripe.coupons.create({ id: 'a"b', percent_off: 5, duration: 'once', name: HOSTILE });
		const [{ requestId }] = held.sandbox.exchanges;
		const query = new URLSearchParams({
			q: HOSTILE,
			kind: 'Customer',
			page: HOSTILE,
			show: HOSTILE,
			done: HOSTILE,
		}).toString();
		const paths = [
			'',
			'/writes',
			'/requests',
			`/requests/${requestId}`,
			'/events',
			`/objects/Customer/${customer.id}`,
			`/objects/Coupon/${encodeURIComponent('a"b')}`,
			...['/objects', '/writes', '/requests', '/events'].map((path) => `${path}?${query}`),
			`/objects/${encodeURIComponent(HOSTILE)}/x`,
		];
		for (const path of paths) {
			const { text } = await look(path);
			expect(text).not.toMatch(/<script|<img|<b>key|onerror=alert\(2\)[^&]/);
		}
		expect((await look(`/objects/Customer/${customer.id}`)).text).toContain(`<h1>${WRITTEN}</h1>`);
		expect((await press('/events/emit', { type: HOSTILE })).text).toContain(WRITTEN);
	});

	it('a key, a secret or a full number', async () => {
		const { stripe, sandbox } = held;
		const secret = 'sk_test_inTheDescription123';
		await stripe.customers.create(
			{ description: secret, name: 'whsec_abcdefghijkl' },
			{ idempotencyKey: `key-${secret}` },
		);
		const intent = await stripe.paymentIntents.create({ amount: 900, currency: 'usd' });
		const endpoint = await stripe.webhookEndpoints.create({ url: hooks.receiver.url, enabled_events: ['*'] });
		await stripe.tokens.create({
			bank_account: { country: 'US', currency: 'usd', account_number: '000123456789' },
		});
		await stripe.customers.create({ phone: '4242424242424242' });
		const seen: string[] = [];
		const paths = [
			'',
			'/writes',
			'/requests',
			'/events',
			'/objects?q=a',
			'/clocks',
			'/faults',
			`/objects?${new URLSearchParams({ q: KEY })}`,
		];
		for (const path of paths) seen.push((await look(path)).text);
		for (const { requestId } of sandbox.exchanges) seen.push((await look(`/requests/${requestId}`)).text);
		for (const link of new Set(seen.flatMap((text) => hrefs({ text } as Shown)))) {
			if (link.startsWith('/dashboard/objects/') || link.startsWith('/dashboard/events/'))
				seen.push((await call(link)).text);
		}
		const all = seen.join('');
		expect(all).toContain(intent.id);
		expect(all).toContain('sk_test_…');
		for (const hidden of [
			KEY,
			secret,
			'abcdefghijkl',
			endpoint.secret!,
			intent.client_secret!,
			'000123456789',
			'4242424242424242',
		]) {
			expect(all).not.toContain(hidden);
		}
	});

	it('anything that was put into a template, but what a template made', () => {
		const item = html`<b>${'<'}</b>`;
		expect(html`${[item, [item]]}${false}${null}${undefined}${0}`.text).toBe('<b>&lt;</b><b>&lt;</b>0');
		expect(html`<i title="${'" onclick="'}"></i>`.text).toBe('<i title="&quot; onclick=&quot;"></i>');
	});
});

describe('what it does', () => {
	it('loses the next answer to a write, and no answer to a read', async () => {
		const ordered = await press('/faults', { fault: 'lost', strikes: 'writes', times: '1' });
		expect([ordered.status, ordered.headers.get('location')]).toEqual([
			303,
			'/dashboard/faults?done=ordered',
		]);
		expect((await look('/faults')).text).toContain('Done, and the answer is lost');
		expect((await send(held.sandbox, 'GET', '/v1/payouts')).status).toBe(200);
		await expect(payOut('one')).rejects.toThrow();
		expect(held.sandbox.ledger).toHaveLength(1);
		expect((await payOut('one')).headers.get('idempotent-replayed')).toBe('true');
		expect(held.sandbox.ledger).toHaveLength(1);
		expect((await look('/faults')).text).toContain('everything goes well');
	});

	it.each([
		['throttled', 429, 0],
		['gateway', 502, 0],
		['kept', 500, 1],
		['failed', 500, 0],
		['locked', 409, 0],
	])('orders %s: %d, and %d writes', async (fault, status, done) => {
		await press('/faults', { fault, strikes: 'writes', times: '2' });
		expect((await payOut('one')).status).toBe(status);
		expect(held.sandbox.ledger).toHaveLength(done);
		expect((await look('/faults')).text).toContain('<td>1</td>');
		await press('/faults/clear');
		expect((await payOut('two')).status).toBe(200);
	});

	it('makes a write slow, so that another under the same key finds it under way', async () => {
		held.sandbox.failNext({ delayMs: 2_000 });
		const slow = payOut('one');
		while (held.sandbox.exchanges.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		expect((await payOut('one')).status).toBe(409);
		expect((await slow).status).toBe(200);
		expect(held.sandbox.ledger).toHaveLength(1);
	});

	it.each<Record<string, string>>([
		{ fault: 'no-such', times: '1' },
		{ fault: 'toString', times: '1' },
		{ fault: 'lost', times: '0' },
		{ fault: 'lost', times: '1.5' },
		{ fault: 'lost' },
	])('orders nothing for %j', async (form) => {
		expect((await press('/faults', form)).status).toBe(400);
		expect((await look('/faults')).text).toContain('everything goes well');
	});

	it('sends an event again, to the endpoint that is named', async () => {
		const { stripe, sandbox } = held;
		const endpoint = await stripe.webhookEndpoints.create({
			url: hooks.receiver.url,
			enabled_events: ['payout.created'],
		});
		await payOut('one');
		await sandbox.events.settled();
		const [{ event }] = hooks.receiver.received;
		hooks.receiver.answer = (_call, response) => response.writeHead(500).end('out of <order>');
		const again = await press(`/events/${event.id}/resend`, { endpoint: endpoint.id });
		expect(again.status).toBe(303);
		expect(hooks.receiver.received.map((one) => one.event.id)).toEqual([event.id, event.id]);
		const shown = await look(`/events/${event.id}?done=resent`);
		expect(shown.text).toContain('out of &lt;order&gt;');
		expect(shown.text).toContain('Sent again.');
		expect((await press('/events/evt_none/resend')).status).toBe(404);
		expect((await press(`/events/${event.id}/resend`, { endpoint: 'we_none' })).status).toBe(404);
	});

	it('makes an event by hand', async () => {
		const made = await press('/events/emit', { type: 'payout.failed' });
		const shown = await call(made.headers.get('location')!);
		expect(shown.text).toContain('<h1>payout.failed</h1>');
		expect((await press('/events/emit', { type: 'payout.lost' })).status).toBe(400);
	});

	it('advances a clock by a step or to a moment, and says why it does not', async () => {
		const { stripe, sandbox } = held;
		const frozen = Date.parse('2027-01-01T00:00:00Z') / 1_000;
		const { id } = await stripe.testHelpers.testClocks.create({ frozen_time: frozen, name: 'Lab' });
		const ready = async () => {
			for (;;) {
				const clock = await stripe.testHelpers.testClocks.retrieve(id);
				if (clock.status === 'ready') return clock.frozen_time;
			}
		};
		await press(`/clocks/${id}/advance`, { seconds: '86400' });
		expect(await ready()).toBe(frozen + 86_400);
		await press(`/clocks/${id}/advance`, { to: '2027-02-01T12:00' });
		expect((await ready()) * 1_000).toBe(Date.parse('2027-02-01T12:00:00Z'));
		expect((await look('/clocks')).text).toContain('Feb 1, 2027, 12:00:00');
		// Like any request, so it is in the ledger.
		expect(sandbox.ledger.at(-1)).toMatchObject({
			operation: 'testHelpers.testClocks.advance',
			objectId: id,
		});
		const back = await press(`/clocks/${id}/advance`, { to: '2027-01-01T00:00' });
		expect(back.status).toBe(400);
		expect(back.text).toContain('only goes forward');
		expect((await press(`/clocks/${id}/advance`, { to: 'soon' })).status).toBe(400);
		expect((await press('/clocks/clock_none/advance', { seconds: '1' })).status).toBe(404);
	});

	it('advances a clock of a connected account', async () => {
		const { stripe } = held;
		const account = await stripe.accounts.create({ country: 'US' });
		const theirs = clientFor(held.sandbox, KEY, { stripeAccount: account.id });
		const { id } = await theirs.testHelpers.testClocks.create({ frozen_time: 1_800_000_000 });
		expect((await press(`/clocks/${id}/advance`, { seconds: '60' })).status).toBe(303);
		expect(held.sandbox.exchanges.at(-1)).toMatchObject({
			status: 200,
			headers: { stripeAccount: account.id },
		});
	});
});

describe('who may', () => {
	/** A call under headers that `fetch` would not send. */
	const raw = async (method: string, path: string, headers: Record<string, string>) =>
		await new Promise<number>((resolve, reject) => {
			const call = request(held.sandbox.url + path, { method, headers, agent: false }, (answer) => {
				answer.resume();
				resolve(answer.statusCode!);
			});
			call.on('error', reject);
			call.end(method === 'POST' ? 'fault=lost&times=1' : undefined);
		});
	const port = () => held.sandbox.port;
	const waiting = async () => (await look('/faults')).text.includes('the answer is lost</th>');

	it.each([
		'evil.example',
		'127.0.0.1.evil.example',
		'localhost.evil.example:80',
		'evil.example#127.0.0.1',
		'169.254.169.254',
	])('nobody who calls this machine %s, as a website that resolves to it does', async (host) => {
		for (const path of ['/dashboard', '/dashboard/requests'])
			expect(await raw('GET', path, { host })).toBe(403);
		expect(await raw('POST', '/dashboard/faults', { host })).toBe(403);
		expect(await raw('POST', '/_sandbox/reset', { host })).toBe(403);
		expect(await waiting()).toBe(false);
	});

	it.each<Record<string, string>>([
		{ origin: 'https://evil.example' },
		{ origin: 'null' },
		{ origin: 'http://localhost:5678' },
		{ 'sec-fetch-site': 'cross-site' },
		{ 'sec-fetch-site': 'same-site' },
	])('no website that sends a form from %j', async (headers) => {
		await payOut('one');
		expect(await raw('POST', '/dashboard/faults', { host: `localhost:${port()}`, ...headers })).toBe(403);
		expect(await raw('POST', '/_sandbox/reset', { host: `localhost:${port()}`, ...headers })).toBe(403);
		expect(await waiting()).toBe(false);
		expect(held.sandbox.ledger).toHaveLength(1);
	});

	it('nobody by a link or a picture: looking changes nothing', async () => {
		await payOut('one');
		for (const path of ['/dashboard/faults/clear', '/dashboard/events/emit?type=payout.failed']) {
			expect(await raw('GET', path, { host: 'localhost' })).toBeGreaterThanOrEqual(200);
		}
		expect(await raw('GET', '/_sandbox/reset', { host: 'localhost' })).toBe(405);
		expect(held.sandbox.ledger).toHaveLength(1);
		expect(await raw('PUT', '/dashboard/faults', { host: 'localhost' })).toBe(405);
	});

	it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '[::1]'])(
		'the page itself and programs here, as %s',
		async (name) => {
			const host = `${name}:${port()}`;
			expect(await raw('GET', '/dashboard', { host })).toBe(200);
			expect(await raw('POST', '/dashboard/faults', { host })).toBe(303);
			const origin = `http://${host}`;
			expect(await raw('POST', '/dashboard/faults', { host, origin, 'sec-fetch-site': 'same-origin' })).toBe(
				303,
			);
			expect(await waiting()).toBe(true);
		},
	);

	it('with no script, no frame around it and nothing from elsewhere', async () => {
		const { headers, text } = await look();
		expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/);
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('cache-control')).toBe('no-store');
		expect(text).not.toMatch(/<script|https?:\/\/(?!127\.0\.0\.1)/);
	});
});
