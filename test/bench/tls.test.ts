import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, Agent, type Server } from 'node:https';
import type { AddressInfo, Server as TcpServer } from 'node:net';
import { dirname, join } from 'node:path';
import { issue, type Issued } from '../../tools/bench/server/certificate';
import { farAway } from '../../tools/bench/server/distance';

const ROUND_TRIP = 300;
/** Timers may end a millisecond early. */
const EARLY = 1;
/** What takes more than one packet. */
const LONG = Array.from({ length: 30_000 }, (_, i) => String(i)).join(' ');

const servers: TcpServer[] = [];

async function listening<T extends TcpServer>(server: T): Promise<T> {
	servers.push(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return server;
}

const portOf = (server: TcpServer) => (server.address() as AddressInfo).port;

async function get(port: number, options: { ca?: string; agent?: Agent }): Promise<string> {
	const sent = request({ host: '127.0.0.1', port, ...options }).end();
	const [answer] = (await once(sent, 'response')) as [AsyncIterable<Buffer>];
	const pieces: Buffer[] = [];
	for await (const piece of answer) pieces.push(piece);
	return Buffer.concat(pieces).toString();
}

describe('the server of the benchmark, over TLS', () => {
	let issued: Issued;
	let server: Server;

	beforeAll(async () => {
		issued = issue();
		server = await listening(createServer(issued, (_, response) => response.end(LONG)));
	});

	afterAll(() => servers.forEach((one) => one.close()));

	it('is believed by whoever trusts the authority of this run, and by nobody else', async () => {
		const port = portOf(server);
		const agent = new Agent();
		await expect(get(port, { ca: issued.authority, agent })).resolves.toBe(LONG);
		await expect(get(port, { agent })).rejects.toThrow(/certificate/);
		await expect(get(port, { ca: issue().authority, agent })).rejects.toThrow(/certificate|signature/);
	});

	it('is as far away as it is said to be: to connect, to agree on a secret, and to ask', async () => {
		const port = portOf(await listening(farAway(portOf(server), ROUND_TRIP)));
		const agent = new Agent({ keepAlive: true });
		const timed = async () => {
			const from = performance.now();
			// In order and whole, however late.
			expect(await get(port, { ca: issued.authority, agent })).toBe(LONG);
			return performance.now() - from;
		};
		expect(await timed()).toBeGreaterThan(3 * (ROUND_TRIP - 2 * EARLY));
		expect(await timed()).toBeGreaterThan(ROUND_TRIP - 2 * EARLY);
		agent.destroy();
	});
});

/**
 * Whether n8n's HTTP helper uses an agent again: for the same host, for another one, with a certificate of one's own;
 * as it is, and with the change.
 */
function sharing(): Record<'now' | 'changed', boolean[]> {
	const file = join(dirname(require.resolve('@n8n/backend-network')), 'http/axios/utils.js');
	const change = join(__dirname, '../../tools/bench/keeping.cjs');
	const script = `
		const file = ${JSON.stringify(file)};
		const shares = ({ setAxiosAgents }) => {
			const agentFor = (servername, own) => {
				const config = { url: 'https://' + servername };
				setAxiosAgents(config, { servername, ...own });
				return config.httpsAgent;
			};
			const first = agentFor('a.example');
			const others = [agentFor('a.example'), agentFor('b.example'), agentFor('a.example', { cert: 'x' })];
			return others.map((other) => other === first);
		};
		const now = shares(require(file));
		require(${JSON.stringify(change)});
		delete require.cache[file];
		console.log(JSON.stringify({ now, changed: shares(require(file)) }));
		process.exit();`;
	return JSON.parse(execFileSync(process.execPath, ['-e', script]).toString()) as ReturnType<typeof sharing>;
}

describe("n8n's HTTP helper", () => {
	it('makes agents anew for each request, and with the change keeps those that differ in nothing', () => {
		expect(sharing()).toEqual({ now: [false, false, false], changed: [true, false, false] });
	});
});
