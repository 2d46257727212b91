import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { pickAll, pickFrom } from '../support/pick';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
afterAll(async () => await stripe.close());
beforeEach(() => {
	stripe.requests = [];
	stripe.answer = () => page([]);
});

const page = (data: object[], more = {}) => ({ body: { object: 'list', data, has_more: false, ...more } });
const at = (path: string) => stripe.requests.filter((request) => request.path === path);
const locator = (value: unknown, mode = 'id') => ({ __rl: true, mode, value });
const namesOf = ({ results }: { results: Array<{ name: string }> }) => results.map(({ name }) => name);

/** What one object looks like in a list. */
async function shown(list: string, object: object, parameters = {}): Promise<string> {
	stripe.answer = () => page([object]);
	return namesOf(await pickFrom(list, { baseUrl: stripe.url, parameters }))[0];
}

describe('an entry', () => {
	it.each([
		[
			'a customer by name and e-mail',
			'/v1/customers',
			{ id: 'cus_1', name: 'Ann', email: 'ann@example.com' },
			'Ann · ann@example.com · cus_1',
		],
		[
			'a customer without a name',
			'/v1/customers',
			{ id: 'cus_1', email: 'ann@example.com', created: 1735862400 },
			'2025-01-03 · ann@example.com · cus_1',
		],
		[
			'a payout in major units',
			'/v1/payouts',
			{ id: 'po_1', amount: 1050, currency: 'usd', status: 'paid', created: 1735862400 },
			'10.50 USD · 2025-01-03 · paid · po_1',
		],
		[
			'yen without decimals',
			'/v1/payouts',
			{ id: 'po_1', amount: 1050, currency: 'jpy', description: 'Rent' },
			'1050 JPY · Rent · po_1',
		],
		[
			'dinars with three',
			'/v1/payouts',
			{ id: 'po_1', amount: 1050, currency: 'kwd', description: 'Rent' },
			'1.050 KWD · Rent · po_1',
		],
		[
			'an invoice',
			'/v1/invoices',
			{
				id: 'in_1',
				number: 'A-7',
				customer_email: 'ann@example.com',
				total: 200,
				currency: 'eur',
				status: 'open',
			},
			'A-7 · 2.00 EUR · ann@example.com · open · in_1',
		],
		[
			'a price by its product',
			'/v1/prices',
			{
				id: 'price_1',
				product: { id: 'prod_1', name: 'Tea' },
				unit_amount: 500,
				currency: 'usd',
				recurring: { interval: 'month' },
			},
			'Tea · 5.00 USD per month · price_1',
		],
		['a coupon', '/v1/coupons', { id: 'SALE', name: 'Sale', percent_off: 25 }, 'Sale · 25% · SALE'],
		[
			'a card by its last digits',
			'/v1/payment_methods?customer={customer}',
			{ id: 'pm_1', type: 'card', card: { brand: 'visa', last4: '4242' }, billing_details: { name: 'Ann' } },
			'Ann · visa •••• 4242 · pm_1',
		],
		[
			'an amount of the v2 API',
			'/v2/money_management/transactions',
			{ id: 'trxn_1', amount: { value: 100, currency: 'usd' }, created: '2025-01-03T10:00:00Z' },
			'1.00 USD · 2025-01-03 · trxn_1',
		],
		[
			'an amount of nothing',
			'/v1/payouts',
			{ id: 'po_1', amount: 0, currency: 'usd', description: 'Rent' },
			'0.00 USD · Rent · po_1',
		],
		[
			'a charge by amount, day and person, part of it refunded, in test mode',
			'/v1/charges',
			{
				id: 'ch_1',
				amount: 1050,
				amount_refunded: 50,
				refunded: false,
				currency: 'usd',
				status: 'succeeded',
				created: 1735862400,
				customer: { id: 'cus_1', name: 'Ann' },
				description: 'Order 7',
				livemode: false,
			},
			'10.50 USD · 2025-01-03 · Ann · partly refunded · Order 7 · test · ch_1',
		],
		[
			'a transfer that was taken back by whom it was for',
			'/v1/transfers',
			{
				id: 'tr_1',
				amount: 1050,
				currency: 'usd',
				reversed: true,
				created: 1735862400,
				destination: { id: 'acct_1', business_profile: { name: 'Tea & Co' } },
			},
			'10.50 USD · 2025-01-03 · Tea & Co · reversed · tr_1',
		],
		[
			'a dispute by its reason and whose charge it is',
			'/v1/disputes',
			{
				id: 'du_1',
				amount: 1050,
				currency: 'usd',
				reason: 'product_not_received',
				status: 'needs_response',
				created: 1735862400,
				charge: { id: 'ch_1', amount: 99999, currency: 'usd', billing_details: { name: 'Ann' } },
			},
			'10.50 USD · 2025-01-03 · Ann · product not received · needs response · du_1',
		],
		[
			'a warning by the charge that it is of',
			'/v1/radar/early_fraud_warnings',
			{
				id: 'issfr_1',
				created: 1735862400,
				fraud_type: 'made_with_stolen_card',
				charge: { id: 'ch_1', amount: 1050, currency: 'usd', receipt_email: 'ann@example.com' },
			},
			'10.50 USD · 2025-01-03 · ann@example.com · made with stolen card · issfr_1',
		],
		[
			'a price of many months that is no longer sold',
			'/v1/prices',
			{
				id: 'price_1',
				product: { id: 'prod_1', name: 'Tea' },
				nickname: 'Half a year',
				unit_amount: 500,
				currency: 'usd',
				recurring: { interval: 'month', interval_count: 6 },
				active: false,
			},
			'Tea · 5.00 USD every 6 months · inactive · price_1',
		],
		[
			'a subscription to one thing',
			'/v1/subscriptions',
			{
				id: 'sub_1',
				customer: { id: 'cus_1', email: 'ann@example.com' },
				status: 'past_due',
				created: 1735862400,
				items: {
					data: [
						{ quantity: 3, price: { unit_amount: 500, currency: 'usd', recurring: { interval: 'month' } } },
					],
				},
			},
			'3 × 5.00 USD per month · 2025-01-03 · ann@example.com · past due · sub_1',
		],
		[
			'a subscription to several, which has no one price',
			'/v1/subscriptions',
			{
				id: 'sub_1',
				customer: { id: 'cus_1', email: 'ann@example.com' },
				status: 'active',
				items: {
					data: [500, 700].map((unit_amount) => ({ price: { unit_amount, currency: 'usd' } })),
				},
			},
			'ann@example.com · active · sub_1',
		],
		[
			'an event by what happened to what',
			'/v1/events',
			{ id: 'evt_1', type: 'invoice.paid', created: 1735862400, data: { object: { id: 'in_1' } } },
			'invoice.paid · 2025-01-03 · in_1 · evt_1',
		],
		[
			'an address by both its ends',
			'/v1/webhook_endpoints',
			{ id: 'we_1', url: 'https://n8n.example.com/webhook/7b1e8f00-aaaa-bbbb-cccc-0123456789ab/stripe' },
			'n8n.example.com/webh…0123456789ab/stripe · we_1',
		],
		[
			'a long note to its last whole word',
			'/v1/payouts',
			{ id: 'po_1', description: 'The rent of the second half of the year\n2025' },
			'The rent of the second half of the year… · po_1',
		],
		['what has nothing but an id', '/v1/country_specs', { id: 'US' }, 'US'],
	])('shows %s', async (_, list, object, expected) => {
		expect(await shown(list, object)).toBe(expected);
	});

	it('shows a person under the account of the form', async () => {
		const person = { id: 'person_1', first_name: 'Ann', last_name: 'Lee', email: 'ann@example.com' };
		const parameters = { resource: 'person', operation: 'get', account: locator('acct_1') };
		expect(await shown('/v1/accounts/{account}/persons', person, parameters)).toBe(
			'Ann Lee · ann@example.com · person_1',
		);
	});

	it('leads to the dashboard, of the account and the mode that it is in', async () => {
		stripe.answer = () => page([{ id: 'cus_1', livemode: false }]);
		const own = await pickFrom('/v1/customers', { baseUrl: stripe.url });
		expect(own.results[0].url).toBe('https://dashboard.stripe.com/test/customers/cus_1');
		stripe.answer = () => page([{ id: 'cus_1', livemode: true }]);
		const parameters = { options: { stripeAccount: 'acct_7' } };
		const other = await pickFrom('/v1/customers', { baseUrl: stripe.url, parameters });
		expect(other.results[0].url).toBe('https://dashboard.stripe.com/acct_7/customers/cus_1');
	});
});

