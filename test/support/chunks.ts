import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers piece by piece, and can stop at any of them. */
export interface Chunks {
	url: string;
	/** What was asked for, as `GET /v1/files/file_1`. */
	asked: string[];
	/** Answers. `count` says how often this path was asked for, from 1 on. */
	answer: (response: ServerResponse, path: string, count: number) => Promise<unknown> | unknown;
	/** Waits until nothing is under way any more: a server hears of a hang-up a little later. */
	ended: () => Promise<void>;
	close: () => Promise<void>;
}

/** Longer than a server needs to hear of a hang-up on any machine. */
const PATIENCE_MS = 20_000;

export async function startChunks(): Promise<Chunks> {
	const asked: string[] = [];
	const open = new Set<ServerResponse>();
	const answers = new Set<unknown>();
	const server = createServer((request: IncomingMessage, response) => {
		const path = (request.url ?? '').split('?')[0];
		asked.push(`${request.method} ${path}`);
		const count = asked.filter((one) => one.endsWith(` ${path}`)).length;
		open.add(response);
		response.on('close', () => open.delete(response));
		response.on('error', () => undefined);
		request.resume().on('end', async () => {
			answers.add(response);
			await chunks.answer(response, path, count);
			answers.delete(response);
		});
	});
	const chunks: Chunks = {
		url: '',
		asked,
		answer: (response) => response.end('{}'),
		ended: async () => {
			for (const until = Date.now() + PATIENCE_MS; open.size + answers.size > 0;) {
				if (Date.now() > until) throw new Error(`${open.size} connections are still open`);
				await new Promise((resolve) => setTimeout(resolve, 10));
			}
		},
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
