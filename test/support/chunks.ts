import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers piece by piece, and can stop at any of them. */
export interface Chunks {
	url: string;
	/** What was asked for, as `GET /v1/files/file_1`. */
	asked: string[];
	/** Connections that are open. */
	open: Set<ServerResponse>;
	/** Answers. `count` says how often this path was asked for, from 1 on. */
	answer: (response: ServerResponse, path: string, count: number) => Promise<unknown> | unknown;
	close: () => Promise<void>;
}

export async function startChunks(): Promise<Chunks> {
	const asked: string[] = [];
	const open = new Set<ServerResponse>();
	const server = createServer((request: IncomingMessage, response) => {
		const path = (request.url ?? '').split('?')[0];
		asked.push(`${request.method} ${path}`);
		const count = asked.filter((one) => one.endsWith(` ${path}`)).length;
		open.add(response);
		response.on('close', () => open.delete(response));
		response.on('error', () => undefined);
		request.resume().on('end', () => void chunks.answer(response, path, count));
	});
	const chunks: Chunks = {
		url: '',
		asked,
		open,
		answer: (response) => response.end('{}'),
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	chunks.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return chunks;
}

/**
 * Writes the same piece again and again, as fast as it is taken: what is sent is never in memory.
 * @param between called before each piece with what was sent so far, in bytes
 * @returns how many bytes were sent, fewer where the other end hung up
 */
export async function repeat(
	response: ServerResponse,
	piece: Buffer,
	times: number,
	between: (sent: number) => Promise<void> | void = () => undefined,
): Promise<number> {
	let sent = 0;
	for (; sent < piece.length * times && !response.destroyed; sent += piece.length) {
		await between(sent);
		if (!response.write(piece)) await takenBy(response);
	}
	return sent;
}

/** Until there is room for more, or nobody who wants it. */
const takenBy = async (response: ServerResponse) =>
	await new Promise<void>((resolve) => {
		const done = () => {
			response.off('drain', done).off('close', done);
			resolve();
		};
		response.on('drain', done).on('close', done);
	});
