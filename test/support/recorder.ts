import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'qs';

/** A request as it arrived. */
export interface Recorded {
	method: string;
	path: string;
	headers: IncomingHttpHeaders;
	/** Query and body together, decoded; JSON bodies parsed. */
	params: unknown;
}

export interface Recorder {
	url: string;
	port: number;
	requests: Recorded[];
	/** What to answer; an empty object by default. */
	answer: (request: Recorded) => { status?: number; body?: unknown; headers?: Record<string, string> };
	close: () => Promise<void>;
}

/** A form-encoded text, all of it, however deep and however many: the limits of `qs` guard servers, not tests. */
export const decodeForm = (text: string) =>
	parse(text, { depth: 50, arrayLimit: 10_000, parameterLimit: 1_000_000, strictNullHandling: false });

/** An HTTP server on loopback that keeps what it is sent. */
export async function startRecorder(): Promise<Recorder> {
	const recorder: Recorder = {
		url: '',
		port: 0,
		requests: [],
		answer: () => ({}),
		close: async () => undefined,
	};
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			const [path, query = ''] = (request.url ?? '').split('?');
			const body = Buffer.concat(chunks).toString();
			const json = request.headers['content-type']?.includes('json');
			const recorded: Recorded = {
				method: request.method ?? '',
				path,
				headers: request.headers,
				params: json && body ? (JSON.parse(body) as unknown) : { ...decodeForm(query), ...decodeForm(body) },
			};
			recorder.requests.push(recorded);
			const { status = 200, body: answer = {}, headers = {} } = recorder.answer(recorded);
			response.writeHead(status, {
				'content-type': 'application/json',
				'request-id': 'req_test',
				...headers,
			});
			response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	recorder.port = (server.address() as AddressInfo).port;
	recorder.url = `http://127.0.0.1:${recorder.port}`;
	recorder.close = async () => {
		server.closeAllConnections();
		await new Promise<void>((resolve) => server.close(() => resolve()));
	};
	return recorder;
}