describe('what is typed', () => {
	it('is searched by Stripe where it can, with quotes kept harmless', async () => {
		stripe.answer = ({ path }) => page(path === '/v1/customers/search' ? [{ id: 'cus_9', name: 'Zoë' }] : []);
		const found = await pickFrom('/v1/customers', { baseUrl: stripe.url, filter: 'a"\\b' });
		expect(namesOf(found)).toHaveLength(1);
		expect(stripe.requests.map(({ path, params }) => [path, (params as { query: string }).query])).toEqual([
			['/v1/customers/search', 'name~"a\\"\\\\b" OR email~"a\\"\\\\b" OR phone~"a\\"\\\\b"'],
		]);
	});

	it('goes on through the pages of the search', async () => {
		stripe.answer = ({ params }) => {
			const { page: mark } = params as { page?: string };
			const data = [{ id: mark ? 'cus_2' : 'cus_1', name: 'Ann' }];
			return page(data, mark ? {} : { has_more: true, next_page: 'mark+/=' });
		};
		const first = await pickFrom('/v1/customers', { baseUrl: stripe.url, filter: 'Ann' });
		expect(first.results.map(({ value }) => value)).toEqual(['cus_1', 'cus_2']);
		expect(at('/v1/customers/search').map(({ params }) => (params as { page?: string }).page)).toEqual([
			undefined,
			'mark+/=',
		]);
	});

	it.each([
		['is refused', { status: 400, body: { error: { type: 'invalid_request_error', message: 'No' } } }],
		['finds nothing, perhaps not yet', page([])],
	])('is looked for in the list when the search %s', async (_, answer) => {
		const all = [
			{ id: 'cus_1', name: 'Bob' },
			{ id: 'cus_2', name: 'Ann' },
		];
		stripe.answer = ({ path }) => (path === '/v1/customers/search' ? answer : page(all));
		const found = await pickFrom('/v1/customers', { baseUrl: stripe.url, filter: 'ann' });
		expect(namesOf(found)).toEqual(['Ann · cus_2']);
	});

	it('is looked for page by page where there is no search, and further when somebody scrolls', async () => {
		const ids = Array.from({ length: 900 }, (_, i) => ({
			id: `po_${i}`,
			description: `Payout number ${i}.`,
		}));
		stripe.answer = ({ params }) => {
			const { starting_after: after, limit } = params as { starting_after?: string; limit: string };
			const from = after ? ids.findIndex(({ id }) => id === after) + 1 : 0;
			return page(ids.slice(from, from + Number(limit)), { has_more: from + Number(limit) < ids.length });
		};
		const first = await pickFrom('/v1/payouts', { baseUrl: stripe.url, filter: 'number 850.' });
		expect(first.results).toEqual([]);
		expect(first.paginationToken).toBeDefined();
		const all = await pickAll('/v1/payouts', { baseUrl: stripe.url, filter: 'number 850.' });
		expect(all.map(({ value }) => value)).toEqual(['po_850']);
		expect(await pickAll('/v1/payouts', { baseUrl: stripe.url })).toHaveLength(900);
	});
});

