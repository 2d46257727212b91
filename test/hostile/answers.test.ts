import { gzipSync } from 'node:zlib';
import type { IDataObject } from 'n8n-workflow';
import { runNode } from '../support/engine';
import { pickFrom } from '../support/pick';
import type { Random } from '../support/random';
import { startRecorder, type Recorded, type Recorder } from '../support/recorder';
import { jumpThroughWaits } from '../support/time';
import { cases, expectClear, expectNoSecret, PATIENCE } from './support/held';
import { onlyTo } from './support/network';
import { bytes, CARD, json, KEY, objectOf, text, WEBHOOK_SECRET } from './support/values';

/*
 * What may answer in Stripe's place: a proxy, a wrong address, somebody who got in between.
 */
let stripe: Recorder;
/** So many requests one item may come to, tries and pages together. */
const MOST_REQUESTS = 500;

onlyTo(async () => (stripe = await startRecorder()).port);
beforeEach(() => void jumpThroughWaits());
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await stripe.close());

type Reply = ReturnType<Recorder['answer']>;

/** Where somebody may want the key to go. */
const ELSEWHERE = [
	'http://127.0.0.1:9/x',
	'https://evil.example/x',
	'//evil.example/x',
	'@evil.example/x',
	'.evil.example/x',
	':80/x',
	'\\\\evil.example\\x',
	'/v1/../../x',
	'file:///etc/passwd',
	'javascript:alert(1)',
	'https://api.stripe.com@evil.example/x',
];

const HEADERS: Array<[name: string, values: string[]]> = [
	[
		'content-type',
		['text/html', 'application/json', 'image/png', 'multipart/form-data; boundary=x', 'x', ''],
	],
	['content-encoding', ['identity', 'gzip', 'br', 'x']],
	['retry-after', ['-1', '1e9', '999999999999', 'NaN', 'tomorrow', '0', '5']],
	['location', ELSEWHERE],
	['request-id', [KEY, CARD, 'x'.repeat(5_000), 'req_1', '\u00ff', '<b>', 'a b']],
	['original-request', [KEY, CARD, 'req_0']],
	['idempotent-replayed', ['true', 'false', 'x']],
	['stripe-should-retry', ['true', 'false', 'x']],
	['date', ['x', '-1', 'Fri, 27 Nov 99999 05:46:20 GMT']],
	['content-disposition', ['attachment; filename="../../x"']],
	['set-cookie', ['a=b']],
];

function headers(random: Random): Record<string, string> {
	const chosen = HEADERS.filter(() => random.next() < 0.3);
	return Object.fromEntries(chosen.map(([name, values]) => [name, random.pick(values)]));
}

const STATUSES = [
	200, 200, 200, 201, 204, 301, 302, 304, 307, 400, 401, 402, 403, 404, 409, 410, 418, 429, 500, 503, 599,
];

/** An error as Stripe sends them, but for what it says. */
const errorBody = (random: Random) => ({
	error: objectOf(
		[
			'type',
			'code',
			'message',
			'param',
			'doc_url',
			'request_log_url',
			'decline_code',
			'advice_code',
			'__proto__',
		].map((name) => [
			name,
			random.pick<unknown>([
				json(random, 1),
				text(random),
				`the key is ${KEY} and the card ${CARD}`,
				'constructor',
				'card_declined',
				'rak_constructor_write',
				'\u001b[2J\r\nline',
			]),
		]),
	),
});

/** An object with lists or objects in each other, as text: as a value, it would be too much for who writes it. */
function deepText(levels: number, random: Random): string {
	const [open, close] = random.pick([
		['[', ']'],
		['{"a":', '}'],
	]);
	return `{"id":"x_1","object":"list","data":[],"deep":${open.repeat(levels)}1${close.repeat(levels)}}`;
}

/** An object as Stripe sends it, but for some of its fields. */
function objectBody(random: Random): Record<string, unknown> {
	const names = [
		'id',
		'object',
		'created',
		'amount',
		'currency',
		'status',
		'livemode',
		'deleted',
		'url',
		'type',
		'lines',
	];
	const kinds = [
		'payout',
		'customer',
		'invoice',
		'list',
		'constructor',
		'toString',
		'__proto__',
		'search_result',
	];
	return objectOf([
		['object', random.pick(kinds)],
		['id', 'x_1'],
		...names.filter(() => random.next() < 0.4).map((name): [string, unknown] => [name, json(random, 2)]),
	]);
}

