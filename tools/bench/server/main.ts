/**
 * A server that answers like Stripe as far as speed goes, in a process of its own, so that what it costs
 * is nobody else's. `POST /bench` sets it up anew, `GET /bench` says what it saw. Prints its ports.
 *
 * With arguments, `main.ts <round trip> <file>`, it can also be reached over TLS and so many milliseconds away; the
 * file takes the authority to believe.
 */
import { writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { closedFor, open, tokenBucket, type Gate } from './bucket';
import { issue } from './certificate';
import { farAway } from './distance';
import { objectJson, pageJson } from './objects';
import type { Behaviour, Ports, Seen } from './types';

const TOO_MANY = JSON.stringify({
	error: {
		code: 'rate_limit',
		doc_url: 'https://stripe.com/docs/error-codes/rate-limit',
		message:
			'Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits.',
		type: 'invalid_request_error',
	},
});

let behaviour: Behaviour = { latency: 0 };
let gate: Gate = open;
const nothing = (): Seen => ({ passed: [], refused: [], connections: 0, firstBy: {}, lastBy: {} });
let seen = nothing();
let created = 0;

function gateOf({ perSecond, refuseFirst }: Behaviour): Gate {
	if (refuseFirst) return closedFor(refuseFirst);
	return perSecond ? tokenBucket(perSecond) : open;
}

function setUp(next: Behaviour): void {
	behaviour = next;
	gate = gateOf(next);
	seen = nothing();
}

const refusal = (): Record<string, string> => ({
	'Stripe-Rate-Limited-Reason': 'global-rate',
	...(behaviour.retryAfter ? { 'Retry-After': String(behaviour.retryAfter) } : {}),
});

function reply(response: ServerResponse, status: number, json: string): void {
	response.writeHead(status, {
		'Content-Type': 'application/json',
		'Content-Length': Buffer.byteLength(json),
		'Request-Id': `req_bench${seen.passed.length}`,
		...(status === 429 ? refusal() : {}),
	});
	response.end(json);
}

function note(now: number, passes: boolean, by = ''): void {
	(passes ? seen.passed : seen.refused).push(now);
	if (!passes) return;
	seen.firstBy[by] ??= now;
	seen.lastBy[by] = now;
}

function answer({ method, url = '/', headers }: IncomingMessage, response: ServerResponse): void {
	const now = performance.now();
	const passes = gate(now);
	note(now, passes, headers.authorization);
	const [path, query] = url.split('?');
	const say = () => {
		if (!passes) reply(response, 429, TOO_MANY);
		else if (method === 'POST') reply(response, 200, objectJson(path, created++));
		else reply(response, 200, pageJson(path, behaviour.objects ?? 0, new URLSearchParams(query)));
	};
	if (behaviour.latency) setTimeout(say, behaviour.latency);
	else say();
}

const KEEP_ALIVE = { keepAliveTimeout: 60_000 };

function serve(request: IncomingMessage, response: ServerResponse): void {
	const body: Buffer[] = [];
	request.on('data', (chunk: Buffer) => body.push(chunk));
	request.on('end', () => {
		if (request.url !== '/bench') return answer(request, response);
		if (request.method === 'POST') setUp(JSON.parse(Buffer.concat(body).toString()) as Behaviour);
		reply(response, 200, JSON.stringify(seen));
	});
}

async function portOf(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** The same over TLS and from afar. */
async function listenFar(roundTrip: number, file: string): Promise<number> {
	const { authority, cert, key } = issue();
	writeFileSync(file, authority);
	const secure = createSecureServer({ cert, key, ...KEEP_ALIVE }, serve);
	secure.on('connection', () => seen.connections++);
	return await portOf(farAway(await portOf(secure), roundTrip));
}

async function main([roundTrip, file]: string[]): Promise<void> {
	const ports: Ports = {
		near: await portOf(createServer(KEEP_ALIVE, serve)),
		...(file ? { far: await listenFar(Number(roundTrip), file) } : {}),
	};
	console.log(JSON.stringify(ports));
}

void main(process.argv.slice(2));
// Gone when the benchmark is, however that ends.
process.stdin.resume().on('end', () => process.exit());
