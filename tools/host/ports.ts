import { createServer, type AddressInfo } from 'node:net';

/** Listens for a moment, to learn the port. */
function probe(port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			const taken = (server.address() as AddressInfo).port;
			server.close(() => resolve(taken));
		});
	});
}

/** A port of this machine that nobody uses. */
export async function freePort(): Promise<number> {
	return await probe(0);
}

/** Whether a server could listen there. */
export async function isFree(port: number): Promise<boolean> {
	return await probe(port).then(
		() => true,
		() => false,
	);
}