function body(random: Random): unknown {
	const kind = random.next();
	if (kind < 0.1) return bytes(random);
	if (kind < 0.15) return text(random);
	if (kind < 0.2) return JSON.stringify(json(random)).slice(0, random.integer(0, 50));
	if (kind < 0.25) return deepText(random.integer(50, 100_000), random);
	if (kind < 0.35) return json(random);
	if (kind < 0.55) return errorBody(random);
	if (kind < 0.6) return gzipSync('x'.repeat(random.integer(1, 1_000_000)));
	const page = {
		data: random.pick<unknown>([
			[],
			[objectBody(random)],
			[objectBody(random), objectBody(random)],
			json(random, 2),
		]),
		has_more: random.pick<unknown>([true, false, json(random, 1)]),
		...(random.next() < 0.3 ? { next_page: json(random, 1) } : {}),
		...(random.next() < 0.3
			? { next_page_url: random.pick<unknown>([...ELSEWHERE, '/v1/customers?page=2', json(random, 1)]) }
			: {}),
		url: random.pick(ELSEWHERE),
	};
	return random.next() < 0.5 ? { ...objectBody(random), ...page } : objectBody(random);
}

const reply = (random: Random): Reply => ({
	status: random.pick(STATUSES),
	body: body(random),
	headers: headers(random),
});

/** Whatever asks: reads, lists, writes, deletions, files, and what waits for its end. */
const ASKED: IDataObject[] = [
	{ resource: 'payout', operation: 'get', payout: 'po_1' },
	{ resource: 'payout', operation: 'create', amount: 100, currency: 'usd' },
	{ resource: 'customer', operation: 'create' },
	{ resource: 'customer', operation: 'delete', customer: 'cus_1' },
	{ resource: 'customer', operation: 'getAll', returnAll: true },
	{ resource: 'customer', operation: 'getAll', limit: 250 },
	{ resource: 'customer', operation: 'search', query: "email:'a'", returnAll: true },
	{ resource: 'file', operation: 'download', file: 'file_1', binaryPropertyName: 'data' },
	{ resource: 'invoice', operation: 'pdf', invoice: 'in_1', binaryPropertyName: 'data' },
];

