import { inspect } from 'node:util';
// First of all, as n8n-core reads the environment when it is loaded.
import { runNode, type RunOptions } from '../support/engine';
import { BinaryDataService } from 'n8n-core';
import type { IBinaryKeyData, IDataObject } from 'n8n-workflow';
import { StripeSecretKeyApi } from '../../credentials/StripeSecretKeyApi.credentials';
import { isAtStripe } from '../../request/wire/base-url';
import type { Connection } from '../../request/wire/connect';
import { send } from '../../request/wire/send';
import { DEFAULTS } from '../../request/form/settings';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { startRecorder, type Recorder } from '../support/recorder';
import type { StripeRequest } from '../../request/types';
import { table } from '../support/nodes';

let stripe: Recorder;
beforeAll(async () => (stripe = await startRecorder()));
afterAll(async () => await stripe.close());
beforeEach(() => {
	stripe.requests = [];
	stripe.answer = () => ({ body: { id: 'file_1', object: 'file' } });
});

const run = async (parameters: IDataObject, options: Partial<RunOptions> = {}) =>
	await runNode({ baseUrl: stripe.url, parameters, ...options });

const id = (value: string) => ({ __rl: true, mode: 'id', value });

/** No text, with line breaks and what looks like the end of a part. */
const BYTES = Buffer.from([0, 255, 13, 10, 45, 45, 110, 56, 110, 13, 10, 0]);

const fileOf = (bytes: Buffer, more: Partial<IBinaryKeyData[string]> = {}): IBinaryKeyData => ({
	data: { data: bytes.toString('base64'), mimeType: 'application/pdf', fileName: 'receipt.pdf', ...more },
});

