import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'qs';

/** A request as it arrived. */
export interface Recorded {
	method: string;
	path: string;
	/** What stands after the path, as it came. */
	query: string;
	headers: IncomingHttpHeaders;
	/** Query and body together, decoded; JSON bodies parsed. */
	params: unknown;
	/** The body as it came. */
	raw: Buffer;
	/** Files of a multipart body, by name. */
	files: Record<string, { name: string; type: string; hex: string }>;
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

/** The parameters and the files of a body. */
async function decodeBody(
	raw: Buffer,
	contentType = '',
): Promise<{ params: unknown; files: Recorded['files'] }> {
	if (raw.length === 0) return { params: {}, files: {} };
	if (contentType.includes('json')) return { params: JSON.parse(raw.toString()) as unknown, files: {} };
	if (!contentType.startsWith('multipart/')) return { params: decodeForm(raw.toString()), files: {} };
	const form = await new Response(raw, { headers: { 'content-type': contentType } }).formData();
	const texts = new URLSearchParams();
	const files: Recorded['files'] = {};
	const reading: Array<Promise<void>> = [];
	form.forEach((value, key) => {
		if (typeof value === 'string') return texts.append(key, value);
		const { name, type } = value;
		const read = (bytes: ArrayBuffer) =>
			void (files[key] = { name, type, hex: Buffer.from(bytes).toString('hex') });
		reading.push(value.arrayBuffer().then(read));
	});
	await Promise.all(reading);
	return { params: decodeForm(texts.toString()), files };
}

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
			void (async () => {
				const [path, query = ''] = (request.url ?? '').split('?');
				const raw = Buffer.concat(chunks);
				const { params, files } = await decodeBody(raw, request.headers['content-type']);
				const recorded: Recorded = {
					method: request.method ?? '',
					path,
					query,
					headers: request.headers,
					params: { ...decodeForm(query), ...(params as object) },
					raw,
					files,
				};
				recorder.requests.push(recorded);
				const { status = 200, body: answer = {}, headers = {} } = recorder.answer(recorded);
				response.writeHead(status, {
					'content-type': 'application/json',
					'request-id': 'req_test',
					...headers,
				});
				const isRaw = typeof answer === 'string' || Buffer.isBuffer(answer);
				response.end(isRaw ? answer : JSON.stringify(answer));
			})();
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