it('finds what is typed in all that tells one from another, cut or not', async () => {
	const long = { id: 'po_1', description: `${'The rent of '.repeat(9)}summer`, status: 'in_transit' };
	stripe.answer = () => page([long, { id: 'po_2', description: 'Other' }]);
	for (const filter of ['of summer', 'in_transit', 'In transit', 'PO_1']) {
		const { results } = await pickFrom('/v1/payouts', { baseUrl: stripe.url, filter });
		expect(results.map(({ value }) => value)).toEqual(['po_1']);
	}
});

describe('a list', () => {
	it('is read plainly when the key may not see what would be expanded', async () => {
		stripe.answer = ({ params }) =>
			(params as { expand?: string[] }).expand
				? { status: 403, body: { error: { message: 'This key lacks rak_customer_read' } } }
				: page([{ id: 'sub_1', status: 'active' }]);
		expect(namesOf(await pickFrom('/v1/subscriptions', { baseUrl: stripe.url }))).toEqual(['active · sub_1']);
		expect(at('/v1/subscriptions').map(({ params }) => params)).toEqual([
			{ limit: '100', expand: ['data.customer'] },
			{ limit: '100' },
		]);
	});

	it('of v2 is read on by the address of its next page', async () => {
		stripe.answer = ({ params }) =>
			(params as { page?: string }).page
				? page([{ id: 'acct_2' }])
				: page([{ id: 'acct_1' }], { next_page_url: '/v2/core/accounts?page=p%2B2&limit=100' });
		const all = await pickAll('/v2/core/accounts', { baseUrl: stripe.url });
		expect(all.map(({ value }) => value)).toEqual(['acct_1', 'acct_2']);
	});

	it('is not read on from an address of another', async () => {
		const cursor = '@example.com/v1/payouts?limit=100';
		await expect(pickFrom('/v1/payouts', { baseUrl: stripe.url, cursor })).rejects.toThrow(/open it again/);
		expect(stripe.requests).toEqual([]);
	});

	it('says what Stripe says when it refuses', async () => {
		stripe.answer = () => ({ status: 401, body: { error: { message: 'Invalid API Key provided' } } });
		await expect(pickFrom('/v1/payouts', { baseUrl: stripe.url })).rejects.toMatchObject({
			message: 'Invalid API Key provided',
			httpCode: '401',
		});
	});

	it('has a limit only where Stripe takes one', async () => {
		await pickFrom('/v1/reporting/report_types', { baseUrl: stripe.url });
		await pickFrom('/v1/payouts', { baseUrl: stripe.url });
		expect(stripe.requests.map(({ params }) => params)).toEqual([{}, { limit: '100' }]);
	});
});

