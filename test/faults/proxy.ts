import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool, type Dispatcher } from 'undici';
import type { Fault } from '../../tools/sandbox';
import { Random } from '../support/random';

/*
 * What can happen to a request: those that Stripe never sees come first, then those that it has carried out and
 * whose answer is lost. Both pass: the next try may go well.
 */
const BEFORE = [
	'reset before',
	'silence before',
	'500 before',
	'503 HTML',
	'429',
	'429 Retry-After',
	'409',
] as const;
const AFTER = [
	'reset after',
	'silence after',
	'500 after',
	'half an answer',
	'half, no length',
	'slow',
] as const;

/** Faults of Stripe's own work, which stay: it keeps such an answer under the key, and gives it again. */
const KEPT = {
	'500 kept': { at: 'work' },
	'500 kept, executed': { at: 'work', executed: true },
	'500 kept, unheard': { at: 'work', drop: true },
	'500 kept, executed, unheard': { at: 'work', executed: true, drop: true },
} as const satisfies Record<string, Fault>;

export type Kind = (typeof BEFORE)[number] | (typeof AFTER)[number] | keyof typeof KEPT;
/** Those that pass. */
export const KINDS: readonly Kind[] = [...BEFORE, ...AFTER];
/** Those that stay, for as long as the key lives. */
export const KEPT_KINDS = Object.keys(KEPT) as Array<keyof typeof KEPT>;

const isKept = (kind: Kind | undefined): kind is keyof typeof KEPT => kind !== undefined && kind in KEPT;

const SLOW_MS = 300;

interface Upstream {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

export interface FaultProxy {
	url: string;
	/** The share of requests that meet a fault. */
	share: number;
	/** The faults that chance picks from, `KINDS` unless told. */
	kinds: readonly Kind[];
	/** What the coming requests meet, before chance decides again; undefined for nothing. */
	script: Array<Kind | undefined>;
	/** Requests that arrived. */
	requests: number;
	/** Faults so far. */
	met: Partial<Record<Kind, number>>;
	/** How often each idempotency key arrived. */
	tries: Map<string, number>;
	/** Forgets the counts. */
	clear: () => void;
	close: () => Promise<void>;
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}

/** Sends errors as Stripe does. */
function refuse(
	response: ServerResponse,
	status: number,
	error: Record<string, string>,
	headers: Record<string, string> = {},
): void {
	response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_fault', ...headers });
	response.end(JSON.stringify({ error: { message: `A fault of ${status}`, ...error } }));
}

/**
 * A server on loopback that hands requests on, and lets a share of them go wrong in one of its `kinds`.
 * @param target the sandbox to hand them on to, which itself plays the kinds that stay
 * @param seed of the chances; which request meets which depends on the order of arrival as well
 */
export async function startFaultProxy(target: string, seed: number, share = 0.2): Promise<FaultProxy> {
	const random = new Random(seed);
	const upstream = new Pool(target, { connections: 128 });

	const forward = async (request: IncomingMessage, body: Buffer, kind?: Kind): Promise<Upstream> => {
		// Whether to keep a connection is between each two.
		const { connection: _connection, ...headers } = request.headers;
		if (isKept(kind)) headers['sandbox-fault'] = JSON.stringify(KEPT[kind]);
		const method = request.method as Dispatcher.HttpMethod;
		const answer = await upstream.request({ method, path: request.url ?? '/', headers, body });
		return {
			status: answer.statusCode,
			headers: answer.headers,
			body: Buffer.from(await answer.body.arrayBuffer()),
		};
	};

	const playBefore = (kind: Kind, response: ServerResponse): boolean => {
		const socket = response.socket;
		switch (kind) {
			case 'reset before':
				socket?.resetAndDestroy();
				return true;
			case 'silence before':
				return true;
			case '500 before':
				refuse(response, 500, { type: 'api_error' });
				return true;
			case '503 HTML':
				response.writeHead(503, { 'content-type': 'text/html' });
				response.end('<html><body><h1>503 Service Unavailable</h1></body></html>');
				return true;
			case '429':
				refuse(response, 429, { type: 'invalid_request_error', code: 'rate_limit' });
				return true;
			case '429 Retry-After':
				refuse(
					response,
					429,
					{ type: 'invalid_request_error', code: 'rate_limit' },
					{ 'retry-after': (0.2 + 0.8 * random.next()).toFixed(2) },
				);
				return true;
			case '409':
				refuse(response, 409, { type: 'idempotency_error', code: 'idempotency_key_in_use' });
				return true;
			default:
				return false;
		}
	};

	const playAfter = async (
		kind: Kind | undefined,
		response: ServerResponse,
		{ status, headers, body }: Upstream,
	): Promise<void> => {
		const { 'transfer-encoding': _chunked, connection: _connection, ...kept } = headers;
		const half = body.subarray(0, Math.ceil(body.length / 2));
		switch (kind) {
			case 'reset after':
				response.socket?.resetAndDestroy();
				return;
			case 'silence after':
				return;
			case '500 after':
				refuse(response, 500, { type: 'api_error' });
				return;
			case 'half an answer':
				response.writeHead(status, { ...kept, 'content-length': body.length });
				response.write(half, () => response.destroy());
				return;
			case 'half, no length': {
				// Ends like any answer of a server that closes: only its content tells that it was cut.
				const { 'content-length': _length, ...rest } = kept;
				response.useChunkedEncodingByDefault = false;
				response.writeHead(status, { ...rest, connection: 'close' });
				response.end(half);
				return;
			}
			case 'slow':
				await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
		}
		response.writeHead(status, { ...kept, 'content-length': body.length });
		response.end(body);
	};

	const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
		const body = await readAll(request);
		proxy.requests++;
		const key = request.headers['idempotency-key'];
		if (typeof key === 'string') proxy.tries.set(key, (proxy.tries.get(key) ?? 0) + 1);
		const chance = random.next() < proxy.share ? random.pick(proxy.kinds) : undefined;
		const kind = proxy.script.length ? proxy.script.shift() : chance;
		if (kind) {
			proxy.met[kind] = (proxy.met[kind] ?? 0) + 1;
			if (playBefore(kind, response)) return;
		}
		await playAfter(kind, response, await forward(request, body, kind));
	};

	const server = createServer((request, response) => {
		// Whoever gave up waiting needs no answer.
		response.on('error', () => undefined);
		handle(request, response).catch(() => response.destroy());
	});
	const proxy: FaultProxy = {
		url: '',
		share,
		kinds: KINDS,
		script: [],
		requests: 0,
		met: {},
		tries: new Map(),
		clear() {
			proxy.requests = 0;
			proxy.met = {};
			proxy.tries.clear();
		},
		async close() {
			server.closeAllConnections();
			await upstream.destroy();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	proxy.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return proxy;
}

/** The seed of this run: `SEED` repeats one. */
export function seedOfRun(): number {
	const seed = process.env.SEED ? Number(process.env.SEED) : Math.floor(Math.random() * 2 ** 31);
	console.log(`SEED=${seed}`);
	return seed;
}
