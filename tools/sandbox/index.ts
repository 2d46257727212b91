import type { AddressInfo } from 'node:net';
import { loadFacts } from '../../api/load';
import { setBalance } from './balance';
import { control } from './control';
import { Faults } from './faults';
import { Handler } from './handle';
import { PAGE_PATH, SandboxPage } from './page';
import { compileRoutes } from './route';
import { createServer } from './server';
import type { Sandbox, SandboxOptions } from './types';
import { PLATFORM, World } from './world';

export type { Attempt, Delivery, Disturbance, Emission, EventControls } from './events';
export type { Exchange, Fault, FaultStage, LedgerEntry, Sandbox, SandboxOptions } from './types';
export { OPENING_BALANCE } from './balance';
export { PLATFORM } from './world';

/**
 * Starts a server on this machine that answers like Stripe's test mode. It is an emulator: it knows every
 * endpoint from the facts, keeps everything in memory and never uses the network beyond loopback.
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const facts = loadFacts();
	const faults = new Faults();
	const world = new World(facts, options, faults);
	const handler = new Handler(world, compileRoutes(facts.operations));
	const { exchanges, ledger } = handler;
	const page = new SandboxPage({
		world,
		exchanges,
		ledger,
		handle: async (request) => await handler.handle(request),
	});
	const server = createServer(handler, page, (name, body) => control(sandbox, name, body));
	await server.listen({ port: options.port ?? 0, host: options.host ?? '127.0.0.1' });
	const { port } = server.server.address() as AddressInfo;
	world.url = `http://127.0.0.1:${port}`;
	const sandbox: Sandbox = {
		url: world.url,
		port,
		page: world.url + PAGE_PATH,
		account: PLATFORM,
		exchanges,
		ledger,
		fill: (type, count, values, parent) =>
			Array.from({ length: count }, (_, index) => {
				const object = { ...world.builder.object(type, world.now()), ...values?.(index) };
				world.platform.put(type, object, parent);
				return String(object.id);
			}),
		setBalance: (currency, amount, account = PLATFORM) => setBalance(world.scope(account), currency, amount),
		failNext: (fault) => faults.add(fault),
		events: world.events.controls,
		reset() {
			world.reset();
			exchanges.length = 0;
			ledger.length = 0;
		},
		async close() {
			world.reset();
			await server.close();
		},
	};
	return sandbox;
}
