import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type Stripe from 'stripe';

/** A call that came to an endpoint. */
export interface Received {
	path: string;
	headers: IncomingHttpHeaders;
	signature: string;
	body: Buffer;
	event: Stripe.Event;
}

/** A webhook endpoint that remembers what came. */
export interface Receiver {
	url: string;
	received: Received[];
	/** Answers each call, after it was remembered: 200 unless told. */
	answer: (call: Received, response: ServerResponse) => void;
	close(): Promise<void>;
}

/** Starts an endpoint on this machine. */
export async function startReceiver(): Promise<Receiver> {
	const receiver: Receiver = {
		url: '',
		received: [],
		answer: (_call, response) => response.end('ok'),
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const body = Buffer.concat(chunks);
			const call: Received = {
				path: request.url ?? '',
				headers: request.headers,
				signature: String(request.headers['stripe-signature']),
				body,
				event: JSON.parse(body.toString()) as Stripe.Event,
			};
			receiver.received.push(call);
			receiver.answer(call, response);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
	return receiver;
}

/** An endpoint for one test file: started before it, forgetful between its tests, closed after it. */
export function useReceiver(): { receiver: Receiver } {
	const held = {} as { receiver: Receiver };
	beforeAll(async () => (held.receiver = await startReceiver()));
	beforeEach(() => {
		held.receiver.received = [];
		held.receiver.answer = (_call, response) => response.end('ok');
	});
	afterAll(() => held.receiver.close());
	return held;
}
