import { createServer, type AddressInfo } from 'node:net';

function listen(port: number): Promise<{ port: number; close: () => Promise<void> }> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => {
			resolve({
				port: (server.address() as AddressInfo).port,
				close: () => new Promise((closed) => server.close(() => closed())),
			});
		});
	});
}

/** As many different free ports of this machine as asked for. */
export async function freePorts(count: number): Promise<number[]> {
	const taken = await Promise.all(Array.from({ length: count }, () => listen(0)));
	await Promise.all(taken.map(({ close }) => close()));
	return taken.map(({ port }) => port);
}

/** Whether a server of ours could listen there. */
export async function isFree(port: number): Promise<boolean> {
	try {
		await (await listen(port)).close();
		return true;
	} catch {
		return false;
	}
}