describe('upload', () => {
	const upload = (more: IDataObject = {}) => ({
		resource: 'file',
		operation: 'upload',
		binaryPropertyName: 'data',
		purpose: 'dispute_evidence',
		...more,
	});

	it('sends the bytes, the name and the type, and the parameters beside them', async () => {
		const name = 'Beleg "ä"\r\n☂.pdf';
		const link = {
			create: 'true',
			expires_at: '2030-01-01T00:00:00Z',
			metadata: { entry: [{ key: 'order', value: 'a\nb & "c"' }] },
		};
		const additionalFields = { file_link_data: { values: link } };
		const { json, error } = await run(upload({ additionalFields }), {
			binary: fileOf(BYTES, { fileName: name }),
		});
		expect(error).toBeUndefined();
		expect(json).toEqual([{ id: 'file_1', object: 'file' }]);
		const [request] = stripe.requests;
		expect(request).toMatchObject({ method: 'POST', path: '/v1/files' });
		expect(request.params).toEqual({
			purpose: 'dispute_evidence',
			file_link_data: { create: 'true', expires_at: '1893456000', metadata: { order: 'a\nb & "c"' } },
		});
		expect(request.files).toEqual({
			file: { name: 'Beleg "ä" ☂.pdf', type: 'application/pdf', hex: BYTES.toString('hex') },
		});
		expect(request.headers['content-length']).toBe(String(request.raw.length));
	});

	it('sends the same bytes under the same key when it tries again', async () => {
		const options: IDataObject = { addToOutput: ['attempts'] };
		stripe.answer = () =>
			stripe.requests.length < 3
				? { status: 500, body: { error: { message: 'Try again', type: 'api_error' } } }
				: { body: { id: 'file_1' } };
		const { json } = await run(upload({ options }), { binary: fileOf(BYTES) });
		expect(json).toEqual([{ id: 'file_1', stripe_request: { attempts: 3 } }]);
		const wire = stripe.requests.map(({ raw, headers }) => [raw.toString('hex'), headers['idempotency-key']]);
		expect(wire).toEqual([wire[0], wire[0], wire[0]]);
		expect(wire[0][1]).toMatch(/^n8n-\w{64}-\w{32}$/);
	});

	it('has another key for other bytes, names and purposes, and sends the same in a re-run', async () => {
		const raws: string[] = [];
		const keyOf = async (parameters: IDataObject, binary: IBinaryKeyData) => {
			stripe.requests = [];
			await run(parameters, { binary });
			raws.push(stripe.requests[0].raw.toString('hex'));
			return stripe.requests[0].headers['idempotency-key'];
		};
		const first = await keyOf(upload(), fileOf(BYTES));
		expect(await keyOf(upload(), fileOf(BYTES))).toBe(first);
		expect(raws[1]).toBe(raws[0]);
		const others = [
			await keyOf(upload(), fileOf(BYTES.subarray(1))),
			await keyOf(upload(), fileOf(BYTES, { fileName: 'other.pdf' })),
			await keyOf(upload({ purpose: 'pci_document' }), fileOf(BYTES)),
		];
		expect(new Set([first, ...others]).size).toBe(4);
	});

	const MB = 1024 ** 2;
	it.each<[string, IDataObject, IBinaryKeyData | undefined, string, string]>([
		[
			'an item without files',
			{},
			undefined,
			'"Input Binary Field" names no file of the item: "data"',
			'The item has no files: let the node before this one read, download or make one.',
		],
		[
			'a name that the item does not have',
			{ binaryPropertyName: 'scan' },
			fileOf(BYTES),
			'"Input Binary Field" names no file of the item: "scan"',
			'The item has files in data: write one of these names.',
		],
		[
			'an empty file',
			{},
			fileOf(Buffer.alloc(0)),
			'"Input Binary Field" is an empty file',
			'Look at what the node before this one puts into it.',
		],
		[
			'a file that is too large',
			{},
			fileOf(Buffer.alloc(5 * MB + 1)),
			'"Input Binary Field" has 5.1 MB; Stripe takes at most 5 MB for dispute_evidence',
			'Make the file smaller, such as by scanning it again with fewer dots per inch.',
		],
		[
			'one that is too large by what n8n noted',
			{ purpose: 'business_logo' },
			fileOf(BYTES, { mimeType: 'image/png', bytes: MB }),
			'"Input Binary Field" has 1 MB; Stripe takes at most 512 KB for business_logo',
			'Make the file smaller, such as by scanning it again with fewer dots per inch.',
		],
		[
			'one that is larger than n8n noted',
			{},
			fileOf(Buffer.alloc(6 * MB), { bytes: 10 }),
			'"Input Binary Field" has 6 MB; Stripe takes at most 5 MB for dispute_evidence',
			'Make the file smaller, such as by scanning it again with fewer dots per inch.',
		],
		[
			'a type that Stripe takes for other purposes only',
			{ purpose: 'pci_document' },
			fileOf(BYTES, { mimeType: 'image/png' }),
			'"Input Binary Field" is of type image/png; Stripe takes application/pdf for pci_document',
			'Convert the file, or choose another purpose.',
		],
	])('refuses %s', async (_name, more, binary, message, remedy) => {
		const { error } = await run(upload(more), { binary });
		expect(error).toMatchObject({ message: `Item 0: ${message}`, description: remedy });
		expect(stripe.requests).toEqual([]);
	});

	it.each([
		['as large as Stripe takes', { purpose: 'business_logo' }, { mimeType: 'image/png' }, 512 * 1024],
		['of a type that says nothing', {}, { mimeType: 'text/plain' }, 10],
		['of a type that Stripe does not name', {}, { mimeType: 'application/octet-stream' }, 10],
		['for a purpose that is newer than the node', { purpose: 'new_one' }, {}, 10],
		['without a name', {}, { fileName: undefined }, 10],
	])('takes a file %s', async (_name, parameters, more, size) => {
		const { error } = await run(upload(parameters), { binary: fileOf(Buffer.alloc(size, 1), more) });
		expect(error).toBeUndefined();
		expect(stripe.requests[0].files.file.hex).toHaveLength(2 * size);
	});

	it('sends nothing while the file of any item is wrong', async () => {
		const { error } = await run(upload({ purpose: '={{ $json.purpose }}' }), {
			items: [{ purpose: 'dispute_evidence' }, { purpose: 'issuing_regulatory_reporting' }],
			binary: fileOf(BYTES),
		});
		expect(error?.message).toContain('Item 1: "Input Binary Field" is of type application/pdf');
		expect(stripe.requests).toEqual([]);
	});

	it('has few files in memory at once', async () => {
		const load = jest.spyOn(BinaryDataService.prototype, 'getAsBuffer');
		let most = 0;
		stripe.answer = () => {
			// Each is read twice: to tell it from others of its name, and to be sent.
			most = Math.max(most, Math.ceil(load.mock.calls.length / 2) - (stripe.requests.length - 1));
			return { body: { id: 'file_1' } };
		};
		const { json } = await run(upload(), { items: Array(30).fill({}), binary: fileOf(BYTES) });
		expect(json).toHaveLength(30);
		expect(load).toHaveBeenCalledTimes(60);
		expect(most).toBeGreaterThan(1);
		expect(most).toBeLessThanOrEqual(5);
	});

	it("calls Stripe's parameters by the form's names in errors", async () => {
		stripe.answer = () => ({ status: 400, body: { error: { message: 'Bad file', param: 'file' } } });
		const { error } = await run(upload(), { binary: fileOf(BYTES) });
		expect(error?.description).toContain('Correct the field "Input Binary Field".');
	});
});

