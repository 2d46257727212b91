import axios from 'axios';
import { CredentialTestContext } from 'n8n-core';
import type { ICredentialTestFunctions, ICredentialType, INodeType } from 'n8n-workflow';
import * as shipped from '../../index';
import { credentialTest } from '../../request';
import { startSandbox, type Sandbox } from '../../tools/sandbox';
import { startRecorder, type Recorder } from '../support/recorder';

/*
 * The test of a credential: in the n8n that is installed, and in n8n 1.94 to 2.8, whose helper is on axios.
 */

let sandbox: Sandbox;
let recorder: Recorder;
beforeAll(async () => {
	sandbox = await startSandbox();
	recorder = await startRecorder();
});
afterAll(async () => {
	await sandbox.close();
	await recorder.close();
});
beforeEach(() => {
	recorder.requests.length = 0;
	recorder.answer = () => ({});
});

interface LegacyRequest {
	method: string;
	uri: string;
	auth: { user: string; pass: string };
	json: boolean;
	simple: boolean;
	resolveWithFullResponse: boolean;
	followRedirect: boolean;
	timeout: number;
}

/** What n8n-core 1.93 to 2.8 makes of a request: `parseRequestObject` and `proxyRequestToAxios`. */
async function oldRequest(options: LegacyRequest): Promise<unknown> {
	const { data, headers, status, statusText } = await axios.request<unknown>({
		method: options.method,
		url: options.uri,
		auth: { username: options.auth.user, password: options.auth.pass },
		timeout: options.timeout,
		...(options.json ? {} : { transformResponse: (body: unknown) => body }),
		...(options.followRedirect ? {} : { maxRedirects: 0 }),
		...(options.simple ? {} : { validateStatus: () => true }),
	});
	const body = data === '' ? undefined : data;
	return options.resolveWithFullResponse
		? { body, headers, statusCode: status, statusMessage: statusText }
		: body;
}

const HOSTS: Array<[string, () => ICredentialTestFunctions]> = [
	['the n8n that is installed', () => new CredentialTestContext()],
	['n8n 1.94 to 2.8', () => ({ helpers: { request: oldRequest } }) as unknown as ICredentialTestFunctions],
];

describe.each(HOSTS)('in %s', (_host, context) => {
	const tried = async (data: Record<string, string>) =>
		await credentialTest.stripeKey.call(context(), {
			id: '1',
			name: 'Stripe',
			type: 'stripeSecretKeyApi',
			data,
		});
	const triedWith = async (status: number, body?: unknown, headers?: Record<string, string>) => {
		recorder.answer = () => ({ status, body, headers });
		return await tried({ secretKey: 'sk_test_secret123', baseUrl: recorder.url });
	};

	it('takes a key that Stripe knows, with spaces around it and a slash after the address', async () => {
		const result = await tried({ secretKey: ' sk_test_sandbox123 ', baseUrl: `${sandbox.url}/` });
		expect(result.status).toBe('OK');
	});

	it('takes a restricted key that may not read the account', async () => {
		const result = await tried({ secretKey: 'rk_test_noperm_123', baseUrl: sandbox.url });
		expect(result).toEqual({ status: 'OK', message: expect.stringContaining('knows this key') as string });
	});

	it('refuses a key that Stripe does not know', async () => {
		const result = await tried({ secretKey: 'sk_test_x', baseUrl: sandbox.url });
		expect(result.status).toBe('Error');
		expect(result.message).toMatch(/^Stripe does not know this key/);
	});

	it.each([
		['', 'The key is empty'],
		['pk_test_123', 'publishable key'],
		['whsec_123', 'signing secret'],
	])('asks nobody about the key “%s”', async (secretKey, says) => {
		const result = await tried({ secretKey, baseUrl: recorder.url });
		expect(result).toEqual({ status: 'Error', message: expect.stringContaining(says) as string });
		expect(recorder.requests).toEqual([]);
	});

	it.each(['http://example.com', 'ftp://127.0.0.1', 'stripe', 'https://user@example.com'])(
		'sends no key to %s',
		async (baseUrl) => {
			const result = await tried({ secretKey: 'sk_test_x', baseUrl });
			expect(result.message).toMatch(/^The base URL must be https/);
		},
	);

	const refusal = { error: { type: 'invalid_request_error', message: 'sk_test_secret123' } };
	it.each([
		['a page that is not Stripe', 200, '<html>sk_test_secret123</html>', 'Nothing at the base URL'],
		['an empty answer', 200, '', 'Nothing at the base URL'],
		['something else in JSON', 200, { object: 'list' }, 'Nothing at the base URL'],
		['a proxy that forbids', 403, '<html></html>', 'Nothing at the base URL'],
		['a proxy that wants to know who asks', 407, '', 'Nothing at the base URL'],
		['an address without Stripe', 404, refusal, 'Nothing at the base URL'],
		['a bad request', 400, refusal, 'does not understand'],
		['a page that knows no key', 401, '<html></html>', 'Nothing at the base URL'],
		['Stripe at its limit', 429, refusal, 'Try again in a minute'],
		['Stripe in trouble', 500, refusal, 'Try again later'],
		['a proxy without Stripe', 502, '<html></html>', 'Try again later'],
	])('refuses %s, and repeats nothing of it', async (_what, status, body, says) => {
		const result = await triedWith(status, body);
		expect(result).toEqual({ status: 'Error', message: expect.stringContaining(says) as string });
		expect(result.message).not.toContain('secret123');
		expect(recorder.requests).toHaveLength(1);
	});

	it.each([301, 302, 307, 308])('does not follow a %i with the key', async (status) => {
		const result = await triedWith(status, '', { location: `${recorder.url}/elsewhere` });
		expect(result.message).toMatch(/^The base URL forwards/);
		expect(recorder.requests.map(({ path }) => path)).toEqual(['/v1/account']);
	});

	it('says that nobody answers, by the code alone', async () => {
		const gone = await startRecorder();
		await gone.close();
		const result = await tried({ secretKey: 'sk_test_secret123', baseUrl: gone.url });
		expect(result.status).toBe('Error');
		expect(result.message).toBe(
			"The base URL cannot be reached (ECONNREFUSED). Check it, and n8n's network and proxy.",
		);
	});
});

it('is what n8n finds for the credential: no `test` of its own, and a node with the function wherever one is named', () => {
	const { StripeSecretKeyApi, ...nodes } = shipped;
	expect((new StripeSecretKeyApi() as ICredentialType).test).toBeUndefined();
	const classes = Object.values(nodes) as Array<new () => INodeType>;
	expect(classes).toHaveLength(16);
	for (const Class of classes) {
		const { description, methods } = new Class();
		expect(description.credentials).toEqual([
			{ name: 'stripeSecretKeyApi', required: true, testedBy: 'stripeKey' },
		]);
		expect(methods?.credentialTest?.stripeKey).toBe(credentialTest.stripeKey);
	}
});
