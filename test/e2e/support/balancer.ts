import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The one address of several processes, as a load balancer in front of n8n is. */
export interface Balancer {
	url: string;
	/** Address of the process that takes the calls from now on. */
	to: string;
	close: () => Promise<void>;
}

/** Starts one, which hands calls on byte by byte. */
export async function startBalancer(): Promise<Balancer> {
	const server = createServer((incoming, response) => {
		const { method, headers, url = '/' } = incoming;
		const onward = request(new URL(url, balancer.to), { method, headers }, (answer) => {
			response.writeHead(answer.statusCode!, answer.headers);
			answer.pipe(response);
		});
		onward.once('error', () => response.destroy());
		incoming.pipe(onward);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const balancer: Balancer = {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		to: '',
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	return balancer;
}
