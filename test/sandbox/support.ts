import Stripe from 'stripe';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../tools/sandbox';
import { requestFor } from './examples';
import type { Send } from './tour';

export const KEY = 'sk_test_sandbox123';

/** The official SDK, pointed at the sandbox, never retrying on its own. */
export function clientFor(sandbox: Sandbox, key = KEY, config: Record<string, unknown> = {}): Stripe {
	return new Stripe(key, {
		host: '127.0.0.1',
		port: sandbox.port,
		protocol: 'http',
		maxNetworkRetries: 0,
		telemetry: false,
		...config,
	});
}

/** A sandbox for one test file: started before it, forgotten between its tests, closed after it. */
export function useSandbox(options: SandboxOptions = {}): { sandbox: Sandbox; stripe: Stripe } {
	const held = {} as { sandbox: Sandbox; stripe: Stripe };
	beforeAll(async () => {
		held.sandbox = await startSandbox({ clockAdvanceMs: 20, ...options });
		held.stripe = clientFor(held.sandbox);
	});
	beforeEach(() => held.sandbox.reset());
	afterAll(() => held.sandbox.close());
	return held;
}

/** A sandbox of its own for one test, closed whatever happens. */
export async function withSandbox(options: SandboxOptions, run: (sandbox: Sandbox) => Promise<void>) {
	const sandbox = await startSandbox(options);
	try {
		await run(sandbox);
	} finally {
		await sandbox.close();
	}
}

export interface Answer {
	status: number;
	headers: Headers;
	body: Record<string, unknown> & {
		error?: { type: string; code?: string; message: string; param?: string } & Record<string, unknown>;
	};
}

/** A request without the SDK: for what the SDK would not send. */
export async function send(
	sandbox: Sandbox,
	method: string,
	path: string,
	options: { body?: string | FormData; headers?: Record<string, string>; key?: string | null } = {},
): Promise<Answer> {
	const form = typeof options.body === 'string' && !path.startsWith('/v2/');
	const response = await fetch(sandbox.url + path, {
		method,
		headers: {
			...(options.key !== null && { authorization: `Bearer ${options.key ?? KEY}` }),
			...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
			...(typeof options.body === 'string' && !form && { 'content-type': 'application/json' }),
			...options.headers,
		},
		...(options.body !== undefined && { body: options.body }),
	});
	const text = await response.text();
	const json = (response.headers.get('content-type') ?? '').includes('json');
	return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : { text } };
}

/** Calls without the SDK, which has no methods for retired operations. */
export const directly =
	(held: { sandbox: Sandbox }): Send =>
	async (operation, ids, params) => {
		const { path, body } = requestFor(operation, ids, params);
		const answer = await send(held.sandbox, operation.method, path, {
			body,
			headers: operation.version ? { 'stripe-version': operation.version } : {},
		});
		if (answer.status !== 200) throw new Error(`${answer.status} ${answer.body.error?.message}`);
		return answer.body;
	};

export interface Failure {
	statusCode: number;
	type: string;
	rawType: string;
	code?: string;
	param?: string;
	message: string;
	requestId: string;
	headers: Record<string, string>;
}

/** The error that a call ends with. */
export async function failure(call: Promise<unknown>): Promise<Failure> {
	try {
		await call;
	} catch (error) {
		return error as Failure;
	}
	throw new Error('The call was expected to fail');
}