describe('the account', () => {
	const header = ({ headers }: Recorded) => [headers['stripe-account'], headers['stripe-context']];

	it('is the one of the form', async () => {
		for (const options of [{}, { stripeAccount: 'acct_7' }, { stripeContext: 'acct_7/acct_8' }])
			await pickFrom('/v1/payouts', { baseUrl: stripe.url, parameters: { options } });
		expect(stripe.requests.map(header)).toEqual([
			[undefined, undefined],
			['acct_7', undefined],
			[undefined, 'acct_7/acct_8'],
		]);
	});

	it.each([
		[
			'an expression without a value',
			{ stripeAccount: null },
			/Stripe Account is an expression that has no value/,
		],
		['an expression as it stands', { stripeContext: '={{ $json.id }}' }, /Stripe Context is an expression/],
		['no account', { stripeAccount: 'Ann' }, /is not what Stripe takes there/],
	])('that is %s shows no other account', async (_, options, says) => {
		const picking = pickFrom('/v1/payouts', { baseUrl: stripe.url, parameters: { options } });
		await expect(picking).rejects.toThrow(says);
		expect(stripe.requests).toEqual([]);
	});
});

describe('the account to act for', () => {
	it('is picked from those of the platform, whichever is chosen now', async () => {
		stripe.answer = () =>
			page([{ id: 'acct_1', business_profile: { name: 'Tea & Co' }, email: 'tea@example.com' }]);
		for (const chosen of [locator('acct_7'), locator('={{ $json.id }}'), locator(null)]) {
			const parameters = { options: { stripeAccount: chosen } };
			const found = await pickFrom('connectedAccounts', { baseUrl: stripe.url, parameters });
			expect(namesOf(found)).toEqual(['Tea & Co · tea@example.com · acct_1']);
			expect(found.results[0].url).toBe('https://dashboard.stripe.com/connect/accounts/acct_1');
		}
		expect(stripe.requests.map(({ path, headers }) => [path, headers['stripe-account']])).toEqual(
			Array(3).fill(['/v1/accounts', undefined]),
		);
	});

	it('is the one that other lists are read for', async () => {
		for (const chosen of [locator('acct_7'), locator('acct_7', 'list')])
			await pickFrom('/v1/payouts', {
				baseUrl: stripe.url,
				parameters: { options: { stripeAccount: chosen } },
			});
		expect(stripe.requests.map(({ headers }) => headers['stripe-account'])).toEqual(['acct_7', 'acct_7']);
	});

	it('shows no other account while its expression has no value', async () => {
		const parameters = { options: { stripeAccount: locator(null) } };
		await expect(pickFrom('/v1/payouts', { baseUrl: stripe.url, parameters })).rejects.toThrow(
			/Stripe Account is an expression that has no value/,
		);
		expect(stripe.requests).toEqual([]);
	});
});