describe('download', () => {
	const download = (more: IDataObject = {}) => ({
		resource: 'file',
		operation: 'download',
		file: id('file_1'),
		binaryPropertyName: 'data',
		...more,
	});
	const answer = (object: IDataObject, contents: ReturnType<Recorder['answer']>) => {
		stripe.answer = ({ path }) =>
			path.endsWith('/contents') ? contents : { body: { id: 'file_1', object: 'file', ...object } };
	};

	it.each([
		['report.csv', 'csv', 'report.csv', 'text/csv'],
		['../../up/scan', 'png', 'scan.png', 'image/png'],
		[null, 'pdf', 'file_1.pdf', 'application/pdf'],
	])('gives the bytes of %s, with what is known of them', async (filename, type, fileName, mimeType) => {
		answer({ filename, type, url: 'https://x' }, { body: BYTES, headers: { 'content-type': 'a/b' } });
		const { items, error } = await run(download({ binaryPropertyName: 'scan' }));
		expect(error).toBeUndefined();
		expect(items).toEqual([
			{
				json: { id: 'file_1', object: 'file', filename, type, url: 'https://x' },
				binary: { scan: expect.objectContaining({ fileName, mimeType, data: BYTES.toString('base64') }) },
				pairedItem: { item: 0 },
			},
		]);
		expect(stripe.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
			'GET /v1/files/file_1',
			'GET /v1/files/file_1/contents',
		]);
	});

	it('says what Stripe says when it refuses', async () => {
		const error = { message: 'No such file', code: 'resource_missing', param: 'id' };
		answer({}, { status: 404, body: { error } });
		const result = await run(download(), { settings: { onError: 'continueRegularOutput' } });
		expect(result.json).toEqual([
			{ error: expect.objectContaining({ ...error, status: 404, request_id: 'req_test' }) },
		]);
	});

	it.each<[string, ReturnType<Recorder['answer']>]>([
		['an error', { status: 503, body: { error: { message: 'Later' } } }],
		['a page of a proxy', { status: 502, body: '<html>' }],
		['nothing', { body: '' }],
	])('tries again when the answer is %s', async (_name, bad) => {
		const contents = () => stripe.requests.filter(({ path }) => path.endsWith('/contents')).length;
		stripe.answer = ({ path }) => {
			if (!path.endsWith('/contents')) return { body: { id: 'file_1', filename: 'a.pdf' } };
			return contents() === 1 ? bad : { body: BYTES };
		};
		const { items, error } = await run(download());
		expect(error).toBeUndefined();
		expect(contents()).toBe(2);
		expect(items[0].binary!.data.data).toBe(BYTES.toString('base64'));
	});

	it('says so where Stripe keeps a file to itself', async () => {
		answer({ purpose: 'identity_document', url: null }, { body: BYTES });
		const { error } = await run(download());
		expect(error?.message).toBe(
			'Item 0: "File" cannot be downloaded: Stripe does not give out files with the purpose identity_document',
		);
		expect(stripe.requests).toHaveLength(1);
	});

	it('wants a field to put the file in', async () => {
		const { error } = await run(download({ binaryPropertyName: ' ' }));
		expect(error?.message).toBe('Item 0: "Put Output File in Field" is empty');
		expect(stripe.requests).toEqual([]);
	});

	it('gives a quote as PDF under its ID', async () => {
		stripe.answer = () => ({ body: BYTES });
		const { items } = await run({
			resource: 'quote',
			operation: 'pdf',
			quote: id('qt_1'),
			binaryPropertyName: 'data',
			options: { addToOutput: ['request_id'], stripeAccount: 'acct_1' },
		});
		expect(items).toEqual([
			{
				json: { id: 'qt_1', stripe_request: { request_id: 'req_test' } },
				binary: {
					data: expect.objectContaining({
						fileName: 'qt_1.pdf',
						mimeType: 'application/pdf',
						data: BYTES.toString('base64'),
					}),
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(stripe.requests.map(({ path, headers }) => [path, headers['stripe-account']])).toEqual([
			['/v1/quotes/qt_1/pdf', 'acct_1'],
		]);
	});
});

describe('download of an invoice', () => {
	const PDF = Buffer.concat([Buffer.from('%PDF-1.4'), BYTES]);
	const SECRET = 'capability_of_the_link';
	const parameters: IDataObject = {
		resource: 'invoice',
		operation: 'pdf',
		invoice: id('in_1'),
		binaryPropertyName: 'bill',
		options: { stripeAccount: 'acct_1' },
	};
	/** Answers with an invoice, and with what its address leads to. */
	const answer = (invoice: IDataObject, linked: ReturnType<Recorder['answer']> = { body: PDF }) => {
		stripe.answer = ({ path }) =>
			path === '/v1/invoices/in_1'
				? { body: { id: 'in_1', object: 'invoice', status: 'open', ...invoice } }
				: path === '/elsewhere'
					? { body: PDF }
					: linked;
	};
	const link = () => `${stripe.url}/i/${SECRET}/pdf?s=ap`;
	const paths = () => stripe.requests.map(({ method, path }) => `${method} ${path}`);

	it.each([
		['A-0042', 'A-0042.pdf'],
		['2026/07\\1', '2026-07-1.pdf'],
		[null, 'in_1.pdf'],
	])('gives the bytes under the number %s, and the invoice', async (number, fileName) => {
		answer({ number, invoice_pdf: link() });
		const { items, error } = await run(parameters);
		expect(error).toBeUndefined();
		const json = { id: 'in_1', object: 'invoice', status: 'open', number, invoice_pdf: link() };
		const bill = expect.objectContaining({
			fileName,
			mimeType: 'application/pdf',
			data: PDF.toString('base64'),
		}) as unknown;
		expect(items).toEqual([{ json, binary: { bill }, pairedItem: { item: 0 } }]);
		expect(paths()).toEqual(['GET /v1/invoices/in_1', `GET /i/${SECRET}/pdf`]);
	});

	it('sends the key and the account to the API only, also where the address redirects', async () => {
		answer({ invoice_pdf: link() }, { status: 302, headers: { location: '/elsewhere' } });
		const { error } = await run(parameters);
		expect(error).toBeUndefined();
		const [api, ...others] = stripe.requests;
		expect(api.headers).toMatchObject({
			authorization: expect.stringMatching(/^Basic /),
			'stripe-account': 'acct_1',
		});
		expect(others.map(({ path }) => path)).toEqual([`/i/${SECRET}/pdf`, '/elsewhere']);
		expect(others[0].params).toEqual({ s: 'ap' });
		for (const { headers } of others) {
			expect(Object.keys(headers).filter((name) => /^(authorization|cookie|stripe-)/.test(name))).toEqual([]);
			expect(JSON.stringify(headers)).not.toMatch(/sk_test|acct_1/);
		}
	});

	it('refuses an address at another host, and sends nothing there', async () => {
		const other = await startRecorder();
		try {
			answer({ invoice_pdf: `${other.url}/${SECRET}` });
			const { error } = await run(parameters);
			expect(error).toMatchObject({
				message: `Item 0: "Invoice" has its PDF at 127.0.0.1:${other.port}, which is not Stripe's: it was not fetched`,
				description: expect.stringContaining('Check the base URL'),
			});
			expect(inspect(error, { depth: 8, showHidden: true })).not.toContain(SECRET);
			expect(other.requests).toEqual([]);
			expect(stripe.requests).toHaveLength(1);
		} finally {
			await other.close();
		}
	});

	it.each([
		['https://pay.stripe.com/invoice/x/pdf', true],
		['https://stripe.com/x', true],
		['https://proxy.example/x', true],
		['http://proxy.example/x', false],
		['http://pay.stripe.com/x', false],
		['https://pay.stripe.com:8443/x', false],
		['https://pay.stripe.com.evil.example/x', false],
		['https://evilstripe.com/x', false],
		['https://pay.stripe.com@evil.example/x', false],
		['ftp://pay.stripe.com/x', false],
	])('takes %s for an address at Stripe: %s', (address, is) => {
		expect(isAtStripe(new URL(address), 'https://proxy.example/stripe')).toBe(is);
	});

	it('says to finalize a draft first', async () => {
		answer({ status: 'draft', invoice_pdf: null });
		const { error } = await run(parameters);
		expect(error).toMatchObject({
			message: 'Item 0: "Invoice" has no PDF: its status is draft',
			description: expect.stringContaining('finalize it first'),
		});
		expect(stripe.requests).toHaveLength(1);
	});

	it.each<[string, ReturnType<Recorder['answer']>, string]>([
		['a refusal', { status: 401, body: '<html>' }, 'its address answered with HTTP 401'],
		['a web page', { body: '<html>' }, 'the file at its address is not a PDF'],
	])('does not take %s for the PDF', async (_name, linked, why) => {
		answer({ invoice_pdf: link() }, linked);
		const { error } = await run(parameters);
		expect(error?.message).toBe(`Item 0: "Invoice" has a PDF that could not be fetched: ${why}`);
		expect(error?.description).not.toContain('key');
		expect(inspect(error, { depth: 8, showHidden: true })).not.toContain(SECRET);
		expect(stripe.requests).toHaveLength(2);
	});

	it('tries again when the address fails, without a new look at the invoice', async () => {
		answer({ invoice_pdf: link() });
		const { answer: well } = stripe;
		stripe.answer = (request) => (stripe.requests.length === 2 ? { status: 503 } : well(request));
		const { error } = await run(parameters);
		expect(error).toBeUndefined();
		expect(paths()).toEqual(['GET /v1/invoices/in_1', ...Array(2).fill(`GET /i/${SECRET}/pdf`)]);
	});
});

describe('a stream of meter events', () => {
	const TOKEN = 'token_of_a_session';
	const event = { event_name: 'calls', payload: { entry: [{ key: 'value', value: '1' }] } };
	const stream = (authentication_token = TOKEN) => ({
		resource: 'v2MeterEventStream',
		operation: 'send',
		authentication_token,
		events: { item: [event] },
	});

	it('goes with the token of the session, and without the key', async () => {
		stripe.answer = () => ({ body: {} });
		const { json, error } = await run(stream());
		expect(error).toBeUndefined();
		expect(json).toEqual([{}]);
		const [{ path, params, headers }] = stripe.requests;
		expect(path).toBe('/v2/billing/meter_event_stream');
		expect(params).toEqual({ events: [{ event_name: 'calls', payload: { value: '1' } }] });
		expect(headers.authorization).toBe(`Bearer ${TOKEN}`);
		expect(JSON.stringify(headers)).not.toContain('sk_test');
	});

	it('says to check the token, not the key, when Stripe does not know it', async () => {
		stripe.answer = () => ({ status: 401, body: { error: { message: 'Invalid token.' } } });
		const { error } = await run(stream());
		expect(error?.description).toContain('Check the field "Authentication Token"');
		expect(error?.description).not.toContain('secret key');
	});

	it('needs a token', async () => {
		const { error } = await run(stream('={{ $json.missing }}'));
		expect(error?.message).toBe('Item 0: "Authentication Token" is empty');
		expect(stripe.requests).toEqual([]);
	});

	it('says that a session is over, and what to do', async () => {
		const refusal = { message: 'The session has expired', code: 'billing_meter_event_session_expired' };
		stripe.answer = () => ({ status: 401, body: { error: refusal } });
		const { error } = await run(stream());
		expect(error?.message).toContain('The session has expired');
		expect(error?.description).toContain('Create a new meter event session');
	});

	it.each<[string, string | undefined]>([
		['is refused', undefined],
		['does not get through', 'http://127.0.0.1:9'],
	])('never tells its token when it %s', async (_name, baseUrl = stripe.url) => {
		stripe.answer = () => ({ status: 400, body: { error: { message: 'No.' } } });
		const { error } = await run(
			{ ...stream('={{ $json.token }}'), options: { retries: 0 } },
			{ items: [{ token: TOKEN }], baseUrl },
		);
		expect(error).toBeDefined();
		expect(inspect(error, { depth: 8, showHidden: true })).not.toContain(TOKEN);
	});

	it('hides the token in the editor', () => {
		const { shown } = table.get('v2MeterEventStream', 'send')!;
		const field = shown.find(({ name }) => name === 'authentication_token');
		expect(field?.typeOptions).toEqual({ password: true });
	});
});

describe("Stripe's hosts", () => {
	/** Where a request goes, and whether the key goes along. */
	async function target(baseUrl: string, resource: string, operation: string) {
		const { host, method } = table.get(resource, operation)!;
		const token = host?.includes('meter') ? 'token' : undefined;
		let went = '';
		const sent = (how: string) => async (http: { url: string }) => {
			went = `${how} ${new URL(http.url).origin}`;
			return { statusCode: 200, headers: {}, body: {} };
		};
		const connection = {
			functions: {
				helpers: {
					httpRequest: sent('token'),
					httpRequestWithAuthentication: async (_type: string, http: { url: string }) =>
						await sent('key')(http),
				},
			},
			baseUrl,
			owner: 'o',
			execution: 'e',
		} as unknown as Connection;
		const request: StripeRequest = { method, path: '/v1/x', params: {}, apiVersion: '', host, token };
		await send(connection, request, { settings: DEFAULTS });
		return went;
	}

	it.each([
		['payout', 'create', 'key https://api.stripe.com'],
		['file', 'get', 'key https://api.stripe.com'],
		['file', 'upload', 'key https://files.stripe.com'],
		['file', 'download', 'key https://files.stripe.com'],
		['quote', 'pdf', 'key https://files.stripe.com'],
		['v2MeterEventStream', 'send', 'token https://meter-events.stripe.com'],
	])('%s %s goes with %s', async (resource, operation, wanted) => {
		expect(await target('https://api.stripe.com', resource, operation)).toBe(wanted);
		const own = wanted.replace(/https:.*/, 'https://proxy.example');
		expect(await target('https://proxy.example', resource, operation)).toBe(own);
	});

	it.each([
		['https://api.stripe.com', 'https://api.stripe.com/v1/account', true],
		['https://api.stripe.com', 'https://files.stripe.com/v1/files', true],
		['https://api.stripe.com', 'https://meter-events.stripe.com/v2/billing/meter_event_stream', false],
		['https://api.stripe.com', 'http://files.stripe.com/v1/files', false],
		['https://api.stripe.com', 'https://files.stripe.com.evil.example/v1/files', false],
		['https://proxy.example', 'https://proxy.example/v1/files', true],
		['https://proxy.example', 'https://files.stripe.com/v1/files', false],
	])('the credential for %s, asked for %s, gives its key: %s', async (baseUrl, url, gives) => {
		const asked = new StripeSecretKeyApi().authenticate({ secretKey: 'sk_test_1', baseUrl }, { url });
		if (gives) expect(await asked).toMatchObject({ auth: { username: 'sk_test_1' } });
		else await expect(asked).rejects.toThrow('sends its key to');
	});
});

describe('with the sandbox', () => {
	let sandbox: Sandbox;
	beforeAll(async () => (sandbox = await startSandbox()));
	afterAll(async () => await sandbox.close());
	const there = async (parameters: IDataObject, options: Partial<RunOptions> = {}) => {
		const { items, error } = await run(parameters, { baseUrl: sandbox.url, ...options });
		expect(error).toBeUndefined();
		return items[0];
	};

	const newCustomer = async () => {
		const { json } = await there({ resource: 'customer', operation: 'create' });
		return id(json.id as string);
	};

	it('a file goes up and comes down', async () => {
		const up = await there(
			{ resource: 'file', operation: 'upload', purpose: 'dispute_evidence' },
			{ binary: fileOf(BYTES) },
		);
		expect(up.json).toMatchObject({ object: 'file', filename: 'receipt.pdf', size: BYTES.length });
		const down = await there({ resource: 'file', operation: 'download', file: id(up.json.id as string) });
		expect(down.json).toEqual(up.json);
		expect(down.binary).toMatchObject({ data: { fileName: 'receipt.pdf', mimeType: 'application/pdf' } });
	});

	it('a draft has no PDF; finalized, it comes down with its number as name', async () => {
		const draft = await there({ resource: 'invoice', operation: 'create', customer: await newCustomer() });
		const pdf = { resource: 'invoice', operation: 'pdf', invoice: id(draft.json.id as string) };
		const { error } = await run(pdf, { baseUrl: sandbox.url });
		expect(error?.message).toBe('Item 0: "Invoice" has no PDF: its status is draft');
		const { json } = await there({ ...pdf, operation: 'finalize' });
		const down = await there(pdf);
		expect(down.json).toMatchObject({ id: draft.json.id, status: 'open', number: json.number });
		expect(down.binary).toMatchObject({
			data: { fileName: `${String(json.number)}.pdf`, mimeType: 'application/pdf' },
		});
		const leaked = await fetch(String(json.invoice_pdf), { headers: { authorization: 'Bearer sk_test_1' } });
		expect(leaked.status).toBe(400);
	});

	it('a session gives the token for a stream', async () => {
		const session = await there({ resource: 'v2MeterEventSession', operation: 'create' });
		const stream = await there({
			resource: 'v2MeterEventStream',
			operation: 'send',
			authentication_token: session.json.authentication_token,
			events: {
				item: [{ event_name: 'calls', payload: { entry: [{ key: 'value', value: '1' }] } }],
			},
		});
		expect(stream.json).toEqual({});
		const { operation } = sandbox.exchanges.at(-1)!;
		expect(operation).toBe('v2.billing.meterEventStream.create');
	});
});