it(
	'takes any answer for what it is, ends, and lets the key go nowhere else',
	async () => {
		let well = 0;
		let failed = 0;
		await cases(0.15, async (random, number) => {
			stripe.requests = [];
			stripe.answer = () =>
				stripe.requests.length > MOST_REQUESTS
					? { status: 400, body: { error: { message: 'enough' } } }
					: reply(random);
			const options = {
				output: random.pick(['simplified', 'all']),
				retries: random.integer(0, 2),
				addToOutput: ['request_id', 'replayed', 'attempts'],
				// Each its own: the pace that one finds, of answers that mean nothing, would hold back all after it.
				stripeAccount: `acct_${number}`,
				...(random.next() < 0.2 ? { waitUntilDone: true, waitLimit: 60 } : {}),
			};
			const {
				error,
				json: out,
				items,
			} = await runNode({
				baseUrl: stripe.url,
				secretKey: KEY,
				guards: { webhookSecrets: WEBHOOK_SECRET },
				parameters: { ...random.pick(ASKED), options },
				leftovers: true,
				settings: random.next() < 0.3 ? { onError: 'continueRegularOutput' } : {},
			});
			expect(stripe.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
			// An item of Stripe's may have a field that is called so.
			const told = [error, ...out.map((one) => one?.error)].filter(
				(one): one is Error =>
					one instanceof Error || (typeof one === 'object' && one !== null && 'retryable' in one),
			);
			for (const one of told.filter(({ message }) => typeof message === 'string')) expectClear(one);
			expectNoSecret(error);
			for (const { json: own, binary = {} } of items) {
				expect(typeof own).toBe('object');
				expectNoSecret((own.stripe_request ?? {}) as object);
				for (const { fileName = '' } of Object.values(binary)) expect(fileName).not.toMatch(UNSAFE_NAME);
			}
			if (error) failed++;
			else well++;
		});
		expect([well > 0, failed > 0]).toEqual([true, true]);
	},
	PATIENCE,
);

/** Deep where the output looks for what people want to see, and where nobody looks. */
const DEEP: Array<[what: string, ...parts: string[]]> = [
	['lists in an object', '{"id":"po_1","object":"payout","status":', '[', ']', '}'],
	['objects in an object', '{"id":"po_1","object":"payout","x":', '{"a":', '}', '}'],
	['lists in a list', '{"object":"list","data":[{"id":"cus_1","object":"customer","email":', '[', ']', '}]}'],
];

it.each(DEEP)('takes no answer with 100,000 %s', async (_what, before, open, close, after) => {
	stripe.answer = () => ({ body: `${before}${open.repeat(100_000)}1${close.repeat(100_000)}${after}` });
	for (const parameters of [ASKED[0], ASKED[4]]) {
		const options = { output: 'simplified', retries: 0 };
		const { error } = await runNode({
			baseUrl: stripe.url,
			parameters: { ...parameters, options },
			leftovers: true,
		});
		expect(error?.message).toContain('The answer was cut off or is not from Stripe');
	}
});

const UNSAFE_NAME = /[\\/\p{Cc}\u202a-\u202e\u2066-\u2069]|^\.{0,2}$|^.{256,}$/u;

/** Pages that lead on for ever, back, or away. */
const CIRCLES: Record<string, (request: Recorded, count: number) => IDataObject> = {
	'the same page again': () => ({ data: [{ id: 'a' }, { id: 'b' }], has_more: true }),
	'two pages in turns': (_request, count) => ({ data: [{ id: `a${count % 2}` }], has_more: true }),
	'an empty page that has more': () => ({ data: [], has_more: true }),
	'empty pages with a mark': (_request, count) => ({
		data: [],
		next_page_url: `/v2/core/accounts?page=${count}`,
	}),
	'the address of the first page': () => ({
		data: [{ id: 'a' }],
		next_page_url: '/v2/core/accounts?limit=100',
	}),
	'the same mark again': () => ({ data: [{ id: 'a' }], has_more: true, next_page: 'x' }),
	'objects without an id': () => ({ data: [{}], has_more: true }),
};

it.each(Object.keys(CIRCLES))('ends a list of %s', async (name) => {
	stripe.requests = [];
	stripe.answer = (request) =>
		stripe.requests.length > MOST_REQUESTS
			? { status: 400 }
			: { body: { object: 'list', ...CIRCLES[name](request, stripe.requests.length) } };
	for (const resource of ['customer', 'event']) {
		const v2 = name.includes('mark') || name.includes('address') ? { resource: 'v2Account' } : {};
		const parameters = { resource, operation: 'getAll', returnAll: true, ...v2 };
		const { error } = await runNode({ baseUrl: stripe.url, parameters, leftovers: true });
		if (error) expectClear(error as never);
		expect(stripe.requests.length).toBeLessThan(250);
	}
});

it.each(ELSEWHERE)('goes to no page at %s', async (next_page_url) => {
	stripe.requests = [];
	stripe.answer = () => ({ body: { object: 'list', data: [{ id: 'a' }], next_page_url } });
	const parameters = { resource: 'customer', operation: 'getAll', returnAll: true };
	const { error } = await runNode({ baseUrl: stripe.url, secretKey: KEY, parameters });
	expect(error?.message).toContain('not where the list is');
	expect(stripe.requests).toHaveLength(1);
});

it.each(ELSEWHERE)('fetches no PDF from %s, nor where its address redirects there', async (address) => {
	const at = (invoice_pdf: string): Reply => ({ body: { id: 'in_1', object: 'invoice', invoice_pdf } });
	const parameters = { resource: 'invoice', operation: 'pdf', invoice: 'in_1', binaryPropertyName: 'data' };
	stripe.answer = () => at(address);
	const first = await runNode({ baseUrl: stripe.url, secretKey: KEY, parameters });
	expectClear(first.error as never);
	stripe.requests = [];
	stripe.answer = ({ path }) =>
		path === '/pdf' ? { status: 302, headers: { location: address } } : at(`${stripe.url}/pdf`);
	const second = await runNode({ baseUrl: stripe.url, secretKey: KEY, parameters });
	expectClear(second.error as never);
	for (const { path, headers: sent } of stripe.requests.filter(({ path }) => path !== '/v1/invoices/in_1'))
		expect([path, sent.authorization]).toEqual([path, undefined]);
});

it('ends where a PDF redirects on and on', async () => {
	stripe.requests = [];
	stripe.answer = ({ path }) =>
		path.startsWith('/pdf')
			? { status: 302, headers: { location: `/pdf${stripe.requests.length}` } }
			: { body: { id: 'in_1', object: 'invoice', invoice_pdf: `${stripe.url}/pdf` } };
	const parameters = { resource: 'invoice', operation: 'pdf', invoice: 'in_1', binaryPropertyName: 'data' };
	const { error } = await runNode({ baseUrl: stripe.url, parameters });
	expect(error?.message).toContain('redirects too many times');
	expect(stripe.requests.length).toBeLessThan(10);
});

it(
	'shows lists to pick from, or says why not, whatever answers',
	async () => {
		let shown = 0;
		let refused = 0;
		await cases(0.05, async (random) => {
			stripe.requests = [];
			const data = [{ ...objectBody(random), id: 'cus_1', object: 'customer' }];
			const likely = random.pick<(() => Reply) | undefined>([
				undefined,
				() => ({ body: { object: 'list', data, has_more: false } }),
				() => ({ status: 401, body: errorBody(random) }),
				() => ({ status: 401, body: { error: { message: `the key is ${KEY} and the card ${CARD}` } } }),
			]);
			stripe.answer = () => likely?.() ?? reply(random);
			const filter = random.next() < 0.3 ? text(random).slice(0, 1_000) : undefined;
			const found = await pickFrom('/v1/customers', { baseUrl: stripe.url, filter }).catch(
				(error: Error) => error,
			);
			if (found instanceof Error) {
				refused++;
				expectClear(found);
				expectNoSecret(found);
			} else {
				for (const { url } of found.results) {
					if (!url) continue;
					shown++;
					expect(new URL(url).host).toBe('dashboard.stripe.com');
				}
			}
			expect(stripe.requests.length).toBeLessThan(60);
		});
		expect([shown > 0, refused > 0]).toEqual([true, true]);
	},
	PATIENCE,
);