describe('a list under another object', () => {
	const person = { resource: 'person', operation: 'get' };
	const persons = '/v1/accounts/{account}/persons';
	const methods = '/v1/payment_methods?customer={customer}';

	it.each([
		['nothing', undefined],
		['an empty field', locator('')],
		['an expression without a value', locator(null)],
		['an expression as it stands', locator('={{ $json.id }}')],
	])('asks for that object while the form holds %s', async (_, account) => {
		const parameters = { ...person, ...(account ? { account } : {}) };
		await expect(pickFrom(persons, { baseUrl: stripe.url, parameters })).rejects.toThrow(
			'Choose the Account first',
		);
		expect(stripe.requests).toEqual([]);
	});

	it.each([
		['by id', locator('acct_1')],
		['from a list', locator('acct_1', 'list')],
		['by its address', locator('https://dashboard.stripe.com/test/connect/accounts/acct_1/activity', 'url')],
	])('is that of the object chosen %s', async (_, account) => {
		await pickFrom(persons, { baseUrl: stripe.url, parameters: { ...person, account } });
		expect(stripe.requests.map(({ path }) => path)).toEqual(['/v1/accounts/acct_1/persons']);
	});

	it('does not lead elsewhere', async () => {
		const parameters = { ...person, account: locator('../payouts') };
		await expect(pickFrom(persons, { baseUrl: stripe.url, parameters })).rejects.toThrow('is not an ID');
	});

	it.each([
		[
			'is narrowed down by what has been added to the form',
			{ additionalFields: { customer: locator('cus_1') } },
			{ customer: 'cus_1' },
		],
		[
			'is narrowed down by what stands at the top',
			{ resource: 'customer', operation: 'update', customer: locator('cus_1') },
			{ customer: 'cus_1' },
		],
		['is whole where nothing narrows it down', { additionalFields: {} }, {}],
	])('%s', async (_, parameters, narrowed) => {
		await pickFrom(methods, { baseUrl: stripe.url, parameters });
		expect(stripe.requests.map(({ path, params }) => [path, params])).toEqual([
			['/v1/payment_methods', { limit: '100', ...narrowed }],
		]);
	});

	it('keeps what Stripe always wants', async () => {
		await pickFrom('/v1/tax/locations?type=performance', { baseUrl: stripe.url });
		expect(stripe.requests[0].params).toEqual({ limit: '100', type: 'performance' });
	});
});

describe('with the sandbox', () => {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox()));
	afterAll(async () => await sandbox.close());

	it('finds the 101st customer and the oldest by name', async () => {
		const ids = sandbox.fill('Customer', 230, (i) => ({ name: `Customer number ${i}.` }));
		const baseUrl = sandbox.url;
		const found = await pickFrom('/v1/customers', { baseUrl, filter: 'number 0.' });
		expect(found.results.map(({ value }) => value)).toEqual([ids[0]]);
		const all = await pickAll('/v1/customers', { baseUrl });
		expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
		expect(all.map(({ value }) => value)).toEqual(expect.arrayContaining(ids));
	});
});
